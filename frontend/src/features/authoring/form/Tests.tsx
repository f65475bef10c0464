import { ActionIcon, Group, SimpleGrid, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../components/Icon";
import type { Path } from "../script/Script";
import { Section, TextField, WordField } from "./Field";
import classes from "./Form.module.css";
import { useForm } from "./useForm";

export function Tests() {
  const { t } = useTranslation("authoring");
  const { script } = useForm();
  const count = script.count(["case:tests"]);
  return (
    <Section title={t("form.tests")} intro={t("form.testsIntro")}>
      {count === 0 && <Text c="dimmed">{t("form.noTests")}</Text>}
      {Array.from({ length: count }, (_, index) => (
        <Test key={index} path={["case:tests", index]} number={index + 1} />
      ))}
    </Section>
  );
}

function Test({ path, number }: { path: Path; number: number }) {
  const { t } = useTranslation("authoring");
  const { script, change } = useForm();
  const name = script.read([...path, "test:test"]);
  const steps: Path = [...path, "test:conversation"];
  return (
    <div className={classes.card} role="group" aria-label={t("form.test", { number })}>
      <Group justify="space-between" align="flex-end" wrap="nowrap">
        <div className={classes.grow}>
          <TextField path={[...path, "test:test"]} label={t("form.testName")} />
        </div>
        <ActionIcon variant="subtle" size="lg" aria-label={t("form.removeTest", { name })} onClick={() => change(script.remove(path))}>
          <Icon name="close" />
        </ActionIcon>
      </Group>
      {Array.from({ length: script.count(steps) }, (_, index) => (
        <div key={index} className={classes.step}>
          <TextField path={[...steps, index, "step:trainee"]} label={t("form.trainee")} long />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <WordField path={[...steps, index, "step:hears"]} group="occasion" label={t("form.hears")} none={t("form.anything")} />
            <WordField path={[...steps, index, "step:client"]} group="answer" label={t("form.answer")} none={t("form.anything")} />
          </SimpleGrid>
        </div>
      ))}
    </div>
  );
}
