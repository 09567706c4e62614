import { Popover } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./Figure.module.css";

/** How a number was made. All of it already in words. */
export interface Explanation {
  /** What it is, of what, over which time. */
  readonly meaning: ReactNode;
  readonly formula?: string;
  readonly inputs?: readonly { readonly name: string; readonly value: string }[];
  /** Its interval; level as a fraction, default 0.9. */
  readonly interval?: { readonly low: string; readonly high: string; readonly level?: number };
  readonly run?: { readonly id: number; readonly asOf: string };
  /** A page of the documentation. */
  readonly docs?: string;
}

/** A number that explains itself: dotted underline; click, tap or Enter opens how it was made. */
export function Figure({
  children,
  exact,
  explain,
}: {
  /** As written on the screen: "412 k €". */
  readonly children: ReactNode;
  /** In full, shown on hover and at the top of the explanation. */
  readonly exact?: string;
  readonly explain: Explanation;
}): ReactNode {
  const { say, percent, date } = useWords();
  const { meaning, formula, inputs, interval, run, docs } = explain;
  return (
    <Popover position="bottom-start" width={340} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.figure} title={exact} aria-haspopup="dialog">
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say("web.parts.figure.how")} className={classes.popover}>
        {exact ? <p className={classes.exact}>{exact}</p> : null}
        <p>{meaning}</p>
        <dl className={classes.list}>
          {formula ? (
            <div>
              <dt>{say("web.parts.figure.formula")}</dt>
              <dd className={classes.formula}>{formula}</dd>
            </div>
          ) : null}
          {inputs && inputs.length > 0 ? (
            <div>
              <dt>{say("web.parts.figure.inputs")}</dt>
              {inputs.map(({ name, value }) => (
                <dd key={name} className={classes.input}>
                  <span>{name}</span>
                  <span className="number">{value}</span>
                </dd>
              ))}
            </div>
          ) : null}
          {interval ? (
            <div>
              <dt>{say("web.parts.figure.interval")}</dt>
              <dd>
                {say("web.parts.figure.interval.text", {
                  level: percent(interval.level ?? 0.9),
                  low: interval.low,
                  high: interval.high,
                })}
              </dd>
            </div>
          ) : null}
          {run ? (
            <div>
              <dt>{say("web.parts.figure.run")}</dt>
              <dd>{say("web.parts.figure.run.text", { run: String(run.id), asOf: date(run.asOf) })}</dd>
            </div>
          ) : null}
        </dl>
        {docs ? (
          <a href={docs} target="_blank" rel="noreferrer">
            {say("web.parts.figure.docs")}
          </a>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
