import { defaultKeymap, history, historyField, historyKeymap, indentWithTab, redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** What is kept in this browser of a text that is being written. */
type Kept = { base: number; savedText: string; state: unknown };

const place = (key: string) => `weerklank.script.${key}`;

/**
 * The text of a case while it is being written. One CodeMirror state holds it for every view, so that the form and the
 * text never differ and undo goes through both. It is kept in this browser, undo included.
 */
export class Manuscript {
  readonly view: EditorView;
  private listeners = new Set<() => void>();
  private snapshot: Snapshot;
  private forgotten = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private key: string,
    text: string,
    base: number,
    more: Extension,
  ) {
    const extensions: Extension = [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.changed();
      }),
      more,
    ];
    const kept = read(key);
    const untouched = !kept || kept.text === kept.savedText;
    const same = kept?.text === text;
    const state = !kept || (untouched && !same) ? EditorState.create({ doc: text, extensions }) : restored(kept, extensions);
    this.view = new EditorView({ state });
    this.snapshot = this.take(untouched || same ? base : kept.base, untouched || same ? text : kept.savedText);
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  current = () => this.snapshot;

  /** Another text in place of this one; only what differs is changed, so that undo stays small. */
  replace(text: string) {
    const old = this.snapshot.text;
    if (text === old) return;
    let start = 0;
    while (start < old.length && start < text.length && old[start] === text[start]) start++;
    let end = 0;
    while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
    this.view.dispatch({
      changes: { from: start, to: old.length - end, insert: text.slice(start, text.length - end) },
      userEvent: "input.form",
    });
  }

  undo = () => void undo(this.view);
  redo = () => void redo(this.view);

  /** This text was saved as that version. */
  saved(version: number, text: string) {
    this.snapshot = this.take(version, text);
    this.keep();
    this.tell();
  }

  /** The text goes on under another key, undo included: a new case got its name. */
  moveTo(key: string, version: number, text: string) {
    this.forget();
    this.forgotten = false;
    this.key = key;
    this.saved(version, text);
    this.forgotten = true;
  }

  private forget() {
    clearTimeout(this.timer);
    this.forgotten = true;
    localStorage.removeItem(place(this.key));
  }

  private changed() {
    this.snapshot = this.take(this.snapshot.base, this.snapshot.savedText);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), 300);
    this.tell();
  }

  private take(base: number, savedText: string): Snapshot {
    const { state } = this.view;
    return { text: state.doc.toString(), base, savedText, canUndo: undoDepth(state) > 0, canRedo: redoDepth(state) > 0 };
  }

  keep = () => {
    if (this.forgotten || (this.snapshot.text === this.snapshot.savedText && !this.snapshot.canUndo)) return;
    const { base, savedText } = this.snapshot;
    try {
      const state: unknown = this.view.state.toJSON({ history: historyField });
      localStorage.setItem(place(this.key), JSON.stringify({ base, savedText, state } satisfies Kept));
    } catch {
      // A full storage loses undo after a reload, not the text on the screen.
    }
  };

  private tell() {
    this.listeners.forEach((listener) => listener());
  }
}

/** @property base the version that the text was begun from, 0 for a case that was never saved */
export type Snapshot = { text: string; base: number; savedText: string; canUndo: boolean; canRedo: boolean };

function read(key: string): (Kept & { text: string }) | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place(key)) ?? "null") as Kept | null;
    const doc = (kept?.state as { doc?: unknown } | undefined)?.doc;
    return kept && typeof doc === "string" ? { ...kept, text: doc } : null;
  } catch {
    return null;
  }
}

function restored(kept: Kept & { text: string }, extensions: Extension): EditorState {
  try {
    return EditorState.fromJSON(kept.state, { extensions }, { history: historyField });
  } catch {
    return EditorState.create({ doc: kept.text, extensions });
  }
}
