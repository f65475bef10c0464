import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { authoring } from "../../protocol/authoring";

/** Shorter than the pause between two words, so that a problem shows as one writes. */
const SETTLES_MILLIS = 100;

/** What the server says of a text, soon after the last key stroke. */
export function useChecked(text: string) {
  const [settled] = useDebouncedValue(text, SETTLES_MILLIS);
  const answer = useQuery({
    queryKey: ["authoring", "check", settled],
    queryFn: () => authoring.check(settled),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 30_000,
  });
  return { checked: answer.data, of: settled, waiting: settled !== text || answer.isFetching || answer.isPlaceholderData };
}
