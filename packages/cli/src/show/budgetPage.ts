import { actionName } from "./actionName.ts";
import type { BudgetAnswer, PlannedCustomer, PlannedTreatment } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { segmentName } from "../report/segmentName.ts";
import { bar } from "./bars.ts";
import { section, spanWords, type Look } from "./churn/look.ts";
import { missing, restsOn, sourced, warned } from "./restsOn.ts";
import { table, type Column } from "./table.ts";
import { pad, safe, width, wrap } from "./text.ts";

/** The plan for a budget: the answer, profit by budget, by treatment and segment, who is at the edge, what it rests on. */
export function budgetPage(answer: BudgetAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { file, assignments, customers } = answer;
  const told = (text: string): string[] => wrap(text, columns);
  const more = customers.chosen - assignments.length;
  return [
    ...opening(answer, look),
    ...section(look, say("budget.frontier"), frontier(answer, look)),
    ...section(look, say("budget.treatments"), treatments(answer, look)),
    ...section(look, say("budget.segments"), segments(answer, look)),
    ...section(look, say("budget.next"), customerRows(answer.next, answer, look)),
    ...section(
      look,
      say("budget.firstOut"),
      answer.price > 0 ? customerRows(answer.firstOut, answer, look) : [],
    ),
    ...section(look, say("budget.plan"), customerRows(assignments, answer, look)),
    ...(more > 0 && file === null ? [style.quiet(say("budget.plan.more", { count: more }))] : []),
    ...(file === null ? [] : told(say("budget.file", { rows: file.rows, path: safe(file.file) }))),
    "",
    ...told(say("budget.holdout", { customers: answer.holdout.customers })),
    ...told(say(`budget.solver.${answer.solver}`, { gap: gapText(answer, speaker) })),
    ...restsOn(assumptions(answer, speaker), look),
    ...missing(warned(answer.missing, speaker), look),
    "",
    say("budget.do"),
  ];
}

/** A share so small that rounding it to nothing would claim too much. */
function gapText({ gap }: BudgetAnswer, { number }: Speaker): string {
  return number(Math.max(gap, 1e-5), { style: "percent", maximumSignificantDigits: 1 });
}

function opening(answer: BudgetAnswer, { speaker, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  const { currency, customers, gain, price, frontier } = answer;
  const needed = money(frontier.needed, currency);
  if (customers.chosen === 0) {
    return wrap(
      say("budget.opening.none", { eligible: customers.eligible, gaining: customers.gaining }),
      columns,
    );
  }
  return [
    say("budget.opening", {
      spent: money(answer.spent, currency),
      customers: customers.chosen,
      margin: money(answer.margin.value, currency),
      profit: answer.profit ? "yes" : "no",
      gain: money(gain.value, currency),
      range: moneyRange(Math.round(gain.low), Math.round(gain.high), currency),
    }),
    price > 0
      ? say("budget.price", {
          one: money(1, currency),
          back: money(1 + price, currency),
          profit: money(price, currency),
          needed,
        })
      : say("budget.price.none", { needed }),
    say("budget.soon", { days: answer.soon.days, soon: money(answer.soon.gain, currency) }),
  ].flatMap((text) => wrap(text, columns));
}

const shownPoints = 12;

/** Every so many points, and the one that was asked for. */
function frontier(
  { frontier: { points, basis }, customers, amount, currency }: BudgetAnswer,
  look: Look,
): string[] {
  const { speaker, style, columns } = look;
  const { say, money, number } = speaker;
  const step = Math.ceil(points.length / shownPoints);
  const shown = points.filter(
    ({ budget }, k) => budget === amount || (k > 0 && (points.length - 1 - k) % step === 0),
  );
  if (shown.length === 0) return [];
  const cells = shown.map((point) => [
    money(point.budget, currency, { compact: true }),
    number(point.customers),
    money(point.profit, currency, { compact: true }),
  ]);
  const titles = [say("budget.column.budget"), say("budget.column.customers"), say("budget.column.gain")];
  const [a, b, c] = titles.map((title, k) =>
    Math.max(width(title), ...cells.map((row) => width(row[k]!))),
  ) as [number, number, number];
  const lay = (row: readonly string[]): string =>
    [pad(row[0]!, a, "end"), pad(row[1]!, b, "end"), pad(row[2]!, c, "end")].join("  ");
  const top = Math.max(...shown.map(({ profit }) => profit), 1e-9);
  const room = Math.max(10, columns - a - b - c - 6);
  return [
    style.quiet(lay(titles)),
    ...shown.map((point, k) => {
      const line = `${lay(cells[k]!)}  ${bar(point.profit / top, room)}`;
      return point.budget === amount ? style.expected(line) : line;
    }),
    ...(basis < customers.all ? wrap(say("budget.frontier.basis", { basis }), columns).map(style.quiet) : []),
  ];
}

function treatments(
  { treatments: all, currency }: BudgetAnswer,
  { speaker, style, columns }: Look,
): string[] {
  const { say, money, moneyRange, number, percent } = speaker;
  const used = all.filter(({ customers }) => customers > 0).toSorted((a, b) => b.gain.value - a.gain.value);
  const named = (rows: readonly PlannedTreatment[]): string =>
    speaker.series(rows.map(({ treatment }) => safe(actionName(treatment, speaker))));
  const unused = all.filter(({ customers, gaining }) => customers === 0 && gaining > 0);
  const useless = all.filter(({ gaining }) => gaining === 0);
  const full = used.filter(({ placePrice }) => placePrice > 0.005);
  const note = (rows: readonly PlannedTreatment[], text: () => string): string[] =>
    rows.length === 0 ? [] : wrap(text(), columns).map(style.quiet);
  return [
    ...(used.length === 0
      ? []
      : table(
          used,
          [
            {
              title: say("budget.column.treatment"),
              cell: ({ treatment }) => safe(actionName(treatment, speaker)),
              wrap: true,
            },
            { title: say("budget.column.uplift"), side: "end", cell: ({ uplift }) => percent(uplift) },
            {
              title: say("budget.column.customers"),
              side: "end",
              cell: ({ customers }) => number(customers),
            },
            { title: say("budget.column.cost"), side: "end", cell: ({ cost }) => money(cost, currency) },
            {
              title: say("budget.column.gain"),
              side: "end",
              cell: ({ gain }) => money(gain.value, currency),
            },
            {
              title: say("column.interval"),
              side: "end",
              cell: ({ gain: { low, high } }) => moneyRange(Math.round(low), Math.round(high), currency),
            },
            { title: say("budget.column.soon"), side: "end", cell: ({ soon }) => money(soon, currency) },
          ],
          { columns, heading: style.quiet },
        )),
    ...note(unused, () => say("budget.treatments.unused", { treatments: named(unused) })),
    ...note(useless, () => say("budget.treatments.none", { treatments: named(useless) })),
    ...note(full, () =>
      say("budget.treatments.full", {
        treatments: named(full),
        price: money(Math.min(...full.map(({ placePrice }) => placePrice)), currency),
      }),
    ),
  ];
}

function segments({ segments: all, currency }: BudgetAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number } = speaker;
  const rows = all.filter(({ chosen }) => chosen > 0);
  if (rows.length === 0) return [];
  const top = rows[0]!.gain;
  return table(
    rows,
    [
      { title: say("column.segment"), cell: ({ segment }) => segmentName(segment, speaker) },
      { title: say("budget.column.customers"), side: "end", cell: ({ chosen }) => number(chosen) },
      { title: say("budget.column.of"), side: "end", cell: ({ customers }) => number(customers) },
      { title: say("budget.column.cost"), side: "end", cell: ({ cost }) => money(cost, currency) },
      { title: say("budget.column.gain"), side: "end", cell: ({ gain }) => money(gain, currency) },
      { title: "", cell: ({ gain }) => bar(gain / top, 20), paint: style.expected },
    ],
    { columns, heading: style.quiet },
  );
}

function customerRows(
  rows: readonly PlannedCustomer[],
  { currency }: BudgetAnswer,
  { speaker, style, columns }: Look,
): string[] {
  if (rows.length === 0) return [];
  const { say, money } = speaker;
  const shape: Column<PlannedCustomer>[] = [
    { title: say("column.customer"), cell: ({ customerId }) => safe(customerId) },
    { title: say("budget.column.treatment"), cell: ({ treatment }) => safe(actionName(treatment, speaker)) },
    { title: say("column.segment"), cell: ({ segment }) => segmentName(segment, speaker) },
    { title: say("budget.column.cost"), side: "end", cell: ({ cost }) => money(cost, currency) },
    { title: say("budget.column.gain"), side: "end", cell: ({ gain }) => money(gain, currency) },
    { title: say("budget.column.perUnit"), side: "end", cell: ({ perUnit }) => money(perUnit, currency) },
  ];
  return table(rows, shape, { columns, heading: style.quiet });
}

const shares = new Set(["margin", "discountRate", "pulledForward", "addOnShare", "wouldHaveComeAnyway"]);

function assumptions({ assumptions: all }: BudgetAnswer, speaker: Speaker): string[] {
  const { say, percent, number: count, knows } = speaker;
  return all.flatMap((one) => {
    const { name, value } = one;
    const key = `budget.assumption.${name}`;
    if (!knows(key)) return [];
    const number = typeof value === "number" ? value : null;
    const written =
      number !== null && name === "horizonDays"
        ? spanWords(speaker, number)
        : number !== null && shares.has(name)
          ? percent(number)
          : number !== null
            ? count(number)
            : String(value ?? "–");
    return [sourced(say(key, { value: written }), one, speaker)];
  });
}
