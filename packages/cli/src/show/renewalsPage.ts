import type { DueOrder, Renewal, RenewalsAnswer } from "@keepworth/engine";
import { bar } from "./bars.ts";
import { basis } from "./churn/basis.ts";
import { groupName, planName, section, spanWords, type Look } from "./churn/look.ts";
import { fewSeen, lastMove } from "./churn/subscriptionPart.ts";
import { reasons } from "./reasons.ts";
import { withoutSpare } from "./spareColumns.ts";
import { table, type Column } from "./table.ts";
import { pad, safe, width, wrap } from "./text.ts";

/** Who renews soon: the answer, value at risk by week, the list, and the orders that are due. */
export function renewalsPage(answer: RenewalsAnswer, look: Look, limit: number): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { fitness, currency, total } = answer;
  const shown = limit === 0 ? answer.renewals : answer.renewals.slice(0, limit);
  const more = total.renewals - shown.length;
  return [
    ...(total.renewals > 0 ? fewSeen(answer.renewalsSeen, look) : []),
    ...opening(answer, look),
    ...lastMove(answer, look),
    ...section(look, say("renewals.calendar"), calendar(answer, look)),
    ...section(look, say("renewals.list", { currency }), list(shown, answer, look)),
    ...(more > 0 ? [style.quiet(say("renewals.more", { count: more }))] : []),
    ...(shown.length > 0 ? wrap(say("renewals.note"), columns).map(style.quiet) : []),
    ...overdue(answer, look, limit),
    ...orders(answer, look, limit),
    ...(fitness && !fitness.fits
      ? [
          "",
          ...wrap(say("churn.unfit"), columns).map(style.attention),
          ...reasons(say("churn.unfit.why"), fitness.reasons, currency, look),
        ]
      : []),
    ...basis(answer, look),
    "",
    say("churn.next", { command: "keepworth churn" }),
  ];
}

function opening(answer: RenewalsAnswer, { speaker, columns }: Look): string[] {
  const { say, date, money, moneyRange, numberRange } = speaker;
  const { total, currency, profit } = answer;
  const span = spanWords(speaker, answer.withinDays);
  const until = date(answer.until);
  if (total.renewals === 0) return wrap(say("renewals.none", { span, until }), columns);
  return wrap(
    say("renewals.opening", {
      renewals: total.renewals,
      span,
      until,
      amount: money(total.amount, currency),
      renewing: Math.round(total.renewing.value),
      range: numberRange(total.renewing.low, total.renewing.high),
      lost: money(Math.round(total.lost.value), currency),
      profit: profit ? "yes" : "no",
      lostRange: moneyRange(Math.round(total.lost.low), Math.round(total.lost.high), currency),
    }),
    columns,
  );
}

/** Days of less than a year ahead go without it. */
function dayWriter({ withinDays }: RenewalsAnswer, { speaker }: Look): (day: string) => string {
  return withinDays < 300 ? speaker.dayOfYear : speaker.date;
}

function calendar(answer: RenewalsAnswer, look: Look): string[] {
  const { calendar: weeks, currency, total } = answer;
  const { speaker, style, columns } = look;
  if (total.renewals === 0) return [];
  const { say, money, number } = speaker;
  const date = dayWriter(answer, look);
  const names = weeks.map(({ from, to }) => say("renewals.calendar.row", { from: date(from), to: date(to) }));
  const amounts = weeks.map(({ atRisk }) => money(atRisk, currency, { compact: true }));
  const counts = weeks.map(({ renewals }) => number(renewals));
  const [a, b, c] = [names, amounts, counts].map((texts) => Math.max(...texts.map(width))) as [
    number,
    number,
    number,
  ];
  const top = Math.max(...weeks.map(({ atRisk }) => atRisk), 1e-9);
  const room = Math.max(10, columns - a - b - c - 6);
  return weeks.map(({ atRisk }, i) =>
    [
      pad(names[i]!, a),
      pad(counts[i]!, c, "end"),
      pad(amounts[i]!, b, "end"),
      style.loss(bar(atRisk / top, room)),
    ]
      .join("  ")
      .trimEnd(),
  );
}

function list(rows: readonly Renewal[], answer: RenewalsAnswer, look: Look): string[] {
  if (rows.length === 0) return [];
  const { speaker, style, columns } = look;
  const { say, money, numberRange, percent } = speaker;
  const { currency } = answer;
  const date = dayWriter(answer, look);
  const offer = ({ offer: found, amount }: Renewal): string => {
    if (found === null || found.most === 0) return "–";
    const places = found.most * amount < 2 ? 100 : 1;
    const [best, most] = [found.best, found.most].map(
      (share) => Math.round(share * amount * places) / places,
    );
    return numberRange(best!, most!);
  };
  const shown = withoutSpare(
    rows,
    [
      { title: say("renewals.column.customer"), cell: ({ customerId }) => safe(customerId) },
      { title: say("churn.column.plan"), cell: (row) => planName(speaker, row, rows), wrap: true },
      { title: say("renewals.column.renews"), cell: ({ renewsOn }) => date(renewsOn) },
      {
        title: say("renewals.column.chance"),
        side: "end",
        cell: ({ pRenews }) => percent(pRenews.value),
        paint: (text, { standing }) => (standing === "open" ? text : style.attention(text)),
      },
      {
        title: say("renewals.column.atRisk"),
        side: "end",
        cell: ({ atRisk }) => money(Math.round(atRisk.value), currency),
        paint: style.loss,
      },
      {
        title: say("churn.column.interval"),
        side: "end",
        spare: 2,
        cell: ({ atRisk: { low, high } }) => numberRange(Math.round(low), Math.round(high)),
      },
      { title: say("renewals.column.offer"), side: "end", spare: 1, cell: offer },
      {
        title: say("renewals.column.contact"),
        cell: ({ contactOn, contactBy, owner }) =>
          say(`renewals.contact.${contactBy}`, { day: date(contactOn), owner: safe(owner ?? "") }),
      },
    ],
    columns,
  );
  return table(rows, shown, { columns, heading: style.quiet });
}

const mostOrders = 10;

function overdue(answer: RenewalsAnswer, look: Look, limit: number): string[] {
  const { speaker, columns } = look;
  const { say, percent, money } = speaker;
  const { overdue: found, currency, profit } = answer;
  if (found.customers === 0) return [];
  const count = say("renewals.overdue.count", {
    count: found.customers,
    gaps: found.gaps,
    pActive: percent(found.pActive),
    growth: money(found.growth, currency),
    profit: profit ? "yes" : "no",
  });
  return [
    ...section(look, say("renewals.overdue"), wrap(count, columns)),
    ...orderTable(found.rows, answer, look, limit, [
      { title: say("renewals.column.silent"), side: "end", cell: ({ silentDays }) => days(look, silentDays) },
      {
        title: say("renewals.column.usual"),
        side: "end",
        cell: ({ usualGapDays }) => days(look, usualGapDays),
      },
    ]),
  ];
}

function days({ speaker }: Look, count: number | null): string {
  return count === null ? "–" : speaker.say("span.days", { count: Math.round(count) });
}

function orders(answer: RenewalsAnswer, look: Look, limit: number): string[] {
  const { speaker, columns } = look;
  const { say } = speaker;
  const date = dayWriter(answer, look);
  if (answer.orders.length === 0) return [];
  const count = say("renewals.orders.count", {
    count: answer.ordersDue,
    span: spanWords(speaker, answer.withinDays),
  });
  return [
    ...section(look, say("renewals.orders"), wrap(count, columns)),
    ...orderTable(answer.orders, answer, look, limit, [
      { title: say("renewals.column.expected"), cell: ({ expectedOn }) => date(expectedOn) },
    ]),
  ];
}

function orderTable(
  rows: readonly DueOrder[],
  { currency, profit }: RenewalsAnswer,
  { speaker, style, columns }: Look,
  limit: number,
  own: readonly Column<DueOrder>[],
): string[] {
  const { say, percent, money } = speaker;
  const shown = limit === 0 ? rows : rows.slice(0, Math.min(limit, mostOrders));
  return table(
    shown,
    [
      { title: say("renewals.column.customer"), cell: ({ customerId }) => safe(customerId) },
      { title: say("column.segment"), cell: ({ segment }) => groupName(speaker, "segment", segment) },
      ...own,
      { title: say("column.pAlive"), side: "end", cell: ({ pActive }) => percent(pActive) },
      {
        title: say("renewals.column.growth", { profit: profit ? "yes" : "no" }),
        side: "end",
        cell: ({ growth }) => money(growth, currency),
      },
    ],
    { columns, heading: style.quiet },
  );
}
