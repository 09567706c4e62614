import type { ReactNode } from "react";
import { toneColour, type Tone } from "../charts/tones.ts";
import classes from "./Key.module.css";

export interface KeyItem {
  readonly name: string;
  readonly tone: Tone;
  /** Default "box". */
  readonly shape?: "box" | "line" | "dashed" | "band" | "dot";
}

/** What the colours of a picture are, where they cannot stand beside what they mark. */
export function Key({ items }: { readonly items: readonly KeyItem[] }): ReactNode {
  return (
    <ul className={classes.key}>
      {items.map(({ name, tone, shape = "box" }) => (
        <li key={name}>
          <span
            className={classes.mark}
            data-shape={shape}
            style={{ color: toneColour(tone) }}
            aria-hidden="true"
          />
          {name}
        </li>
      ))}
    </ul>
  );
}
