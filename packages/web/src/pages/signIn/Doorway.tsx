import type { ReactNode } from "react";
import { LanguageMenu } from "../../shell/LanguageMenu.tsx";
import { ThemeMenu } from "../../shell/ThemeMenu.tsx";
import logo from "../../shell/favicon.svg";
import { useWords } from "../../words/useWords.tsx";
import classes from "./Doorway.module.css";

/** The page before one is in. */
export function Doorway({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { say } = useWords();
  return (
    <main className={classes.doorway}>
      <title>{say("web.shell.title", { screen: title })}</title>
      <div className={classes.menus}>
        <LanguageMenu />
        <ThemeMenu />
      </div>
      <div className={classes.card}>
        <p className={classes.name}>
          <img src={logo} alt="" width="26" height="26" /> Keepworth
        </p>
        <h1 className={classes.title}>{title}</h1>
        {text ? <p className="quiet">{text}</p> : null}
        {children}
      </div>
    </main>
  );
}
