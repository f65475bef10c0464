import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Notice } from "./Notice";

type Props = { unreachable: boolean; detail?: string; onRetry: () => void; level?: 1 | 2 };

/** Something could not be fetched: says whether nobody answered or the answer was no, and offers another try. */
export function LoadFailed({ unreachable, detail, onRetry, level }: Props) {
  const { t } = useTranslation();
  return (
    <Notice
      urgent
      level={level}
      icon={unreachable ? "offline" : "warning"}
      title={t(unreachable ? "states.unreachable" : "states.failed")}
      action={<Button onClick={onRetry}>{t("states.retry")}</Button>}
    >
      {unreachable ? t("states.unreachableWhy") : detail || t("states.failedWhy")}
    </Notice>
  );
}
