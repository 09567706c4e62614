import type { Renewal, RenewalsAnswer } from "@keepworth/engine";
import { bar } from "./bars.ts";
import { basis } from "./churn/basis.ts";
import { groupName, section, spanWords, type Look } from "./churn/look.ts";
import { fewSeen } from "./churn/subscriptionPart.ts";
import { reasons } from "./reasons.ts";
import { table } from "./table.ts";
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
    ...section(look, say("renewals.calendar"), calendar(answer, look)),
    ...section(look, say("renewals.list"), shown.length === 0 ? [] : list(shown, currency, look)),
    ...(more > 0 ? [style.quiet(say("renewals.more", { count: more }))] : []),
    ...(shown.length > 0 ? wrap(say("renewals.note"), columns).map(style.quiet) : []),
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
  const { say, money, moneyRange, number, numberRange } = speaker;
  const { total, currency, profit } = answer;
  const span = spanWords(speaker, answer.withinDays);
  if (total.renewals === 0) return wrap(say("renewals.none", { span }), columns);
  return wrap(
    say("renewals.opening", {
      renewals: total.renewals,
      span,
      amount: money(total.amount, currency),
      renewing: number(total.renewing.value, { maximumFractionDigits: 0 }),
      range: numberRange(total.renewing.low, total.renewing.high),
      lost: money(total.lost.value, currency),
      profit: profit ? "yes" : "no",
      lostRange: moneyRange(Math.round(total.lost.low), Math.round(total.lost.high), currency),
    }),
    columns,
  );
}

function calendar({ calendar: weeks, currency, total }: RenewalsAnswer, { speaker, style, columns }: Look) {
  if (total.renewals === 0) return [];
  const { say, date, money, number } = speaker;
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

function list(rows: readonly Renewal[], currency: string, { speaker, style, columns }: Look): string[] {
  const { say, money, moneyRange, percent } = speaker;
  const offer = (of: (offer: NonNullable<Renewal["offer"]>) => number) => (row: Renewal) =>
    row.offer === null || of(row.offer) === 0 ? "–" : money(of(row.offer) * row.amount, currency);
  return table(
    rows,
    [
      { title: say("renewals.column.customer"), cell: ({ customerId }) => safe(customerId) },
      { title: say("churn.column.plan"), cell: ({ plan }) => groupName(speaker, "plan", plan), wrap: true },
      { title: say("renewals.column.renews"), cell: ({ renewsOn }) => renewsOn.slice(5) },
      {
        title: say("renewals.column.chance"),
        side: "end",
        cell: ({ pRenews }) => percent(pRenews.value),
        paint: (text, { standing }) => (standing === "open" ? text : style.attention(text)),
      },
      {
        title: say("renewals.column.atRisk"),
        side: "end",
        cell: ({ atRisk }) => money(atRisk.value, currency),
        paint: style.loss,
      },
      {
        title: say("churn.column.interval"),
        side: "end",
        cell: ({ atRisk: { low, high } }) => moneyRange(Math.round(low), Math.round(high), currency),
      },
      { title: say("renewals.column.best"), side: "end", cell: offer(({ best }) => best) },
      { title: say("renewals.column.most"), side: "end", cell: offer(({ most }) => most) },
      {
        title: say("renewals.column.contact"),
        cell: ({ contactOn, contactBy, owner }) =>
          say(`renewals.contact.${contactBy}`, { day: contactOn.slice(5), owner: safe(owner) }),
      },
    ],
    { columns, heading: style.quiet },
  );
}

function orders(answer: RenewalsAnswer, look: Look, limit: number): string[] {
  const { speaker, style, columns } = look;
  const { say, date, percent, money } = speaker;
  if (answer.orders.length === 0) return [];
  const shown = limit === 0 ? answer.orders : answer.orders.slice(0, Math.min(limit, 10));
  const count = say("renewals.orders.count", {
    count: answer.ordersDue,
    span: spanWords(speaker, answer.withinDays),
  });
  return [
    ...section(look, say("renewals.orders"), wrap(count, columns)),
    ...table(
      shown,
      [
        { title: say("renewals.column.customer"), cell: ({ customerId }) => safe(customerId) },
        { title: say("column.segment"), cell: ({ segment }) => groupName(speaker, "segment", segment) },
        { title: say("renewals.column.expected"), cell: ({ expectedOn }) => date(expectedOn) },
        {
          title: say("renewals.column.overdue"),
          cell: ({ overdue }) => (overdue ? say("renewals.overdue") : ""),
          paint: style.attention,
        },
        { title: say("column.pAlive"), side: "end", cell: ({ pActive }) => percent(pActive) },
        {
          title: say("renewals.column.growth"),
          side: "end",
          cell: ({ growth }) => money(growth, answer.currency),
        },
      ],
      { columns, heading: style.quiet },
    ),
  ];
}
