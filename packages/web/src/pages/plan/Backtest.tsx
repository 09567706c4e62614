import { useMemo, type ReactNode } from "react";
import { Lines, type Line } from "../../charts/Lines.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Plan } from "./planAnswer.ts";

type Tested = NonNullable<Plan["backtest"]>;
type Month = Tested["months"][number];

/** The same plan, made earlier, against what came. */
export function Backtest({ plan }: { readonly plan: Plan }): ReactNode {
  const words = useWords(...areas);
  const { say, money, moneyRange, number, numberRange, percent, date, month: monthName } = words;
  const { backtest: tested, currency } = plan;
  const isMoney = tested?.measure === "revenue";
  const months = tested?.months;
  const chart = useMemo(() => {
    const all = months ?? [];
    const points = (of: (month: Month) => number | null) =>
      all.flatMap((one, x) => {
        const y = of(one);
        return y === null ? [] : [{ x, y }];
      });
    const lastYear = points((one) => one.lastYear);
    const write = (value: number): string =>
      isMoney ? money(value, currency, { compact: "axis" }) : number(Math.round(value));
    return {
      lines: [
        {
          name: say("web.plan.backtest.expected"),
          tone: "expected",
          points: all.map(({ mean, p10, p90 }, x) => ({ x, y: mean, low: p10, high: p90 })),
        },
        ...(lastYear.length > 0
          ? [
              {
                name: say("web.plan.backtest.lastYear"),
                tone: "quiet",
                dashed: true,
                points: lastYear,
              } as const,
            ]
          : []),
        { name: say("web.plan.backtest.came"), tone: "past", points: points((one) => one.actual) },
      ] satisfies Line[],
      x: {
        name: say("web.plan.backtest.axis"),
        write: (at: number) => (Number.isInteger(at) && all[at] ? monthName(all[at].month) : ""),
      },
      y: { write, min: 0 },
    };
  }, [months, isMoney, currency, say, money, number, monthName]);
  if (tested === null) return null;
  const write = (value: number | null): string =>
    isMoney ? money(value, currency) : number(value === null ? null : Math.round(value));
  const short = (value: number): string =>
    isMoney ? money(value, currency, { compact: true }) : number(Math.round(value));
  const range = (low: number, high: number): string =>
    isMoney
      ? moneyRange(low, high, currency, { compact: true })
      : numberRange(Math.round(low), Math.round(high));
  const inside = ({ actual, p10, p90 }: Month): boolean => actual >= p10 && actual <= p90;
  const { accuracy, total, existing, newCustomers } = tested;
  const sentences = [
    say(isMoney ? "plan.backtest.revenue" : "plan.backtest.orders", {
      months: accuracy.plan.months,
      plan: percent(accuracy.plan.mape),
      lastPeriod: percent(accuracy.lastPeriod.mape),
      lastYear: accuracy.lastYear.months > 0 ? percent(accuracy.lastYear.mape) : "none",
    }),
    say("plan.backtest.coverage", {
      inside: tested.months.filter(inside).length,
      months: tested.months.length,
      actual: short(total.actual),
      mean: short(total.mean),
      range: range(total.low, total.high),
    }),
    say("plan.backtest.existing", {
      actual: short(existing.actual),
      mean: short(existing.mean),
      range: range(existing.low, existing.high),
      newcomers: number(newCustomers.actual),
      planned: number(Math.round(newCustomers.planned)),
    }),
  ];
  const figure = (id: string, title: string, of: (month: Month) => number | null): Column<Month> => ({
    id,
    title,
    number: true,
    cell: (row) => write(of(row)),
    value: of,
  });
  return (
    <Picture
      title={say("plan.backtest", { from: date(tested.from) })}
      unit={say(`web.plan.backtest.unit.${tested.measure}`, { currency })}
      description={sentences.join(" ")}
      table={{
        columns: [
          { id: "month", title: say("web.plan.column.month"), cell: ({ month }) => monthName(month) },
          figure("actual", say("column.actual"), ({ actual }) => actual),
          figure("mean", say("column.expected"), ({ mean }) => mean),
          figure("p10", say("web.plan.column.p10"), ({ p10 }) => p10),
          figure("p90", say("web.plan.column.p90"), ({ p90 }) => p90),
          figure("lastYear", say("plan.column.lastYear"), ({ lastYear }) => lastYear),
          {
            id: "inside",
            title: say("plan.column.inside"),
            cell: (row) => say(inside(row) ? "plan.yes" : "plan.no"),
          },
        ],
        rows: tested.months,
      }}
      note={sentences.join(" ")}
    >
      <Lines {...chart} height={300} />
    </Picture>
  );
}
