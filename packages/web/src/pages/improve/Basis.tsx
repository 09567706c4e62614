import type { ReactNode } from "react";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { notKnown } from "../../words/notKnown.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Improve } from "./answers.ts";
import { areas } from "./improveWords.ts";

/** What the ranking assumes, and what is not known to it. */
export function Basis({ improve }: { readonly improve: Improve }): ReactNode {
  const speaker = useWords(...areas);
  const { say, knows } = speaker;
  return (
    <RestsOn
      assumptions={improve.assumptions.flatMap(({ name, value, source }) => {
        const key = `improve.assumption.${name}`;
        return knows(key) ? [{ text: say(key as never, { value }), source }] : [];
      })}
      missing={improve.missing.map((one) => notKnown(one, speaker))}
    />
  );
}
