import type { ServiceAnswer, ServiceFigures, ServiceTimes } from "@keepworth/engine";
import { lasting } from "@keepworth/locales";
import { segmentName } from "../report/segmentName.ts";
import { section, type Look } from "./churn/look.ts";
import { missing, restsOn, warned } from "./restsOn.ts";
import { table, type Column } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** Groups of one kind that fit a page; `--json` has more. */
const shown = 10;

/** How support cases went: the answer, by class, topic, product and month, open cases, and what is missing. */
export function servicePage(answer: ServiceAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, month, number } = speaker;
  const { byClass, byTopic, byProduct, byKind, byMonth, total } = answer;
  const named = (name: string | null): string => (name === null ? say("service.unknown") : safe(name));
  const some = total.cases > 0;
  const read = answer.assumptions
    .filter(({ name }) => name === "casesRead")
    .map(({ value }) => say("actions.assumption.casesRead", { value: number(value as number) }));
  const groups = <Row extends ServiceFigures>(heading: string, rows: readonly Row[], first: Column<Row>) =>
    section(
      look,
      heading,
      some && rows.length > 0 ? groupTable(rows.slice(0, shown), first, answer, look) : [],
    );
  const several = <Row extends { readonly name: string | null }>(rows: readonly Row[]): readonly Row[] =>
    rows.some(({ name }) => name !== null) ? rows : [];
  return [
    ...opening(answer, look),
    ...section(look, say("service.classes"), some && byClass.length > 0 ? classes(answer, look) : []),
    ...groups(say("service.topics"), several(byTopic), {
      title: say("service.column.topic"),
      cell: ({ name }) => named(name),
    }),
    ...groups(say("service.products"), several(byProduct), {
      title: say("service.column.product"),
      cell: ({ name }) => named(name),
    }),
    ...groups(say("service.kinds"), byKind.length > 1 ? byKind : [], {
      title: say("service.column.kind"),
      cell: ({ name }) => kindName(name, look),
    }),
    ...section(
      look,
      say("service.months"),
      byMonth.length > 1
        ? groupTable(
            byMonth.slice(-12),
            { title: say("service.column.month"), cell: ({ name }) => month(name!) },
            answer,
            look,
          )
        : [],
    ),
    ...(some ? ["", ...wrap(say("service.note.times"), columns).map(style.quiet)] : []),
    ...openCases(answer, look),
    ...restsOn(read, look),
    ...missing(warned(answer.missing, speaker), look),
    "",
    say("service.next"),
  ];
}

function opening(answer: ServiceAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say, date, money, moneyRange } = speaker;
  const { total, open, currency } = answer;
  const told = { from: date(answer.from), asOf: date(answer.asOf) };
  if (total.cases === 0) return wrap(say("service.opening.none", told), columns);
  const { cases, customers, response, solving, cost, costed, perCase } = total;
  const risk = open.valueAtRisk;
  return wrap(
    [
      say("service.opening", { cases, customers, ...told }),
      ...times("response", response, look),
      ...times("solving", solving, look),
      ...(perCase === null
        ? []
        : [say("service.cost", { costed, cost: money(cost, currency), perCase: money(perCase, currency) })]),
      ...(solving.known + solving.waiting === 0
        ? []
        : [
            open.cases === 0
              ? say("service.open.none")
              : say("service.open", { cases: open.cases, unanswered: open.unanswered }),
          ]),
      ...(risk === null || open.cases === 0
        ? []
        : [
            say("service.atRisk", {
              atRisk: money(Math.round(risk.value), currency),
              range: moneyRange(Math.round(risk.low), Math.round(risk.high), currency),
            }),
          ]),
      ...(open.older === 0 ? [] : [say("service.open.older", { older: open.older })]),
    ].join(" "),
    columns,
  );
}

function times(kind: "response" | "solving", told: ServiceTimes, { speaker }: Look): string[] {
  const { median, p90, known, waiting } = told;
  const { say } = speaker;
  if (known + waiting === 0) return [];
  if (median === null) return [say(`service.${kind}.none`)];
  const half = lasting(speaker, median);
  return [
    p90 === null
      ? say(`service.${kind}.half`, { median: half })
      : say(`service.${kind}`, { median: half, p90: lasting(speaker, p90) }),
  ];
}

/** What every group has: cases, times, how many came back, and cost. */
function figures<Row extends ServiceFigures>(
  { currency }: ServiceAnswer,
  { speaker, style }: Look,
): Column<Row>[] {
  const { say, number, percent, money } = speaker;
  const late = percent(0.9);
  return [
    { title: say("service.column.cases"), side: "end", cell: ({ cases }) => number(cases) },
    { title: say("service.column.open"), side: "end", cell: ({ open }) => (open === 0 ? "" : number(open)) },
    {
      title: say("service.column.response"),
      side: "end",
      cell: ({ response }) => lasting(speaker, response.median),
    },
    {
      title: late,
      side: "end",
      cell: ({ response }) => lasting(speaker, response.p90),
      paint: style.quiet,
    },
    {
      title: say("service.column.solving"),
      side: "end",
      cell: ({ solving }) => lasting(speaker, solving.median),
    },
    { title: late, side: "end", cell: ({ solving }) => lasting(speaker, solving.p90), paint: style.quiet },
    {
      title: say("service.column.reopened"),
      side: "end",
      cell: ({ reopened }) => (reopened === null ? "" : percent(reopened.value)),
    },
    {
      title: say("service.column.perCase"),
      side: "end",
      cell: ({ perCase }) => (perCase === null ? "" : money(perCase, currency)),
    },
  ];
}

function groupTable<Row extends ServiceFigures>(
  rows: readonly Row[],
  first: Column<Row>,
  answer: ServiceAnswer,
  look: Look,
): string[] {
  const { columns, style } = look;
  return table(rows, [first, ...filled(rows, figures<Row>(answer, look))], {
    columns,
    heading: style.heading,
  });
}

/** Without columns that nobody has anything in. */
function filled<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Column<Row>[] {
  return columns.filter(({ cell }) => rows.some((row) => !["", "–"].includes(cell(row))));
}

function classes(answer: ServiceAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number, percent, money } = speaker;
  type Row = ServiceAnswer["byClass"][number];
  const [cases, , response, , solving, , reopened] = figures<Row>(answer, look);
  const shownColumns: Column<Row>[] = [
    { title: say("service.column.members"), side: "end", cell: ({ members }) => number(members) },
    cases!,
    response!,
    {
      title: say("service.column.inTime"),
      side: "end",
      cell: ({ inTime }) => (inTime === null ? "" : percent(inTime)),
    },
    solving!,
    reopened!,
    {
      title: say("service.column.toServe"),
      side: "end",
      cell: ({ costToServe }) => (costToServe === null ? "" : money(costToServe, answer.currency)),
    },
  ];
  return table(
    answer.byClass,
    [
      { title: say("service.column.class"), cell: ({ class: name }) => say(`potentials.class.${name}`) },
      ...filled(answer.byClass, shownColumns),
    ],
    { columns, heading: style.heading },
  );
}

function kindName(name: string | null, { speaker }: Look): string {
  const { say } = speaker;
  if (name === null) return say("service.unknown");
  const key = `service.kind.${name}`;
  return speaker.knows(key) ? say(key) : safe(name);
}

function openCases({ open, currency }: ServiceAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number, percent, money } = speaker;
  const { rows, customers } = open;
  if (rows.length === 0) return [];
  type Row = (typeof rows)[number];
  const all: Column<Row>[] = [
    { title: say("service.column.customer"), cell: ({ customerId }) => safe(customerId) },
    {
      title: say("satisfaction.column.segment"),
      cell: ({ segment }) => (segment === null ? "" : segmentName(segment, speaker)),
    },
    {
      title: say("service.column.about"),
      cell: ({ topic, kind }) => (topic === null ? kindName(kind, look) : safe(topic)),
    },
    { title: say("service.column.days"), side: "end", cell: ({ days }) => number(days) },
    {
      title: say("service.column.risk"),
      side: "end",
      cell: ({ risk }) => (risk === null ? "" : percent(risk)),
    },
    {
      title: say("service.column.worth"),
      side: "end",
      cell: ({ worth }) => (worth === null ? "" : money(worth, currency)),
    },
    {
      title: say("service.column.atRisk"),
      side: "end",
      cell: ({ atRisk }) => (atRisk === null ? "" : money(atRisk, currency)),
      paint: style.loss,
    },
  ];
  const more = customers - rows.length;
  return [
    ...section(
      look,
      say("service.openList"),
      table(rows, filled(rows, all), { columns, heading: style.heading }),
    ),
    ...(more > 0 ? [style.quiet(say("service.more", { count: more }))] : []),
    ...wrap(say("service.note.atRisk"), columns).map(style.quiet),
  ];
}
