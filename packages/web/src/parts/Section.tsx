import { useId, type ReactNode } from "react";
import classes from "./Section.module.css";

/** A part of a screen with a heading of its own, and a sentence under it where one is needed. */
export function Section({
  title,
  text,
  actions,
  children,
}: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.line}>
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {text ? <p className={classes.text}>{text}</p> : null}
      {children}
    </section>
  );
}
