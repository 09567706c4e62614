import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import { useNewerData } from "./newerData.ts";
import classes from "./RunChip.module.css";

/** Which dataset, as of when, and whether newer data wait. */
export function RunChip(): ReactNode {
  const { say, date } = useWords();
  const { run, since, known } = useNewerData();
  if (!known) return <span />;
  if (run === null) return <span className={classes.chip}>{say("web.shell.run.none")}</span>;
  return (
    <Link to="/runs" className={classes.chip}>
      <span className={classes.dot} data-stale={since !== null || undefined} aria-hidden="true" />
      <span className={classes.long}>
        {say("web.shell.run", { dataset: run.dataset, asOf: date(run.asOf) })}
      </span>
      <span className={classes.short}>{say("web.shell.run.short", { asOf: date(run.asOf) })}</span>
      {since !== null ? <span className={classes.stale}>{say("web.shell.run.stale")}</span> : null}
    </Link>
  );
}
