import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import type { SocketStatus } from "../../protocol/socket";
import classes from "./ConnectionBanner.module.css";

/** Lies over the talk instead of pushing it down. */
export function ConnectionBanner({ status, onRetry }: { status: SocketStatus; onRetry: () => void }) {
  const { t } = useTranslation();
  const away = status === "reconnecting" || status === "gone";
  return (
    <div role="status" className={classes.place}>
      {away && (
        <div className={classes.banner} data-gone={status === "gone" || undefined}>
          <Icon name="offline" />
          <span>{t(`connection.${status}`)}</span>
          {status === "gone" && (
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              {t("connection.retry")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
