import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { HeardChips } from "../../coding/HeardChips";
import { Disclosure } from "../../components/Disclosure";
import type { TriedTurn } from "../../protocol/authoring";
import classes from "./Editor.module.css";
import type { Script } from "./script/Script";
import type { Words } from "./script/words";

const parts = ["trust", "stress", "discord", "importance", "confidence", "readiness"] as const;

type Props = { turn: TriedTurn; before?: TriedTurn; words: Words; script: Script; onShow: (line: number) => void; onFromHere: () => void };

/** One exchange with why the client said what he said. */
export function TriedExchange({ turn, before, words, script, onShow, onFromHere }: Props) {
  const { t, i18n } = useTranslation("authoring");
  const language = i18n.language === "en" ? "en" : "nl";
  const { reaction, lines } = turn;
  const occasion = (id: string) => words.shown(`occasion:${id.toUpperCase()}`, language);
  return (
    <li className={classes.exchange}>
      {turn.trainee !== null && (
        <div className={classes.trainee}>
          <Text lang={script.language}>{turn.trainee}</Text>
          {turn.heard && <HeardChips coding={turn.heard} tips={turn.tips} reversed />}
        </div>
      )}
      <Text className={classes.client} lang={script.language}>
        {reaction.says}
      </Text>
      <Disclosure summary={t("tryOut.why")}>
        <Text size="sm">
          {turn.trainee !== null && `${t("tryOut.heard")}: ${occasion(reaction.occasion)}. ${t("tryOut.move")} ${t(`tryOut.moves.${reaction.move as "neutral"}`)}. `}
          {lines.map((line) => `${t("tryOut.source")} ${t(`tryOut.sources.${line.source}`, { name: line.source === "reaction" ? occasion(line.name ?? "") : line.name })}.`).join(" ")}
        </Text>
        {lines.map(({ line }) =>
          line === null ? null : (
            <Button key={line} size="compact-sm" variant="subtle" onClick={() => onShow(line)}>
              {t("tryOut.showLine", { line })}
            </Button>
          ),
        )}
        <ul className={classes.state} aria-label={t("tryOut.state")}>
          {parts.map((part) => {
            const value = reaction.state[part];
            const delta = before ? Math.round((value - before.reaction.state[part]) * 100) / 100 : 0;
            const name = words.shown(`state:${part.toUpperCase()}`, language);
            return (
              <li key={part}>
                {delta === 0
                  ? t("tryOut.same", { name, value })
                  : t("tryOut.change", { name, value, delta: `${delta > 0 ? "+" : "−"}${Math.abs(delta)}` })}
              </li>
            );
          })}
        </ul>
        {turn.trainee !== null && (
          <Button size="compact-sm" variant="light" onClick={onFromHere} aria-label={t("tryOut.fromHereLabel", { turn: turn.turn })}>
            {t("tryOut.fromHere")}
          </Button>
        )}
      </Disclosure>
    </li>
  );
}
