export function turnAnchor(turn: number): string {
  return `turn-${turn}`;
}

/** Brings a turn into view and puts the focus on it, so that eyes, keyboard and screen reader arrive together. */
export function showTurn(turn: number): void {
  const element = document.getElementById(turnAnchor(turn));
  if (!element) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  element.focus({ preventScroll: true });
}
