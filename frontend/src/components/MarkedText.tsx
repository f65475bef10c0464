import { VisuallyHidden } from "@mantine/core";
import type { CSSProperties } from "react";
import { Icon, type IconName } from "./Icon";
import { pieces, type Mark } from "./marks";
import classes from "./MarkedText.module.css";

export type TextMark = Mark & { icon: IconName; label: string; pattern: "wave" | "dash" };

/**
 * Text with some parts underlined; pattern and icon tell what each is. The icon stands in the margin beside the line, so
 * a mark never moves a word. Whatever is positioned around it sets how wide that margin is with `--mark-gutter`.
 */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  return pieces(text, marks).map(({ part, mark, start, order }) =>
    mark ? (
      <mark key={start} className={classes.mark} data-pattern={mark.pattern}>
        <span className={classes.margin} style={{ "--mark-order": order } as CSSProperties}>
          <Icon name={mark.icon} size={17} />
        </span>
        <VisuallyHidden>{`[${mark.label}: `}</VisuallyHidden>
        {part}
        <VisuallyHidden>]</VisuallyHidden>
      </mark>
    ) : (
      <span key={start}>{part}</span>
    ),
  );
}
