import { Anchor, Button, Group, SegmentedControl, Stack, Tabs, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { usePageTitle } from "../../components/Page";
import { authoring } from "../../protocol/authoring";
import type { ScriptProblem } from "../../protocol/cases";
import { mark } from "./codemirror";
import { Company } from "./Company";
import { Conflict } from "./Conflict";
import classes from "./Editor.module.css";
import { Form } from "./form/Form";
import { FormContext, type Located } from "./form/useForm";
import type { Manuscript, Snapshot } from "./manuscript";
import type { Paths } from "./paths";
import { Problems } from "./Problems";
import { Results } from "./Results";
import { ScorePane } from "./ScorePane";
import { fixFor, offsetOf, spanOf } from "./script/fixes";
import { Script } from "./script/Script";
import type { Words } from "./script/words";
import { TextView } from "./TextView";
import { TryPane } from "./TryPane";
import { useAuthor } from "./useAuthor";
import { useChecked } from "./useChecked";
import { useSaving } from "./useSaving";
import { Versions } from "./Versions";

/** Drawing takes much code, and only who looks at the map waits for it. */
const MapView = lazy(() => import("./MapView"));

const views = ["form", "text", "map"] as const;

type Props = { id: string; given: number | null; manuscript: Manuscript; snapshot: Snapshot; words: Words; paths: Paths };

/** Writing a case: two views of one text, and beside them the check, the tests and a try. */
export function Editor({ id, given, manuscript, snapshot, words, paths }: Props) {
  const { t, i18n } = useTranslation("authoring");
  const language = i18n.language === "en" ? "en" : "nl";
  const { text } = snapshot;
  const [view, setView] = useState<(typeof views)[number]>("form");
  const [history, setHistory] = useState(false);
  const [author] = useAuthor();
  const script = useMemo(() => new Script(text, words), [text, words]);
  const title = script.read(["case:title"]) || t("editor.newTitle");
  usePageTitle(title);
  const { checked, of, waiting } = useChecked(text);
  const fresh = of === text && !waiting;
  const [played, setPlayed] = useState<{ text: string; problems: readonly ScriptProblem[] } | null>(null);
  const problems = useMemo<Located[]>(
    () => (fresh ? [...(checked?.problems ?? []), ...(played?.text === text ? played.problems : [])] : []).map((problem) => ({ ...problem, from: spanOf(text, problem)[0], to: spanOf(text, problem)[1] })),
    [checked, fresh, played, text],
  );
  const playable = fresh && checked?.playable === true;
  const [lastPlayable, setLastPlayable] = useState<string | null>(null);
  if (playable && lastPlayable !== text) setLastPlayable(text);

  useEffect(() => {
    if (fresh) mark(manuscript.view, problems, (label) => t("problems.mend", { label }));
  }, [fresh, manuscript, problems, t]);

  const { save, conflict, take, later, unsaved } = useSaving(id, manuscript, snapshot, paths);
  const tests = useMutation({ mutationFn: () => authoring.tests(text) });
  const gift = useMutation({ mutationFn: (back: boolean) => (back ? authoring.takeBack(id) : authoring.give(id, snapshot.base, author)) });
  const groupPlays = gift.data ? gift.data.given : given;
  const saveAndTest = () => save.mutate({}, { onSuccess: () => tests.mutate() });

  const change = (changed: string) => manuscript.replace(changed);
  const mend = (problem: ScriptProblem) => {
    const fix = fixFor(text, problem);
    if (fix) change(text.slice(0, fix.from) + fix.insert + text.slice(fix.to));
  };
  const show = (from: number) => {
    setView("text");
    manuscript.view.dispatch({ selection: { anchor: Math.min(from, manuscript.view.state.doc.length) }, scrollIntoView: true });
    setTimeout(() => manuscript.view.focus(), 50);
  };
  const showLine = (line: number) => show(offsetOf(text, line, 1));
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const tell = fresh && [errors > 0 && t("problems.errors", { count: errors }), problems.length > errors && t("problems.warnings", { count: problems.length - errors })].filter(Boolean).join(", ");

  return (
    <div className={classes.page}>
      <Anchor component={Link} href={paths.authoring}>
        {t("editor.back")}
      </Anchor>
      <h1 className={classes.title}>{title}</h1>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t("editor.view")}
          value={view}
          onChange={setView}
          data={views.map((value) => ({ value, label: value === "map" ? t("map.title") : t(`editor.${value}`) }))}
        />
        <Button variant="default" onClick={manuscript.undo} disabled={!snapshot.canUndo}>
          {t("editor.undo")}
        </Button>
        <Button variant="default" onClick={manuscript.redo} disabled={!snapshot.canRedo}>
          {t("editor.redo")}
        </Button>
        {id !== "new" && (
          <Button variant="default" onClick={() => setHistory(true)}>
            {t("editor.versions")}
          </Button>
        )}
        <Button onClick={saveAndTest} loading={save.isPending} disabled={!unsaved}>
          {t("editor.save")}
        </Button>
        {id !== "new" && !unsaved && playable && groupPlays !== snapshot.base && (
          <Button onClick={() => gift.mutate(false)} loading={gift.isPending}>
            {t(groupPlays === null ? "editor.give" : "editor.giveAgain")}
          </Button>
        )}
        {groupPlays !== null && (
          <>
            <Button component={Link} href={paths.briefing(id)} variant="light">
              {t("editor.play")}
            </Button>
            <Button variant="subtle" onClick={() => gift.mutate(true)}>
              {t("editor.takeBack")}
            </Button>
          </>
        )}
      </div>
      <div role="status" className={classes.status}>
        {unsaved ? `${t(snapshot.base === 0 ? "editor.never" : "editor.unsaved")}. ${t("editor.unsavedWhy")}` : `${t("editor.saved", { version: snapshot.base })}.`}
        {groupPlays !== null && ` ${groupPlays === snapshot.base ? t("editor.givenNow") : t("editor.givenOlder", { version: groupPlays })}`}
      </div>
      {id !== "new" && <Company id={id} base={snapshot.base} />}
      {(save.isError && !conflict) || gift.isError ? <Text role="alert">{(save.error ?? gift.error)?.message || t("editor.failed")}</Text> : null}
      <div className={classes.columns}>
        <div className={classes.writing}>
          {view === "text" && <TextView view={manuscript.view} script={script} words={words} language={language} onShow={show} onChange={change} />}
          {view !== "text" && script.unreadable && (
            <Notice level={2} icon="warning" title={t("problems.unreadable")} action={<Button onClick={() => show(problems[0]?.from ?? 0)}>{t("problems.toText")}</Button>}>
              {t("problems.unreadableWhy")}
            </Notice>
          )}
          {view === "map" && !script.unreadable && (
            <Suspense fallback={<Loading what={t("editor.loading")} />}>
              <MapView script={script} words={words} language={language} onShow={show} />
            </Suspense>
          )}
          {view === "form" && !script.unreadable && (
            <FormContext value={{ script, words, language, problems, change, mend }}>
              <Form />
            </FormContext>
          )}
        </div>
        <aside className={classes.side} aria-label={t("editor.side")}>
          <Tabs defaultValue="try" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="try">{t("editor.try")}</Tabs.Tab>
              <Tabs.Tab value="tests">{t("tests.title")}</Tabs.Tab>
              <Tabs.Tab value="score">{t("score.title")}</Tabs.Tab>
              <Tabs.Tab value="problems">
                {t("problems.title")}
                {tell ? `: ${tell}` : ""}
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="try" pt="md">
              <TryPane playable={lastPlayable} current={errors === 0} script={script} words={words} onRecord={change} onShow={showLine} />
            </Tabs.Panel>
            <Tabs.Panel value="tests" pt="md">
              <Stack>
                <Group>
                  <Button variant="light" onClick={() => tests.mutate()} loading={tests.isPending} disabled={!playable}>
                    {t("tests.run")}
                  </Button>
                </Group>
                {errors > 0 && <Text c="dimmed">{t("tests.broken")}</Text>}
                {tests.data && <Results results={tests.data} words={words} language={language} onShow={showLine} />}
              </Stack>
            </Tabs.Panel>
            <Tabs.Panel value="score" pt="md" keepMounted>
              <ScorePane text={text} playable={playable} onPace={(factor) => change(paced(text, words, factor))} onPlayed={(of, found) => setPlayed({ text: of, problems: found })} />
            </Tabs.Panel>
            <Tabs.Panel value="problems" pt="md">
              <Problems problems={problems} text={text} onShow={show} onMend={mend} />
            </Tabs.Panel>
          </Tabs>
        </aside>
      </div>
      {history && <Versions id={id} onClose={() => setHistory(false)} onRestore={change} />}
      {conflict && (
        <Conflict
          theirs={conflict}
          yours={text}
          onOver={() => save.mutate({ base: conflict.version })}
          onCopy={() => save.mutate({ apart: true })}
          onTake={take}
          onLater={later}
        />
      )}
    </div>
  );
}

/** Both parts of readiness move at this pace. */
function paced(text: string, words: Words, factor: number): string {
  const once = new Script(text, words).set(["case:temperament", "state:IMPORTANCE"], factor);
  return new Script(once, words).set(["case:temperament", "state:CONFIDENCE"], factor);
}
