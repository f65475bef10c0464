import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../protocol/api";
import { groups } from "../../protocol/groups";

export const useGroups = () => useQuery({ queryKey: ["groups"], queryFn: groups.mine, staleTime: 0 });

export const useGroup = (id: string) => useQuery({ queryKey: ["groups", id], queryFn: () => groups.one(id), staleTime: 0 });

export const useOverview = (id: string) =>
  useQuery({ queryKey: ["groups", id, "overview"], queryFn: () => groups.overview(id), staleTime: 0 });

export const useCases = () => useQuery({ queryKey: ["cases"], queryFn: api.cases });

/** Everything about groups is asked for anew. */
export function useGroupsAnew() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["groups"] });
}
