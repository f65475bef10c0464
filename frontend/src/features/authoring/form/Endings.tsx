import { ActionIcon, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../components/Icon";
import { Bare, OneLine } from "../script/render";
import { Section, TextField, YesField } from "./Field";
import classes from "./Form.module.css";
import { NewName } from "./NewName";
import { useForm } from "./useForm";

export function Endings() {
  const { t } = useTranslation("authoring");
  const { script, words, change } = useForm();
  const no = new Bare(words.shown("yes_no:no", script.language));
  return (
    <Section title={t("form.endings")} intro={t("form.endingsIntro")}>
      {script.names(["case:endings"]).map((name) => (
        <div key={name} className={classes.card}>
          <Group justify="space-between">
            <h3 className={classes.cardTitle}>{name}</h3>
            <ActionIcon variant="subtle" size="lg" aria-label={t("form.removeEnding", { name })} onClick={() => change(script.remove(["case:endings", { name }]))}>
              <Icon name="close" />
            </ActionIcon>
          </Group>
          <YesField path={["case:endings", { name }, "ending:succeeded"]} label={t("form.succeeded")} />
          <TextField path={["case:endings", { name }, "ending:debriefing"]} label={t("form.debriefing")} />
        </div>
      ))}
      <NewName
        label={t("form.endingName")}
        hint={t("form.endingHint")}
        action={t("form.addEnding")}
        onAdd={(name) => change(script.set(["case:endings", { name }], new OneLine({ "ending:succeeded": no })))}
      />
    </Section>
  );
}
