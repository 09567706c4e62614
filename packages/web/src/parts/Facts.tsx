import type { ReactNode } from "react";
import classes from "./Facts.module.css";

/** A few figures in a line, each under its name: what a screen is about, not a grid of cards. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode; readonly more?: ReactNode }[];
}): ReactNode {
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={classes.value}>{value}</dd>
          {more ? <dd className={classes.more}>{more}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
