import { useTranslation } from "react-i18next";
import { heardIn, lookOf } from "../../coding/heard";
import { Chip } from "../../components/Chip";
import type { DraftedMessage } from "../../protocol/messages";
import classes from "./LiveChips.module.css";

/** What is heard in the words so far: one line that is always there, so that typing moves nothing. */
export function LiveChips({ live, blank }: { live: DraftedMessage | null; blank: boolean }) {
  const { t } = useTranslation();
  const heard = live && !blank ? heardIn(live.coding) : [];
  return (
    <div className={classes.live} role="group" aria-label={t("composer.heardWhileTyping")}>
      <span className={classes.name}>{t("composer.heardWhileTyping")}</span>
      {heard.slice(0, 3).map((one) => (
        <Chip key={one} {...lookOf(one)}>
          {t(`codes.${one}.label`)}
        </Chip>
      ))}
      {heard.length === 0 && (
        <span className={classes.quiet}>{t(blank ? "composer.nothingYet" : "composer.nothingHeard")}</span>
      )}
    </div>
  );
}
