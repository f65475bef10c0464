import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure";
import { Icon } from "../../components/Icon";
import { useFormat } from "../../i18n/format";
import type { Report, Turned } from "../../protocol/report";
import classes from "./Moments.module.css";
import { PartHead } from "./PartHead";
import { ThoughtWords } from "./ThoughtWords";
import { ToTurn } from "./ToTurn";

/** Where the conversation turned: a question first, and what happened only when it is asked for. */
export function Moments({ report, onSee }: { report: Report; onSee: (turn: number) => void }) {
  const { t } = useTranslation();
  // Until the end it would tell what the client keeps to himself.
  if (report.endedAt === null) return null;
  return (
    <section aria-labelledby="moments">
      <PartHead
        id="moments"
        title={t("lookBack.moments.title")}
        intro={t(report.moments.length > 0 ? "lookBack.moments.intro" : "lookBack.moments.none")}
      />
      <ol className={classes.moments}>
        {report.moments.map((moment) => (
          <li key={moment.turn} className={classes.moment}>
            <Moment moment={moment} report={report} onSee={onSee} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Moment({ moment, report, onSee }: { moment: Turned; report: Report; onSee: (turn: number) => void }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { language, client } = report.scenario;
  const said = (turn: number) => report.turns.find((one) => one.turn === turn)?.text ?? "";
  const thought = report.thoughts.find((one) => one.turn === moment.turn);
  return (
    <>
      <Text size="sm" c="dimmed" className={classes.turn}>
        <Icon name={moment.after > moment.before ? "rise" : "fall"} size={16} />
        {t("lookBack.moments.turn", { turn: moment.trainee })}
      </Text>
      <Title order={3} lang={language} className={classes.question}>
        {moment.question}
      </Title>
      <Disclosure summary={t("lookBack.moments.open")}>
        <div className={classes.told}>
          <Quote who={t("lookBack.moments.youSaid")} words={said(moment.trainee)} language={language} />
          <Quote
            who={t("lookBack.moments.saidBack", { name: client.name })}
            words={said(moment.turn)}
            language={language}
          />
          {thought && <ThoughtWords thought={thought} language={language} />}
          <Text>
            {t("lookBack.moments.moved", {
              part: capital(t(`stateParts.${moment.part}`)),
              before: number(moment.before),
              after: number(moment.after),
            })}
            {". "}
            <span lang={language}>{moment.meaning}</span>
          </Text>
          <ToTurn turn={moment.trainee} onSee={onSee} />
        </div>
      </Disclosure>
    </>
  );
}

function Quote({ who, words, language }: { who: string; words: string; language: string }) {
  return (
    <Text>
      <Text span size="sm" c="dimmed">
        {who}:{" "}
      </Text>
      <q lang={language}>{words}</q>
    </Text>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
