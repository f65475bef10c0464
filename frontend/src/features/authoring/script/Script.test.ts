import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { scriptWords } from "../../../test/words";
import { Bare, OneLine } from "./render";
import { Script } from "./Script";

const words = scriptWords();
const script = (text: string) => new Script(text, words);

const key = `# Van vorige week.
scenario: De sleutel
taal: nl
cliënt:
  naam: Hennie   # heette anders
  leeftijd: 63
opening: "Kom binnen."
begin: { vertrouwen: 3, spanning: 6 }
onderwerpen:
  de winkel:
    gaat over: [winkel, zaak]
    neutraal:
      - "Veertig jaar gereedschap."
      - { zegt: "In maart dicht.", antwoord op: ["Wanneer?"] }
    verandertaal:
      - zegt: "Ik wil een streep eronder."
        soort: wens
        vanaf: { vertrouwen: 4 }

  de broer:
    gaat over: broer
    behoudtaal: "Die weet het niet."
reacties:
  advies:
    - "Ja, maar {advies}."
`;

/** The lines that differ. */
function changed(after: string, before = key): string[] {
  const old = before.split("\n");
  return after.split("\n").filter((line) => !old.includes(line));
}

describe("reading a script", () => {
  it("finds words in either language", () => {
    expect(script(key).read(["case:client", "client:name"])).toBe("Hennie");
    expect(script("scenario: X\nclient: { name: Ann }\n").read(["case:client", "client:name"])).toBe("Ann");
    expect(script("scenario: X\nyour role: Coach.\nopening: Hi.\n").language).toBe("en");
  });

  it("takes one thing where a list may stand", () => {
    const broer = ["case:topics", { name: "de broer" }] as const;
    expect(script(key).texts([...broer, "topic:about"])).toEqual(["broer"]);
    expect(script(key).count([...broer, "topic:sustain"])).toBe(1);
  });

  it("knows the names of topics", () => {
    expect(script(key).names(["case:topics"])).toEqual(["de winkel", "de broer"]);
  });

  it("says when the text cannot be followed", () => {
    expect(script(key).unreadable).toBe(false);
    expect(script('opening: "Kom').unreadable).toBe(true);
    expect(script("").unreadable).toBe(false);
  });
});

describe("changing a script", () => {
  it("changes only the place itself and keeps notes", () => {
    const after = script(key).set(["case:client", "client:name"], "Henk");
    expect(changed(after)).toEqual(['  naam: "Henk"   # heette anders']);
  });

  it("puts a new keyword where it belongs", () => {
    const after = script(key).set(["case:role"], "Je bent coach.");
    expect(changed(after)).toEqual(['jouw rol: "Je bent coach."']);
    expect(after.indexOf("jouw rol")).toBeLessThan(after.indexOf("opening"));
    expect(after.indexOf("jouw rol")).toBeGreaterThan(after.indexOf("leeftijd"));
  });

  it("adds a figure between the braces", () => {
    expect(changed(script(key).set(["case:start", "state:DISCORD"], 7))).toEqual(["begin: { vertrouwen: 3, spanning: 6, weerstand: 7 }"]);
  });

  it("changes and adds lines", () => {
    const winkel = ["case:topics", { name: "de winkel" }] as const;
    expect(changed(script(key).set([...winkel, "topic:neutral", 0], 'Zei hij "nee".'))).toEqual(['      - "Zei hij \\"nee\\"."']);
    expect(changed(script(key).append([...winkel, "topic:neutral"], "Nieuw."))).toEqual(['      - "Nieuw."']);
    expect(changed(script(key).append([...winkel, "topic:change"], "Nieuw."))).toEqual(['      - "Nieuw."']);
    const begun = script(key).append([...winkel, "topic:discloses"], "Stil.");
    expect(changed(begun)).toEqual(["    onthult:", '      - "Stil."']);
    expect(script(begun).texts([...winkel, "topic:discloses"])).toEqual(["Stil."]);
  });

  it("gives a line more than its words", () => {
    const line = ["case:topics", { name: "de winkel" }, "topic:neutral", 0] as const;
    expect(changed(script(key).set([...line, "line:kind"], new Bare("wens")))).toEqual([
      '      - { zegt: "Veertig jaar gereedschap.", soort: wens }',
    ]);
  });

  it("makes a list of what stood alone", () => {
    const path = ["case:topics", { name: "de broer" }, "topic:sustain"] as const;
    const after = script(key).append(path, "Laat hem.");
    expect(script(after).texts(path)).toEqual(["Die weet het niet.", "Laat hem."]);
  });

  it("takes away a line, and what is left empty with it", () => {
    const winkel = ["case:topics", { name: "de winkel" }] as const;
    expect(script(key).remove([...winkel, "topic:neutral", 0])).toBe(key.replace('      - "Veertig jaar gereedschap."\n', ""));
    expect(script(key).remove(["case:reactions", "occasion:ADVICE", 0])).toBe(
      key.replace('reacties:\n  advies:\n    - "Ja, maar {advies}."\n', ""),
    );
    expect(changed(script(key).remove(["case:start", "state:TRUST"]))).toEqual(["begin: { spanning: 6 }"]);
    expect(script(key).remove([...winkel, "topic:change", 0, "line:from", "state:TRUST"])).toBe(
      key.replace("        vanaf: { vertrouwen: 4 }\n", ""),
    );
    expect(script(key).names(["case:topics"]).length).toBe(2);
    expect(script(script(key).remove(winkel)).names(["case:topics"])).toEqual(["de broer"]);
  });

  it("takes the first word of a block out", () => {
    const line = ["case:topics", { name: "de winkel" }, "topic:change", 0] as const;
    const after = script(script(key).remove([...line, "line:says"]));
    expect(after.unreadable).toBe(false);
    expect(after.read([...line, "line:kind"])).toBe("wens");
  });

  it("renames a topic", () => {
    expect(changed(script(key).rename(["case:topics", { name: "de broer" }], "mijn broer: Kees"))).toEqual(['  "mijn broer: Kees":']);
  });

  it("writes a whole case from nothing", () => {
    let text = script("").set(["case:title"], "Leeg begin");
    text = script(text).set(["case:language"], new Bare("nl"));
    text = script(text).set(["case:client", "client:name"], "Noor");
    text = script(text).append(["case:opening"], "Hoi: ik ben er.");
    text = script(text).set(["case:topics", { name: "slapen" }, "topic:about"], new OneLine(["slaap", "nacht"]));
    text = script(text).append(["case:topics", { name: "slapen" }, "topic:sustain"], "Het gaat wel.");
    text = script(text).append(["case:turning-points"], { "turning_point:when": { "state:DISCORD": 9 }, "turning_point:ending": "weg" });
    text = script(text).set(["case:endings", { name: "weg" }], new OneLine({ "ending:succeeded": new Bare("nee") }));
    text = script(text).append(["case:tests"], {
      "test:test": "Advies",
      "test:conversation": [{ "step:trainee": "Doe dit.", "step:hears": new Bare("advies") }],
    });
    expect(parse(text)).toEqual({
      scenario: "Leeg begin",
      taal: "nl",
      cliënt: { naam: "Noor" },
      opening: ["Hoi: ik ben er."],
      onderwerpen: { slapen: { "gaat over": ["slaap", "nacht"], behoudtaal: ["Het gaat wel."] } },
      keerpunten: [{ als: { weerstand: 9 }, einde: "weg" }],
      einden: { weg: { gelukt: "nee" } },
      proeven: [{ proef: "Advies", gesprek: [{ trainee: "Doe dit.", hoort: "advies" }] }],
    });
  });

  it("fills a keyword that had nothing behind it", () => {
    expect(script("scenario:\nopening: Hoi\n").set(["case:title"], "Nu wel")).toBe('scenario: "Nu wel"\nopening: Hoi\n');
    const text = script("scenario: X\nonderwerpen:\n  slapen:\n").append(["case:topics", { name: "slapen" }, "topic:neutral"], "Ja.");
    expect(parse(text)).toEqual({ scenario: "X", onderwerpen: { slapen: { neutraal: ["Ja."] } } });
  });

  it("puts a text in order without changing what it says", () => {
    const messy = '# Van vorige week.\nscenario:   De sleutel\ncliënt:\n      naam: Hennie   # heette anders\nopening:\n    - "Kom   binnen."\nbegin: {vertrouwen: 3}\n';
    const neat = script(messy).formatted();
    expect(neat).toBe('# Van vorige week.\nscenario: De sleutel\ncliënt:\n  naam: Hennie # heette anders\nopening:\n  - "Kom   binnen."\nbegin: { vertrouwen: 3 }\n');
    expect(parse(neat)).toEqual(parse(messy));
    expect(script('opening: "Kom').formatted()).toBe('opening: "Kom');
  });

  it("puts the shipped cases in order without changing what they say", () => {
    const files = readdirSync("../scenarios").filter((file) => file.endsWith(".yaml"));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = readFileSync(`../scenarios/${file}`, "utf8");
      const neat = script(text).formatted();
      expect(parse(neat), file).toEqual(parse(text));
      expect(script(neat).formatted(), file).toBe(neat);
    }
  });
});
