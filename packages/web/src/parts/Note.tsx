import type { ReactNode } from "react";
import classes from "./Note.module.css";

/** Something to know before reading on: amber to look at, red where money or an answer is lost, plain otherwise. */
export function Note({
  title,
  tone = "plain",
  live = false,
  action,
  children,
}: {
  readonly title?: ReactNode;
  readonly tone?: "plain" | "attention" | "loss" | "gain";
  /** Read out when it appears. */
  readonly live?: boolean;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className={classes.note} data-tone={tone} role={live ? "alert" : "note"}>
      <div className={classes.text}>
        {title ? <p className={classes.title}>{title}</p> : null}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
      {action ? <div>{action}</div> : null}
    </div>
  );
}
