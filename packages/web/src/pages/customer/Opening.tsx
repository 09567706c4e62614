import type { ReactNode } from "react";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { endOf } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Customer, Run } from "./CustomerPage.tsx";

/** What the customer brought, what they should still bring, and which segment they are of. */
export function Opening({ answer, run }: { readonly answer: Customer; readonly run?: Run }): ReactNode {
  const words = useWords("customer", "cli.customer", "cli.segmentNames");
  const { say, date, money, moneyRange, number, percent } = words;
  const { customer, growth, horizonDays } = answer;
  const { currency, asOf, segment, customerId: id } = customer;
  const until = date(endOf(asOf, horizonDays));
  const gloss = `segment.${segment}.gloss`;
  const common = {
    id,
    until,
    segment: segmentName(segment, words),
    gloss: words.knows(gloss) ? say(gloss as "segment.lost.gloss") : "",
  };
  if (growth === null)
    return say("customer.opening.noMoney", { ...common, orders: number(customer.expectedOrders) });
  const range = moneyRange(growth.low, growth.high, currency);
  const text = say("customer.opening", {
    ...common,
    base: money(customer.base, currency),
    growth: slot("growth"),
    range,
  });
  return (
    <Sentence
      text={text}
      parts={{
        growth: (
          <Figure
            exact={money(growth.value, currency, { cents: true })}
            explain={{
              meaning: say("web.customer.growth.meaning", {
                customer: id,
                until,
                profit: run?.profit === false ? "no" : "yes",
              }),
              formula: say("web.customer.growth.formula"),
              inputs: [
                { name: say("web.customer.input.orders"), value: number(customer.expectedOrders) },
                { name: say("web.customer.input.spend"), value: money(customer.expectedSpend, currency) },
                { name: say("web.customer.input.alive"), value: percent(customer.pAlive) },
                ...(run
                  ? [
                      ...(run.profit
                        ? [{ name: say("web.customer.input.margin"), value: percent(run.margin) }]
                        : []),
                      { name: say("web.customer.input.discount"), value: percent(run.discountRate) },
                    ]
                  : []),
              ],
              interval: { low: money(growth.low, currency), high: money(growth.high, currency) },
              run: { id: answer.runId, asOf },
              docs: "https://github.com/keepworth/keepworth/blob/main/docs/decisions/base-and-growth.md",
            }}
          >
            {money(growth.value, currency)}
          </Figure>
        ),
      }}
    />
  );
}
