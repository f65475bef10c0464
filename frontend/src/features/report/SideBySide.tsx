import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CodedText } from "../../coding/CodedText";
import { HeardChips } from "../../coding/HeardChips";
import { useFormat } from "../../i18n/format";
import type { ClientTurn } from "../../protocol/messages";
import type { Report } from "../../protocol/report";
import classes from "./Compare.module.css";
import { differences, pairs, type Exchange, type Pair } from "./differences";

type Props = { one: Report; other: Report; from: number; names: readonly [string, string] };

export function SideBySide({ one, other, from, names }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="side-by-side">
      <Title order={2} id="side-by-side" mb="md">
        {t("lookBack.compare.sideTitle")}
      </Title>
      <ol className={classes.pairs}>
        {pairs(one.turns, other.turns, from).map((pair) => (
          <li key={pair.turn}>
            <Title order={3}>{t("lookBack.moments.turn", { turn: pair.turn })}</Title>
            <div className={classes.sides}>
              <Side name={names[0]} exchange={pair.one} report={one} />
              <Side name={names[1]} exchange={pair.other} report={other} />
            </div>
            <WhatDiffers pair={pair} name={one.scenario.client.name} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Side({ name, exchange, report }: { name: string; exchange: Exchange | null; report: Report }) {
  const { t } = useTranslation();
  const { language, client } = report.scenario;
  return (
    <div role="group" aria-label={name} className={classes.side}>
      <Text fw={600} size="sm" c="dimmed">
        {name}
      </Text>
      {exchange === null ? (
        <Text c="dimmed">{t("lookBack.compare.nothing")}</Text>
      ) : (
        <>
          <p className={classes.said}>
            <b>{t("conversation.you")}: </b>
            <span lang={language}>
              <CodedText text={exchange.said.text} coding={exchange.said.coding} />
            </span>
          </p>
          <HeardChips coding={exchange.said.coding} tips={exchange.said.tips} />
          {exchange.answer && (
            <>
              <p className={classes.said}>
                <b>{client.name}: </b>
                <span lang={language}>{exchange.answer.text}</span>
              </p>
              <Text size="sm" c="dimmed">
                {client.name} {t(`lookBack.moves.${exchange.answer.move}`)}
                {" · "}
                {t(`talk.${exchange.answer.coding.talk}.label`)}
              </Text>
            </>
          )}
        </>
      )}
    </div>
  );
}

function WhatDiffers({ pair, name }: { pair: Pair; name: string }) {
  const { t } = useTranslation();
  const one = pair.one?.answer;
  const other = pair.other?.answer;
  if (!one || !other) return null;
  return (
    <div className={classes.differs}>
      <Text fw={600}>{t("lookBack.compare.difference", { name })}</Text>
      <Differences one={one} other={other} name={name} />
    </div>
  );
}

function Differences({ one, other, name }: { one: ClientTurn; other: ClientTurn; name: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const moved = differences(one.state, other.state);
  if (one.move === other.move && moved.length === 0) return <Text>{t("lookBack.compare.same", { name })}</Text>;
  const parts = moved
    .map(({ part, by }) =>
      t(by > 0 ? "lookBack.compare.higher" : "lookBack.compare.lower", {
        part: t(`stateParts.${part}`),
        by: number(Math.abs(by)),
      }),
    )
    .join(", ");
  return (
    <Text>
      {one.move !== other.move &&
        `${t("lookBack.compare.move", {
          name,
          first: t(`lookBack.moves.${one.move}`),
          second: t(`lookBack.moves.${other.move}`),
        })} `}
      {moved.length > 0 && t("lookBack.compare.after", { parts })}
    </Text>
  );
}
