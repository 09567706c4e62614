import { actionName } from "./actionName.ts";
import type { SegmentsAnswer, SegmentSummary } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { segmentName } from "../report/segmentName.ts";
import { bar } from "./bars.ts";
import { items, section, spanWords, type Look } from "./churn/look.ts";
import { missing, restsOn } from "./restsOn.ts";
import { table } from "./table.ts";
import { cut, pad, safe, width, wrap } from "./text.ts";

/** Groups of customers: bars of what is ahead, how they buy, who moved, and what fits. */
export function segmentsPage(answer: SegmentsAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say } = speaker;
  const top = answer.segments.find(({ name }) => name !== null && /^[\w-]+$/.test(name));
  return [
    ...wrap(opening(answer, speaker), columns),
    "",
    ...bars(answer, look),
    ...section(look, say("segments.each"), each(answer, look)),
    "",
    ...wrap(say("segments.each.note", { years: lifeYears(answer) }), columns),
    ...map(answer, look),
    ...movement(answer, look),
    ...section(look, say("segments.do"), toDo(answer, look)),
    "",
    ...wrap(say("segments.do.note"), columns),
    ...restsOn(rests(answer, speaker), look),
    ...missing(
      answer.missing.map(({ code }) => say(`segments.missing.${code}`)),
      look,
    ),
    "",
    ...wrap(
      answer.by === "segment" && top
        ? say("segments.next", { segment: top.name! })
        : say("segments.next.plain"),
      columns,
    ),
  ];
}

function nameOf({ by }: SegmentsAnswer, name: string | null, speaker: Speaker): string {
  if (name === null) return speaker.say("segments.unknown");
  return by === "segment" ? segmentName(name, speaker) : safe(name);
}

function opening(answer: SegmentsAnswer, speaker: Speaker): string {
  const { say, money, moneyRange, percent } = speaker;
  const { currency, horizonDays } = answer;
  const named = answer.segments.filter(({ name }) => name !== null);
  const segments = named.length > 0 ? named : answer.segments;
  const best = segments.toSorted((a, b) => (b.growth?.value ?? 0) - (a.growth?.value ?? 0))[0]!;
  const { growth } = best;
  if (growth === null) {
    const largest = segments.toSorted((a, b) => b.customers - a.customers)[0]!;
    return say("segments.opening.orders", {
      name: nameOf(answer, largest.name, speaker),
      customers: largest.customers,
      share: percent(largest.share),
    });
  }
  return say("segments.opening", {
    span: spanWords(speaker, horizonDays),
    name: nameOf(answer, best.name, speaker),
    growth: money(growth.value, currency),
    range: moneyRange(growth.low, growth.high, currency),
    growthShare: percent(best.growthShare),
    customers: best.customers,
    share: percent(best.share),
  });
}

const shownGroups = 20;

function bars(answer: SegmentsAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money, moneyRange, number } = speaker;
  const { currency, profit, horizonDays } = answer;
  const valued = answer.segments.some(({ growth }) => growth !== null);
  const of = (one: SegmentSummary) => (valued ? (one.growth?.value ?? 0) : one.customers);
  const rows = answer.segments.slice(0, shownGroups).map((one) => ({
    name: cut(nameOf(answer, one.name, speaker), 24),
    value: of(one),
    text: valued ? money(one.growth?.value ?? null, currency, { compact: true }) : number(one.customers),
    range:
      valued && one.growth ? moneyRange(one.growth.low, one.growth.high, currency, { compact: true }) : "",
  }));
  const most = Math.max(...rows.map(({ value }) => value));
  const [names, texts, ranges] = (["name", "text", "range"] as const).map((key) =>
    Math.max(...rows.map((row) => width(row[key]))),
  ) as [number, number, number];
  const room = Math.max(10, columns - names - texts - ranges - 6);
  return [
    style.heading(
      valued
        ? say("segments.bars", {
            profit: profit ? "yes" : "no",
            span: spanWords(speaker, horizonDays),
            currency,
          })
        : say("segments.bars.orders"),
    ),
    ...rows.map(({ name, value, text, range }) =>
      `${pad(name, names)}  ${style.expected(pad(bar(value / most, room), room))}  ${pad(text, texts, "end")}  ${style.quiet(pad(range, ranges, "end"))}`.trimEnd(),
    ),
  ];
}

function each(answer: SegmentsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number, percent } = speaker;
  const { currency } = answer;
  const compact = { compact: true };
  const one = { maximumFractionDigits: 1 };
  return table(
    answer.segments.slice(0, shownGroups),
    [
      { title: say("column.segment"), cell: ({ name }) => nameOf(answer, name, speaker) },
      { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
      {
        title: say("column.base"),
        side: "end",
        cell: ({ base }) => money(base, currency, compact),
        paint: style.past,
      },
      {
        title: say("column.clv"),
        side: "end",
        cell: ({ clv }) => money(clv?.value ?? null, currency, compact),
      },
      {
        title: say("segments.column.order"),
        side: "end",
        cell: ({ orderValue }) => money(orderValue, currency, compact),
      },
      {
        title: say("segments.column.perYear"),
        side: "end",
        cell: ({ expectedOrdersPerYear }) => number(expectedOrdersPerYear, { maximumFractionDigits: 2 }),
      },
      { title: say("segments.column.active"), side: "end", cell: ({ pActive }) => percent(pActive) },
      { title: say("segments.column.years"), side: "end", cell: ({ life }) => number(life.years, one) },
      { title: say("segments.column.ahead"), side: "end", cell: ({ life }) => number(life.orders, one) },
    ],
    { columns, heading: style.quiet },
  );
}

function map({ map: found }: SegmentsAnswer, look: Look): string[] {
  if (!found) return [];
  const { speaker, style, columns } = look;
  const { say, number, percentRange } = speaker;
  const rows = [5, 4, 3, 2, 1].map((fifth) => found.cells.filter(({ clvFifth }) => clvFifth === fifth));
  const gone = found.cells
    .filter(({ clvFifth, pActiveTo }) => clvFifth === 5 && pActiveTo <= 0.4)
    .reduce((sum, { customers }) => sum + customers, 0);
  return section(look, say("segments.map"), [
    ...table(
      rows,
      [
        { title: "", cell: (cells) => say("segments.map.fifth", { fifth: String(cells[0]!.clvFifth) }) },
        ...rows[0]!.map(({ pActiveFrom, pActiveTo }, at) => ({
          title: percentRange(pActiveFrom, pActiveTo),
          side: "end" as const,
          cell: (cells: (typeof rows)[number]) => number(cells[at]!.customers),
        })),
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("segments.map.note", { customers: gone }), columns),
  ]);
}

function movement({ movement: moved }: SegmentsAnswer, look: Look): string[] {
  if (!moved) return [];
  const { speaker, style, columns } = look;
  const { say, number, date } = speaker;
  const named = (name: string | null) =>
    name === null ? say("segments.unknown") : segmentName(name, speaker);
  const flows = moved.flows
    .filter(({ from, to }) => from !== null && to !== null && from !== to)
    .toSorted((a, b) => b.customers - a.customers)
    .slice(0, 5);
  return [
    ...section(look, say("segments.movement", { date: date(moved.asOf) }), [
      ...wrap(
        say("segments.movement.line", {
          both: moved.both,
          stayed: number(moved.stayed),
          rose: number(moved.rose),
          fell: number(moved.fell),
          arrived: moved.arrived,
        }),
        columns,
      ),
      ...table(
        moved.segments,
        [
          { title: say("column.segment"), cell: ({ segment }) => segmentName(segment, speaker) },
          {
            title: say("segments.column.before"),
            side: "end",
            cell: ({ before }) => number(before),
            paint: style.past,
          },
          { title: say("segments.column.now"), side: "end", cell: ({ now }) => number(now) },
          { title: say("segments.column.cameIn"), side: "end", cell: ({ cameIn }) => number(cameIn) },
          { title: say("segments.column.wentOut"), side: "end", cell: ({ wentOut }) => number(wentOut) },
        ],
        { columns, heading: style.quiet },
      ),
    ]),
    ...section(
      look,
      say("segments.movement.flows"),
      items(
        flows.map(({ from, to, customers }) =>
          say("segments.movement.flow", { customers, from: named(from), to: named(to) }),
        ),
        columns,
      ),
    ),
  ];
}

/** The three treatments of a group that fit the most customers, none of which fits by taste of a review alone. */
function toDo(answer: SegmentsAnswer, { speaker, style, columns }: Look): string[] {
  const { say, number } = speaker;
  return table(
    answer.segments.slice(0, shownGroups),
    [
      { title: say("column.segment"), cell: ({ name }) => nameOf(answer, name, speaker) },
      {
        title: say("column.do"),
        wrap: true,
        cell: ({ treatments }) =>
          speaker.series(
            treatments.slice(0, 3).map((one) =>
              say("segments.do.item", {
                treatment: safe(actionName(one.treatment, speaker)),
                customers: number(one.customers),
              }),
            ),
          ) || say("segments.do.none"),
      },
    ],
    { columns, heading: style.quiet },
  );
}

function rests({ assumptions }: SegmentsAnswer, speaker: Speaker): string[] {
  const { say, knows } = speaker;
  return assumptions.map(({ name, value }) => {
    const key = `segments.rest.${name}`;
    if (!knows(key)) return name;
    const model = `model.${value}`;
    return say(key, {
      span: typeof value === "number" ? spanWords(speaker, value) : String(value),
      model: knows(model) ? say(model) : String(value),
      years: value,
    });
  });
}

function lifeYears({ assumptions }: SegmentsAnswer): number {
  return Number(assumptions.find(({ name }) => name === "lifeYears")!.value);
}
