import { Button, Fieldset, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/Failed";

type Props = {
  name: string;
  days: readonly string[];
  button: string;
  loading: boolean;
  saved?: boolean;
  error: Error | null;
  onPlan: (name: string, days: readonly string[]) => void;
};

/** The name of a group and the days on which it meets. */
export function Plan({ name: given, days: planned, button, loading, saved = false, error, onPlan }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(given);
  const [days, setDays] = useState<readonly string[]>(planned);
  const change = (at: number, day: string) => setDays(days.map((one, i) => (i === at ? day : one)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPlan(
          name,
          days.filter((day) => day !== ""),
        );
      }}
    >
      <Stack gap="md" align="flex-start">
        <TextInput label={t("group.name")} required maxLength={120} w="22rem" maw="100%" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Fieldset legend={t("group.days")} variant="unstyled">
          <Text size="sm" c="dimmed" mb="xs">
            {t("group.daysHint")}
          </Text>
          <Stack gap="xs">
            {days.map((day, at) => (
              <Group key={at} gap="xs">
                <TextInput type="date" aria-label={t("group.dayN", { n: at + 1 })} value={day} onChange={(event) => change(at, event.currentTarget.value)} />
                <Button variant="subtle" size="compact-md" aria-label={t("group.removeDay", { n: at + 1 })} onClick={() => setDays(days.filter((_, i) => i !== at))}>
                  ×
                </Button>
              </Group>
            ))}
            <Button variant="default" style={{ alignSelf: "flex-start" }} onClick={() => setDays([...days, ""])}>
              {t("group.addDay")}
            </Button>
          </Stack>
        </Fieldset>
        <Group>
          <Button type="submit" loading={loading}>
            {button}
          </Button>
          <Text role="status">{saved ? t("group.saved") : ""}</Text>
        </Group>
        <Failed error={error} />
      </Stack>
    </form>
  );
}
