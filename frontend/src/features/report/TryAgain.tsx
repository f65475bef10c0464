import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";

export function TryAgain({ turn, onTryAgain }: { turn: number; onTryAgain: (turn: number) => void }) {
  const { t } = useTranslation();
  return (
    <Button
      ml="-0.5rem"
      variant="subtle"
      size="compact-md"
      leftSection={<Icon name="again" size={16} />}
      aria-label={t("lookBack.again.buttonLabel", { turn })}
      onClick={() => onTryAgain(turn)}
      data-screen-only
    >
      {t("lookBack.again.button")}
    </Button>
  );
}
