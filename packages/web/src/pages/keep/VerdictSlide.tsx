import type { ReactNode } from "react";
import { toneColour } from "../../charts/tones.ts";
import { Slide } from "../../parts/Slide.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Piece } from "./cardAt.ts";
import classes from "./KeepPage.module.css";
import { areas, toneOf } from "./keepWords.ts";

/** A share on a slider, above a strip of what the verdict is at each of its places. */
export function VerdictSlide({
  label,
  value,
  pieces,
  note,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly pieces: readonly Piece[];
  readonly note?: string | undefined;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const { say, percent, list } = useWords(...areas);
  const turns = pieces
    .slice(1)
    .map(({ from, verdict }) =>
      say("web.keep.turns.at", { at: percent(from), verdict: say(`keep.short.${verdict}`) }),
    );
  return (
    <div>
      <Slide
        label={label}
        value={value}
        min={0}
        max={1}
        step={0.01}
        write={(at) => percent(at)}
        onChange={onChange}
      />
      <div className={classes.strip} aria-hidden="true">
        {pieces.map(({ from, to, verdict }) => (
          <span
            key={from}
            style={{ flexGrow: Math.max(0.001, to - from), background: toneColour(toneOf[verdict]) }}
          />
        ))}
      </div>
      <p className={classes.turns}>
        {note ??
          (turns.length === 0
            ? say("web.keep.turns.never", { verdict: say(`keep.short.${pieces[0]!.verdict}`) })
            : say("web.keep.turns", {
                first: say(`keep.short.${pieces[0]!.verdict}`),
                turns: list(turns),
              }))}
      </p>
    </div>
  );
}
