import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { personalIn } from "./personal";

const rows = readFileSync(join(process.cwd(), "../backend/src/test/resources/personal-data.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split("\t"));

describe("what looks like the data of a real person", () => {
  it.each(rows)("“%s” holds %s", (text = "", kinds) => {
    expect(personalIn(text).join(",") || "-").toBe(kinds);
  });
});
