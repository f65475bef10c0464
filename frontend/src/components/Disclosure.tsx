import type { ReactNode } from "react";
import classes from "./Disclosure.module.css";
import { Icon } from "./Icon";

export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={classes.details}>
      <summary className={classes.summary}>
        <Icon name="chevron" className={classes.sign} />
        <span>{summary}</span>
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
