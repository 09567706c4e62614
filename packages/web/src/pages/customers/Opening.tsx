import type { ReactNode } from "react";
import type { Answer } from "../../api/useAnswer.ts";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { endOf } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";

/** How many customers there are, how many are still active, and what those who matter bring. */
export function Opening({
  overview: { run, leaving, concentration },
}: {
  readonly overview: Answer<"/api/overview">;
}): ReactNode {
  const { say, date, money, moneyRange, percent, numberRange } = useWords("customers");
  const { total, currency, customers } = run;
  const until = date(endOf(run.asOf, run.horizonDays));
  const active = Math.round(leaving.activeNow);
  if (total.growth === null || concentration === null) {
    const [low, high] = [total.expectedOrdersLow, total.expectedOrdersHigh].map(Math.round);
    return say("web.customers.opening.orders", {
      customers,
      active,
      orders: Math.round(total.expectedOrders),
      until,
      range: numberRange(low!, high!),
    });
  }
  const [low, high] = [total.growthLow ?? total.growth, total.growthHigh ?? total.growth];
  const text = say("web.customers.opening", {
    customers,
    active,
    half: percent(concentration.halfCustomers),
    until,
    growth: slot("growth"),
    range: moneyRange(low, high, currency, { compact: true }),
  });
  return (
    <Sentence
      text={text}
      parts={{
        growth: (
          <Figure
            exact={money(total.growth, currency)}
            explain={{
              meaning: say("web.customers.growth.meaning", { until, profit: run.profit ? "yes" : "no" }),
              formula: say("web.customers.growth.formula"),
              interval: { low: money(low, currency), high: money(high, currency) },
              run: { id: run.id, asOf: run.asOf },
              docs: "https://github.com/keepworth/keepworth/blob/main/docs/decisions/base-and-growth.md",
            }}
          >
            {money(total.growth, currency, { compact: true })}
          </Figure>
        ),
      }}
    />
  );
}
