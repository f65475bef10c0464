/** A word of the script language, from the table that the server reads scripts with. */
export type Word = { group: string; id: string; nl: string[]; en: string[]; uitleg: string; explanation: string };

export type ScriptLanguage = "nl" | "en";

/** A word by its place and meaning, whatever its language: `client:name`. */
export type WordRef = `${string}:${string}`;

/** Words are compared without capitals, accents and hyphens, as the server does. */
export function plain(written: string): string {
  return written
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .trim()
    .toLowerCase()
    .replace(/[\s_\-\u00a0]+/g, " ");
}

export class Words {
  private readonly byRef = new Map<string, Word>();
  private readonly bySpelling = new Map<string, Word>();
  private readonly order = new Map<string, number>();

  constructor(readonly all: readonly Word[]) {
    all.forEach((word, index) => {
      this.byRef.set(`${word.group}:${word.id}`, word);
      this.order.set(`${word.group}:${word.id}`, index);
      for (const spelling of [...word.nl, ...word.en]) this.bySpelling.set(`${word.group}:${plain(spelling)}`, word);
    });
  }

  find(group: string, written: string): Word | undefined {
    return this.bySpelling.get(`${group}:${plain(written)}`);
  }

  knows(ref: string): boolean {
    return this.byRef.has(ref);
  }

  of(group: string): Word[] {
    return this.all.filter((word) => word.group === group);
  }

  /** As it is written in a script of this language. */
  shown(ref: string, language: ScriptLanguage): string {
    const word = this.byRef.get(ref);
    return word?.[language][0] ?? ref.slice(ref.indexOf(":") + 1);
  }

  meaning(ref: string, language: ScriptLanguage): string {
    const word = this.byRef.get(ref);
    return (language === "en" ? word?.explanation : word?.uitleg) ?? "";
  }

  /** Where words of one group come, the first first. */
  rank(ref: string): number {
    return this.order.get(ref) ?? Number.MAX_SAFE_INTEGER;
  }
}
