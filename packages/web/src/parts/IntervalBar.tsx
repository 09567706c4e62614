import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./IntervalBar.module.css";

/** Dot and whisker small enough for a row or a sentence, on the scale that all rows share. */
export function IntervalBar({
  value,
  low,
  high,
  min,
  max,
  write,
  width = 120,
  tone = "expected",
}: {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The ends of the scale. Zero is marked where it lies between them. */
  readonly min: number;
  readonly max: number;
  readonly write: (value: number) => string;
  readonly width?: number;
  readonly tone?: "expected" | "past" | "attention" | "loss";
}): ReactNode {
  const { say, direction } = useWords();
  const place = (at: number): number => {
    const share = max > min ? Math.min(1, Math.max(0, (at - min) / (max - min))) : 0.5;
    return 5 + (direction === "rtl" ? 1 - share : share) * (width - 10);
  };
  return (
    <svg
      className={classes.bar}
      data-tone={tone}
      width={width}
      height="20"
      role="img"
      aria-label={say("web.parts.interval", { value: write(value), low: write(low), high: write(high) })}
    >
      <line className={classes.scale} x1="5" x2={width - 5} y1="10" y2="10" />
      {min < 0 && max > 0 ? (
        <line className={classes.zero} x1={place(0)} x2={place(0)} y1="3" y2="17" />
      ) : null}
      <line className={classes.whisker} x1={place(low)} x2={place(high)} y1="10" y2="10" />
      <circle className={classes.dot} cx={place(value)} cy="10" r="4" />
    </svg>
  );
}
