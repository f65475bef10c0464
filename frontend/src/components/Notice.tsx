import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import classes from "./Notice.module.css";

type Props = { icon: IconName; title: string; children?: ReactNode; action?: ReactNode; urgent?: boolean; level?: 1 | 2 };

/** A whole area that has something else to say than its contents: empty, lost, failed. On a page with a heading of its own it is of `level` 2. */
export function Notice({ icon, title, children, action, urgent = false, level = 1 }: Props) {
  return (
    <Stack className={classes.notice} role={urgent ? "alert" : undefined} gap="sm">
      <span className={classes.badge}>
        <Icon name={icon} size={26} />
      </span>
      <Title order={level} size="h3">
        {title}
      </Title>
      {children && (
        <Text c="dimmed" maw="32rem">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}
