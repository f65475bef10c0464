import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { people } from "../../protocol/people";
import { onSignedOut } from "../../protocol/signedOut";

const LOOK_AGAIN = 120_000;

/** Who sits here. Looked at again now and then, because a sign-in can end while a page stands open. */
export function useMe() {
  const queries = useQueryClient();
  useEffect(() => onSignedOut(() => void queries.invalidateQueries({ queryKey: ["me"] })), [queries]);
  return useQuery({
    queryKey: ["me"],
    queryFn: people.me,
    staleTime: LOOK_AGAIN,
    refetchInterval: ({ state }) => (state.data?.running === "organisation" ? LOOK_AGAIN : false),
  });
}

/** For after somebody came in or went out: nothing that was on the screen is known any more. */
export function useNewPerson() {
  const queries = useQueryClient();
  return async () => {
    await queries.resetQueries({ queryKey: ["me"] });
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" });
  };
}
