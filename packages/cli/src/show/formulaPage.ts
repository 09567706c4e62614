import type { FormulaAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { reasons } from "./reasons.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { pad, width, wrap } from "./text.ts";

const shownMonths = 12;

/** The simple formula with its factors and levers, beside what the model says and why the two differ. */
export function formulaPage(
  answer: FormulaAnswer,
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  const { say, money, moneyRange, number, percent } = speaker;
  const { factors, currency, model } = answer;
  const told = (text: string): string[] => wrap(text, columns);
  const one = { maximumFractionDigits: 2 };

  return [
    ...told(
      say("formula.opening", {
        value: money(answer.value, currency),
        ceiling: money(answer.ceiling, currency),
        profit: answer.profit ? "yes" : "no",
      }),
    ),
    ...told(
      say(answer.profit ? "formula.line" : "formula.line.revenue", {
        orderValue: money(factors.orderValue, currency),
        ordersPerYear: number(factors.ordersPerYear, one),
        years: number(factors.years, one),
        margin: percent(factors.margin),
        known: factors.acquisitionCost === null ? "no" : "yes",
        acquisition: money(factors.acquisitionCost, currency),
      }),
    ),
    ...told(say("formula.churn", { churn: percent(factors.yearlyChurn) })),
    ...(answer.ratio === null ? [] : told(say("formula.ratio", { ratio: number(answer.ratio, one) }))),
    ...(answer.profit ? [] : ["", ...told(say("formula.revenue")).map(style.attention)]),
    "",
    style.heading(say("formula.levers")),
    ...levers(answer, speaker),
    "",
    style.heading(say("formula.model")),
    ...(model.perNewCustomer === null
      ? []
      : told(
          say("formula.model.new", {
            value: money(model.perNewCustomer.value, currency),
            range: moneyRange(model.perNewCustomer.low, model.perNewCustomer.high, currency),
          }),
        )),
    ...told(say("formula.model.known", { value: money(model.perCustomer, currency) })),
    ...reasons(say("formula.why"), answer.why, currency, look),
    ...(answer.months.length === 0
      ? []
      : [
          "",
          style.heading(say("formula.months")),
          ...table(
            answer.months.slice(-shownMonths),
            [
              { title: say("column.month"), cell: ({ month }) => month },
              { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
              {
                title: say("column.orderValue"),
                side: "end",
                cell: ({ orderValue }) => money(orderValue, currency),
              },
              {
                title: say("column.ordersPerYear"),
                side: "end",
                cell: ({ ordersPerYear }) => number(ordersPerYear, one),
              },
              { title: say("column.years"), side: "end", cell: ({ years }) => number(years, one) },
            ],
            { columns, heading: style.quiet },
          ),
        ]),
  ];
}

function levers({ levers, currency }: FormulaAnswer, { say, money, number }: Speaker): string[] {
  const rows = levers.map(({ factor, change, gain }) => [
    say(`formula.lever.${factor}`, {
      change: number(change, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 0 }),
    }),
    `${gain >= 0 ? "+" : ""}${money(gain, currency)}`,
  ]);
  const [names, gains] = [0, 1].map((i) => Math.max(...rows.map((row) => width(row[i]!)))) as [
    number,
    number,
  ];
  return rows.map(([name, gain]) => `${pad(name!, names)}  ${pad(gain!, gains, "end")}`);
}
