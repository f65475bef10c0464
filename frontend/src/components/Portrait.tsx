import { initials } from "./initials";
import classes from "./Portrait.module.css";

/** The name stands beside it, so the letters are decoration. */
export function Portrait({ name, size = 40 }: { name: string; size?: number }) {
  return (
    <span aria-hidden="true" className={classes.portrait} style={{ width: size, height: size, fontSize: size * 0.38 }}>
      {initials(name)}
    </span>
  );
}
