import type { ReactNode } from "react";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Improve } from "./answers.ts";
import { areas, whyNot } from "./improveWords.ts";

/** What the ranking assumes, and what is not known to it. */
export function Basis({ improve }: { readonly improve: Improve }): ReactNode {
  const speaker = useWords(...areas);
  const { say, knows, percent } = speaker;
  return (
    <RestsOn
      assumptions={improve.assumptions.flatMap(({ name, value, source }) => {
        const key = `web.improve.assumption.${name}`;
        if (!knows(key)) return [];
        const written = name === "margin" && typeof value === "number" ? percent(value) : value;
        return [{ text: say(key as "web.improve.assumption.margin", { value: String(written) }), source }];
      })}
      missing={improve.missing.map((one) => ({ text: whyNot("improve.missing", one, speaker) }))}
    />
  );
}
