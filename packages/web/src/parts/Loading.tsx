import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./Loading.module.css";

/** The layout of what is coming: opening sentence, picture, rows. */
export function Loading({
  opening = true,
  picture = false,
  table = false,
  rows = 6,
}: {
  readonly opening?: boolean;
  readonly picture?: boolean;
  readonly table?: boolean;
  readonly rows?: number;
}): ReactNode {
  const { say } = useWords();
  return (
    <div className={classes.loading} role="status">
      <span className="unseen">{say("web.parts.loading")}</span>
      {opening ? (
        <div aria-hidden="true">
          <i className={classes.sentence} />
          <i className={classes.short} />
        </div>
      ) : null}
      {picture ? <i className={classes.picture} aria-hidden="true" /> : null}
      {table ? (
        <div aria-hidden="true">
          {Array.from({ length: rows }, (_, row) => (
            <i key={row} className={classes.row} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
