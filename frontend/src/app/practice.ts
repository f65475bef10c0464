import { useLocalStorage } from "@mantine/hooks";

/** How a person likes to practise, kept in this browser only. */
export function usePractice() {
  const [typing, setTyping] = useLocalStorage({ key: "weerklank.practice", defaultValue: false, getInitialValueInEffect: false });
  const [paced, setPaced] = useLocalStorage({ key: "weerklank.paced", defaultValue: true, getInitialValueInEffect: false });
  return { typing, setTyping, paced, setPaced };
}
