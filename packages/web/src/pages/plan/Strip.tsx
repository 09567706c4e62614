import type { CSSProperties, ReactNode } from "react";
import classes from "./Strip.module.css";

/** How sure something is, month by month, small enough for a row; amber below the certainty that is wanted. */
export function Strip({
  values,
  certainty,
  label,
}: {
  readonly values: readonly (number | null)[];
  readonly certainty: number;
  readonly label: string;
}): ReactNode {
  return (
    <div className={classes.strip} role="img" aria-label={label}>
      {values.map((value, at) => (
        <span
          key={at}
          className={classes.cell}
          data-none={value === null || undefined}
          data-below={(value !== null && value < certainty) || undefined}
          style={{ "--sure": value ?? 0 } as CSSProperties}
        />
      ))}
    </div>
  );
}
