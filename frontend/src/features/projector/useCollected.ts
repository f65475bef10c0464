import { useLocalStorage } from "@mantine/hooks";

/** A turn of the trainee in a conversation. */
export type Collected = { session: string; turn: number };

/** The turns that a trainer collected for a course day; kept in this browser and nowhere else. */
export function useCollected() {
  const [turns, keep] = useLocalStorage<Collected[]>({ key: "weerklank.collected", defaultValue: [], getInitialValueInEffect: false });
  const has = (one: Collected) => turns.some((other) => other.session === one.session && other.turn === one.turn);
  const without = (one: Collected) => turns.filter((other) => other.session !== one.session || other.turn !== one.turn);
  return { turns, has, add: (one: Collected) => keep([...without(one), one]), drop: (one: Collected) => keep(without(one)) };
}
