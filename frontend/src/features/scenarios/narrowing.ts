import type { PracticeCase } from "../../protocol/cases";

/** What someone looks for among the cases; an empty word, language or level leaves everything in. */
export type Wanted = { words: string; language: "nl" | "en" | ""; level: number | null };

/** The cases that fit, easiest first; words are looked for in everything that the card tells. */
export function narrowed(cases: readonly PracticeCase[], { words, language, level }: Wanted): PracticeCase[] {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  return cases
    .filter((one) => language === "" || one.language === language)
    .filter((one) => level === null || one.difficulty === level)
    .filter((one) => {
      const told = plain([one.title, one.client.name, one.client.situation, one.role, ...one.learningGoals].join(" "));
      return sought.every((word) => told.includes(word));
    })
    .sort((one, other) => one.difficulty - other.difficulty || one.title.localeCompare(other.title));
}

/** The languages that there are cases in. */
export function spoken(cases: readonly PracticeCase[]): PracticeCase["language"][] {
  return [...new Set(cases.map((one) => one.language))];
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
