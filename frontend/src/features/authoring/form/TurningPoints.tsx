import { ActionIcon, Button, Group, Select, SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../components/Icon";
import { OneLine } from "../script/render";
import type { Path } from "../script/Script";
import { NameField, NumberField, Section, TextField, WordField } from "./Field";
import classes from "./Form.module.css";
import { useForm } from "./useForm";

export function TurningPoints() {
  const { t } = useTranslation("authoring");
  const { script, change } = useForm();
  const begin = new OneLine({ "turning_point:when": { "state:DISCORD": 9 } });
  return (
    <Section title={t("form.turningPoints")} intro={t("form.turningPointsIntro")}>
      {Array.from({ length: script.count(["case:turning-points"]) }, (_, index) => (
        <TurningPoint key={index} path={["case:turning-points", index]} number={index + 1} />
      ))}
      <div>
        <Button variant="light" onClick={() => change(script.append(["case:turning-points"], begin))}>
          {t("form.addTurningPoint")}
        </Button>
      </div>
    </Section>
  );
}

function TurningPoint({ path, number }: { path: Path; number: number }) {
  const { t } = useTranslation("authoring");
  const { script, words, language, change } = useForm();
  const when: Path = [...path, "turning_point:when"];
  const parts = words.of("state");
  const part = parts.find((word) => script.has([...when, `state:${word.id}`]))?.id;
  const line: Path = script.isBlock([...path, "turning_point:client"]) ? [...path, "turning_point:client", "line:says"] : [...path, "turning_point:client"];
  const endings = [...script.names(["case:endings"]), ...words.of("built_in_ending").map((word) => word[script.language][0] ?? "")];
  return (
    <div className={classes.card} role="group" aria-label={t("form.turningPoint", { number })}>
      <Group justify="space-between">
        <h3 className={classes.cardTitle}>{t("form.turningPoint", { number })}</h3>
        <ActionIcon variant="subtle" size="lg" aria-label={t("form.removeTurningPoint", { number })} onClick={() => change(script.remove(path))}>
          <Icon name="close" />
        </ActionIcon>
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t("form.whenPart")}
          placeholder={t("form.anything")}
          clearable
          data={parts.map((word) => ({ value: word.id, label: word[language][0] ?? word.id }))}
          value={part ?? null}
          onChange={(id) => {
            if (part && !id) change(script.remove([...when, `state:${part}`]));
            if (id && !part) change(script.set([...when, `state:${id}`], 8));
            if (id && part) change(script.rename([...when, `state:${part}`], words.shown(`state:${id}`, script.language)));
          }}
        />
        {part && <NumberField path={[...when, `state:${part}`]} label={t("form.whenAtLeast")} min={0} max={10} />}
        <WordField path={[...when, "when:hears"]} group="occasion" label={t("form.whenHears")} none={t("form.anything")} />
        <NameField path={[...when, "when:topic"]} names={script.names(["case:topics"])} label={t("form.whenTopic")} none={t("form.anything")} />
      </SimpleGrid>
      <TextField path={line} label={t("form.says")} long />
      <NameField path={[...path, "turning_point:ending"]} names={endings} label={t("form.leadsTo")} none={t("form.goesOn")} />
    </div>
  );
}
