import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** What went wrong with what somebody just tried, in the server's words. */
export function Failed({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  return error && <Text role="alert">{error.message || t("states.failedWhy")}</Text>;
}
