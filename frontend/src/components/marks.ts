export type Mark = { start: number; end: number };

/** `order` counts the marks from 0. */
export type Piece<M extends Mark> = { part: string; start: number; mark: M | null; order: number };

/** Cuts a text at its marks. Marks outside the text or across an earlier one are left out. */
export function pieces<M extends Mark>(text: string, marks: readonly M[]): Piece<M>[] {
  const found: Piece<M>[] = [];
  let at = 0;
  let order = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const end = Math.min(mark.end, text.length);
    if (mark.start < at || end <= mark.start) continue;
    if (mark.start > at) found.push({ part: text.slice(at, mark.start), start: at, mark: null, order });
    found.push({ part: text.slice(mark.start, end), start: mark.start, mark, order });
    order += 1;
    at = end;
  }
  if (at < text.length) found.push({ part: text.slice(at), start: at, mark: null, order });
  return found;
}
