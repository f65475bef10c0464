import { ActionIcon, Button, Group, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../components/Icon";
import type { Path } from "../script/Script";
import { ListField, NumberField, TextField, WordField } from "./Field";
import classes from "./Form.module.css";
import { useForm } from "./useForm";

type Props = { path: Path; group: string; kinds?: boolean; more?: boolean };

/** What the client can say at one place: a field for each line, and one for the next. */
export function Lines({ path, group, kinds = false, more = true }: Props) {
  const { script } = useForm();
  const count = script.count(path);
  return (
    <div className={classes.lines}>
      {Array.from({ length: count }, (_, index) => (
        <Line key={index} path={[...path, index]} number={index + 1} group={group} kinds={kinds} more={more} />
      ))}
      <NewLine path={path} group={group} />
    </div>
  );
}

function Line({ path, number, group, kinds, more }: { path: Path; number: number; group: string; kinds: boolean; more: boolean }) {
  const { t } = useTranslation("authoring");
  const { script, change } = useForm();
  const [open, setOpen] = useState(false);
  const whole = script.isBlock(path);
  const says: Path = whole ? [...path, "line:says"] : path;
  return (
    <div className={classes.line}>
      <div className={classes.lineHead}>
        <TextField path={says} label={t("form.line", { number, group })} long quiet />
        {more && (
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-expanded={open}
            aria-label={t("form.moreLine", { number, group })}
            onClick={() => setOpen(!open)}
          >
            <Icon name="sliders" />
          </ActionIcon>
        )}
        <ActionIcon variant="subtle" size="lg" aria-label={t("form.removeLine", { number, group })} onClick={() => change(script.remove(path))}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      {open && (
        <div className={classes.lineMore}>
          {kinds && <WordField path={[...path, "line:kind"]} group="kind" label={t("form.kind")} hint={t("form.kindHint")} none={t("form.noKind")} />}
          <NumberField path={[...path, "line:from", "state:TRUST"]} label={t("form.fromTrust")} hint={t("form.fromTrustHint")} min={0} max={10} />
          <ListField path={[...path, "line:answers"]} label={t("form.answers")} hint={t("form.answersHint")} />
        </div>
      )}
    </div>
  );
}

function NewLine({ path, group }: { path: Path; group: string }) {
  const { t } = useTranslation("authoring");
  const { script, change } = useForm();
  const [typed, setTyped] = useState("");
  const add = () => {
    if (typed.trim() === "") return;
    change(script.append(path, typed.trim()));
    setTyped("");
  };
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <Textarea
        className={classes.grow}
        aria-label={t("form.newLine", { group })}
        placeholder={t("form.newLinePlaceholder")}
        autosize
        minRows={1}
        value={typed}
        lang={script.language}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            add();
          }
        }}
      />
      <Button variant="light" onClick={add} disabled={typed.trim() === ""}>
        {t("form.add")}
      </Button>
    </Group>
  );
}
