import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./RestsOn.module.css";
import { Section } from "./Section.tsx";

export interface RestsOnProps {
  /** What is assumed, in words, and where that comes from. */
  readonly assumptions: readonly {
    readonly text: string;
    /** Where it stands apart from the text. */
    readonly value?: string;
    readonly source: "option" | "settings" | "data" | "default" | "unknown";
  }[];
  /** What is not known, and what knowing it would change or what to do. */
  readonly missing?: readonly { readonly text: string; readonly hint?: string | null }[];
  /** More to say, above the lists. */
  readonly children?: ReactNode;
}

/** What the figures of a screen rest on: the last part of every screen. */
export function RestsOn({ assumptions, missing = [], children }: RestsOnProps): ReactNode {
  const { say } = useWords();
  return (
    <Section title={say("web.parts.restsOn")}>
      {children}
      <ul className={classes.list}>
        {assumptions.map(({ text, value, source }) => (
          <li key={text}>
            <span>{text}</span>
            {value === undefined ? null : <span className={classes.value}>{value}</span>}
            <span className={classes.source} data-source={source}>
              {source === "default" || source === "settings" ? (
                <Link to="/settings" title={say("web.parts.restsOn.change")}>
                  {say(`web.parts.source.${source}`)}
                </Link>
              ) : (
                say(`web.parts.source.${source}`)
              )}
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 0 ? (
        <>
          <h3>{say("web.parts.restsOn.missing")}</h3>
          <ul className={classes.missing}>
            {missing.map(({ text, hint }) => (
              <li key={text}>
                {text} {hint ? <span className="quiet">{hint}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
