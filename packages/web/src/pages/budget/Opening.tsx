import type { ReactNode } from "react";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, docs, spanWords, type Budget } from "./budgetWords.ts";

/** What the money brings, with its interval. */
export function Opening({ budget }: { readonly budget: Budget }): ReactNode {
  const words = useWords(...areas);
  const { say, money, moneyRange } = words;
  const { currency, customers, gain, margin, runId, asOf } = budget;
  if (customers.chosen === 0) {
    return say("budget.opening.none", { eligible: customers.eligible, gaining: customers.gaining });
  }
  return (
    <Sentence
      text={say("budget.opening", {
        spent: money(budget.spent, currency),
        customers: customers.chosen,
        margin: money(margin.value, currency),
        profit: budget.profit ? "yes" : "no",
        gain: slot("gain"),
        range: moneyRange(Math.round(gain.low), Math.round(gain.high), currency),
      })}
      parts={{
        gain: (
          <Figure
            exact={money(gain.value, currency)}
            explain={{
              meaning: say("web.budget.gain.meaning", { span: spanWords(words, budget.horizonDays) }),
              formula: say("web.budget.gain.formula"),
              inputs: [
                { name: say("web.budget.gain.margin"), value: money(margin.value, currency) },
                { name: say("web.budget.sums.spent"), value: money(budget.spent, currency) },
              ],
              interval: { low: money(gain.low, currency), high: money(gain.high, currency) },
              run: { id: runId, asOf },
              docs,
            }}
          >
            {money(gain.value, currency)}
          </Figure>
        ),
      }}
    />
  );
}
