import { memo, type ReactNode } from "react";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { notKnown } from "../../words/notKnown.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, assumptionText, type Budget } from "./budgetWords.ts";

/** What the plan assumes, and what is not known. */
export const Basis = memo(function Basis({ budget }: { readonly budget: Budget }): ReactNode {
  const words = useWords(...areas);
  return (
    <RestsOn
      assumptions={budget.assumptions.flatMap((one) => {
        const text = assumptionText(words, one);
        return text === null ? [] : [{ text, source: one.source }];
      })}
      missing={budget.missing.map((one) => notKnown(one, words))}
    />
  );
});
