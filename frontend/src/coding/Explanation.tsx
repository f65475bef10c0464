import { CloseButton, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Tip, TraineeCoding } from "../protocol/coding";
import { tipFor, wordsBehind, type Heard } from "./heard";
import classes from "./Explanation.module.css";

type Props = {
  id: string;
  heard: Heard | "nothing";
  coding: TraineeCoding;
  tips: readonly Tip[];
  onClose: () => void;
};

/** What a code means, which words it was heard by, and one question to try. */
export function Explanation({ id, heard, coding, tips, onClose }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, [heard]);
  const label = heard === "nothing" ? t("feedback.nothing") : t(`codes.${heard}.label`);
  return (
    <div ref={box} id={id} role="group" aria-label={t("feedback.explain", { label })} className={classes.box}>
      <CloseButton className={classes.close} aria-label={t("feedback.close")} onClick={onClose} />
      {heard === "nothing" ? (
        <Text size="sm">{t("feedback.nothingWhy")}</Text>
      ) : (
        <Reasons heard={heard} coding={coding} tip={tipFor(heard, tips)} label={label} />
      )}
    </div>
  );
}

type ReasonsProps = { heard: Heard; coding: TraineeCoding; tip: Tip | null; label: string };

function Reasons({ heard, coding, tip, label }: ReasonsProps) {
  const { t } = useTranslation();
  const words = wordsBehind(heard, coding);
  const question = heard === "Q_OPEN" || heard === "Q_CLOSED";
  const reflection = heard === "SR" || heard === "CR";
  const spoken = coding.language ?? undefined;
  return (
    <>
      <Text size="sm" pr="xl">
        {tip?.why ?? t(`codes.${heard}.what`)}
      </Text>
      {words.length > 0 && (
        <Text size="sm" c="dimmed">
          {t("feedback.heardAsBy", { label })} <q lang={spoken}>{words.join(" … ")}</q>
        </Text>
      )}
      {reflection && coding.takenUp.length > 0 && (
        <Text size="sm" c="dimmed">
          {t("feedback.takenUp")} <q lang={spoken}>{coding.takenUp.join(", ")}</q>
        </Text>
      )}
      {question && coding.darn !== "none" && (
        <Text size="sm" c="dimmed">
          {t("feedback.asksFor", { what: t(`talkTypes.${coding.darn}`) })}
        </Text>
      )}
      {tip?.alternative && (
        <div className={classes.alternative}>
          <Text size="xs" c="dimmed">
            {t("feedback.alternative")}
          </Text>
          <Text lang={spoken}>{tip.alternative}</Text>
        </div>
      )}
      {tip && (
        <Text size="xs" c="dimmed">
          {t("feedback.disagree")}
        </Text>
      )}
    </>
  );
}
