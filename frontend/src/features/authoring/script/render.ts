import type { ScriptLanguage, Words } from "./words";

/** A word that stands without quotation marks, such as `ja` or `wens`. */
export class Bare {
  constructor(readonly written: string) {}
}

/** Written on one line between braces or brackets. */
export class OneLine {
  constructor(readonly value: Value) {}
}

/** What can be put in a script; keys are words (`line:says`) or names that a writer made up. */
export type Value = string | number | Bare | OneLine | Value[] | { [key: string]: Value };

type Entries = { [key: string]: Value };

const SIMPLE_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ’-]*$/u;

/** Writes values as a script has them: sentences always between double quotation marks. */
export class Renderer {
  constructor(
    private readonly words: Words,
    private readonly language: ScriptLanguage,
  ) {}

  key(key: string): string {
    if (this.words.knows(key)) return this.words.shown(key, this.language);
    return SIMPLE_NAME.test(key) ? key : quoted(key);
  }

  /** On one line. */
  flow(value: Value): string {
    if (typeof value === "string") return quoted(value);
    if (typeof value === "number") return String(value);
    if (value instanceof Bare) return value.written;
    if (value instanceof OneLine) return this.flow(value.value);
    if (Array.isArray(value)) return `[${value.map((item) => this.flow(item)).join(", ")}]`;
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${this.key(key)}: ${this.flow(item)}`)
      .join(", ")} }`;
  }

  /** A keyword with its value, over as many lines as it takes; `indent` is where the keyword stands. */
  pair(key: string, value: Value, indent: number): string {
    if (Array.isArray(value) && value.length > 0) {
      const items = value.map((item) => `${" ".repeat(indent + 2)}- ${this.item(item, indent + 4)}`);
      return `${this.key(key)}:\n${items.join("\n")}`;
    }
    if (isEntries(value)) {
      const pairs = Object.entries(value).map(([k, v]) => " ".repeat(indent + 2) + this.pair(k, v, indent + 2));
      return `${this.key(key)}:\n${pairs.join("\n")}`;
    }
    return `${this.key(key)}: ${this.flow(value)}`;
  }

  /** An item of a list, behind its dash; `indent` is where it begins. */
  item(value: Value, indent: number): string {
    if (!isEntries(value) || !Object.values(value).some((v) => Array.isArray(v) && v.some(isEntries))) return this.flow(value);
    return Object.entries(value)
      .map(([key, item]) => this.pair(key, item, indent))
      .join(`\n${" ".repeat(indent)}`);
  }
}

export function quoted(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\r?\n/g, "\\n")}"`;
}

function isEntries(value: Value): value is Entries {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Bare) && !(value instanceof OneLine);
}
