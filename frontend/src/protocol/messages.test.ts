import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browserMessage, serverMessage } from "./messages";

const folder = join(process.cwd(), "../backend/src/test/resources/protocol");
const samples = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as { type: string }] as const);

const fromBrowser = ["say", "end", "draft", "ping"];

describe("the samples that server and browser share", () => {
  it.each(samples)("%s is read without loss", (_, sample) => {
    const reader = fromBrowser.includes(sample.type) ? browserMessage : serverMessage;
    expect(reader(sample, "sample")).toEqual(sample);
  });

  it("cover every type of message", () => {
    const types = new Set(samples.map(([, sample]) => sample.type));
    const server = ["started", "client", "trainee", "ended", "judged", "caught-up", "typing", "speaking", "drafted", "problem", "pong"];
    expect([...types].sort()).toEqual([...server, ...fromBrowser].sort());
  });
});

describe("a message that differs", () => {
  it("is refused with the place and what was expected", () => {
    const read = () => serverMessage({ type: "typing", inReplyTo: "two" }, "message");
    expect(read).toThrow('message.inReplyTo: expected a number, found "two"');
  });

  it("is refused when its type is unknown", () => {
    expect(() => serverMessage({ type: "shout" }, "message")).toThrow("message.type: expected one of");
  });

  it("may say more than is known here", () => {
    expect(serverMessage({ type: "pong", later: 1 }, "message")).toEqual({ type: "pong" });
  });
});
