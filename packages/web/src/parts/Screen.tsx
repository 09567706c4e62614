import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./Screen.module.css";

export interface ScreenProps {
  readonly title: string;
  /** One or two sentences made from the numbers: the answer, before anything is drawn. */
  readonly opening?: ReactNode;
  /** What one can do with the whole screen, at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A screen: its title, its answer in words, then what shows it. */
export function Screen({ title, opening, actions, children }: ScreenProps): ReactNode {
  const { say } = useWords();
  return (
    <div className={classes.screen}>
      <title>{say("web.shell.title", { screen: title })}</title>
      <header className={classes.head}>
        <div className={classes.line}>
          <h1 tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {actions ? <div className={classes.actions}>{actions}</div> : null}
        </div>
        {opening ? <p className={classes.opening}>{opening}</p> : null}
      </header>
      {children}
    </div>
  );
}
