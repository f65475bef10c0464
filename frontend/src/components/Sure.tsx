import { Button, Group, Stack, Text } from "@mantine/core";
import { useState, type ReactNode } from "react";

type Props = { ask: string; yes: string; no: string; onYes: () => void; loading?: boolean; children: ReactNode };

/** A button that asks once more, in its own place, before it does something that cannot be undone. */
export function Sure({ ask, yes, no, onYes, loading = false, children }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {children}
      </Button>
    );
  }
  return (
    <Stack gap="xs" role="alert" maw="32rem">
      <Text>{ask}</Text>
      <Group gap="xs">
        <Button variant="default" loading={loading} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {no}
        </Button>
      </Group>
    </Stack>
  );
}
