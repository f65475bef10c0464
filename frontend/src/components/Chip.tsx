import { UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Chip.module.css";
import { Icon, type IconName } from "./Icon";

/** `plain`, `warm` and `alert` also differ in the line around them, so that nothing hangs on colour. */
export type ChipTone = "plain" | "warm" | "alert";

type Look = { icon?: IconName; tone?: ChipTone; children: ReactNode };

export function Chip({ icon, tone = "plain", children }: Look) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {icon && <Icon name={icon} size={15} />}
      <span className={classes.label}>{children}</span>
    </span>
  );
}

type ButtonProps = Look & { onClick: () => void; label?: string; open?: boolean; controls?: string };

export function ChipButton({ icon, tone = "plain", children, onClick, label, open, controls }: ButtonProps) {
  return (
    <UnstyledButton
      className={classes.chip}
      data-tone={tone}
      data-clickable
      onClick={onClick}
      aria-label={label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
    >
      {icon && <Icon name={icon} size={15} />}
      <span className={classes.label}>{children}</span>
    </UnstyledButton>
  );
}
