import type { CareAnswer, CareRow } from "@keepworth/engine";
import { actionName } from "./actionName.ts";
import { actionReason } from "./actionReason.ts";
import { section, type Look } from "./churn/look.ts";
import { missing, restsOn, warned } from "./restsOn.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** Whom to care for: the answer, the list, what it comes to by matter, and what is missing. */
export function carePage(answer: CareAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { rows, resting, withheld, file } = answer;
  const more = answer.customers - rows.length;
  const told = (text: string): string[] => wrap(text, columns).map(style.quiet);
  return [
    ...opening(answer, look),
    ...section(look, say("care.list"), rows.length === 0 ? [] : list(rows, look)),
    ...(more > 0 && file === null ? told(say("care.more", { count: more })) : []),
    ...(file === null ? [] : wrap(say("actions.file", { rows: file.rows, path: safe(file.file) }), columns)),
    ...section(look, say("care.matters"), answer.byMatter.length > 1 ? matters(answer, look) : []),
    ...(resting > 0 ? ["", ...told(say("actions.resting", { count: resting }))] : []),
    ...(withheld > 0 ? ["", ...told(say("care.withheld", { count: withheld }))] : []),
    ...restsOn(basis(answer, look), look),
    ...missing(warned(answer.missing, speaker), look),
    "",
    ...next(rows, look),
  ];
}

function opening(answer: CareAnswer, { speaker, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  const { customers, gain, cost, atRisk, currency, withinDays: days } = answer;
  if (customers === 0) return wrap(say("care.none", { days }), columns);
  return wrap(
    say("care.opening", {
      customers,
      days,
      gain: money(gain.value, currency),
      range: moneyRange(gain.low, gain.high, currency, { compact: true }),
      cost: money(cost, currency),
      atRisk: money(Math.round(atRisk.value), currency),
      riskRange: moneyRange(Math.round(atRisk.low), Math.round(atRisk.high), currency, { compact: true }),
    }),
    columns,
  );
}

/** A line for each customer, and under it the reason. */
function list(rows: readonly CareRow[], { speaker, style, columns }: Look): string[] {
  const { say, money } = speaker;
  const [heading, ...lines] = table(
    rows,
    [
      { title: say("actions.column.customer"), cell: ({ customerId }) => safe(customerId) },
      { title: say("care.column.matter"), cell: ({ matter }) => actionName(matter, speaker) },
      {
        title: say("actions.column.gain"),
        side: "end",
        cell: ({ gain, currency }) => money(gain.value, currency),
        paint: style.expected,
      },
      { title: say("actions.column.cost"), side: "end", cell: ({ cost, currency }) => money(cost, currency) },
      {
        title: say("service.column.class"),
        cell: ({ class: name }) => (name === null ? "–" : say(`potentials.class.${name}`)),
      },
      { title: say("actions.column.by"), cell: ({ deadline }) => deadline.slice(5) },
      { title: say("actions.column.who"), cell: ({ owner }) => safe(owner ?? say("actions.role.service")) },
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

function matters({ byMatter, currency }: CareAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number } = speaker;
  return table(
    byMatter,
    [
      { title: say("care.column.matter"), cell: ({ matter }) => actionName(matter, speaker) },
      { title: say("care.column.customers"), side: "end", cell: ({ customers }) => number(customers) },
      { title: say("service.column.atRisk"), side: "end", cell: ({ atRisk }) => money(atRisk, currency) },
      { title: say("actions.column.gain"), side: "end", cell: ({ gain }) => money(gain, currency) },
      { title: say("actions.column.cost"), side: "end", cell: ({ cost }) => money(cost, currency) },
    ],
    { columns, heading: style.heading },
  );
}

const counted = new Set(["restDone", "restSkipped"]);

function basis({ assumptions, byMatter }: CareAnswer, { speaker }: Look): string[] {
  const { say, knows, number, percent } = speaker;
  return [
    ...assumptions.flatMap(({ name, value }) => {
      const key = `actions.assumption.${name}`;
      if (!knows(key) || typeof value !== "number") return [];
      const shown = name === "customersRead" ? number(value) : counted.has(name) ? value : percent(value);
      return [say(key, { value: shown })];
    }),
    ...(byMatter.length > 0 ? [say("service.note.atRisk")] : []),
  ];
}

function next([first]: readonly CareRow[], { speaker, columns }: Look): string[] {
  const { say } = speaker;
  if (!first) return wrap(say("care.next.none"), columns);
  const name = actionName(first.matter, speaker);
  const action = /^[\w-]+$/.test(name) ? name : `"${name}"`;
  return wrap(say("actions.next", { customer: safe(first.customerId), action }), columns);
}
