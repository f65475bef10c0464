import { describe, expect, it } from "vitest";
import { i18n } from ".";
import { authoringEn } from "./authoring.en";
import { authoringNl } from "./authoring.nl";
import { en } from "./en";
import { nl } from "./nl";

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
}

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();

describe("the words on the screen", () => {
  const english = new Map([...flat(en), ...flat(authoringEn, "authoring.")]);

  it.each([...flat(nl), ...flat(authoringNl, "authoring.")])("%s has the same slots in both languages", (key, dutch) => {
    expect(slots(english.get(key) ?? "")).toEqual(slots(dutch));
  });

  it("set the language of the document", async () => {
    await i18n.changeLanguage("en");
    expect(document.documentElement.lang).toBe("en");
    await i18n.changeLanguage("nl");
    expect(document.documentElement.lang).toBe("nl");
  });
});
