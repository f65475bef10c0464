import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Disclosure } from "../../components/Disclosure";
import { Icon } from "../../components/Icon";
import { useFormat } from "../../i18n/format";
import type { SessionRow } from "../../protocol/sessions";
import type { Paths } from "./paths";
import { useSessions } from "./queries";
import classes from "./Resume.module.css";

/** Conversations that are still open; when there are none, or they cannot be fetched, nothing is missed here. */
export function Resume({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const sessions = useSessions();
  const open = sessions.data?.filter((row) => !row.ended) ?? [];
  const ended = sessions.data?.filter((row) => row.ended) ?? [];
  if (open.length + ended.length === 0) return null;
  return (
    <section className={classes.resume} aria-label={t(open.length > 0 ? "resume.title" : "resume.earlier")}>
      {open.length > 0 && (
        <>
          <Title order={2} size="h3" mb="sm">
            {t("resume.title")}
          </Title>
          <ul className={classes.row}>
            {open.slice(0, 4).map((row) => (
              <li key={row.session}>
                <Link href={paths.conversation(row.session)} className={classes.open}>
                  <Icon name="forward" />
                  <span>
                    <span className={classes.title}>{row.title}</span>
                    <Facts row={row} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {ended.length > 0 && (
        <Disclosure summary={t("resume.earlier")}>
          <ul className={classes.ended}>
            {ended.map((row) => (
              <li key={row.session}>
                <Link href={paths.report(row.session)} className={classes.report}>
                  {t("resume.report", { title: row.title })}
                </Link>
                <Facts row={row} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Facts({ row }: { row: SessionRow }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const turns = row.turns === 0 ? t("resume.turns_zero") : t("resume.turns", { count: row.turns });
  return (
    <Text component="span" display="block" size="sm" c="dimmed">
      {moment(row.startedAt)}, {turns}
    </Text>
  );
}
