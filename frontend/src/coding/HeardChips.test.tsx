import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { show } from "../test/screen";
import { clientTurn, traineeTurn } from "../test/turns";
import { CodedText } from "./CodedText";
import { HeardChips } from "./HeardChips";
import { TriggerChip } from "./TriggerChip";

const advice = traineeTurn({
  text: "Dat klinkt zwaar. Je zou je geld in potjes kunnen verdelen.",
  tips: [{ code: "PERSUADE", why: "Daar was nog niet om gevraagd.", alternative: "Wat heb je zelf al geprobeerd?" }],
  coding: {
    codes: ["PERSUADE"],
    advice: "without_permission",
    spans: [{ code: "PERSUADE", start: 18, end: 58, words: ["je zou", "kunnen"] }],
  },
});

describe("what a trainee sees under a turn", () => {
  it("explains advice on demand: why, by which words, and one question to try", async () => {
    show(<HeardChips coding={advice.coding} tips={advice.tips} />);
    const chip = screen.getByRole("button", { name: "advies zonder toestemming" });
    expect(chip).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(chip);
    const why = within(screen.getByRole("group", { name: "advies zonder toestemming: uitleg" }));
    expect(why.getByText("Daar was nog niet om gevraagd.")).toBeVisible();
    expect(why.getByText("je zou … kunnen")).toBeVisible();
    expect(why.getByText("Wat heb je zelf al geprobeerd?")).toBeVisible();
    await userEvent.click(why.getByRole("button", { name: "Sluit uitleg" }));
    expect(chip).toHaveAttribute("aria-expanded", "false");
  });

  it("says so when nothing was heard clearly enough", () => {
    show(<HeardChips coding={traineeTurn({}).coding} tips={[]} />);
    expect(screen.getByRole("button", { name: "geen code" })).toBeVisible();
  });

  it("marks the advice in the text and says what the mark is", () => {
    const { container } = show(<CodedText text={advice.text} coding={advice.coding} />);
    expect(container.querySelector("mark")).toHaveTextContent(
      "[advies zonder toestemming: Je zou je geld in potjes kunnen verdelen]",
    );
  });
});

describe("a client's yes-but", () => {
  it("leads back to the turn that provoked it", async () => {
    const onShow = vi.fn();
    show(<TriggerChip coding={clientTurn({ coding: { yesBut: true, trigger: 3 } }).coding} onShow={onShow} />);
    await userEvent.click(screen.getByRole("button", { name: /^Ja, maar/ }));
    expect(onShow).toHaveBeenCalledWith(3);
  });

  it("is only a word when nothing provoked it", () => {
    show(<TriggerChip coding={clientTurn({ coding: { yesBut: true } }).coding} onShow={() => undefined} />);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("ja, maar")).toBeVisible();
  });
});
