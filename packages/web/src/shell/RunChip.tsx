import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/useAnswer.ts";
import { useWords } from "../words/useWords.tsx";
import classes from "./RunChip.module.css";
import { useSession } from "./session.ts";

/** Which dataset, as of when, and whether newer data wait. */
export function RunChip(): ReactNode {
  const { say, date } = useWords();
  const { session } = useSession();
  const { data } = useAnswer("/api/runs", { enabled: session?.person != null });
  if (!data) return <span />;
  const run = data.answer.items.find(({ status }) => status === "published");
  if (!run?.asOf) return <span className={classes.chip}>{say("web.shell.run.none")}</span>;
  return (
    <Link to="/runs" className={classes.chip}>
      <span className={classes.dot} data-stale={data.stale || undefined} aria-hidden="true" />
      <span className={classes.long}>
        {say("web.shell.run", { dataset: run.dataset, asOf: date(run.asOf) })}
      </span>
      <span className={classes.short}>{say("web.shell.run.short", { asOf: date(run.asOf) })}</span>
      {data.stale ? <span className={classes.stale}>{say("web.shell.run.stale")}</span> : null}
    </Link>
  );
}
