import { useMediaQuery } from "@mantine/hooks";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChipButton } from "../components/Chip";
import type { Tip, TraineeCoding } from "../protocol/coding";
import { Explanation } from "./Explanation";
import { heardIn, lookOf, type Heard } from "./heard";
import classes from "./HeardChips.module.css";

type Props = {
  coding: TraineeCoding;
  tips: readonly Tip[];
  reversed?: boolean;
  /** What was heard and is not shown yet. */
  faded?: ReadonlySet<Heard>;
};

const none: ReadonlySet<Heard> = new Set();

/** One line of chips under a turn; a tap opens the explanation below it. */
export function HeardChips({ coding, tips, reversed = false, faded = none }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery("(max-width: 30em)");
  const [open, setOpen] = useState<Heard | "nothing" | null>(null);
  const [all, setAll] = useState(false);
  const id = useId();
  const everything = heardIn(coding);
  const heard = everything.filter((one) => !faded.has(one));
  const shown = all ? heard : heard.slice(0, narrow ? 1 : 3);
  const rest = heard.length - shown.length;
  const toggle = (one: Heard | "nothing") => setOpen(open === one ? null : one);

  return (
    <div className={classes.heard} data-reversed={reversed || undefined}>
      <div role="group" aria-label={t("feedback.heardIn")} className={classes.line} data-all={all || undefined}>
        {shown.map((one) => (
          <ChipButton key={one} {...lookOf(one)} open={open === one} controls={id} onClick={() => toggle(one)}>
            {t(`codes.${one}.label`)}
          </ChipButton>
        ))}
        {everything.length === 0 && (
          <ChipButton icon="dot" open={open === "nothing"} controls={id} onClick={() => toggle("nothing")}>
            {t("feedback.nothing")}
          </ChipButton>
        )}
        {rest > 0 && (
          <ChipButton label={t("feedback.moreLabel", { count: rest })} onClick={() => setAll(true)}>
            {t("feedback.more", { count: rest })}
          </ChipButton>
        )}
      </div>
      {open !== null && <Explanation id={id} heard={open} coding={coding} tips={tips} onClose={() => setOpen(null)} />}
    </div>
  );
}
