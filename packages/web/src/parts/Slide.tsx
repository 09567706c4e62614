import { Slider } from "@mantine/core";
import { useEffect, useId, useState, type ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./Field.module.css";

/** A number on a slider, written out beside its name. `onChange` at every step, `onEnd` when it is let go. */
export function Slide({
  label,
  value,
  min,
  max,
  step,
  write,
  onChange,
  onEnd,
}: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly write: (value: number) => string;
  readonly onChange?: (value: number) => void;
  readonly onEnd?: (value: number) => void;
}): ReactNode {
  const id = useId();
  const { direction } = useWords();
  const [shown, show] = useState(value);
  useEffect(() => show(value), [value]);
  return (
    <div className={classes.field} dir={direction}>
      <div className={classes.line}>
        <span id={id} className={classes.label}>
          {label}
        </span>
        <output className={classes.value}>{write(shown)}</output>
      </div>
      <Slider
        aria-labelledby={id}
        thumbProps={{ "aria-labelledby": id, "aria-valuetext": write(shown) }}
        size={4}
        thumbSize={18}
        label={null}
        min={min}
        max={max}
        step={step}
        value={shown}
        onChange={(next) => {
          show(next);
          onChange?.(next);
        }}
        {...(onEnd ? { onChangeEnd: onEnd } : {})}
      />
    </div>
  );
}
