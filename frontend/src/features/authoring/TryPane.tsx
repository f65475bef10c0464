import { Button, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { authoring, type TriedTurn } from "../../protocol/authoring";
import classes from "./Editor.module.css";
import { Bare, type Value } from "./script/render";
import type { Script } from "./script/Script";
import type { Words } from "./script/words";
import { TriedExchange } from "./TriedExchange";

type Props = { playable: string | null; current: boolean; script: Script; words: Words; onRecord: (text: string) => void; onShow: (line: number) => void };

/** A conversation with the text as it stands. Every change plays it again from the start, with the same turns. */
export function TryPane({ playable, current, script, words, onRecord, onShow }: Props) {
  const { t } = useTranslation("authoring");
  const [turns, setTurns] = useState<string[]>([]);
  const [seed, setSeed] = useState(1);
  const [typed, setTyped] = useState("");
  const tried = useQuery({
    queryKey: ["authoring", "try", playable, seed, turns],
    queryFn: () => authoring.attempt(playable ?? "", seed, turns),
    enabled: playable !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 30_000,
  });
  const played = tried.data?.turns ?? [];
  const ending = played.at(-1)?.reaction.ending ?? null;
  const say = () => {
    if (typed.trim() === "" || ending) return;
    setTurns([...turns, typed.trim()]);
    setTyped("");
  };
  if (playable === null) return <Text c="dimmed">{t("tryOut.notYet")}</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {current ? t("tryOut.intro") : t("tryOut.notPlayable")}
      </Text>
      <ol className={classes.talk} aria-live="polite">
        {played.map((turn, index) => (
          <TriedExchange key={turn.turn} turn={turn} before={played[index - 1]} words={words} script={script} onShow={onShow} onFromHere={() => setTurns(turns.slice(0, turn.turn))} />
        ))}
      </ol>
      {tried.isError && <Text role="alert">{tried.error.message}</Text>}
      {ending ? (
        <Text fw={600}>{t("tryOut.ended", { ending })}</Text>
      ) : (
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <Textarea
            className={classes.grow}
            label={t("tryOut.you")}
            autosize
            minRows={1}
            maxLength={4000}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.shiftKey) {
                event.preventDefault();
                say();
              }
            }}
          />
          <Button onClick={say} disabled={typed.trim() === ""}>
            {t("tryOut.say")}
          </Button>
        </Group>
      )}
      <Group gap="xs">
        <Button variant="subtle" size="compact-md" onClick={() => setTurns([])} disabled={turns.length === 0}>
          {t("tryOut.again")}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={() => setSeed(seed + 1)}>
          {t("tryOut.otherDice")}
        </Button>
      </Group>
      {played.length > 1 && <Record onRecord={(name) => onRecord(script.append(["case:tests"], test(name, seed, played, words, script)))} />}
    </Stack>
  );
}

function Record({ onRecord }: { onRecord: (name: string) => void }) {
  const { t } = useTranslation("authoring");
  const [name, setName] = useState("");
  const [done, setDone] = useState(false);
  return (
    <Stack gap="xs" align="flex-start">
      <TextInput
        w="100%"
        label={t("tryOut.recordName")}
        placeholder={t("tryOut.recordHint")}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setDone(false);
        }}
      />
      <Button
        variant="light"
        disabled={name.trim() === ""}
        onClick={() => {
          onRecord(name.trim());
          setName("");
          setDone(true);
        }}
      >
        {t("tryOut.record")}
      </Button>
      <span role="status">{done && t("tryOut.recorded")}</span>
    </Stack>
  );
}

/** What was said and came of it, as a test that will want the same again. */
function test(name: string, seed: number, played: readonly TriedTurn[], words: Words, script: Script): Value {
  const word = (ref: string) => new Bare(words.shown(ref, script.language));
  const steps = played.flatMap(({ trainee, reaction }) => {
    if (trainee === null) return [];
    const answer = reaction.yesBut ? "YES_BUT" : reaction.discord ? "DISCORD" : reaction.talk.toUpperCase();
    return [{ "step:trainee": trainee, "step:hears": word(`occasion:${reaction.occasion.toUpperCase()}`), "step:client": word(`answer:${answer}`) }];
  });
  return { "test:test": name, "test:seed": seed, "test:conversation": steps };
}
