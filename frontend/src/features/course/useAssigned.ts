import { useQuery } from "@tanstack/react-query";
import { groups } from "../../protocol/groups";

/** The moment of feedback that a trainer asked for with this case, in what is still to do; null when none did. */
export function useAssigned(scenario: string, on: boolean) {
  const { data } = useQuery({ queryKey: ["groups"], queryFn: groups.mine, enabled: on });
  const open = data?.flatMap((group) => group.assignments).find((one) => one.what === "case" && one.object === scenario && one.done === false);
  return open?.feedback ?? null;
}
