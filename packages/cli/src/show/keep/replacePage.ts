import type { ReplaceAnswer } from "@keepworth/engine";
import { bar } from "../bars.ts";
import { section, type Look } from "../churn/look.ts";
import { table } from "../table.ts";
import { wrap } from "../text.ts";
import { basis } from "./basis.ts";

const barWidth = 12;

/** How many new customers it takes: the answer, the calendar, what it rests on. */
export function replacePage(answer: ReplaceAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number, numberRange, date } = speaker;
  const { total, periods, now, target, wonPerMonth } = answer;
  const whole = (value: number): string => number(value, { maximumFractionDigits: 0 });
  const decimal = (value: number): string => number(value, { maximumFractionDigits: 1 });
  const until = periods.at(-1)!.to;
  const late = periods.filter((period) => period.late && period.needed.value > 0);
  const most = Math.max(...periods.map(({ needed }) => needed.value), 1e-9);
  const perMonth = (total.needed.value / daysOf(answer)) * 30.4375;
  return [
    ...wrap(
      say("replace.opening", {
        goal: target === now ? "hold" : target > now ? "grow" : "shrink",
        target: whole(target),
        now: whole(now),
        date: date(until),
        needed: whole(total.needed.value),
        range: numberRange(Math.round(total.needed.low), Math.round(total.needed.high)),
        leavers: whole(total.leavers.value),
        leads: whole(total.leads.value),
      }),
      columns,
    ),
    ...(wonPerMonth === null
      ? []
      : wrap(
          say("replace.won", {
            won: decimal(wonPerMonth),
            needed: decimal(perMonth),
            enough: wonPerMonth >= perMonth ? "yes" : "no",
          }),
          columns,
        )),
    ...section(
      look,
      say("replace.calendar"),
      table(
        periods,
        [
          { title: say("replace.column.until"), cell: ({ to }) => to },
          {
            title: say("replace.column.leavers"),
            side: "end",
            cell: ({ leavers }) => decimal(leavers.value),
          },
          {
            title: say("column.interval"),
            side: "end",
            cell: ({ leavers }) => numberRange(leavers.low, leavers.high),
            paint: style.quiet,
          },
          { title: say("replace.column.needed"), side: "end", cell: ({ needed }) => decimal(needed.value) },
          {
            title: "",
            cell: ({ needed }) => bar(needed.value / most, barWidth),
            paint: style.expected,
          },
          { title: say("replace.column.leads"), side: "end", cell: ({ leads }) => whole(leads.value) },
          {
            title: say("replace.column.startBy"),
            cell: ({ startBy }) => startBy,
            paint: (text, period) => (period.late ? style.attention(text) : text),
          },
        ],
        { columns, heading: style.heading },
      ),
    ),
    ...(late.length > 0
      ? wrap(say("replace.late", { count: late.length }), columns).map(style.attention)
      : []),
    "",
    ...wrap(say("replace.note"), columns).map(style.quiet),
    ...basis(answer, "XXX", look),
    "",
    ...wrap(say("replace.next"), columns),
  ];
}

function daysOf({ periods, asOf }: ReplaceAnswer): number {
  return (Date.parse(periods.at(-1)!.to) - Date.parse(asOf)) / 86_400_000;
}
