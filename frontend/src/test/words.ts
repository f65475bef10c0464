import { readFileSync } from "node:fs";
import { Words } from "../features/authoring/script/words";

/** The table that the server reads scripts with. */
export function scriptWords(): Words {
  const table = readFileSync("../backend/src/main/resources/nl/weerklank/scenario/keywords.tsv", "utf8");
  const spellings = (cell = "") => cell.split("|").map((word) => word.trim());
  return new Words(
    table
      .split("\n")
      .filter((row) => row.trim() !== "" && !row.startsWith("#"))
      .map((row) => row.split("\t"))
      .map(([group = "", id = "", nl, en, uitleg = "", explanation = ""]) => ({
        group: group.toLowerCase(),
        id,
        nl: spellings(nl),
        en: spellings(en),
        uitleg,
        explanation,
      })),
  );
}
