import { useMemo, type ReactNode } from "react";
import { StackedFan } from "../../charts/StackedFan.tsx";
import type { Tone } from "../../charts/tones.ts";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, fanOf, partNames, type Plan } from "./planAnswer.ts";

type Month = Plan["months"][number];

const tones: Readonly<Record<(typeof partNames)[number], Tone>> = {
  existing: "expected",
  newcomers: "category-3",
  pipeline: "category-4",
  subscriptions: "category-8",
};

/** What each month brings and from where, against what it has to pay. */
export function MonthsPicture({ plan }: { readonly plan: Plan }): ReactNode {
  const { say, money, number, date, month: monthName } = useWords(...areas);
  const { currency, months, total } = plan;
  const isMoney = total.margin !== null;
  const chart = useMemo(() => {
    const amount = ({ parts }: Month, name: (typeof partNames)[number]): number =>
      isMoney ? (parts[name].margin ?? 0) : parts[name].orders;
    const there = partNames.filter(
      (name) => name === "existing" || months.some((one) => Math.abs(amount(one, name)) > 0),
    );
    const hasCost = months.some(({ cost }) => cost !== null);
    return {
      parts: there.map(
        (name) => ({ name: say(`plan.part.${name}`), tone: tones[name], shape: "box" }) as const,
      ),
      rows: months.map((one) => ({
        label: monthName(one.month),
        values: there.map((name) => amount(one, name)),
        interval: { low: fanOf(one).p10, high: fanOf(one).p90 },
      })),
      ...(hasCost
        ? { line: { name: say("web.plan.fan.cost"), values: months.map(({ cost }) => cost) } }
        : {}),
      name: say("web.plan.fan.axis"),
      write: (value: number) => (isMoney ? money(value, currency) : number(Math.round(value))),
      writeAxis: (value: number) =>
        isMoney ? money(value, currency, { compact: "axis" }) : number(Math.round(value)),
    };
  }, [months, isMoney, currency, say, money, number, monthName]);
  const { write } = chart;
  const figure = (id: "mean" | "p10" | "p50" | "p90"): Column<Month> => ({
    id,
    title: say(`web.plan.column.${id}`),
    number: true,
    cell: (row) => write(fanOf(row)[id]),
    value: (row) => fanOf(row)[id],
  });
  const columns: readonly Column<Month>[] = [
    { id: "month", title: say("web.plan.column.month"), cell: ({ month }) => monthName(month) },
    ...partNames.map((name): Column<Month> => ({
      id: name,
      title: say(`plan.part.${name}`),
      number: true,
      cell: ({ parts }) => write((isMoney ? parts[name].margin : parts[name].orders) ?? 0),
      value: ({ parts }) => (isMoney ? parts[name].margin : parts[name].orders),
    })),
    ...(["mean", "p10", "p50", "p90"] as const).map(figure),
    {
      id: "cost",
      title: say("web.plan.column.cost"),
      number: true,
      cell: ({ cost }) => money(cost, currency),
      value: ({ cost }) => cost,
    },
    {
      id: "newCustomers",
      title: say("web.plan.column.newCustomers"),
      number: true,
      cell: ({ newCustomers }) => number(Math.round(newCustomers.mean)),
      value: ({ newCustomers }) => newCustomers.mean,
    },
  ];
  const [first, last] = [months[0]!, months.at(-1)!];
  const partial = months
    .filter(({ share }) => share < 1)
    .map(({ month }) => say("plan.months.partial", { month: monthName(month), asOf: date(plan.asOf) }));
  return (
    <Picture
      title={say("web.plan.fan")}
      unit={
        isMoney
          ? say("web.plan.fan.unit.money", { currency, profit: plan.profit ? "yes" : "no" })
          : say("web.plan.fan.unit.orders")
      }
      description={say("web.plan.fan.description", {
        first: write(fanOf(first).mean),
        firstMonth: monthName(first.month),
        last: write(fanOf(last).mean),
        lastMonth: monthName(last.month),
        cost: first.cost === null ? "none" : money(first.cost, currency),
      })}
      table={{ columns, rows: months }}
      note={[say("web.plan.fan.note"), ...partial].join(" ")}
    >
      <StackedFan {...chart} />
    </Picture>
  );
}
