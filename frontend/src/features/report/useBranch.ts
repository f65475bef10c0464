import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { api } from "../../protocol/api";
import type { Paths } from "./paths";

/** Starts a branch at a turn and goes there. */
export function useBranch(session: string, paths: Paths) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  return useMutation({
    mutationFn: (turn: number) => api.branch(session, turn),
    onSuccess: (begun) => {
      void queries.invalidateQueries({ queryKey: ["sessions"] });
      void queries.invalidateQueries({ queryKey: ["attempts"] });
      go(paths.conversation(begun.session));
    },
  });
}
