import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import classes from "./Notice.module.css";

type Props = { icon: IconName; title: string; children?: ReactNode; action?: ReactNode; urgent?: boolean };

/** A whole area that has something else to say than its contents: empty, lost, failed. */
export function Notice({ icon, title, children, action, urgent = false }: Props) {
  return (
    <Stack className={classes.notice} role={urgent ? "alert" : undefined} gap="sm">
      <span className={classes.badge}>
        <Icon name={icon} size={26} />
      </span>
      <Title order={2} size="h3">
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
