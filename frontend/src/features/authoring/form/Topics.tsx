import { Accordion, Button, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Script, type Path } from "../script/Script";
import type { Words } from "../script/words";
import { Drafts } from "./Drafts";
import { ListField, Section } from "./Field";
import { Lines } from "./Lines";
import { NewName } from "./NewName";
import { OneLine } from "../script/render";
import { aboutOf } from "./topicNames";
import { useForm } from "./useForm";

const talk = [
  ["neutral", false],
  ["sustain", true],
  ["change", true],
  ["discloses", false],
] as const;

export function Topics() {
  const { t } = useTranslation("authoring");
  const { script, change } = useForm();
  const names = script.names(["case:topics"]);
  const [open, setOpen] = useState<string[]>([]);
  const add = (name: string) => {
    change(script.set(["case:topics", { name }, "topic:about"], new OneLine([aboutOf(name)])));
    setOpen([...open, String(names.length)]);
  };
  return (
    <Section title={t("form.topics")} intro={t("form.topicsIntro")}>
      <Accordion multiple variant="separated" order={3} value={open} onChange={setOpen}>
        {names.map((name, index) => (
          <Accordion.Item key={index} value={String(index)}>
            <Accordion.Control>
              {name}
              <Text size="sm" c="dimmed">
                {t("form.lines", { count: talk.reduce((sum, [kind]) => sum + script.count(["case:topics", { name }, `topic:${kind}`]), 0) })}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>{open.includes(String(index)) && <Topic name={name} />}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <Drafts topic={null} />
      <NewName label={t("form.newTopic")} hint={t("form.newTopicHint")} action={t("form.addTopic")} onAdd={add} />
    </Section>
  );
}

function Topic({ name }: { name: string }) {
  const { t } = useTranslation("authoring");
  const { script, words, change } = useForm();
  const [typed, setTyped] = useState(name);
  const path: Path = ["case:topics", { name }];
  return (
    <Stack gap="lg">
      <TextInput
        label={t("form.topicName")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed.trim() !== "" && typed.trim() !== name) change(renamed(script, words, name, typed.trim()));
        }}
      />
      <ListField path={[...path, "topic:about"]} label={t("form.aboutWords")} hint={t("form.aboutHint")} />
      <ListField path={[...path, "topic:questions"]} label={t("form.questions")} hint={t("form.questionsHint")} />
      {talk.map(([kind, kinds]) => (
        <div key={kind}>
          <Text fw={500} mb={6}>
            {t(`form.${kind}`)}
          </Text>
          <Lines path={[...path, `topic:${kind}`]} group={t(`form.${kind}`)} kinds={kinds} />
        </div>
      ))}
      <Drafts topic={name} />
      <Button variant="subtle" onClick={() => change(script.remove(path))}>
        {t("form.removeTopic", { name })}
      </Button>
    </Stack>
  );
}

/** A topic under another name, also where turning points and tests speak of it. */
function renamed(script: Script, words: Words, before: string, after: string): string {
  let now = new Script(script.rename(["case:topics", { name: before }], after), words);
  const follow = (path: Path) => {
    if (now.read(path) === before) now = new Script(now.set(path, after), words);
  };
  for (let i = 0; i < now.count(["case:turning-points"]); i++) follow(["case:turning-points", i, "turning_point:when", "when:topic"]);
  for (let i = 0; i < now.count(["case:tests"]); i++) {
    const steps = now.count(["case:tests", i, "test:conversation"]);
    for (let j = 0; j < steps; j++) follow(["case:tests", i, "test:conversation", j, "step:topic"]);
  }
  return now.text;
}
