import type { ActionRow, ThisWeekAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { actionName } from "./actionName.ts";
import { actionReason } from "./actionReason.ts";
import { section, type Look } from "./churn/look.ts";
import { missing, restsOn, warned } from "./restsOn.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** The list of the week: the answer, who is to be done what, what is missing, and how to mark what was done. */
export function actionsPage(answer: ThisWeekAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { rows, resting, waiting, file } = answer;
  const more = answer.customers - rows.length;
  const told = (text: string): string[] => wrap(text, columns).map(style.quiet);
  return [
    ...opening(answer, look),
    ...section(look, say("actions.list"), rows.length === 0 ? [] : list(rows, look)),
    ...(more > 0 && file === null ? told(say("actions.more", { count: more })) : []),
    ...(file === null ? [] : wrap(say("actions.file", { rows: file.rows, path: safe(file.file) }), columns)),
    ...section(look, say("actions.roles"), answer.byRole.length > 1 ? roles(answer, look) : []),
    ...(resting > 0 ? ["", ...told(say("actions.resting", { count: resting }))] : []),
    ...(waiting > 0 ? ["", ...told(say("actions.waiting", { count: waiting }))] : []),
    ...restsOn(basis(answer, speaker), look),
    ...missing(warned(answer.missing, speaker), look),
    "",
    ...next(rows, look),
  ];
}

function opening(answer: ThisWeekAnswer, { speaker, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  const { customers, gain, cost, currency, withinDays: days, profit } = answer;
  const span = days === 7 ? "week" : "days";
  if (customers === 0) return wrap(say("actions.none", { span, days }), columns);
  const text = say("actions.opening", {
    span,
    days,
    customers,
    gain: money(gain.value, currency),
    cost: money(cost, currency),
    range: moneyRange(gain.low, gain.high, currency, { compact: true }),
  });
  return wrap(profit ? text : `${text} ${say("actions.revenue")}`, columns);
}

/** A line for each customer, and under it the reason. */
function list(rows: readonly ActionRow[], { speaker, style, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  const [heading, ...lines] = table(
    rows,
    [
      { title: say("actions.column.customer"), cell: ({ customerId }) => safe(customerId) },
      { title: say("actions.column.action"), cell: ({ action }) => safe(actionName(action, speaker)) },
      {
        title: say("actions.column.gain"),
        side: "end",
        cell: ({ gain, currency }) => money(gain.value, currency),
        paint: style.expected,
      },
      {
        title: say("actions.column.interval"),
        side: "end",
        cell: ({ gain: { low, high }, currency }) => moneyRange(Math.round(low), Math.round(high), currency),
        paint: style.quiet,
      },
      { title: say("actions.column.cost"), side: "end", cell: ({ cost, currency }) => money(cost, currency) },
      { title: say("actions.column.by"), cell: ({ deadline }) => deadline.slice(5) },
      { title: say("actions.column.who"), cell: (row) => who(row, speaker) },
    ],
    { columns, heading: style.heading },
  );
  return [
    heading!,
    ...rows.flatMap(({ reason, currency }, at) => [
      lines[at]!,
      ...wrap(actionReason(reason, currency, speaker), columns - 2).map((line) => style.quiet(`  ${line}`)),
    ]),
  ];
}

/** The owner where there is one, else the role. */
function who({ owner, role }: ActionRow, { say }: Speaker): string {
  return owner === null ? say(`actions.role.${role}`) : safe(owner);
}

function roles({ byRole, currency }: ThisWeekAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number } = speaker;
  return table(
    byRole,
    [
      { title: say("actions.column.role"), cell: ({ role }) => say(`actions.role.${role}`) },
      {
        title: say("actions.column.customers"),
        side: "end",
        cell: ({ customers }) => number(customers),
      },
      { title: say("actions.column.gain"), side: "end", cell: ({ gain }) => money(gain, currency) },
      { title: say("actions.column.cost"), side: "end", cell: ({ cost }) => money(cost, currency) },
    ],
    { columns, heading: style.heading },
  );
}

const counted = new Set(["restDone", "restSkipped"]);

function basis(
  { assumptions, sources, heldOut }: ThisWeekAnswer,
  { say, knows, percent, number, series }: Speaker,
): string[] {
  const list = series(sources.map(({ question, proposals }) => `${question} ${number(proposals)}`));
  return [
    say("actions.sources", { list }),
    ...(heldOut > 0 ? [say("actions.heldOut", { count: heldOut })] : []),
    ...assumptions.flatMap(({ name, value }) => {
      const key = `actions.assumption.${name}`;
      if (!knows(key) || typeof value !== "number") return [];
      const shown = name === "customersRead" ? number(value) : counted.has(name) ? value : percent(value);
      return [say(key, { value: shown })];
    }),
  ];
}

function next(rows: readonly ActionRow[], { speaker, columns }: Look): string[] {
  const { say } = speaker;
  const [first] = rows;
  if (!first) return wrap(say("actions.next.none"), columns);
  const name = safe(actionName(first.action, speaker));
  const action = /^[\w-]+$/.test(name) ? name : `"${name}"`;
  return wrap(say("actions.next", { customer: safe(first.customerId), action }), columns);
}
