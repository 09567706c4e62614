import type { AcquireAnswer } from "@keepworth/engine";
import type { Look } from "../churn/look.ts";
import { table } from "../table.ts";
import { safe, wrap } from "../text.ts";

/** Winning against keeping: what one more of each costs, what retention does, and the best split of a budget. */
export function splitPart(
  { keepOrAcquire, currency }: AcquireAnswer,
  { speaker, style, columns }: Look,
): string[] {
  const { say, money, percent, number } = speaker;
  const { costPerAcquisition, costPerSave, ratio, retention, effects, split, keepingSpend } = keepOrAcquire;
  const told = (text: string): string[] => wrap(text, columns);
  const effect = (change: string, firstMargin: string): string => {
    const found =
      effects.find((one) => one.change === change && one.firstMargin === firstMargin)?.effect ?? null;
    return found === null
      ? "–"
      : number(found, { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" });
  };
  const decimals = { maximumFractionDigits: 1 };
  return [
    ...(ratio === null
      ? told(say("acquire.ratio.unknown", { save: money(costPerSave, currency) }))
      : told(
          say("acquire.ratio", {
            acquisition: money(costPerAcquisition, currency),
            save: money(costPerSave, currency),
            ratio: number(ratio >= 1 ? ratio : 1 / ratio, decimals),
            cheaper: ratio >= 1 ? "keep" : "win",
            known: keepingSpend === null ? "no" : "yes",
          }),
        )),
    ...told(
      say("acquire.retention", {
        retention: percent(retention),
        ahead: effect("points", "ahead"),
        now: effect("points", "now"),
        relativeAhead: effect("relative", "ahead"),
        relativeNow: effect("relative", "now"),
      }),
    ),
    ...(split === null
      ? told(say("acquire.split.none"))
      : [
          "",
          ...told(
            say("acquire.split", {
              budget: money(split.budget, currency),
              spent: money(split.spent, currency),
              today: money(split.today, currency),
              equity: money(split.equity, currency),
              equityToday: money(split.equityToday, currency),
              gain: money(split.equity - split.equityToday, currency),
            }),
          ),
          ...table(
            split.rows,
            [
              {
                title: say("acquire.column.pot"),
                cell: ({ channel }) => (channel === null ? say("acquire.keeping") : safe(channel)),
              },
              {
                title: say("acquire.column.today"),
                side: "end",
                cell: ({ today }) => money(today, currency),
              },
              {
                title: say("acquire.column.best"),
                side: "end",
                cell: ({ best }) => money(best, currency),
                paint: style.expected,
              },
              {
                title: say("acquire.column.customersToday"),
                side: "end",
                cell: ({ customersToday }) => number(customersToday, decimals),
              },
              {
                title: say("acquire.column.customersBest"),
                side: "end",
                cell: ({ customers }) => number(customers, decimals),
              },
              {
                title: say("acquire.column.marginal"),
                side: "end",
                cell: ({ marginal }) => number(marginal, { maximumFractionDigits: 2 }),
              },
            ],
            { columns, heading: style.heading },
          ),
          ...told(say("acquire.split.note")).map(style.quiet),
        ]),
  ];
}
