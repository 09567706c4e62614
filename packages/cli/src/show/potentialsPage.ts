import type { ClassSummary, PotentialsAnswer } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import { bar } from "./bars.ts";
import { missing, restsOn } from "./restsOn.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { pad, safe, width, wrap } from "./text.ts";

interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

/** The four potentials of all customers: what they come to, who has which, and what they rest on. */
export function potentialsPage(answer: PotentialsAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money, moneyRange, date, number } = speaker;
  const { currency, equity } = answer;
  const told = (text: string): string[] => wrap(text, columns);
  return [
    ...told(
      equity === null
        ? say("potentials.opening.orders", { base: money(answer.base, currency) })
        : say("potentials.opening", {
            base: money(answer.base, currency),
            equity: money(equity.value, currency),
            range: moneyRange(equity.low, equity.high, currency),
            asOf: date(answer.asOf),
            profit: answer.profit ? "yes" : "no",
          }),
    ),
    "",
    ...potentialBars(answer, look),
    "",
    ...told(
      say("potentials.books", {
        contribution: money(answer.books.customers.contribution, currency),
        serving: money(answer.books.costs.serving, currency),
        marketing: money(answer.books.costs.marketing, currency),
        acquisition: money(answer.books.costs.acquisition, currency),
        learning: money(answer.books.costs.learning, currency),
        learned: answer.books.costs.learning === 0 ? "no" : "yes",
        base: money(answer.base, currency),
      }),
    ),
    "",
    style.heading(say("potentials.classes")),
    ...classes(answer, look),
    ...told(say("potentials.classes.note", glosses(say))),
    ...(answer.referrers.length === 0
      ? []
      : [
          "",
          style.heading(say("potentials.referrers")),
          ...table(
            answer.referrers,
            [
              { title: say("column.customer"), cell: ({ customerId }) => safe(customerId) },
              {
                title: say("potentials.column.referred"),
                side: "end",
                cell: ({ referred }) => number(referred),
              },
              {
                title: say("potentials.column.brought"),
                side: "end",
                cell: ({ brought }) => money(brought, currency),
              },
              {
                title: say("potentials.column.credited"),
                side: "end",
                cell: ({ credited }) => money(credited, currency),
              },
              {
                title: say("potentials.column.exposed"),
                side: "end",
                cell: ({ exposed }) => money(exposed, currency),
              },
            ],
            { columns, heading: style.quiet },
          ),
          ...told(say("potentials.referrers.note")),
        ]),
    ...pipeline(answer, look),
    ...lessons(answer, look),
    ...rests(answer, look),
    "",
    ...told(say("potentials.next")),
  ];
}

/** One bar a potential, on one scale. */
function potentialBars(answer: PotentialsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  const { currency, base, growth, networking, learning } = answer;
  const rows = [
    { name: say("potentials.base"), value: base, range: "", paint: style.past },
    ...(growth
      ? [{ name: say("potentials.growth"), ...ranged(growth, moneyRange, currency), paint: style.expected }]
      : []),
    {
      name: say("potentials.networking"),
      ...ranged(networking, moneyRange, currency),
      paint: style.expected,
    },
    { name: say("potentials.learning"), ...ranged(learning, moneyRange, currency), paint: style.expected },
  ];
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)), 1e-9);
  const names = Math.max(...rows.map(({ name }) => width(name)));
  const amounts = Math.max(...rows.map(({ value }) => width(money(value, currency))));
  const ranges = Math.max(...rows.map(({ range }) => width(range)));
  const room = Math.max(8, columns - names - amounts - ranges - 6);
  return rows.map(({ name, value, range, paint }) => {
    const drawn = bar(Math.abs(value) / most, room);
    return `${pad(name, names)}  ${pad(money(value, currency), amounts, "end")}  ${pad(range, ranges)}  ${value < 0 ? style.loss(drawn) : paint(drawn)}`.trimEnd();
  });
}

function ranged(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  moneyRange: Speaker["moneyRange"],
  currency: string,
): { value: number; range: string } {
  return { value, range: low === high ? "" : moneyRange(low, high, currency) };
}

function classes({ classes: all, currency }: PotentialsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number } = speaker;
  const cell = (of: (one: ClassSummary) => number) => (one: ClassSummary) =>
    money(of(one), currency, { compact: true });
  return table(
    all,
    [
      { title: say("potentials.column.class"), cell: (one) => say(`potentials.class.${one.class}`) },
      { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
      { title: say("potentials.base"), side: "end", cell: cell(({ base }) => base) },
      { title: say("potentials.growth"), side: "end", cell: cell(({ growth }) => growth) },
      {
        title: say("potentials.column.others"),
        side: "end",
        cell: cell(({ networking, learning }) => networking + learning),
      },
      { title: say("potentials.column.answer"), side: "end", cell: ({ service }) => hours(service, speaker) },
      {
        title: say("potentials.column.serviceCost"),
        side: "end",
        cell: cell(({ serviceCost }) => serviceCost),
      },
    ],
    { columns, heading: style.quiet },
  );
}

/** What each class means. */
function glosses(say: Speaker["say"]): Record<string, string> {
  const names = ["key", "rising", "past", "everyday"] as const;
  return Object.fromEntries(names.map((name) => [name, say(`potentials.class.${name}.gloss`)]));
}

function hours({ responseHours }: ClassSummary["service"], { say }: Speaker): string {
  return say("potentials.hours", { hours: responseHours });
}

function pipeline(answer: PotentialsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number, percent } = speaker;
  const { stages, currency, notCounted, prospects } = answer;
  if (stages.length === 0) return [];
  return [
    "",
    style.heading(say("potentials.pipeline")),
    ...table(
      stages,
      [
        { title: say("potentials.column.stage"), cell: ({ stage }) => safe(stage ?? "–") },
        { title: say("potentials.column.open"), side: "end", cell: ({ open }) => number(open) },
        {
          title: say("potentials.column.chance"),
          side: "end",
          cell: ({ probability }) => percent(probability),
        },
        { title: say("potentials.column.closed"), side: "end", cell: ({ closed }) => number(closed) },
        {
          title: say("potentials.column.worth"),
          side: "end",
          cell: ({ worth }) => money(worth, currency),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("potentials.pipeline.note"), columns),
    ...(prospects.deals === 0
      ? []
      : wrap(
          say("potentials.prospects", { deals: prospects.deals, worth: money(prospects.worth, currency) }),
          columns,
        )),
    ...notCounted.flatMap(({ reason, deals, worth }) =>
      wrap(say(`potentials.notCounted.${reason}`, { deals, worth: money(worth, currency) }), columns),
    ),
  ];
}

function lessons({ lessons: all, currency }: PotentialsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number } = speaker;
  if (all.length === 0) return [];
  return [
    "",
    style.heading(say("potentials.lessons")),
    ...table(
      all,
      [
        { title: say("potentials.column.learned"), wrap: true, cell: ({ learned }) => safe(learned) },
        { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
        { title: say("potentials.column.worth"), side: "end", cell: ({ worth }) => money(worth, currency) },
        {
          title: say("potentials.column.beside"),
          side: "end",
          cell: ({ beside }) => (beside === 0 ? "" : money(beside, currency)),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("potentials.lessons.note"), columns),
  ];
}

function rests({ missing: all, assumptions }: PotentialsAnswer, look: Look): string[] {
  const { say, percent } = look.speaker;
  const of = (name: string) => assumptions.find((one) => one.name === name)?.value ?? null;
  const share = (name: string) => percent(Number(of(name) ?? 0));
  return [
    ...restsOn(
      [
        say("potentials.assumptions.discountRate", { rate: share("discountRate") }),
        say("potentials.assumptions.costKey", { key: String(of("costKey")) }),
        say("potentials.assumptions.referralCredit", { credit: share("referralCredit") }),
        say("potentials.assumptions.topShare", { top: share("topShare") }),
      ],
      look,
    ),
    ...missing(
      all.map(({ code, details }) => say(`potentials.missing.${code}` as Key, details)),
      look,
    ),
  ];
}
