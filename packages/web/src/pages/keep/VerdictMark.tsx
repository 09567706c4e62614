import type { ReactNode } from "react";
import { toneColour } from "../../charts/tones.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./KeepPage.module.css";
import { areas, toneOf, type Verdict } from "./keepWords.ts";

/** A verdict by its name, with the dot that it has in pictures. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { say } = useWords(...areas);
  return (
    <span className={classes.mark}>
      <span className={classes.dot} style={{ background: toneColour(toneOf[verdict]) }} aria-hidden="true" />
      {say(`keep.short.${verdict}`)}
    </span>
  );
}
