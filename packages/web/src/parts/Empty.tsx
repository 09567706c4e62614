import type { ReactNode } from "react";
import classes from "./Empty.module.css";
import { Icon, type IconName } from "./Icon.tsx";

/** Where there is nothing yet: what would be here, and what to do so that it comes. */
export function Empty({
  title,
  icon = "data",
  action,
  children,
}: {
  readonly title: string;
  readonly icon?: IconName;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>
        <Icon name={icon} size={22} />
      </span>
      <h2>{title}</h2>
      {children ? <p className={classes.text}>{children}</p> : null}
      {action}
    </div>
  );
}
