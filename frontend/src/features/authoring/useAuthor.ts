import { useLocalStorage } from "@mantine/hooks";

/** The name that someone goes by here, kept in this browser. */
export function useAuthor() {
  return useLocalStorage({ key: "weerklank.author", defaultValue: "", getInitialValueInEffect: false });
}
