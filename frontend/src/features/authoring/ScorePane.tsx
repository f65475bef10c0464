import { Button, Group, Loader, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/Failed";
import { useFormat } from "../../i18n/format";
import { authoring, type Score } from "../../protocol/authoring";
import type { ScriptProblem } from "../../protocol/cases";
import classes from "./Score.module.css";

type Props = { text: string; playable: boolean; onPace: (factor: number) => void; onPlayed: (text: string, problems: readonly ScriptProblem[]) => void };

/** How standard trainees fare with the case, beside real clients, and what to change. */
export function ScorePane({ text, playable, onPace, onPlayed }: Props) {
  const { t } = useTranslation("authoring");
  const score = useMutation({ mutationFn: (played: string) => authoring.score(played), onSuccess: ({ problems }, played) => onPlayed(played, problems) });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t("score.intro")}
      </Text>
      <Group>
        <Button variant="light" onClick={() => score.mutate(text)} disabled={!playable || score.isPending}>
          {t(score.data ? "score.again" : "score.run")}
        </Button>
        <span role="status">
          {score.isPending && (
            <Group gap="xs">
              <Loader size="sm" aria-hidden /> {t("score.running")}
            </Group>
          )}
        </span>
      </Group>
      {!playable && <Text c="dimmed">{t("tests.broken")}</Text>}
      {score.isError && <Failed error={score.error} />}
      {score.data && (
        <>
          {score.variables !== text && <Text c="dimmed">{t("score.older")}</Text>}
          <Advice score={score.data} onPace={onPace} />
          <Wins score={score.data} />
          <Answers score={score.data} />
        </>
      )}
    </Stack>
  );
}

function Advice({ score, onPace }: { score: Score; onPace: (factor: number) => void }) {
  const { t } = useTranslation("authoring");
  const { percent, number } = useFormat();
  if (score.outside.length === 0) return <Text fw={600}>{t("score.fine")}</Text>;
  const words = ({ kind, trainee, found, least, most }: Score["outside"][number]) => {
    const shares = { found: percent(found), least: percent(least), most: percent(most) };
    if (kind !== "motivated") return t(`score.${kind}`, shares);
    if (trainee !== "listener") return t("score.wonBadly", { ...shares, trainee: t(`score.trainees.${trainee as "fixer"}`) });
    return t(found < least ? "score.tooHard" : "score.tooEasy", shares);
  };
  return (
    <section className={classes.part}>
      <h2 className={classes.head}>{t("score.change")}</h2>
      <ul className={classes.advice}>
        {score.outside.map((outside) => (
          <li key={`${outside.kind} ${outside.trainee ?? ""}`}>{words(outside)}</li>
        ))}
      </ul>
      {score.suggestion && (
        <Stack gap={4} align="flex-start">
          <Button variant="light" size="compact-md" onClick={() => onPace(score.suggestion?.factor ?? 1)}>
            {t("score.take", { factor: number(score.suggestion.factor, 2) })}
          </Button>
          <Text size="sm" c="dimmed">
            {t("score.taken", { listener: percent(score.suggestion.listener) })}
          </Text>
        </Stack>
      )}
    </section>
  );
}

function Wins({ score }: { score: Score }) {
  const { t } = useTranslation("authoring");
  const { percent } = useFormat();
  return (
    <section className={classes.part}>
      <h2 className={classes.head}>{t("score.wins")}</h2>
      <Text size="sm" c="dimmed">
        {t("score.winsHow")}
      </Text>
      <ul className={classes.rows}>
        {score.outcomes.map(({ trainee, motivated, least, most }) => {
          const name = t(`score.trainees.${trainee as "fixer"}`);
          const told = t("score.win", { trainee: name, percent: percent(motivated), least: percent(least), most: percent(most) });
          const off = motivated < least || motivated > most;
          return (
            <li key={trainee} className={classes.row}>
              <span aria-hidden>{name}</span>
              <span className={classes.track} role="img" aria-label={told}>
                <span className={classes.band} style={{ left: `${least * 100}%`, width: `${(most - least) * 100}%` }} />
                <span className={classes.mark} data-off={off} style={{ left: `${motivated * 100}%` }} />
              </span>
              <span aria-hidden className={classes.figure}>
                {percent(motivated)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const ways = ["change", "neutral", "sustain"] as const;

function Answers({ score }: { score: Score }) {
  const { t } = useTranslation("authoring");
  const { percent } = useFormat();
  return (
    <section className={classes.part}>
      <h2 className={classes.head}>{t("score.answers")}</h2>
      <Text size="sm" c="dimmed">
        {t("score.answersHow")}
      </Text>
      <div className={classes.legend} aria-hidden>
        {ways.map((way) => (
          <span key={way}>
            <span className={classes.swatch} data-way={way} /> {t(`score.legend.${way}`)}
          </span>
        ))}
      </div>
      <ul className={classes.rows}>
        {score.answers.map(({ preceding, here, real }) => (
          <li key={preceding} className={classes.answer}>
            <span>{t(`score.preceding.${preceding as "advice"}`)}</span>
            {([["here", here], ["real", real]] as const).map(([whose, shares]) => (
              <span
                key={whose}
                className={classes.split}
                data-whose={whose}
                role="img"
                aria-label={t("score.split", { who: t(`score.${whose}`), change: percent(shares.change), neutral: percent(shares.neutral), sustain: percent(shares.sustain) })}
              >
                {ways.map((way) => (
                  <span key={way} data-way={way} style={{ width: `${shares[way] * 100}%` }} />
                ))}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Text size="sm">{t("score.words", { median: score.median, short: percent(score.shortTurns), asked: score.asked, answered: score.answered })}</Text>
    </section>
  );
}
