import { Accordion, Select, SimpleGrid, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Bare } from "../script/render";
import { Endings } from "./Endings";
import { FigureField, ListField, NumberField, Section, TextField, WordField } from "./Field";
import { Lines } from "./Lines";
import { Tests } from "./Tests";
import { Topics } from "./Topics";
import { TurningPoints } from "./TurningPoints";
import { useForm } from "./useForm";

/** Where each figure stands when a script does not say. */
const usual = { TRUST: 3, STRESS: 5, DISCORD: 3, IMPORTANCE: 4, CONFIDENCE: 3 } as const;
const figures = Object.keys(usual) as (keyof typeof usual)[];

/** A case in the words of a trainer. Each field reads and changes its own place in the text. */
export function Form() {
  const { t } = useTranslation("authoring");
  return (
    <Stack gap="2.25rem">
      <Person />
      <Section title={t("form.opening")} intro={t("form.openingIntro")}>
        <Lines path={["case:opening"]} group={t("form.opening")} more={false} />
      </Section>
      <Start />
      <Topics />
      <Reactions />
      <TurningPoints />
      <Endings />
      <Tests />
      <Text c="dimmed" size="sm">
        {t("form.own")}
      </Text>
    </Stack>
  );
}

function Person() {
  const { t } = useTranslation("authoring");
  const { script } = useForm();
  return (
    <>
      <Section title={t("form.about")}>
        <TextField path={["case:title"]} label={t("form.title")} hint={t("form.titleHint")} required />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <WordField path={["case:language"]} group="language" label={t("form.language")} none={t("form.nl")} />
          <NumberField path={["case:difficulty"]} label={t("form.difficulty")} hint={t("form.difficultyHint")} min={1} max={5} />
        </SimpleGrid>
        <TextField path={["case:role"]} label={t("form.role")} hint={t("form.roleHint")} long />
        <TextField path={["case:target"]} label={t("form.target")} />
        <ListField path={["case:goals"]} label={t("form.goals")} hint={t("form.goalsHint")} />
      </Section>
      <Section title={t("form.person")}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextField path={["case:client", "client:name"]} label={t("form.name")} required />
          <NumberField path={["case:client", "client:age"]} label={t("form.age")} min={0} max={120} />
        </SimpleGrid>
        <TextField path={["case:client", "client:situation"]} label={t("form.situation")} hint={t("form.situationHint")} long />
        <TextField path={["case:client", "client:background"]} label={t("form.background")} hint={t("form.backgroundHint")} long />
        {script.language === "nl" && (
          <WordField path={["case:client", "client:address"]} group="address" label={t("form.address")} none={t("form.formal")} />
        )}
      </Section>
    </>
  );
}

function Start() {
  const { t } = useTranslation("authoring");
  const { words, language } = useForm();
  return (
    <Section title={t("form.start")} intro={t("form.startIntro")}>
      <Stack gap="lg">
        {figures.map((part) => (
          <FigureField
            key={part}
            path={["case:start", `state:${part}`]}
            label={words.shown(`state:${part}`, language)}
            hint={words.meaning(`state:${part}`, language)}
            usual={usual[part]}
          />
        ))}
      </Stack>
    </Section>
  );
}

function Reactions() {
  const { t } = useTranslation("authoring");
  const { script, words, language, change } = useForm();
  const there = script.keys(["case:reactions"], "occasion");
  const shown = (id: string) => words.shown(`occasion:${id}`, language);
  return (
    <Section title={t("form.reactions")} intro={t("form.reactionsIntro")}>
      <Accordion multiple variant="separated" order={3}>
        {there.map((id) => (
          <Accordion.Item key={id} value={id}>
            <Accordion.Control>
              {shown(id)}
              <Text size="sm" c="dimmed">
                {words.meaning(`occasion:${id}`, language)} ({t("form.lines", { count: script.count(["case:reactions", `occasion:${id}`]) })})
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <Lines path={["case:reactions", `occasion:${id}`]} group={shown(id)} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <Select
        label={t("form.addReaction")}
        searchable
        data={words.of("occasion").filter((word) => !there.includes(word.id)).map((word) => ({ value: word.id, label: word[language][0] ?? word.id }))}
        value={null}
        onChange={(id) => {
          if (id) change(script.set(["case:reactions", `occasion:${id}`], new Bare("")));
        }}
      />
    </Section>
  );
}
