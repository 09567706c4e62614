import { SegmentedControl } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./Field.module.css";

/** One of a few, all in sight; for more than five use Mantine's Select. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
}): ReactNode {
  const id = useId();
  return (
    <div className={classes.field}>
      <span id={id} className={hideLabel ? "unseen" : classes.label}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        size="xs"
        data={options.map((one) => ({ ...one }))}
        value={value}
        onChange={(next) => onChange(next as T)}
      />
    </div>
  );
}
