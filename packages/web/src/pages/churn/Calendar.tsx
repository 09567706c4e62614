import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import { HeatMap } from "../../charts/HeatMap.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { calendarOf, firstDayOf, weekdayNames } from "./calendar.ts";
import { areas, type Renewals } from "./names.ts";
import { Within } from "./Within.tsx";

type Week = Renewals["calendar"][number];

/** Value at risk by day, or by week where there are more renewals than are listed or weeks than a page shows. */
export function Calendar({ renewals }: { readonly renewals: Renewals }): ReactNode {
  const words = useWords(...areas);
  const { say, money, number, dayOfYear, date, locale } = words;
  const { calendar: weeks, currency, total, until, asOf } = renewals;
  const byDay = total.renewals <= renewals.renewals.length && weeks.length <= 27;
  const map = useMemo(() => {
    const firstDay = firstDayOf(locale);
    const found = calendarOf(renewals.renewals, until, asOf, firstDay);
    return {
      columns: weekdayNames(locale, firstDay),
      rows: found.weeks.map(dayOfYear),
      cells: found.days.map(({ week, weekday, day, renewals: count, amount, atRisk }) => ({
        x: weekday,
        y: week,
        value: Math.max(0, atRisk),
        text: money(Math.round(atRisk), currency, { compact: true }),
        told: say("web.churn.calendar.day", {
          date: date(day),
          renewals: count,
          amount: money(amount, currency),
          risk: money(Math.round(atRisk), currency),
        }),
      })),
      xName: say("web.churn.calendar.axis"),
      tone: "loss" as const,
    };
  }, [renewals, until, asOf, currency, locale, say, money, date, dayOfYear]);
  const weekName = ({ from, to }: Week): string =>
    say("web.churn.calendar.week", { from: dayOfYear(from), to: dayOfYear(to) });
  const bars = useMemo(
    () => ({
      bars: weeks.map((week) => ({ label: weekName(week), value: week.atRisk })),
      name: say("web.churn.calendar.weekAxis"),
      tone: "loss" as const,
      write: (value: number) => money(Math.round(value), currency),
      writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
    }),
    [weeks, currency, say, money, dayOfYear],
  );
  const most = weeks.toSorted((a, b) => b.atRisk - a.atRisk)[0];
  if (!most || total.renewals === 0) return null;
  const columns: readonly Column<Week>[] = [
    { id: "week", title: say("web.churn.column.week"), cell: weekName, value: ({ from }) => from },
    {
      id: "renewals",
      title: say("web.churn.column.renewals"),
      number: true,
      cell: (row) => number(row.renewals),
      value: (row) => row.renewals,
    },
    ...(["amount", "atRisk"] as const).map((id) => ({
      id,
      title: say(`web.churn.column.${id}`),
      number: true,
      cell: (row: Week) => money(Math.round(row[id]), currency),
      value: (row: Week) => row[id],
    })),
  ];
  return (
    <Picture
      title={say("web.churn.calendar")}
      unit={say(byDay ? "web.churn.calendar.unit" : "web.churn.calendar.weeks.unit", { currency })}
      description={say("web.churn.calendar.description", {
        from: date(most.from),
        to: date(most.to),
        risk: money(Math.round(most.atRisk), currency),
      })}
      table={{ columns, rows: weeks }}
      controls={<Within />}
      note={say("web.churn.calendar.note")}
    >
      {byDay ? <HeatMap {...map} /> : <Bars {...bars} />}
    </Picture>
  );
}
