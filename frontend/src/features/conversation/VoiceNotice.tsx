import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import classes from "./VoiceNotice.module.css";

/** People have a right to know when a model speaks, and where their words go. */
export function VoiceNotice() {
  const { t } = useTranslation();
  return (
    <p className={classes.notice}>
      <Icon name="info" size={16} />
      <span>{t("voice.notice")}</span>
    </p>
  );
}
