import { Center, Loader, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

export function Loading({ what }: { what?: string }) {
  const { t } = useTranslation();
  return (
    <Center mih="40vh">
      <Stack align="center" gap="sm" role="status">
        <Loader type="dots" aria-hidden="true" />
        <Text c="dimmed">{what ?? t("states.loading")}</Text>
      </Stack>
    </Center>
  );
}
