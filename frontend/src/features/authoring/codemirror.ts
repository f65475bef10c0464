import { autocompletion, completionKeymap, type CompletionSource } from "@codemirror/autocomplete";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, defaultHighlightStyle, foldGutter, indentOnInput, indentUnit, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { ScriptProblem } from "../../protocol/cases";
import { completionAt } from "./script/completion";
import { fixFor, spanOf } from "./script/fixes";
import { Script } from "./script/Script";
import type { Words } from "./script/words";

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--w-accent)", fontWeight: "600" },
  { tag: tags.comment, color: "var(--w-quiet)", fontStyle: "italic" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--w-moss)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", fontSize: "0.9375rem", backgroundColor: "var(--w-surface)", color: "var(--mantine-color-text)" },
  ".cm-content": { fontFamily: "var(--mantine-font-family-monospace)", caretColor: "var(--mantine-color-text)" },
  ".cm-cursor": { borderLeftColor: "var(--mantine-color-text)" },
  ".cm-gutters": { backgroundColor: "var(--w-raised)", color: "var(--w-quiet)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--w-tint) 55%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--w-tint)" },
  ".cm-tooltip": { backgroundColor: "var(--w-surface)", border: "1px solid var(--w-line)", color: "var(--mantine-color-text)", maxWidth: "32rem" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--w-accent)", color: "var(--w-surface)" },
  ".cm-completionDetail": { fontStyle: "normal", color: "inherit", opacity: "0.85" },
  ".cm-diagnosticAction": { backgroundColor: "var(--w-accent)", color: "var(--w-surface)", borderRadius: "0.4rem", padding: "0.15rem 0.5rem" },
});

type Asked = { words: () => Words | undefined; label: string };

/** How the text looks and helps: keywords in colour, completion from the words of the language. */
export function helping({ words, label }: Asked): Extension {
  const complete: CompletionSource = (context) => {
    const known = words();
    if (!known) return null;
    const text = context.state.doc.toString();
    const found = completionAt(text, context.pos, known, new Script(text, known).language);
    if (!found || (!context.explicit && found.from === context.pos)) return null;
    return {
      from: found.from,
      options: found.proposals.map(({ label, detail, insert }) => ({ label, detail, apply: insert })),
    };
  };
  return [
    yaml(),
    lineNumbers(),
    foldGutter(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    bracketMatching(),
    indentOnInput(),
    indentUnit.of("  "),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label }),
    syntaxHighlighting(colours),
    syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
    autocompletion({ override: [complete] }),
    lintGutter(),
    keymap.of([...completionKeymap, ...lintKeymap, ...searchKeymap]),
    look,
  ];
}

/** Marks problems in the text, each with its mending when there is one. */
export function mark(view: EditorView, problems: readonly ScriptProblem[], mend: (label: string) => string) {
  const text = view.state.doc.toString();
  const diagnostics = problems.map((problem): Diagnostic => {
    const [from, to] = spanOf(text, problem);
    const fix = fixFor(text, problem);
    return {
      from: Math.min(from, text.length),
      to: Math.min(to, text.length),
      severity: problem.severity,
      message: problem.suggestion ? `${problem.message} ${problem.suggestion}` : problem.message,
      actions: fix
        ? [{ name: mend(fix.label), apply: (target) => target.dispatch({ changes: { from: fix.from, to: fix.to, insert: fix.insert }, userEvent: "input.fix" }) }]
        : [],
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
