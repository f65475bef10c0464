import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Highlights.module.css";

export function ToTurn({ turn, onSee }: { turn: number; onSee: (turn: number) => void }) {
  const { t } = useTranslation();
  return (
    <UnstyledButton className={classes.link} onClick={() => onSee(turn)}>
      {t("report.seeTurn", { turn })}
    </UnstyledButton>
  );
}
