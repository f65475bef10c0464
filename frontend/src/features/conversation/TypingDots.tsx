import { useTranslation } from "react-i18next";
import classes from "./TypingDots.module.css";

/** Keeps its place when nobody types, so that the talk does not jump. */
export function TypingDots({ name, shown }: { name: string; shown: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.place}>
      {shown && (
        <span className={classes.typing}>
          <span className={classes.dots} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {t("conversation.typing", { name })}
        </span>
      )}
    </div>
  );
}
