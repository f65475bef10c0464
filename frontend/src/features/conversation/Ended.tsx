import { Button, Group, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { EndedMessage } from "../../protocol/messages";
import type { Session } from "../../protocol/sessions";
import classes from "./Ended.module.css";
import type { Paths } from "./paths";

type Props = { ended: EndedMessage; name: string; session: Session; paths: Paths };

export function Ended({ ended, name, session, paths }: Props) {
  const { t } = useTranslation();
  const stopped = ended.ending === "stopped";
  return (
    <section className={classes.ended} role="status">
      <Title order={2}>{t("ended.title")}</Title>
      <Text>
        {stopped ? t("ended.stopped") : t("ended.reached", { ending: ended.ending })}
        {ended.succeeded !== null && ` ${t(ended.succeeded ? "ended.nearer" : "ended.notNearer", { name })}`}
      </Text>
      <div className={classes.question}>
        <Text size="sm" c="dimmed">
          {t("ended.debriefing")}
        </Text>
        <Text size="lg">{ended.debriefing ?? t("ended.debriefingStopped", { name })}</Text>
      </div>
      <Group>
        <Button component={Link} href={paths.report(session.session)} size="md">
          {t("ended.report")}
        </Button>
        {session.branchedFrom && (
          <Button
            component={Link}
            href={paths.compare(session.branchedFrom.session, session.session)}
            size="md"
            variant="default"
          >
            {t("lookBack.again.beside")}
          </Button>
        )}
        <Button component={Link} href={paths.cases} size="md" variant="default">
          {t("ended.cases")}
        </Button>
      </Group>
    </section>
  );
}
