import { NumberInput, Select, Slider, Switch, TagsInput, Text, Textarea, TextInput } from "@mantine/core";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { Bare, OneLine } from "../script/render";
import type { Path } from "../script/Script";
import classes from "./Form.module.css";
import { Told } from "./Told";
import { useForm, useProblemsAt } from "./useForm";

type Base = { path: Path; label: string; hint?: string; quiet?: boolean };

const IDLE = 350;

/** What is typed stands in the field at once and in the script after a breath, so that typing never waits. */
function useTyped(path: Path) {
  const { script, change } = useForm();
  const stored = script.read(path);
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ script, path, change });
  useEffect(() => {
    latest.current = { script, path, change };
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const commit = (text: string) => {
    clearTimeout(timer.current);
    const { script, path, change } = latest.current;
    if (text.trim() === script.read(path)) return;
    change(text.trim() === "" ? script.remove(path) : script.set(path, text.trim()));
  };
  return {
    value: typed ?? stored,
    onChange: (text: string) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => commit(text), IDLE);
    },
    onBlur: () => {
      if (typed !== null) commit(typed);
      setTyped(null);
    },
  };
}

export function TextField({ path, label, hint, long = false, required = false, quiet = false }: Base & { long?: boolean; required?: boolean }) {
  const { script } = useForm();
  const { value, onChange, onBlur } = useTyped(path);
  const problems = useProblemsAt(path);
  const told = useId();
  const shared = {
    label: quiet ? undefined : label,
    "aria-label": quiet ? label : undefined,
    description: hint,
    value,
    required,
    withAsterisk: required,
    lang: script.language,
    "aria-describedby": problems.length > 0 ? told : undefined,
    "aria-invalid": problems.some((problem) => problem.severity === "error") || undefined,
    onBlur,
  };
  return (
    <div className={classes.field}>
      {long ? (
        <Textarea {...shared} autosize minRows={quiet ? 1 : 2} maxRows={12} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <Told id={told} problems={problems} />
    </div>
  );
}

export function NumberField({ path, label, hint, min, max }: Base & { min: number; max: number }) {
  const { script, change } = useForm();
  const problems = useProblemsAt(path);
  return (
    <div className={classes.field}>
      <NumberInput
        label={label}
        description={hint}
        min={min}
        max={max}
        clampBehavior="strict"
        value={script.number(path) ?? ""}
        onChange={(value) => change(value === "" ? script.remove(path) : script.set(path, Number(value)))}
      />
      <Told problems={problems} />
    </div>
  );
}

/** One of the words of a group, in the words of the screen. */
export function WordField({ path, label, hint, group, none, only }: Base & { group: string; none: string; only?: readonly string[] }) {
  const { script, words, language, change } = useForm();
  const problems = useProblemsAt(path);
  const data = words
    .of(group)
    .filter((word) => !only || only.includes(word.id))
    .map((word) => ({ value: word.id, label: word[language][0] ?? word.id }));
  return (
    <div className={classes.field}>
      <Select
        label={label}
        description={hint}
        data={data}
        placeholder={none}
        clearable
        allowDeselect
        searchable={data.length > 8}
        value={script.word(path, group) ?? null}
        onChange={(id) => change(id ? script.set(path, new Bare(words.shown(`${group}:${id}`, script.language))) : script.remove(path))}
      />
      <Told problems={problems} />
    </div>
  );
}

/** One of the names that the writer gave elsewhere. */
export function NameField({ path, label, names, none }: Base & { names: readonly string[]; none: string }) {
  const { script, change } = useForm();
  const problems = useProblemsAt(path);
  const value = script.read(path);
  return (
    <div className={classes.field}>
      <Select
        label={label}
        data={[...new Set(value ? [...names, value] : names)]}
        placeholder={none}
        clearable
        value={value || null}
        onChange={(name) => change(name ? script.set(path, name) : script.remove(path))}
      />
      <Told problems={problems} />
    </div>
  );
}

export function ListField({ path, label, hint }: Base) {
  const { script, change } = useForm();
  const problems = useProblemsAt(path);
  const values = script.texts(path);
  return (
    <div className={classes.field}>
      <TagsInput
        label={label}
        description={hint}
        value={values}
        splitChars={[]}
        acceptValueOnBlur
        lang={script.language}
        onChange={(list) => change(list.length === 0 ? script.remove(path) : script.set(path, new OneLine(list)))}
      />
      <Told problems={problems} />
    </div>
  );
}

export function YesField({ path, label }: Base) {
  const { script, words, change } = useForm();
  const word = (id: "yes" | "no") => new Bare(words.shown(`yes_no:${id}`, script.language));
  return (
    <Switch
      label={label}
      checked={script.word(path, "yes_no") === "yes"}
      onChange={(event) => change(script.set(path, word(event.currentTarget.checked ? "yes" : "no")))}
    />
  );
}

/** A figure from 0 to 10. It is written only once it is touched, so a case says no more than its writer meant. */
export function FigureField({ path, label, hint, usual }: Base & { usual: number }) {
  const { script, change } = useForm();
  const stored = script.number(path) ?? usual;
  const [sliding, setSliding] = useState<number | null>(null);
  const problems = useProblemsAt(path);
  const id = useId();
  return (
    <div className={classes.figure}>
      <div className={classes.figureHead}>
        <Text fw={500} id={id}>
          {label}
        </Text>
        <Text className={classes.figureValue} aria-hidden>
          {sliding ?? stored}
        </Text>
      </div>
      {hint && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <Slider
        min={0}
        max={10}
        step={0.5}
        label={null}
        value={sliding ?? stored}
        thumbLabel={label}
        onChange={setSliding}
        onChangeEnd={(value) => {
          setSliding(null);
          if (value !== script.number(path)) change(script.set(path, value));
        }}
      />
      <Told problems={problems} />
    </div>
  );
}

export function Section({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      {intro && (
        <Text c="dimmed" size="sm">
          {intro}
        </Text>
      )}
      {children}
    </section>
  );
}
