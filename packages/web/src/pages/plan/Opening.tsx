import type { ReactNode } from "react";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, planDocs, shareOf, type Plan } from "./planAnswer.ts";

/** What the months bring, from whom, and how surely it pays for the budget. */
export function Opening({ plan }: { readonly plan: Plan }): ReactNode {
  const { say, money, month, number, percent } = useWords(...areas);
  const { total, currency, budget, parts, paths } = plan;
  const whole = (value: number): string => number(Math.round(value));
  const span = { from: month(plan.months[0]!.month), to: month(plan.months.at(-1)!.month) };
  const profit = plan.profit ? "yes" : "no";
  const compact = { compact: true };
  const existing = shareOf(parts.existing, plan);
  const run = { id: plan.runId, asOf: plan.asOf };
  const text = [
    total.margin === null
      ? say("plan.opening.orders", {
          ...span,
          orders: whole(total.orders.mean),
          low: whole(total.orders.p10),
          high: whole(total.orders.p90),
        })
      : say("plan.opening.money", {
          ...span,
          orders: whole(total.orders.mean),
          margin: slot("margin"),
          low: money(total.margin.p10, currency, compact),
          high: money(total.margin.p90, currency, compact),
          profit,
        }),
    ...(existing === null
      ? []
      : [
          say("plan.opening.parts", {
            existing: percent(existing),
            newcomers: percent(shareOf(parts.newcomers, plan)),
          }),
        ]),
    ...(budget === null
      ? []
      : [
          say("plan.opening.covered", {
            cost: money(budget.cost, currency, compact),
            covered: slot("covered"),
          }),
        ]),
  ].join(" ");
  return (
    <Sentence
      text={text}
      parts={{
        margin: total.margin ? (
          <Figure
            exact={money(total.margin.mean, currency)}
            explain={{
              meaning: say("web.plan.margin.meaning", { profit, paths }),
              formula: say("web.plan.margin.formula", { profit }),
              inputs: [
                { name: say("web.plan.input.orders"), value: whole(total.orders.mean) },
                ...(plan.profit ? [{ name: say("web.plan.input.margin"), value: percent(plan.margin) }] : []),
                { name: say("web.plan.input.newCustomers"), value: whole(plan.newCustomers.perMonth) },
              ],
              interval: {
                low: money(total.margin.low, currency),
                high: money(total.margin.high, currency),
              },
              run,
              docs: planDocs,
            }}
          >
            {money(total.margin.mean, currency, compact)}
          </Figure>
        ) : null,
        covered: budget ? (
          <Figure
            explain={{
              meaning: say("web.plan.covered.meaning", { paths }),
              formula: say("web.plan.covered.formula"),
              inputs: [{ name: say("web.plan.input.cost"), value: money(budget.cost, currency) }],
              run,
              docs: planDocs,
            }}
          >
            {percent(budget.covered)}
          </Figure>
        ) : null,
      }}
    />
  );
}
