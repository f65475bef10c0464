import { useEffect, useRef } from "react";
import type { EditorView } from "@codemirror/view";
import classes from "./Editor.module.css";

/** The text itself. The editor lives as long as the page; here it is only shown. */
export function TextView({ view }: { view: EditorView }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const home = box.current;
    home?.append(view.dom);
    view.requestMeasure();
    return () => view.dom.remove();
  }, [view]);
  return <div ref={box} className={classes.text} />;
}
