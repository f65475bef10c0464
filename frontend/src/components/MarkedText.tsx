import { VisuallyHidden } from "@mantine/core";
import { Icon, type IconName } from "./Icon";
import { pieces, type Mark } from "./marks";
import classes from "./MarkedText.module.css";

export type TextMark = Mark & { icon: IconName; label: string; pattern: "wave" | "dash" };

/** Text with some parts underlined. Pattern and icon tell what each is; the marks take no room of their own. */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  return pieces(text, marks).map(({ part, mark, start }) =>
    mark ? (
      <mark key={start} className={classes.mark} data-pattern={mark.pattern}>
        <VisuallyHidden>[{mark.label}:</VisuallyHidden> {part}
        <VisuallyHidden>]</VisuallyHidden>
        <Icon name={mark.icon} size={13} className={classes.icon} />
      </mark>
    ) : (
      <span key={start}>{part}</span>
    ),
  );
}
