/** Tells whoever listens that the server knows this browser no longer. */
const listeners = new Set<() => void>();

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellSignedOut(): void {
  for (const listener of listeners) listener();
}
