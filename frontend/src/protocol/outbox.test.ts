import { describe, expect, it } from "vitest";
import { Outbox } from "./outbox";

const say = { type: "say", id: "a", text: "Hoi" } as const;

describe("the outbox", () => {
  it("survives a reload", () => {
    new Outbox("s", localStorage).add(say);
    expect(new Outbox("s", localStorage).all()).toEqual([say]);
  });

  it("belongs to one conversation", () => {
    new Outbox("s", localStorage).add(say);
    expect(new Outbox("t", localStorage).all()).toEqual([]);
  });

  it("leaves nothing behind when all is confirmed", () => {
    const outbox = new Outbox("s", localStorage);
    outbox.add(say);
    outbox.remove((message) => message.id === "a");
    expect(localStorage).toHaveLength(0);
  });

  it("starts empty when what was stored cannot be read", () => {
    localStorage.setItem("weerklank.outbox.s", "{oops");
    expect(new Outbox("s", localStorage).all()).toEqual([]);
  });

  it("goes on in memory when storing is forbidden", () => {
    const forbidden = () => {
      throw new DOMException("no", "QuotaExceededError");
    };
    const outbox = new Outbox("s", { getItem: () => null, setItem: forbidden, removeItem: forbidden });
    outbox.add(say);
    expect(outbox.all()).toEqual([say]);
  });
});
