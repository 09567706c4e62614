import type { ReactNode } from "react";
import type { Answer } from "../../api/useAnswer.ts";
import type { Column } from "../../parts/column.ts";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { OrderDots } from "../../parts/OrderDots.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { daysAfter } from "../../words/days.ts";
import type { Say } from "../../words/useWords.tsx";
import { Chance } from "./Chance.tsx";
import classes from "./CustomersPage.module.css";

/** In days. */
const twoYears = 731;

export type CustomerItem = Answer<"/api/customers">["items"][number];
type Words = Say<"customers" | "cli.segmentNames">;

/** The columns of the list: those that matter first, all others to be chosen. Their ids are those of the server. */
export function columnsOf(
  words: Words,
  told: {
    readonly amounts: boolean;
    readonly contacts: boolean;
    readonly asOf: string;
    readonly currency: string;
    readonly rows: readonly CustomerItem[];
  },
): Column<CustomerItem>[] {
  const { say, money, number, percent, date } = words;
  const { amounts, contacts, asOf, currency, rows } = told;
  const compact = { compact: true };
  const scale = scaleOf(rows);
  const amount = (
    id: "base" | "clv" | "expectedSpend" | "networking" | "learning" | "clvForever",
    title: string,
    more: Partial<Column<CustomerItem>> = {},
  ): Column<CustomerItem> => ({
    id,
    title,
    number: true,
    sort: true,
    cell: (row) => <span title={money(row[id], currency)}>{money(row[id], currency, compact)}</span>,
    value: (row) => row[id],
    ...more,
  });
  const count = (
    id: "orders" | "recencyDays" | "ageDays",
    title: string,
    hidden = true,
  ): Column<CustomerItem> => ({
    id,
    title,
    number: true,
    sort: true,
    hidden,
    cell: (row) => number(row[id]),
    value: (row) => row[id],
  });
  return [
    {
      id: "customerId",
      title: say("web.customers.column.customer"),
      sort: true,
      cell: (row) => (contacts ? (row.name ?? row.customerId) : row.customerId),
      value: (row) => row.customerId,
    },
    ...(contacts
      ? [
          contact("email", say("web.customers.column.email"), false),
          contact("phone", say("web.customers.column.phone"), true),
        ]
      : []),
    {
      id: "segment",
      title: say("web.customers.column.segment"),
      sort: true,
      cell: ({ segment }) => segmentName(segment, words),
      value: ({ segment }) => segment,
    },
    {
      id: "orderDays",
      title: say("web.customers.column.dots"),
      cell: ({ orderDays }) =>
        orderDays ? (
          <OrderDots
            orders={orderDays.map(({ day, revenue }) => ({ day, amount: revenue }))}
            from={daysAfter(asOf, -twoYears)}
            to={asOf}
          />
        ) : (
          "–"
        ),
      value: ({ orderDays }) => orderDays?.length ?? null,
    },
    count("orders", say("web.customers.column.orders"), amounts),
    {
      id: "pAlive",
      title: say("web.customers.column.alive"),
      gloss: say("web.customers.column.alive.gloss"),
      number: true,
      sort: true,
      cell: ({ pAlive }) => <Chance value={pAlive} />,
      value: ({ pAlive }) => pAlive,
    },
    {
      id: "expectedNextOrder",
      title: say("web.customers.column.next"),
      gloss: say("web.customers.column.next.gloss"),
      number: true,
      sort: true,
      cell: ({ expectedNextOrder }) => date(expectedNextOrder),
      value: ({ expectedNextOrder }) => expectedNextOrder,
    },
    ...(amounts
      ? [
          {
            id: "growth",
            title: say("web.customers.column.growth"),
            gloss: say("web.customers.column.growth.gloss"),
            number: true,
            sort: true,
            cell: (row: CustomerItem) => <Growth row={row} scale={scale} words={words} />,
            value: ({ growth }: CustomerItem) => growth,
          },
          amount("base", say("web.customers.column.base"), { gloss: say("web.customers.column.base.gloss") }),
          amount("clv", say("web.customers.column.clv"), { gloss: say("web.customers.column.clv.gloss") }),
        ]
      : []),
    {
      id: "expectedOrders",
      title: say("web.customers.column.expectedOrders"),
      number: true,
      sort: true,
      hidden: amounts,
      cell: ({ expectedOrders }) => number(expectedOrders),
      value: ({ expectedOrders }) => expectedOrders,
    },
    count("recencyDays", say("web.customers.column.recency")),
    count("ageDays", say("web.customers.column.age")),
    {
      id: "churnRisk",
      title: say("web.customers.column.churnRisk"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ churnRisk }) => percent(churnRisk),
      value: ({ churnRisk }) => churnRisk,
    },
    ...(amounts
      ? [
          amount("expectedSpend", say("web.customers.column.spend"), { hidden: true }),
          amount("networking", say("web.customers.column.networking"), { hidden: true }),
          amount("learning", say("web.customers.column.learning"), { hidden: true }),
          amount("clvForever", say("web.customers.column.forever"), { hidden: true }),
        ]
      : []),
    ...(contacts
      ? [
          {
            id: "number",
            title: say("web.customers.column.id"),
            hidden: true,
            cell: ({ customerId }: CustomerItem) => customerId,
          },
        ]
      : []),
  ];
}

function contact(id: "email" | "phone", title: string, hidden: boolean): Column<CustomerItem> {
  return {
    id,
    title,
    hidden,
    cell: (row) => <span className={classes.email}>{row[id] ?? "–"}</span>,
    value: (row) => row[id] ?? null,
  };
}

interface Scale {
  readonly min: number;
  readonly max: number;
}

function Growth({
  row: { growth, growthLow, growthHigh, currency },
  scale,
  words: { money },
}: {
  readonly row: CustomerItem;
  readonly scale: Scale;
  readonly words: Words;
}): ReactNode {
  if (growth === null) return "–";
  const write = (value: number): string => money(value, currency);
  return (
    <span className={classes.value}>
      <span title={write(growth)}>{money(growth, currency, { compact: true })}</span>
      <IntervalBar
        value={growth}
        low={growthLow ?? growth}
        high={growthHigh ?? growth}
        {...scale}
        write={write}
        tone={growth < 0 ? "loss" : "expected"}
      />
    </span>
  );
}

/** One scale for all rows that are shown. */
export function scaleOf(rows: readonly Pick<CustomerItem, "growth" | "growthLow" | "growthHigh">[]): Scale {
  let [min, max] = [0, 1e-9];
  for (const { growth, growthLow, growthHigh } of rows) {
    min = Math.min(min, growthLow ?? growth ?? 0);
    max = Math.max(max, growthHigh ?? growth ?? 0);
  }
  return { min, max };
}
