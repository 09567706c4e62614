import type { ReactNode } from "react";
import { toneColour, type Tone } from "../charts/tones.ts";
import classes from "./Key.module.css";

export interface KeyItem {
  readonly name: string;
  readonly tone: Tone;
  /** Default "box". */
  readonly shape?: "box" | "line" | "dashed" | "band" | "dot";
  /** A form of its own, drawn on a grid of 10. */
  readonly path?: string;
}

/** What the colours of a picture are, where they cannot stand beside what they mark. */
export function Key({ items }: { readonly items: readonly KeyItem[] }): ReactNode {
  return (
    <ul className={classes.key}>
      {items.map(({ name, tone, shape = "box", path }) => (
        <li key={name}>
          {path ? (
            <svg width="11" height="11" viewBox="0 0 10 10" aria-hidden="true">
              <path d={path} fill={toneColour(tone)} />
            </svg>
          ) : (
            <span
              className={classes.mark}
              data-shape={shape}
              style={{ color: toneColour(tone) }}
              aria-hidden="true"
            />
          )}
          {name}
        </li>
      ))}
    </ul>
  );
}
