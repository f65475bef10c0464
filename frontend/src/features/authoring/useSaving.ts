import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { RequestFailed } from "../../protocol/api";
import { authoring, overtaken, type Overtaken } from "../../protocol/authoring";
import type { Manuscript, Snapshot } from "./manuscript";
import type { Paths } from "./paths";
import { useAuthor } from "./useAuthor";

/** Saves a text as the next version. When somebody else did so meanwhile, nothing is stored and both texts are shown. */
export function useSaving(id: string, manuscript: Manuscript, snapshot: Snapshot, paths: Paths) {
  const queries = useQueryClient();
  const [author] = useAuthor();
  const [, go] = useLocation();
  const [conflict, setConflict] = useState<Overtaken | null>(null);

  const save = useMutation({
    mutationFn: async (over: { base?: number; apart?: boolean }) => {
      const { text, base } = manuscript.current();
      const fresh = id === "new" || over.apart === true;
      return { fresh, saved: await (fresh ? authoring.create(text, author) : authoring.save(id, over.base ?? base, text, author)) };
    },
    onSuccess: ({ fresh, saved }) => {
      setConflict(null);
      void queries.invalidateQueries({ queryKey: ["authoring", "cases"] });
      void queries.invalidateQueries({ queryKey: ["authoring", "versions", saved.id] });
      if (!fresh) {
        manuscript.saved(saved.version, saved.text);
        return;
      }
      manuscript.moveTo(saved.id, saved.version, saved.text);
      go(paths.editor(saved.id), { replace: true });
    },
    onError: (error) => {
      if (error instanceof RequestFailed && error.code === "case-overtaken") setConflict(overtaken(error.body, "conflict"));
    },
  });

  const take = () => {
    if (!conflict) return;
    manuscript.replace(conflict.text);
    manuscript.saved(conflict.version, conflict.text);
    setConflict(null);
  };

  return { save, conflict, take, later: () => setConflict(null), unsaved: snapshot.text !== snapshot.savedText || snapshot.base === 0 };
}
