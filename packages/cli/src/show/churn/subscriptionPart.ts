import type { ChurnAnswer, SubscriptionChurn, SubscriptionGroup } from "@keepworth/engine";
import { table } from "../table.ts";
import { safe, wrap } from "../text.ts";
import { curves } from "./curves.ts";
import { groupName, intervalName, planName, section, type Look } from "./look.ts";
import { waterfall } from "./waterfall.ts";

const shownMonths = 12;

/** What subscriptions say: curves, the movement of revenue, what is likely to go, why and from which plan. */
export function subscriptionPart(answer: ChurnAnswer, found: SubscriptionChurn, look: Look): string[] {
  const { speaker, columns } = look;
  const { say } = speaker;
  const { currency } = answer;
  const months = found.months.slice(-shownMonths);
  return [
    ...section(look, say("churn.curves"), curves(found.plans, look)),
    ...section(
      look,
      say("churn.movement", { months: months.length, currency }),
      waterfall(months, currency, look),
    ),
    "",
    ...yearLines(found, look),
    ...section(look, say(`churn.ahead.${answer.by}`), ahead(answer, found, look)),
    ...wrap(say("churn.ahead.note"), columns).map(look.style.quiet),
    ...section(look, say("churn.reasons"), reasons(answer, found, look)),
    ...section(look, say("churn.plans"), plans(answer, found, look)),
    ...wrap(say("churn.plans.model", { profit: answer.profit ? "yes" : "no" }), columns).map(
      look.style.quiet,
    ),
    ...section(look, say("churn.months"), monthsTable(months, look)),
  ];
}

function yearLines(found: SubscriptionChurn, { speaker, columns }: Look): string[] {
  const { say, percent, percentRange } = speaker;
  const { year, trials } = found;
  const { conversion, converted, lost, open } = trials;
  return [
    year === null
      ? say("churn.year.none")
      : say("churn.year", {
          gross: percent(year.grossRetention),
          net: percent(year.netRetention),
          churn: percent(year.customerChurn),
        }),
    ...(conversion
      ? [
          say("churn.trials", {
            ended: converted + lost,
            share: percent(conversion.value),
            range: percentRange(conversion.low, conversion.high),
            open,
          }),
        ]
      : open > 0
        ? [say("churn.trials.open", { open })]
        : []),
  ].flatMap((text) => wrap(text, columns));
}

/** Fewer renewals than that tell next to nothing. */
const fewRenewals = 20;

/** Said first where next to nothing has come up for renewal. */
export function fewSeen(seen: number, { speaker, style, columns }: Look): string[] {
  if (seen >= fewRenewals) return [];
  return wrap(speaker.say("churn.few", { seen }), columns).map(style.attention);
}

/** How the number of subscribers comes about, since one may have several subscriptions. */
export function counting(found: SubscriptionChurn, { speaker, columns }: Look): string[] {
  const { customers, subscriptions, paused, trials } = found;
  return wrap(
    speaker.say("churn.counting", {
      customers,
      subscriptions,
      paused: paused.subscriptions,
      trials: trials.open,
    }),
    columns,
  );
}

/** On which day the answer stands, where no run says it. */
export function lastMove(
  { assumptions }: Pick<ChurnAnswer, "assumptions">,
  { speaker, columns }: Look,
): string[] {
  const day = assumptions.find(({ name }) => name === "lastMove")?.value;
  return typeof day === "string"
    ? wrap(speaker.say("churn.lastMove", { day: speaker.date(day) }), columns)
    : [];
}

/** What stands out today: cancelled, not paid, paused. */
export function standing(
  answer: ChurnAnswer,
  found: SubscriptionChurn,
  { speaker, columns }: Look,
): string[] {
  const { say, money } = speaker;
  return (["cancelling", "failing", "paused"] as const)
    .filter((name) => found[name].subscriptions > 0)
    .flatMap((name) =>
      wrap(
        say(`churn.standing.${name}`, {
          count: found[name].subscriptions,
          mrr: money(found[name].mrr, answer.currency),
        }),
        columns,
      ),
    );
}

function ahead({ by, currency }: ChurnAnswer, found: SubscriptionChurn, { speaker, style, columns }: Look) {
  const { say, number, numberRange, money, moneyRange, percent } = speaker;
  return table(
    found.ahead.groups,
    [
      { title: say("churn.column.group"), cell: (group) => nameOf(group, by, found, speaker), wrap: true },
      { title: say("churn.column.customers"), side: "end", cell: ({ customers }) => number(customers) },
      {
        title: say("churn.column.mrr"),
        side: "end",
        cell: ({ mrr }) => money(mrr, currency, { compact: true }),
      },
      {
        title: say("churn.column.lost"),
        side: "end",
        cell: ({ lostCustomers: { value } }) => number(value, { maximumFractionDigits: 0 }),
      },
      {
        title: say("churn.column.interval"),
        side: "end",
        cell: ({ lostCustomers: { low, high } }) => numberRange(low, high),
      },
      {
        title: say("churn.column.lostMrr"),
        side: "end",
        cell: ({ lostMrr: { value } }) => money(value, currency, { compact: true }),
        paint: style.loss,
      },
      {
        title: say("churn.column.interval"),
        side: "end",
        cell: ({ lostMrr: { low, high } }) =>
          moneyRange(Math.round(low), Math.round(high), currency, { compact: true }),
      },
      {
        title: say("churn.column.past"),
        side: "end",
        cell: ({ past }) => percent(past.customers > 0 ? past.lost / past.customers : null),
      },
    ],
    { columns, heading: style.quiet },
  );
}

function nameOf(
  { name, interval }: SubscriptionGroup,
  by: ChurnAnswer["by"],
  { ahead: { groups } }: SubscriptionChurn,
  speaker: Look["speaker"],
): string {
  if (by !== "plan" || interval === null) return groupName(speaker, by, name);
  const all = groups.map((group) => ({ plan: group.name, interval: group.interval ?? "" }));
  return planName(speaker, { plan: name, interval }, all);
}

function reasons({ currency }: ChurnAnswer, found: SubscriptionChurn, { speaker, style, columns }: Look) {
  const { say, number, money } = speaker;
  if (found.reasons.length === 0) return [];
  return table(
    found.reasons,
    [
      {
        title: say("churn.column.reason"),
        cell: ({ reason, involuntary }) =>
          involuntary
            ? say("churn.reason.payment")
            : reason === null
              ? say("churn.reason.none")
              : safe(reason).replaceAll("_", " "),
      },
      {
        title: say("churn.column.ended"),
        side: "end",
        cell: ({ subscriptions }) => number(subscriptions),
      },
      { title: say("churn.column.mrr"), side: "end", cell: ({ mrr }) => money(mrr, currency) },
    ],
    { columns, heading: style.quiet },
  );
}

function plans({ currency }: ChurnAnswer, found: SubscriptionChurn, { speaker, style, columns }: Look) {
  const { say, number, money, moneyRange } = speaker;
  return table(
    found.plans,
    [
      { title: say("churn.column.plan"), cell: ({ plan }) => groupName(speaker, "plan", plan), wrap: true },
      { title: say("churn.column.every"), cell: ({ interval }) => intervalName(speaker, interval) },
      { title: say("churn.column.active"), side: "end", cell: ({ active }) => number(active) },
      { title: say("churn.column.left"), side: "end", cell: ({ lost }) => number(lost) },
      {
        title: say("churn.column.failed"),
        side: "end",
        cell: ({ lostInvoluntary }) => number(lostInvoluntary),
      },
      {
        title: say("churn.column.model"),
        cell: ({ model }) => `${say(`model.${model.name}`)}${model.prior ? " ‡" : model.pooled ? " †" : ""}`,
      },
      {
        title: say("churn.column.worth"),
        side: "end",
        cell: ({ newSubscriber: { value } }) => money(value, currency),
      },
      {
        title: say("churn.column.interval"),
        side: "end",
        cell: ({ newSubscriber: { low, high } }) => moneyRange(Math.round(low), Math.round(high), currency),
      },
    ],
    { columns, heading: style.quiet },
  );
}

function monthsTable(months: SubscriptionChurn["months"], { speaker, style, columns }: Look) {
  const { say, number, month } = speaker;
  const fields = ["opening", "new", "returned", "expansion", "contraction", "churned", "closing"] as const;
  return table(
    months,
    [
      {
        title: say("column.month"),
        cell: (one) =>
          one.whole ? month(one.month) : say("churn.months.partial", { month: month(one.month) }),
      },
      ...fields.map((field) => ({
        title: say(`churn.movement.${field}`),
        side: "end" as const,
        cell: (one: SubscriptionChurn["months"][number]) => number(one[field], { maximumFractionDigits: 0 }),
      })),
    ],
    { columns, heading: style.quiet },
  );
}
