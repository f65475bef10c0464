import { Button, Checkbox, Group, Loader, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../../components/Disclosure";
import { Failed } from "../../../components/Failed";
import { authoring, type DraftLine } from "../../../protocol/authoring";
import { OneLine } from "../script/render";
import { Script } from "../script/Script";
import type { Words } from "../script/words";
import classes from "./Form.module.css";
import { aboutOf } from "./topicNames";
import { useForm } from "./useForm";

/** Lines that a language model proposes about a topic, or topics and lines from a story. Not there without a model. */
export function Drafts({ topic }: { topic: string | null }) {
  const { t } = useTranslation("authoring");
  const { script, words, change } = useForm();
  const possible = useQuery({ queryKey: ["authoring", "drafts"], queryFn: authoring.draftsPossible, staleTime: Infinity });
  const [story, setStory] = useState("");
  const [taken, setTaken] = useState(0);
  const asked = useMutation({ mutationFn: () => authoring.drafts(script.text, topic, story) });
  if (!possible.data?.possible) return null;
  const lines = asked.data?.lines ?? [];
  const take = (chosen: readonly DraftLine[]) => {
    change(withLines(script.text, words, chosen));
    setTaken(chosen.length);
    asked.reset();
  };
  return (
    <Disclosure summary={topic === null ? t("drafts.whole") : t("drafts.topic", { name: topic })}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t(topic === null ? "drafts.wholeHint" : "drafts.topicHint")}
        </Text>
        {topic === null && (
          <Textarea label={t("drafts.story")} autosize minRows={3} maxRows={12} maxLength={4000} value={story} onChange={(event) => setStory(event.currentTarget.value)} />
        )}
        <Group>
          <Button variant="light" onClick={() => asked.mutate()} disabled={asked.isPending || (topic === null && story.trim() === "")}>
            {t(topic === null ? "drafts.askWhole" : "drafts.ask")}
          </Button>
          <span role="status">
            {asked.isPending && (
              <Group gap="xs">
                <Loader size="sm" aria-hidden /> {t("drafts.asking")}
              </Group>
            )}
            {asked.data?.fallback && t(asked.data.fallback.startsWith("budget") ? "drafts.spent" : "drafts.none")}
            {asked.isIdle && taken > 0 && t("drafts.taken", { count: taken })}
          </span>
        </Group>
        <Failed error={asked.error} />
        {lines.length > 0 && <Proposals key={asked.submittedAt} lines={lines} onTake={take} onDrop={asked.reset} />}
      </Stack>
    </Disclosure>
  );
}

type Choosing = { lines: readonly DraftLine[]; onTake: (chosen: readonly DraftLine[]) => void; onDrop: () => void };

/** What the coder hears as the opposite of what it was asked for is not chosen beforehand. */
function Proposals({ lines, onTake, onDrop }: Choosing) {
  const { t } = useTranslation("authoring");
  const { script } = useForm();
  const [chosen, setChosen] = useState(() => lines.filter((line) => line.heard === line.talk || line.heard === "neutral" || line.talk === "neutral"));
  const topics = [...new Set(lines.map((line) => line.topic))];
  const flip = (line: DraftLine) => setChosen(chosen.includes(line) ? chosen.filter((one) => one !== line) : [...chosen, line]);
  const about = (line: DraftLine) => {
    const talk = t(`drafts.talk.${line.talk}`);
    return line.heard === line.talk ? talk : `${talk}; ${t("drafts.hears", { talk: t(`drafts.talk.${line.heard}`) })}`;
  };
  return (
    <section className={classes.card} aria-label={t("drafts.proposals")}>
      <h3 className={classes.cardTitle}>{t("drafts.proposals")}</h3>
      <Text size="sm" c="dimmed">
        {t("drafts.choose")}
      </Text>
      {topics.map((topic) => (
        <fieldset key={topic} className={classes.proposals}>
          <legend lang={script.language}>{topic}</legend>
          {lines
            .filter((line) => line.topic === topic)
            .map((line) => (
              <Checkbox key={line.says} checked={chosen.includes(line)} onChange={() => flip(line)} label={<span lang={script.language}>{line.says}</span>} description={about(line)} />
            ))}
        </fieldset>
      ))}
      <Group>
        <Button onClick={() => onTake(chosen)} disabled={chosen.length === 0}>
          {t("drafts.take", { count: chosen.length })}
        </Button>
        <Button variant="subtle" onClick={onDrop}>
          {t("drafts.drop")}
        </Button>
      </Group>
    </section>
  );
}

/** The text with these lines at their topics; a topic that is not there yet is begun. */
function withLines(text: string, words: Words, lines: readonly DraftLine[]): string {
  return lines.reduce((written, { topic: name, talk, says }) => {
    const topic = ["case:topics", { name }] as const;
    let script = new Script(written, words);
    if (!script.has(topic)) script = new Script(script.set([...topic, "topic:about"], new OneLine([aboutOf(name)])), words);
    return script.append([...topic, `topic:${talk}`], says);
  }, text);
}
