import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { uiLanguage } from "../../i18n";
import { RequestFailed } from "../../protocol/api";
import { authoring, type WholeCase } from "../../protocol/authoring";
import { helping } from "./codemirror";
import { Editor } from "./Editor";
import { Manuscript } from "./manuscript";
import type { Paths } from "./paths";
import { Words } from "./script/words";

const begun = { nl: "taal: nl\n", en: "language: en\n" };

export function EditorPage({ id, paths }: { id: string; paths: Paths }) {
  const { t } = useTranslation("authoring");
  const fresh = id === "new";
  const words = useQuery({ queryKey: ["authoring", "words"], queryFn: authoring.words, staleTime: Infinity });
  const stored = useQuery({ queryKey: ["authoring", "case", id], queryFn: () => authoring.case(id), enabled: !fresh, staleTime: Infinity, gcTime: 0 });
  const known = useMemo(() => words.data && new Words(words.data), [words.data]);
  const error = words.error ?? stored.error;
  if (error) {
    const again = () => void Promise.all([words.refetch(), fresh ? null : stored.refetch()]);
    return <LoadFailed unreachable={error instanceof RequestFailed && error.unreachable} detail={error.message} onRetry={again} />;
  }
  if (!known || (!fresh && !stored.data)) return <Loading what={t("editor.loading")} />;
  return <Desk id={id} stored={stored.data ?? null} words={known} paths={paths} />;
}

function Desk({ id, stored, words, paths }: { id: string; stored: WholeCase | null; words: Words; paths: Paths }) {
  const { t } = useTranslation("authoring");
  const label = t("editor.textLabel");
  const [manuscript] = useState(
    () => new Manuscript(id, stored?.text ?? begun[uiLanguage()], stored?.version ?? 0, helping({ words: () => words, label })),
  );
  const snapshot = useSyncExternalStore(manuscript.subscribe, manuscript.current);
  const latest = useRef(manuscript);
  useEffect(() => {
    const leaving = latest.current;
    const keep = () => leaving.keep();
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, []);
  return <Editor id={id} given={stored?.given ?? null} manuscript={manuscript} snapshot={snapshot} words={words} paths={paths} />;
}
