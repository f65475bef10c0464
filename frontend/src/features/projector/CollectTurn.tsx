import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCollected, type Collected } from "./useCollected";

/** Puts a turn among those for the next course day, or takes it out again. */
export function CollectTurn(turn: Collected) {
  const { t } = useTranslation();
  const { has, add, drop } = useCollected();
  const there = has(turn);
  return (
    <Button variant="subtle" size="compact-md" aria-pressed={there} aria-label={t(there ? "projector.dropLabel" : "projector.collectLabel", { turn: turn.turn })} onClick={() => (there ? drop(turn) : add(turn))}>
      {t(there ? "projector.drop" : "projector.collect")}
    </Button>
  );
}
