import { describe, expect, it } from "vitest";
import { scriptWords } from "../../../test/words";
import { chartOf } from "./chart";
import { Script } from "./Script";

const words = scriptWords();
const text = `scenario: De sleutel
opening: ["Kom binnen.", "Ja?"]
onderwerpen:
  de winkel:
    neutraal: ["Veertig jaar.", "In maart dicht."]
    verandertaal:
      - { zegt: "Een streep eronder.", vanaf: { vertrouwen: 4 } }
    onthult: "Mijn vrouw stond achter de toonbank."
  de broer:
    behoudtaal: "Die weet het niet."
keerpunten:
  - als: { weerstand: 8, hoort: advies }
    einde: deur dicht
  - als: { onderwerp: De winkel, vertrouwen: 5 }
    cliënt: "Blijf nog even."
  - als: { bereidheid: 7 }
    einde: eerste stap
einden:
  deur dicht: { gelukt: nee }
`;
const chart = chartOf(new Script(text, words), words);
const block = (id: string) => chart.blocks.find((one) => one.id === id);

describe("the map of a case", () => {
  it("counts a topic's lines, and those that wait for trust", () => {
    expect(block("topic de winkel")).toMatchObject({ neutral: 2, change: 1, sustain: 0, hidden: 2, from: text.indexOf("de winkel") });
    expect(block("topic de broer")).toMatchObject({ sustain: 1, hidden: 0 });
  });

  it("tells when a turning point happens", () => {
    expect(block("point 1")).toMatchObject({ bounds: [{ part: "DISCORD", value: "8" }], hears: "ADVICE", topic: null, ends: true });
    expect(block("point 2")).toMatchObject({ topic: "De winkel", ends: false });
  });

  it("has the endings of the case and those that are always there", () => {
    expect(chart.blocks.filter((one) => one.kind === "ending").map((one) => one.id)).toEqual(["ending deur dicht", "ending broken_off", "ending first_step"]);
  });

  it("shows what leads to what", () => {
    expect(chart.arrows).toEqual([
      { from: "opening", to: "topic de winkel" },
      { from: "opening", to: "topic de broer" },
      { from: "point 1", to: "ending deur dicht" },
      { from: "topic de winkel", to: "point 2" },
      { from: "point 3", to: "ending first_step" },
    ]);
  });

  it("shows nothing of an unfinished case but the endings that are always there", () => {
    const empty = chartOf(new Script("taal: nl\n", words), words);
    expect(empty.blocks.map((one) => one.kind)).toEqual(["opening", "ending", "ending"]);
    expect(empty.arrows).toEqual([]);
  });
});
