import type { Figure, SatisfactionAnswer, Scores } from "@keepworth/engine";
import { segmentName } from "../report/segmentName.ts";
import { section, spanWords, type Look } from "./churn/look.ts";
import { missing, warned } from "./restsOn.ts";
import { table, type Column } from "./table.ts";
import { wrap } from "./text.ts";

/** How content customers are: the answer, by segment, class and month, and what they are worth beside it. */
export function satisfactionPage(answer: SatisfactionAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { bySegment, byClass, byMonth, total } = answer;
  const some = total.nps !== null || total.csat !== null || total.review !== null;
  const groups = <Row extends Scores>(heading: string, rows: readonly Row[], first: Column<Row>) =>
    section(look, heading, rows.length > 0 ? scoreTable(rows, first, look) : []);
  return [
    ...opening(answer, look),
    ...groups(say("satisfaction.segments"), bySegment, {
      title: say("satisfaction.column.segment"),
      cell: ({ segment }) => segmentName(segment, speaker),
    }),
    ...groups(say("satisfaction.classes"), byClass, {
      title: say("satisfaction.column.class"),
      cell: ({ class: name }) => say(`potentials.class.${name}`),
    }),
    ...groups(say("satisfaction.months"), byMonth.length > 1 ? byMonth.slice(-12) : [], {
      title: say("satisfaction.column.month"),
      cell: ({ month }) => speaker.month(month),
    }),
    ...(some ? ["", ...wrap(say("satisfaction.note"), columns).map(style.quiet)] : []),
    ...value(answer, look),
    ...(answer.anonymous > 0 && answer.runId !== null
      ? ["", ...wrap(say("satisfaction.anonymous", { count: answer.anonymous }), columns)]
      : []),
    ...missing(warned(answer.missing, speaker), look),
    "",
    say("satisfaction.next"),
  ];
}

function opening({ total, from, asOf }: SatisfactionAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say, date, number, numberRange, percent } = speaker;
  const { nps, csat, review } = total;
  const sentences = [
    ...(nps?.score
      ? [
          say("satisfaction.nps", {
            score: signed(nps.score.value, look),
            range: scoreRange(nps.score, look),
            promoters: nps.promoters,
            detractors: nps.detractors,
            answered: nps.answered,
          }),
        ]
      : []),
    ...(nps?.responseRate
      ? [
          say("satisfaction.response", {
            share: percent(nps.responseRate.value),
            range: shareRange(nps.responseRate, look),
            asked: nps.asked,
          }),
        ]
      : []),
    ...(csat?.score
      ? [
          say("satisfaction.csat", {
            share: percent(csat.score.value),
            range: shareRange(csat.score, look),
            answered: csat.answered,
            ofCases: csat.ofCases,
          }),
        ]
      : []),
    ...(review
      ? [
          say("satisfaction.review", {
            answered: review.answered,
            mean: number(review.mean.value, { maximumFractionDigits: 1 }),
            range: numberRange(tenth(review.mean.low), tenth(review.mean.high)),
          }),
        ]
      : []),
  ];
  const text = sentences.join(" ");
  return wrap(text || say("satisfaction.none", { from: date(from), asOf: date(asOf) }), columns);
}

function scoreTable<Row extends Scores>(rows: readonly Row[], first: Column<Row>, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number, percent } = speaker;
  const interval = percent(0.9);
  const all: Column<Row>[] = [
    {
      title: say("satisfaction.column.nps"),
      side: "end",
      cell: ({ nps }) => (nps?.score ? signed(nps.score.value, look) : ""),
    },
    {
      title: interval,
      side: "end",
      cell: ({ nps }) => (nps?.score ? scoreRange(nps.score, look) : ""),
      paint: style.quiet,
    },
    {
      title: say("satisfaction.column.answers"),
      side: "end",
      cell: ({ nps }) => (nps ? number(nps.answered) : ""),
    },
    {
      title: say("satisfaction.column.response"),
      side: "end",
      cell: ({ nps }) => (nps?.responseRate ? percent(nps.responseRate.value) : ""),
    },
    {
      title: say("satisfaction.column.csat"),
      side: "end",
      cell: ({ csat }) => (csat?.score ? percent(csat.score.value) : ""),
    },
    {
      title: interval,
      side: "end",
      cell: ({ csat }) => (csat?.score ? shareRange(csat.score, look) : ""),
      paint: style.quiet,
    },
    {
      title: say("satisfaction.column.review"),
      side: "end",
      cell: ({ review }) => (review ? number(review.mean.value, { maximumFractionDigits: 1 }) : ""),
    },
  ];
  const filled = all.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
  return table(rows, [first, ...filled], { columns, heading: style.heading });
}

/** An association: what customers are worth beside what they said. */
function value({ value: found, currency }: SatisfactionAnswer, look: Look): string[] {
  if (found === null) return [];
  const { speaker, style, columns } = look;
  const { say, number, percent, money, moneyRange } = speaker;
  const rows = table(
    found.groups,
    [
      { title: say("satisfaction.column.group"), cell: ({ group }) => say(`satisfaction.group.${group}`) },
      {
        title: say("satisfaction.column.customers"),
        side: "end",
        cell: ({ customers }) => number(customers),
      },
      {
        title: say("satisfaction.column.expected"),
        side: "end",
        cell: ({ expected }) => money(expected?.value ?? null, currency),
        paint: style.expected,
      },
      {
        title: percent(0.9),
        side: "end",
        cell: ({ expected }) =>
          expected ? moneyRange(Math.round(expected.low), Math.round(expected.high), currency) : "",
        paint: style.quiet,
      },
      { title: say("satisfaction.column.base"), side: "end", cell: ({ base }) => money(base, currency) },
      { title: say("satisfaction.column.active"), side: "end", cell: ({ pActive }) => percent(pActive) },
    ],
    { columns, heading: style.heading },
  );
  const span = spanWords(speaker, found.horizonDays);
  return [
    ...section(look, say("satisfaction.value"), rows),
    ...wrap(say("satisfaction.value.note", { span }), columns).map(style.quiet),
  ];
}

/** With its sign: a score may be below 0. */
function signed(score: number, { speaker }: Look): string {
  return speaker.number(Math.round(score), { signDisplay: "exceptZero" });
}

function scoreRange({ low, high }: Figure, { speaker }: Look): string {
  return speaker.numberRange(Math.round(low), Math.round(high));
}

function shareRange({ low, high }: Figure, { speaker }: Look): string {
  return speaker.percentRange(low, high);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
