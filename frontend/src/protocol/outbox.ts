import { list, tagged, text } from "./decode";
import type { LastingMessage } from "./messages";

/** The part of the browser's storage that is used here. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const stored = list(tagged({ say: { id: text, text }, end: { id: text } }));

/**
 * Messages of one conversation that the server has not confirmed yet. They survive a reload; sending one twice does no
 * harm, because the server knows them by id.
 */
export class Outbox {
  private waiting: LastingMessage[];
  private readonly key: string;

  constructor(
    session: string,
    private readonly store: Store,
  ) {
    this.key = `weerklank.outbox.${session}`;
    this.waiting = this.load();
  }

  all(): readonly LastingMessage[] {
    return this.waiting;
  }

  add(message: LastingMessage): void {
    this.waiting = [...this.waiting, message];
    this.save();
  }

  remove(gone: (message: LastingMessage) => boolean): void {
    const kept = this.waiting.filter((message) => !gone(message));
    if (kept.length === this.waiting.length) return;
    this.waiting = kept;
    this.save();
  }

  private load(): LastingMessage[] {
    try {
      return stored(JSON.parse(this.store.getItem(this.key) ?? "[]"), this.key);
    } catch {
      return [];
    }
  }

  private save(): void {
    try {
      if (this.waiting.length === 0) this.store.removeItem(this.key);
      else this.store.setItem(this.key, JSON.stringify(this.waiting));
    } catch {
      // Storage can be full or forbidden; the message is still in memory.
    }
  }
}
