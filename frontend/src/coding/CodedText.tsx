import { useTranslation } from "react-i18next";
import { MarkedText } from "../components/MarkedText";
import type { TraineeCoding } from "../protocol/coding";
import { lookOf, marksIn } from "./heard";

/** A trainee's words with the parts marked that may have worked against him. */
export function CodedText({ text, coding }: { text: string; coding: TraineeCoding }) {
  const { t } = useTranslation();
  const marks = marksIn(coding).map(({ start, end, heard }) => ({
    start,
    end,
    icon: lookOf(heard).icon,
    label: t(`codes.${heard}.label`),
    pattern: heard === "PERSUADE" || heard === "PERSUADE_ADVICE" ? ("dash" as const) : ("wave" as const),
  }));
  return <MarkedText text={text} marks={marks} />;
}
