import { useTranslation } from "react-i18next";
import { MarkedText } from "../components/MarkedText";
import type { TraineeCoding } from "../protocol/coding";
import { lookOf, marksIn, type Heard } from "./heard";

/** A trainee's words with the parts marked that may have worked against him. */
type Props = { text: string; coding: TraineeCoding; faded?: ReadonlySet<Heard> };

export function CodedText({ text, coding, faded }: Props) {
  const { t } = useTranslation();
  const marks = marksIn(coding)
    .filter(({ heard }) => !faded?.has(heard))
    .map(({ start, end, heard }) => ({
    start,
    end,
    icon: lookOf(heard).icon,
    label: t(`codes.${heard}.label`),
    pattern: heard === "PERSUADE" || heard === "PERSUADE_ADVICE" ? ("dash" as const) : ("wave" as const),
  }));
  return <MarkedText text={text} marks={marks} />;
}
