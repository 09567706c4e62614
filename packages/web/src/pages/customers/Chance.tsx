import type { ReactNode } from "react";
import { useWords } from "../../words/useWords.tsx";
import classes from "./Chance.module.css";

/** A chance as a strip that is the fuller the surer, with its figure; amber below a half. */
export function Chance({ value }: { readonly value: number }): ReactNode {
  const { percent } = useWords();
  return (
    <span className={classes.chance} data-low={value < 0.5 || undefined}>
      <span className={classes.strip} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
      </span>
      <span className={classes.figure}>{percent(value)}</span>
    </span>
  );
}
