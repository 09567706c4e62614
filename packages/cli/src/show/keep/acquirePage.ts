import type { AcquireAnswer, AcquireChannel, Figure } from "@keepworth/engine";
import { bar } from "../bars.ts";
import { section, type Look } from "../churn/look.ts";
import { table } from "../table.ts";
import { pad, safe, width, wrap } from "../text.ts";
import { basis } from "./basis.ts";
import { splitPart } from "./splitPart.ts";

const shownUnpaid = 12;

/** What winning a customer may cost: by channel, what never came back, and winning against keeping. */
export function acquirePage(answer: AcquireAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say } = speaker;
  return [
    ...opening(answer, look),
    ...section(look, say("acquire.picture"), picture(answer, look)),
    ...section(look, say("acquire.channels"), channels(answer, look)),
    ...section(look, say("acquire.unpaid"), unpaid(answer, look)),
    ...section(look, say("acquire.keepOrAcquire"), splitPart(answer, look)),
    ...section(look, say("acquire.company"), company(answer, look)),
    ...basis(answer, answer.currency, look),
    "",
    ...wrap(say("acquire.next"), columns),
  ];
}

const nameOf = (channel: string | null, { speaker }: Look): string =>
  channel === null ? speaker.say("acquire.unknown") : safe(channel);

function opening({ channels: rows, currency, profit }: AcquireAnswer, look: Look): string[] {
  const { say, money, moneyRange } = look.speaker;
  const known = rows.filter(({ net, won }) => net !== null && won > 0);
  const [best] = known.toSorted((a, b) => b.net!.value - a.net!.value);
  if (!best) return wrap(say("acquire.opening.none"), look.columns);
  const above = known.filter(({ net }) => net!.value < 0);
  return wrap(
    say("acquire.opening", {
      channel: nameOf(best.channel, look),
      ceiling: money(best.ceiling!.value, currency),
      range: moneyRange(best.ceiling!.low, best.ceiling!.high, currency),
      cost: money(best.cost, currency),
      count: above.length,
      above: look.speaker.series(above.map(({ channel }) => nameOf(channel, look))),
      profit: profit ? "yes" : "no",
    }),
    look.columns,
  );
}

/** A bar for what a customer brings, with the cost of winning them in front. */
function picture({ channels: rows, currency }: AcquireAnswer, look: Look): string[] {
  const { style, columns, speaker } = look;
  const shown = rows.filter(({ ceiling, customers }) => ceiling !== null && customers > 0);
  const most = Math.max(...shown.map(({ ceiling, cost }) => Math.max(ceiling!.value, cost ?? 0)), 1e-9);
  const names = shown.map(({ channel }) => nameOf(channel, look));
  const amounts = shown.map(({ ceiling }) => speaker.money(ceiling!.value, currency));
  const [a, b] = [Math.max(...names.map(width)), Math.max(...amounts.map(width))];
  const room = Math.max(10, columns - a - b - 4);
  return shown.map(({ ceiling, cost }, i) => {
    const spent = bar(Math.max(0, cost ?? 0) / most, room);
    const rest = Math.max(0, ceiling!.value / most - width(spent) / room);
    return `${pad(names[i]!, a)}  ${pad(amounts[i]!, b, "end")}  ${style.past(spent.replaceAll("█", "░"))}${style.expected(bar(rest, room))}`;
  });
}

function channels({ channels: rows, currency }: AcquireAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money, moneyRange, number } = speaker;
  const dash = (figure: Figure | null, write: (known: Figure) => string): string =>
    figure === null ? "–" : write(figure);
  return table(
    rows,
    [
      { title: say("acquire.column.channel"), cell: ({ channel }) => nameOf(channel, look) },
      { title: say("acquire.column.won"), side: "end", cell: ({ won }) => number(won) },
      { title: say("acquire.column.cost"), side: "end", cell: ({ cost }) => money(cost, currency) },
      {
        title: say("acquire.column.ceiling"),
        side: "end",
        cell: ({ ceiling }) => dash(ceiling, ({ value }) => money(value, currency)),
      },
      {
        title: say("column.interval"),
        side: "end",
        cell: ({ ceiling }) =>
          dash(ceiling, ({ low, high }) => moneyRange(low, high, currency, { compact: true })),
        paint: style.quiet,
      },
      {
        title: say("acquire.column.net"),
        side: "end",
        cell: ({ net }) => dash(net, ({ value }) => money(value, currency)),
        paint: (text, { net }) => (net !== null && net.value < 0 ? style.loss(text) : text),
      },
      { title: say("acquire.column.payback"), side: "end", cell: (row) => payback(row, look) },
    ],
    { columns, heading: style.heading },
  );
}

/** The month of the payment that repays the cost, months counted from 1, with the ends of its interval. */
function payback({ payback: found }: AcquireChannel, { speaker }: Look): string {
  const { say, number, numberRange } = speaker;
  if (found === null) return "–";
  if (found.payment === null) return say("acquire.never");
  if (found.low === found.high) return number(found.payment);
  const ends = found.high === null ? `${number(found.low)}–∞` : numberRange(found.low!, found.high);
  return `${number(found.payment)} (${ends})`;
}

function unpaid({ unpaid: rows, currency, spentInAll }: AcquireAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money, number } = speaker;
  if (spentInAll === 0) return [];
  if (rows.length === 0) return wrap(say("acquire.unpaid.none"), columns);
  const missing = rows.reduce((sum, row) => sum + row.spent - row.observed, 0);
  const never = rows.filter(({ status }) => status === "never").length;
  const shown = rows.slice(-shownUnpaid);
  return [
    ...wrap(
      say("acquire.unpaid.sum", {
        count: rows.length,
        missing: money(missing, currency),
        spent: money(spentInAll, currency),
        never,
      }),
      columns,
    ),
    ...table(
      shown,
      [
        { title: say("acquire.column.quarter"), cell: ({ quarter }) => quarter },
        { title: say("acquire.column.channel"), cell: ({ channel }) => nameOf(channel, look) },
        { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
        { title: say("acquire.column.spent"), side: "end", cell: ({ spent }) => money(spent, currency) },
        {
          title: say("acquire.column.observed"),
          side: "end",
          cell: ({ observed }) => money(observed, currency),
        },
        {
          title: say("acquire.column.ahead"),
          side: "end",
          cell: ({ ahead }) => money(ahead.value, currency),
          paint: style.expected,
        },
        {
          title: say("acquire.column.status"),
          cell: ({ status }) => say(`acquire.status.${status}`),
          paint: (text, { status }) => (status === "never" ? style.loss(text) : text),
        },
      ],
      { columns, heading: style.heading },
    ),
    ...(rows.length > shown.length
      ? [style.quiet(say("acquire.unpaid.more", { count: rows.length - shown.length }))]
      : []),
  ];
}

function company({ company: view, currency }: AcquireAnswer, { speaker, columns }: Look): string[] {
  if (view === null) return [];
  const { say, money, number } = speaker;
  return wrap(
    say("acquire.company.line", {
      before: number(view.customersBefore),
      after: number(view.customersAfter),
      each: money(view.revenuePerCustomer, currency),
      revenue: money(view.revenue, currency),
      contribution: money(view.contribution, currency),
      profit: money(view.profit, currency),
    }),
    columns,
  );
}
