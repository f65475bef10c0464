import { Text } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CodedText } from "../../coding/CodedText";
import { HeardChips } from "../../coding/HeardChips";
import { TalkChips } from "../../coding/TalkChips";
import { showTurn, turnAnchor } from "../../coding/turnAnchor";
import { Icon } from "../../components/Icon";
import type { ClientTurn, TraineeTurn } from "../../protocol/messages";
import type { Report } from "../../protocol/report";
import { Comments } from "./Comments";
import { Checking } from "./Checking";
import { JudgeTurn, type Ear } from "./JudgeTurn";
import { OtherWords } from "./OtherWords";
import { PartHead } from "./PartHead";
import classes from "./ReportTranscript.module.css";
import { Thinking } from "./Thinking";
import { TryAgain } from "./TryAgain";

type Props = {
  report: Report;
  onTryAgain: (turn: number) => void;
  trains: boolean;
  /** Whether it is this person's own conversation. */
  mine: boolean;
  /** What else can be done with a turn of the trainee. */
  more?: (turn: number) => ReactNode;
  /** Whether others read along, so that there is something to write beside a turn. */
  commented: boolean;
};

export function ReportTranscript({ report, onTryAgain, trains, mine, more, commented }: Props) {
  const { t } = useTranslation();
  const { scenario, turns } = report;
  const [ear, setBy] = useState<Ear>("trainee");
  // Whoever reads another's conversation reads it as a trainer.
  const by = mine ? ear : "trainer";
  const provoked = new Map(
    turns.flatMap((turn) =>
      turn.type === "client" && turn.coding.trigger !== null ? [[turn.coding.trigger, turn] as const] : [],
    ),
  );
  return (
    <section aria-labelledby="transcript">
      <PartHead id="transcript" title={t("report.transcriptTitle")} intro={t("report.transcriptIntro")} />
      {report.endedAt === null && (
        <Text c="dimmed" mb="md">
          {t("lookBack.thought.after", { name: scenario.client.name })}
        </Text>
      )}
      {trains && <Checking language={scenario.language} by={by} onChange={mine ? setBy : null} />}
      <ol className={classes.turns}>
        {turns.map((turn) => (
          <li key={turn.seq} id={turnAnchor(turn.turn)} tabIndex={-1} className={classes.turn} data-speaker={turn.type}>
            <div className={classes.who}>
              <Text fw={600} component="span">
                {turn.type === "client" ? scenario.client.name : t(mine ? "conversation.you" : "account.roles.trainee")}
              </Text>
              <Text c="dimmed" size="sm" component="span">
                {turn.turn}
              </Text>
            </div>
            <div className={classes.what}>
              {turn.type === "client" ? (
                <Client turn={turn} language={scenario.language} />
              ) : (
                <Trainee turn={turn} language={scenario.language} answer={provoked.get(turn.turn)} />
              )}
              <div className={classes.actions}>
                <JudgeTurn
                  session={report.session}
                  turn={turn}
                  by={by}
                  judgements={report.judgements.filter((one) => one.turn === turn.turn)}
                />
                {turn.type === "client" ? (
                  <Thinking report={report} turn={turn.turn} />
                ) : (
                  <>
                    <OtherWords session={report.session} turn={turn.turn} language={scenario.language} />
                    {mine && !report.brought && <TryAgain turn={turn.turn} onTryAgain={onTryAgain} />}
                  </>
                )}
                {turn.type === "trainee" && more?.(turn.turn)}
                {commented && <Comments session={report.session} turn={turn.turn} />}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Client({ turn, language }: { turn: ClientTurn; language: string }) {
  return (
    <>
      <p className={classes.text} lang={language}>
        {turn.text}
      </p>
      <TalkChips coding={turn.coding} onShow={showTurn} />
    </>
  );
}

type TraineeProps = { turn: TraineeTurn; language: string; answer: ClientTurn | undefined };

function Trainee({ turn, language, answer }: TraineeProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.text} lang={language}>
        <CodedText text={turn.text} coding={turn.coding} />
      </p>
      <HeardChips coding={turn.coding} tips={turn.tips} />
      {answer && (
        <Text size="sm" c="dimmed" className={classes.note}>
          <Icon name={answer.coding.yesBut ? "turnBack" : "crack"} size={15} />
          {t(answer.coding.yesBut ? "feedback.triggerNote" : "feedback.discordNote")}
        </Text>
      )}
    </>
  );
}
