import type { EffectsAnswer, GroupEffect, KnownEventsAnswer } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import type { Look } from "./churn/look.ts";
import { missing } from "./restsOn.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** What an event did: in sentences, then by group, how many ordered again, and what it rests on. */
export function effectsPage(answer: EffectsAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const told = (text: string) => wrap(text, columns);
  const { effect, needs, kind, experiment } = answer;
  return [
    ...(effect
      ? [
          style.heading(
            say("effects.title", {
              event: eventName(answer.event, speaker),
              n: effect.n,
              customers: effect.customers,
            }),
          ),
          ...sentences(answer, look),
          ...eager(answer, look),
          ...told(
            experiment === null
              ? say("effects.association")
              : say("effects.experiment", { name: safe(experiment) }),
          ).map(kind === "association" ? style.attention : (text) => text),
        ]
      : [style.heading(eventName(answer.event, speaker))]),
    ...needs.flatMap(({ code, details }) => told(say(`effects.needs.${code}` as Key, details))),
    ...(effect ? groups(answer, look) : []),
    ...(effect ? again(answer, look) : []),
    ...(effect ? ["", ...basis(answer, look)] : []),
    ...missing(
      answer.missing.map(({ code, details }) => say(`effects.missing.${code}` as Key, details)),
      look,
    ),
  ];
}

const oneDecimal = { maximumFractionDigits: 1 } as const;

/** The events that are recorded. */
export function knownEventsPage({ events }: KnownEventsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, number, date } = speaker;
  const known = events.filter((one) => one.events > 0).toSorted((a, b) => b.events - a.events);
  const [first] = known;
  if (!first) return wrap(say("effects.known.none"), columns);
  const by = first.fields[0];
  return [
    style.heading(say("effects.known")),
    ...table(
      known,
      [
        { title: say("effects.column.event"), cell: ({ event }) => safe(event) },
        { title: say("effects.column.events"), side: "end", cell: (one) => number(one.events) },
        { title: say("effects.column.customers"), side: "end", cell: ({ customers }) => number(customers) },
        { title: say("effects.column.from"), cell: ({ from }) => (from === null ? "–" : date(from)) },
        { title: say("effects.column.to"), cell: ({ to }) => (to === null ? "–" : date(to)) },
        { title: say("effects.column.fields"), wrap: true, cell: ({ fields }) => fields.join(", ") },
      ],
      { columns, heading: style.quiet },
    ),
    "",
    ...wrap(
      say("effects.known.next", {
        command: `keepworth effects --event ${safe(first.event)}${by ? ` --by ${by}` : ""}`,
      }),
      columns,
    ),
  ];
}

function sentences(answer: EffectsAnswer, { speaker, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  const { currency, horizonDays: days, profit } = answer;
  const { actual, expected, difference, total } = answer.effect!;
  const { value, low, high } = difference;
  const opening = {
    days,
    actual: money(actual, currency),
    expected: money(expected, currency),
  };
  const range = moneyRange(low, high, currency);
  const sure = low > 0 || high < 0;
  const up = value > 0;
  const text = sure
    ? say(up ? "effects.more" : "effects.less", {
        each: money(Math.abs(value), currency),
        range: up ? range : moneyRange(-high, -low, currency),
        total: money(Math.round(Math.abs(total.value)), currency),
        totalRange: moneyRange(
          Math.round(up ? total.low : -total.high),
          Math.round(up ? total.high : -total.low),
          currency,
        ),
      })
    : say("effects.unclear", { each: money(value, currency), range });
  return wrap(`${say(profit ? "effects.opening" : "effects.opening.revenue", opening)} ${text}`, columns);
}

function eager({ ifEager, currency }: EffectsAnswer, { speaker, columns }: Look): string[] {
  if (ifEager === null) return [];
  const { say, money, moneyRange } = speaker;
  const { value, low, high } = ifEager;
  return wrap(
    say("effects.eager", { each: money(value, currency), range: moneyRange(low, high, currency) }),
    columns,
  );
}

function groups(answer: EffectsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, moneyRange, number } = speaker;
  const { by, currency } = answer;
  if (by === null || answer.groups.length === 0) return [];
  const paint = (text: string, { difference }: GroupEffect) =>
    difference.high < 0 ? style.loss(text) : text;
  return [
    "",
    style.heading(say("effects.by", { field: say(`effects.field.${by}`) })),
    ...table(
      answer.groups,
      [
        { title: "", cell: ({ group }) => groupName(group, speaker) },
        { title: say("effects.column.events"), side: "end", cell: ({ n }) => number(n) },
        { title: say("effects.column.expected"), side: "end", cell: (one) => money(one.expected, currency) },
        {
          title: say("effects.column.difference"),
          side: "end",
          cell: ({ difference }) => money(difference.value, currency),
          paint,
        },
        {
          title: say("effects.column.range"),
          side: "end",
          cell: ({ difference: { low, high } }) => moneyRange(low, high, currency),
        },
        {
          title: say("effects.column.drawn"),
          side: "end",
          cell: ({ shrunken }) => money(shrunken.value, currency),
        },
        {
          title: say("effects.column.others"),
          side: "end",
          cell: ({ others }) => (others === null ? say("effects.not") : money(others.value, currency)),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("effects.by.note"), columns).map(style.quiet),
  ];
}

function again(answer: EffectsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, percent, number, numberRange } = speaker;
  if (answer.again === null) return [];
  const { crude, classes, adjusted } = answer.again;
  const rows = [
    ...classes.map(({ orders, ...pair }) => ({ name: say(`effects.orders.${orders}`), ...pair })),
    { name: say("effects.again.all"), ...crude },
  ];
  return [
    "",
    style.heading(say("effects.again", { days: answer.horizonDays })),
    ...table(
      rows,
      [
        { title: say("effects.column.orders"), cell: ({ name }) => name },
        { title: say("effects.column.events"), side: "end", cell: ({ event }) => number(event.n) },
        { title: say("effects.column.actual"), side: "end", cell: ({ event }) => percent(event.rate) },
        {
          title: say("effects.column.expected"),
          side: "end",
          cell: ({ comparison }) => percent(comparison.rate),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...(adjusted === null
      ? []
      : wrap(
          say("effects.again.adjusted", {
            difference: number(100 * adjusted.value, oneDecimal),
            range: numberRange(100 * adjusted.low, 100 * adjusted.high),
          }),
          columns,
        )),
  ];
}

function basis(
  { kind, clock, effect, events, currency }: EffectsAnswer,
  { speaker, style, columns }: Look,
): string[] {
  const { say, money, number } = speaker;
  const { comparison, comparisonCustomers, predicted } = effect!;
  const { all, tooRecent, repeated, noOrder, unmatched } = events;
  return [
    ...(kind === "experiment" ? [] : wrap(say(`effects.clock.${clock}`), columns)),
    ...wrap(
      say("effects.compared", {
        comparison,
        customers: comparisonCustomers,
        event: money(predicted.event, currency),
        without: money(predicted.comparison, currency),
      }),
      columns,
    ),
    ...(tooRecent + repeated + noOrder + unmatched === 0
      ? []
      : wrap(
          say("effects.left", {
            all: number(all),
            tooRecent: number(tooRecent),
            repeated: number(repeated),
            noOrder: number(noOrder),
            unmatched: number(unmatched),
          }),
          columns,
        )),
  ].map(style.quiet);
}

/** A kind of event in words; a treatment or an experiment by its own name. */
function eventName(event: string, speaker: Speaker): string {
  const key = `effects.event.${event}`;
  return speaker.knows(key) ? speaker.say(key) : safe(event);
}

/** A band in words; what is recorded as it stands. */
function groupName(group: string | null, speaker: Speaker): string {
  if (group === null) return speaker.say("effects.group.unknown");
  if (group === "…") return speaker.say("effects.group.rest");
  for (const key of [`effects.group.${group}`, `effects.orders.${group}`])
    if (speaker.knows(key)) return speaker.say(key);
  return safe(group);
}
