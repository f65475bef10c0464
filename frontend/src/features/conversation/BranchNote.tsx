import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Icon } from "../../components/Icon";
import type { Session } from "../../protocol/sessions";
import classes from "./BranchNote.module.css";
import type { Paths } from "./paths";

/** Says that this conversation tries a turn again; `fresh` is as long as that turn was not said yet. */
export function BranchNote({ session, paths, fresh }: { session: Session; paths: Paths; fresh: boolean }) {
  const { t } = useTranslation();
  const from = session.branchedFrom;
  if (!from) return null;
  return (
    <div className={classes.note}>
      <Icon name="again" />
      <Text size="sm">{t(fresh ? "lookBack.again.note" : "lookBack.again.noteLater", { turn: from.turn })}</Text>
      <Link href={paths.compare(from.session, session.session)} className={classes.link}>
        {t("lookBack.again.besideShort")}
      </Link>
    </div>
  );
}
