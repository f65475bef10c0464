import { useTranslation } from "react-i18next";
import classes from "./Difficulty.module.css";

const levels = [1, 2, 3, 4, 5] as const;

/** A word and five steps; the filled ones are also taller. */
export function Difficulty({ level }: { level: number }) {
  const { t } = useTranslation();
  const known = levels.find((one) => one === Math.round(level)) ?? (level < 1 ? 1 : 5);
  const word = t(`cases.difficulty${known}`);
  return (
    <span className={classes.difficulty} role="img" aria-label={t("cases.difficulty", { word, level: known })}>
      <span className={classes.steps}>
        {levels.map((one) => (
          <span key={one} data-filled={one <= known || undefined} style={{ height: `${one * 2.5 + 3}px` }} />
        ))}
      </span>
      {word}
    </span>
  );
}
