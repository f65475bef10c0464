import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../protocol/api";
import type { FeedbackMoment } from "../../protocol/sessions";

export const useCases = () => useQuery({ queryKey: ["cases"], queryFn: api.cases });

export const useCase = (id: string) => useQuery({ queryKey: ["case", id], queryFn: () => api.case(id) });

/** Always asked for anew: a conversation may have ended on another page. */
export const useSessions = () => useQuery({ queryKey: ["sessions"], queryFn: api.sessions, staleTime: 0 });

export function useStart(scenario: string, onStarted: (session: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (feedback: FeedbackMoment) => api.start(scenario, feedback),
    onSuccess: ({ session }) => {
      void queries.invalidateQueries({ queryKey: ["sessions"] });
      onStarted(session);
    },
  });
}
