import type { ReactNode } from "react";
import type { Answer } from "../../api/useAnswer.ts";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { span } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";

/** What is expected of today's customers, and how many of them carry half of it. */
export function Opening({ overview }: { readonly overview: Answer<"/api/overview"> }): ReactNode {
  const words = useWords("overview", "cli.report", "cli.models");
  const { say, money, moneyRange, number, numberRange, percent } = words;
  const { run, concentration } = overview;
  const { total, currency } = run;
  const { unit, count } = span(run.horizonDays);
  const compact = { compact: true };
  const model = `model.${run.model}`;
  const explain = {
    meaning: say("web.overview.growth.meaning", {
      profit: run.profit ? "yes" : "no",
      customers: run.customers,
      months: Math.round(run.horizonDays / 30.4375),
    }),
    formula: say("web.overview.growth.formula"),
    inputs: [
      { name: say("web.overview.input.orders"), value: number(Math.round(total.expectedOrders)) },
      ...(run.profit ? [{ name: say("web.overview.input.margin"), value: percent(run.margin) }] : []),
      { name: say("web.overview.input.discount"), value: percent(run.discountRate) },
      { name: say("web.overview.input.model"), value: words.knows(model) ? say(model) : run.model },
    ],
    run: { id: run.id, asOf: run.asOf },
    docs: "https://github.com/keepworth/keepworth/blob/main/docs/method/value.md",
  };
  const half =
    concentration === null
      ? ""
      : ` ${say("report.concentration.half", { share: percent(concentration.halfCustomers) })}`;

  if (!run.amounts || total.growth === null) {
    const range = numberRange(Math.round(total.expectedOrdersLow), Math.round(total.expectedOrdersHigh));
    const orders = number(Math.round(total.expectedOrders));
    return say(`report.opening.orders.${unit}`, { span: count, orders, range }) + half;
  }
  const [low, high] = [total.growthLow ?? total.growth, total.growthHigh ?? total.growth];
  const text = say(`report.opening.${unit}`, {
    span: count,
    growth: slot("growth"),
    range: moneyRange(low, high, currency, compact),
    profit: run.profit ? "yes" : "no",
  });
  return (
    <Sentence
      text={text + half}
      parts={{
        growth: (
          <Figure
            exact={money(total.growth, currency)}
            explain={{ ...explain, interval: { low: money(low, currency), high: money(high, currency) } }}
          >
            {money(total.growth, currency, compact)}
          </Figure>
        ),
      }}
    />
  );
}
