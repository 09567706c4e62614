import { shareInterval } from "@keepworth/decisions";
import { useMemo, type ReactNode } from "react";
import { Lines } from "../../charts/Lines.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Shop, type Subscriptions } from "./names.ts";

interface Row {
  readonly at: string;
  readonly of: number;
  readonly lost: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function rowOf(at: string, of: number, lost: number): Row[] {
  const found = shareInterval(lost, of);
  return found ? [{ at, of, lost, ...found }] : [];
}

/** Churn month by month, with what so few customers can tell of the true rate. */
export function MonthlyRates({ months }: { readonly months: Subscriptions["months"] }): ReactNode {
  const { say, month, percent, percentRange } = useWords(...areas);
  const rows = useMemo(
    () =>
      months
        .filter(({ whole }) => whole)
        .slice(-24)
        .flatMap(({ month: at, customers }) => rowOf(at, customers.opening, customers.churned)),
    [months],
  );
  const last = rows.at(-1);
  if (!last || rows.length < 3) return null;
  return (
    <Rates
      rows={rows}
      write={month}
      title={say("web.churn.rate")}
      unit={say("web.churn.rate.unit")}
      line={say("web.churn.rate.line")}
      note={say("web.churn.rate.note")}
      names={[
        say("web.churn.rate.column.month"),
        say("web.churn.rate.column.began"),
        say("web.churn.rate.column.lost"),
      ]}
      description={say("web.churn.rate.description", {
        month: month(last.at),
        share: percent(last.value),
        range: percentRange(last.low, last.high),
      })}
    />
  );
}

/** Of a year's buyers those who did not come back in the next, by where that year ends. */
export function YearlyRates({ shop }: { readonly shop: Shop }): ReactNode {
  const { say, month, percent, percentRange, date, number } = useWords(...areas);
  const { past, silentButActive } = shop;
  const rows = useMemo(() => past.flatMap(({ to, buyers, lost }) => rowOf(to, buyers, lost)), [past]);
  const last = rows.at(-1);
  if (!last || rows.length < 3) return null;
  return (
    <Rates
      rows={rows}
      write={month}
      title={say("web.churn.yearly")}
      unit={say("web.churn.yearly.unit")}
      line={say("web.churn.yearly.line")}
      note={say("web.churn.yearly.note", { active: number(Math.round(silentButActive)) })}
      names={[
        say("web.churn.yearly.column.to"),
        say("web.churn.yearly.column.buyers"),
        say("web.churn.yearly.column.lost"),
      ]}
      description={say("web.churn.yearly.description", {
        to: date(last.at),
        share: percent(last.value),
        buyers: number(last.of),
        range: percentRange(last.low, last.high),
      })}
    />
  );
}

function Rates({
  rows,
  write,
  title,
  unit,
  line,
  note,
  names: [at, of, lost],
  description,
}: {
  readonly rows: readonly Row[];
  readonly write: (day: string) => string;
  readonly title: string;
  readonly unit: string;
  readonly line: string;
  readonly note: string;
  readonly names: readonly [string, string, string];
  readonly description: string;
}): ReactNode {
  const { say, percent, percentRange, number } = useWords(...areas);
  const chart = useMemo(
    () => ({
      lines: [
        {
          name: line,
          tone: "past" as const,
          points: rows.map(({ value, low, high }, x) => ({ x, y: value, low, high })),
        },
      ],
      x: {
        name: "",
        write: (x: number) => (Number.isInteger(x) && rows[x] ? write(rows[x].at) : ""),
      },
      y: { write: percent, min: 0 },
    }),
    [rows, line, write, percent],
  );
  const columns: readonly Column<Row>[] = [
    { id: "at", title: at, cell: (row) => write(row.at), value: (row) => row.at },
    { id: "of", title: of, number: true, cell: (row) => number(row.of), value: (row) => row.of },
    { id: "lost", title: lost, number: true, cell: (row) => number(row.lost), value: (row) => row.lost },
    {
      id: "share",
      title: say("web.churn.rate.column.share"),
      number: true,
      cell: ({ value }) => percent(value),
      value: ({ value }) => value,
    },
    {
      id: "interval",
      title: say("web.churn.rate.column.interval"),
      number: true,
      cell: ({ low, high }) => percentRange(low, high),
    },
  ];
  return (
    <Picture title={title} unit={unit} description={description} table={{ columns, rows }} note={note}>
      <Lines {...chart} height={240} />
    </Picture>
  );
}
