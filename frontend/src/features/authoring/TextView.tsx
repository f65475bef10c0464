import { Button, Group, Select } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { EditorView } from "@codemirror/view";
import classes from "./Editor.module.css";
import { outlineOf } from "./script/outline";
import type { Script } from "./script/Script";
import type { ScriptLanguage, Words } from "./script/words";

type Props = { view: EditorView; script: Script; words: Words; language: ScriptLanguage; onShow: (from: number) => void; onChange: (text: string) => void };

/** The text itself, with a way to its parts. The editor lives as long as the page; here it is only shown. */
export function TextView({ view, script, words, language, onShow, onChange }: Props) {
  const { t } = useTranslation("authoring");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const home = box.current;
    home?.append(view.dom);
    view.requestMeasure();
    return () => view.dom.remove();
  }, [view]);
  const places = outlineOf(script, words).map(({ part, name, from }) => {
    const shown = words.shown(part, language);
    return { value: String(from), label: name === "" ? shown : `${shown}: ${name}` };
  });
  return (
    <>
      <Group mb="sm" gap="sm">
        <Select
          className={classes.grow}
          aria-label={t("editor.goTo")}
          placeholder={t("editor.goTo")}
          searchable
          data={places}
          value={null}
          disabled={places.length === 0}
          onChange={(from) => from !== null && onShow(Number(from))}
        />
        <Button variant="default" disabled={script.unreadable} onClick={() => onChange(script.formatted())}>
          {t("editor.tidy")}
        </Button>
      </Group>
      <div ref={box} className={classes.text} />
    </>
  );
}
