import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { Bare, Renderer, type Value } from "./render";
import { plain, type ScriptLanguage, type Words } from "./words";

/** A step into a script: a word (`case:client`), a name that its writer made up, or the place in a list. */
export type Step = string | number | { name: string };
export type Path = readonly Step[];

type Found = { node: Node | null; parent: Node | null; pair?: Pair; index: number };
type Span = readonly [start: number, end: number];

/**
 * The text of a case as a form sees it. Every change gives a new text in which only the place that was changed differs:
 * notes, order and the way of writing stay as they were, because the text is the truth and not this reading of it.
 */
export class Script {
  readonly language: ScriptLanguage;
  /** The text cannot be followed, so a form cannot show or change it. */
  readonly unreadable: boolean;
  private readonly document: Document;
  private readonly render: Renderer;

  constructor(
    readonly text: string,
    private readonly words: Words,
  ) {
    this.document = parseDocument(text, { uniqueKeys: false, logLevel: "silent", stringKeys: false });
    const { contents } = this.document;
    const empty = contents === null || (isScalar(contents) && contents.value === null);
    this.unreadable = this.document.errors.length > 0 || (!empty && !isMap(contents));
    this.language = this.spoken();
    this.render = new Renderer(words, this.language);
  }

  /** What stands there as text; empty when there is nothing or something else. */
  read(path: Path): string {
    const node = this.find(path)?.node;
    if (!isScalar(node) || node.value === null || node.value === undefined) return "";
    return typeof node.value === "string" ? node.value.trim() : (node.source ?? JSON.stringify(node.value));
  }

  number(path: Path): number | undefined {
    const written = this.read(path).replace(",", ".");
    return /^[+-]?\d+(\.\d+)?$/.test(written) ? Number(written) : undefined;
  }

  /** The word of a group that stands there. */
  word(path: Path, group: string): string | undefined {
    return this.words.find(group, this.read(path))?.id;
  }

  has(path: Path): boolean {
    const found = this.find(path);
    return found !== undefined && found.node !== null && !(isScalar(found.node) && found.node.value === null);
  }

  /** How many stand in a list; one thing may stand where a list may. */
  count(path: Path): number {
    if (!this.has(path)) return 0;
    const { node } = this.find(path) ?? {};
    return isSeq(node) ? node.items.length : 1;
  }

  texts(path: Path): string[] {
    return Array.from({ length: this.count(path) }, (_, index) => this.read([...path, index]));
  }

  /** The names that the writer made up for topics or endings, as they stand. */
  names(path: Path): string[] {
    const { node } = this.find(path) ?? {};
    return isMap(node) ? node.items.map((pair) => keyOf(pair)) : [];
  }

  /** The words of a group under which something stands. */
  keys(path: Path, group: string): string[] {
    return this.names(path)
      .map((name) => this.words.find(group, name)?.id)
      .filter((id) => id !== undefined);
  }

  isBlock(path: Path): boolean {
    return isMap(this.find(path)?.node);
  }

  /** Where it stands in the text, with its keyword. */
  span(path: Path): Span | undefined {
    const found = this.find(path);
    if (!found) return undefined;
    const start = found.pair ? keySpan(found.pair)[0] : (found.node?.range?.[0] ?? 0);
    return [start, found.pair ? this.endOfPair(found.pair) : this.end(found.node)];
  }

  set(path: Path, value: Value): string {
    const last = path[path.length - 1];
    const found = this.find(path);
    if (last === undefined) return this.text;
    if (found?.pair && !this.has(path)) {
      const colon = this.text.indexOf(":", keySpan(found.pair)[1]);
      return this.splice([colon + 1, colon + 1], ` ${this.render.flow(value)}`);
    }
    if (found?.node?.range) return this.splice([found.node.range[0], this.end(found.node)], this.render.flow(value));
    return this.insert(path.slice(0, -1), last, value);
  }

  /** Adds to the list at this place, and begins it when there is none. */
  append(path: Path, value: Value): string {
    const node = this.find(path)?.node;
    if (isSeq(node)) return this.insertItem(node, value);
    if (!this.has(path)) return this.has(path.slice(0, -1)) || path.length === 1 ? this.insertOrFill(path, [value]) : this.insert(path.slice(0, -1), path.at(-1) ?? 0, [value]);
    const single = node?.range ? this.text.slice(node.range[0], this.end(node)) : "";
    return this.set(path, [new Bare(single), value]);
  }

  /** Takes it away, and what is then left empty with it. */
  remove(path: Path): string {
    const found = this.find(path);
    if (!found) return this.text;
    const parentPath = path.slice(0, -1);
    const { parent } = found;
    const siblings = isMap(parent) || isSeq(parent) ? parent.items.length : 1;
    if (siblings <= 1 && parentPath.length > 0) return this.remove(parentPath);
    if (isMap(parent)) return this.cut(parent.items.map((pair) => [keySpan(pair)[0], this.endOfPair(pair)]), found.index, parent);
    if (isSeq(parent)) return this.cut(this.itemSpans(parent), found.index, parent);
    return this.text;
  }

  /** Gives a topic or an ending another name. */
  rename(path: Path, name: string): string {
    const pair = this.find(path)?.pair;
    return pair ? this.splice(keySpan(pair), this.render.key(name)) : this.text;
  }

  /** The same case with two spaces for each step and one space where there were more; notes and quotation marks stay. */
  formatted(): string {
    return this.unreadable ? this.text : this.document.toString({ indent: 2, lineWidth: 0, flowCollectionPadding: true });
  }

  private spoken(): ScriptLanguage {
    const said = this.words.find("language", this.read(["case:language"]))?.id;
    if (said) return said === "EN" ? "en" : "nl";
    const keys = this.names([]);
    const side = (language: ScriptLanguage) =>
      keys.filter((key) => this.words.find("case", key)?.[language].some((word) => plain(word) === plain(key))).length;
    return side("en") > side("nl") ? "en" : "nl";
  }

  private find(path: Path): Found | undefined {
    let found: Found | undefined = { node: this.document.contents, parent: null, index: 0 };
    for (const step of path) found = found && this.into(found.node, step);
    return found;
  }

  private into(node: Node | null, step: Step): Found | undefined {
    if (typeof step === "number") {
      if (isSeq(node)) {
        const item = node.items[step] as Node | undefined;
        return item && { node: item, parent: node, index: step };
      }
      return node && step === 0 ? { node, parent: null, index: 0 } : undefined;
    }
    if (!isMap(node)) return undefined;
    const index = node.items.findIndex((pair) => this.matches(keyOf(pair), step));
    const pair = node.items[index];
    return pair && { node: pair.value as Node | null, parent: node, pair, index };
  }

  private matches(key: string, step: string | { name: string }): boolean {
    if (typeof step !== "string") return plain(key) === plain(step.name);
    const [group = "", id] = step.split(":");
    return this.words.find(group, key)?.id === id;
  }

  private insertOrFill(path: Path, value: Value[]): string {
    const found = this.find(path);
    const last = path[path.length - 1];
    if (!found?.pair) return this.insert(path.slice(0, -1), last ?? 0, value);
    const column = this.column(keySpan(found.pair)[0]);
    const written = this.inBraces(found.parent) ? ` ${this.render.flow(value)}` : this.render.pair(keyOf(found.pair), value, column).replace(/^[^\n]*/, "");
    const colon = this.text.indexOf(":", keySpan(found.pair)[1]);
    return this.splice([colon + 1, colon + 1], written);
  }

  private insert(parentPath: Path, last: Step, value: Value): string {
    const parent = this.find(parentPath);
    const key = typeof last === "object" ? last.name : String(last);
    if (parentPath.length > 0 && !this.has(parentPath)) {
      const wrapped = typeof last === "number" ? [value] : { [key]: value };
      if (!parent?.pair) return this.insert(parentPath.slice(0, -1), parentPath[parentPath.length - 1] ?? 0, wrapped);
      const column = this.column(keySpan(parent.pair)[0]);
      const colon = this.text.indexOf(":", keySpan(parent.pair)[1]);
      const below = this.render.pair(keyOf(parent.pair), wrapped, column).replace(/^[^\n]*/, "");
      return this.splice([colon + 1, colon + 1], below);
    }
    const node = parent?.node ?? null;
    if (isSeq(node)) return this.insertItem(node, value);
    if (typeof last === "number") return this.append(parentPath, value);
    if (isMap(node)) return this.insertPair(node, key, value);
    // A line that was only its words gets more to it.
    if (isScalar(node) && parentPath.length > 0) return this.set(parentPath, { "line:says": this.read(parentPath), [key]: value });
    const before = this.text === "" || this.text.endsWith("\n") ? this.text : `${this.text}\n`;
    return `${before}${this.render.pair(key, value, 0)}\n`;
  }

  private insertPair(map: YAMLMap, key: string, value: Value): string {
    if (this.inBraces(map)) {
      const written = `${this.render.key(key)}: ${this.render.flow(value)}`;
      const last = map.items[map.items.length - 1];
      const start = map.range?.[0] ?? 0;
      return last
        ? this.splice([this.endOfPair(last), this.endOfPair(last)], `, ${written}`)
        : this.splice([start, this.end(map)], `{ ${written} }`);
    }
    const first = map.items[0];
    const column = first ? this.column(keySpan(first)[0]) : 0;
    const written = this.render.pair(key, value, column);
    const before = map.items.filter((pair) => this.rank(keyOf(pair), key) <= this.words.rank(key)).at(-1);
    if (!before && first) return this.splice([keySpan(first)[0], keySpan(first)[0]], `${written}\n${" ".repeat(column)}`);
    const at = this.endOfLine(before ? this.endOfPair(before) : this.text.length);
    return this.splice([at, at], `\n${" ".repeat(column)}${written}`);
  }

  /** Where a keyword comes among those of the new one's group; names made up by the writer keep the order of writing. */
  private rank(written: string, added: string): number {
    const [group = ""] = added.split(":");
    const word = this.words.find(group, written);
    return word ? this.words.rank(`${group}:${word.id}`) : 0;
  }

  private insertItem(list: YAMLSeq, value: Value): string {
    const spans = this.itemSpans(list);
    const last = spans[spans.length - 1];
    if (!last) return this.splice([list.range?.[0] ?? 0, this.end(list)], `[${this.render.flow(value)}]`);
    if (this.inBraces(list)) return this.splice([last[1], last[1]], `, ${this.render.flow(value)}`);
    const column = this.column(last[0]);
    const at = this.endOfLine(last[1]);
    return this.splice([at, at], `\n${" ".repeat(column)}- ${this.render.item(value, column + 2)}`);
  }

  private itemSpans(list: YAMLSeq): Span[] {
    return (list.items as Node[]).map((item) => {
      const start = item.range?.[0] ?? 0;
      return [this.inBraces(list) ? start : this.text.lastIndexOf("-", start - 1), this.end(item)];
    });
  }

  /** Takes one of several neighbours out, with its comma or its lines. */
  private cut(spans: Span[], index: number, parent: Node): string {
    const own = spans[index];
    const next = spans[index + 1];
    const before = spans[index - 1];
    if (!own) return this.text;
    const lineStart = this.text.lastIndexOf("\n", own[0] - 1) + 1;
    const alone = this.text.slice(lineStart, own[0]).trim() === "";
    if (this.inBraces(parent) || !alone) {
      if (next && !before) return this.splice([own[0], next[0]], "");
      if (before) return this.splice([this.inBraces(parent) ? before[1] : lineStart, own[1]], "");
      return this.splice(own, "");
    }
    return this.splice([lineStart, Math.min(this.endOfLine(own[1]) + 1, this.text.length)], "");
  }

  private inBraces(node: Node | null): boolean {
    return (isMap(node) || isSeq(node)) && node.flow === true;
  }

  private endOfPair(pair: Pair): number {
    const value = pair.value as Node | null;
    const bare = value === null || (isScalar(value) && value.value === null && !value.source);
    return bare ? this.text.indexOf(":", keySpan(pair)[1]) + 1 || keySpan(pair)[1] : this.end(value);
  }

  /** Where its last word ends, without the line break or note behind it. */
  private end(node: Node | null): number {
    if (isMap(node) && !node.flow && node.items.length > 0) return this.endOfPair(node.items[node.items.length - 1] as Pair);
    if (isSeq(node) && !node.flow && node.items.length > 0) return this.end(node.items[node.items.length - 1] as Node);
    const end = node?.range?.[1] ?? this.text.length;
    return this.text.slice(0, end).replace(/\s+$/, "").length;
  }

  private column(offset: number): number {
    return offset - (this.text.lastIndexOf("\n", offset - 1) + 1);
  }

  private endOfLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end;
  }

  private splice([start, end]: Span, written: string): string {
    return this.text.slice(0, start) + written + this.text.slice(end);
  }
}

function keyOf(pair: Pair): string {
  const { key } = pair;
  return isScalar(key) ? (key.source ?? String(key.value)) : "";
}

function keySpan(pair: Pair): Span {
  const range = (pair.key as Node | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
