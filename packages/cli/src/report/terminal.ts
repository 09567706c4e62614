import { moneyTotals } from "./moneyTotals.ts";
import type { Overview, RunResult } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import { bar, split } from "../show/bars.ts";
import type { Style } from "../show/style.ts";
import { table } from "../show/table.ts";
import { cut, pad, safe, width, wrap } from "../show/text.ts";
import { choiceTable, originsTable } from "./testTables.ts";
import { segmentName } from "./segmentName.ts";
import { sentences } from "./sentences.ts";

/** Columns of the labels at the side, with the blank after them. */
const side = 15;
const shownSegments = 4;
const shownCustomers = 4;
const shownWarnings = 2;

/** The report of one run on one screen: at most 80 columns, the answer first. */
export function terminalReport(
  overview: Overview,
  speaker: Speaker,
  look: { readonly style: Style; readonly columns?: number },
): string[] {
  const { style, columns = 80 } = look;
  const { run } = overview;
  const { say } = speaker;
  const words = sentences(overview, speaker);
  const room = columns - side;
  const block = (label: Key | string, lines: readonly string[]): string[] => {
    const text = speaker.knows(label) ? say(label) : label;
    return lines.map((line, i) => pad(i === 0 ? style.heading(cut(text, side - 1)) : "", side) + line);
  };
  const told = (...texts: readonly string[]): string[] => wrap(texts.join(" "), room);
  const money = run.amounts;

  const blocks = [
    [style.heading(say("report.title")), style.quiet(cut(safe(words.origin), columns))],
    [
      ...wrap(words.opening.join(" "), columns),
      ...(words.verdict === null ? [] : wrap(words.verdict, columns).map(style.attention)),
    ],
    money && [
      ...block("report.short.worth", [...told(words.worth), ...worthBar(run, speaker, style, room)]),
      ...block("report.short.concentration", concentrationBar(overview, speaker, style, room)),
    ],
    block("report.short.leaving", [...told(words.leaving), ...leavingTable(overview, speaker, style, room)]),
    block(words.forecastHeading, told(`${speaker.list(words.forecast)}.`, say("report.forecast"))),
    [
      ...block("report.short.holdout", told(...words.holdout)),
      ...block(
        "",
        words.origins === null ? [] : [...told(words.origins), ...originsTable(run, speaker, style, room)],
      ),
      ...block(
        "report.short.model",
        words.choice.length === 0
          ? []
          : [...told(...words.choice), ...choiceTable(run, speaker, style, room)],
      ),
    ],
    block("report.short.segments", segmentBars(overview, speaker, style, room)),
    [
      ...block("report.short.assumptions", told(words.assumptions)),
      ...block("report.short.quality", told(words.quality)),
      ...block(
        run.profit ? "report.short.missing" : "report.short.profit",
        words.profit ? told(words.profit).map(style.attention) : [],
      ),
      ...notes(words.warnings.map(({ text }) => text)),
      ...block(
        "report.short.next",
        told("keepworth customers · customer ID · formula · report --html").map(style.quiet),
      ),
    ],
  ].filter((lines) => lines !== false);

  function notes(texts: readonly string[]): string[] {
    const shown = texts
      .slice(0, shownWarnings)
      .flatMap((text) => block("label.note", told(safe(text)).map(style.attention)));
    const rest = texts.length - shownWarnings;
    return rest > 0 ? [...shown, ...block("", told(say("report.more", { count: rest })))] : shown;
  }

  return blocks.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function worthBar(run: RunResult, speaker: Speaker, style: Style, room: number): string[] {
  const total = moneyTotals(run);
  const { currency } = run;
  const ahead = total.clv - total.base;
  if (!(total.base > 0 && ahead > 0)) return [];
  const compact = { compact: true };
  const label = speaker.say("report.worth.bar", {
    base: speaker.money(total.base, currency, compact),
    ahead: speaker.money(ahead, currency, compact),
  });
  const [past, rest] = split(total.base / total.clv, room - width(label) - 2);
  return [`${style.past(past)}${style.expected(rest)}  ${label}`];
}

function concentrationBar(
  { concentration }: Overview,
  speaker: Speaker,
  style: Style,
  room: number,
): string[] {
  if (concentration === null) return [speaker.say("report.concentration.none")];
  const label = speaker.say("report.concentration.bar", { share: speaker.percent(concentration.topTenth) });
  const [top, rest] = split(concentration.topTenth, room - width(label) - 2);
  return [`${style.expected(top)}${style.past(rest)}  ${label}`];
}

function leavingTable({ run, leaving }: Overview, speaker: Speaker, style: Style, room: number): string[] {
  const { say, money, percent } = speaker;
  if (leaving.customers.length === 0) return [];
  const valued = run.amounts;
  return table(
    leaving.customers.toSorted((a, b) => b.atRisk - a.atRisk).slice(0, shownCustomers),
    [
      { title: say("column.customer"), cell: ({ customer_id }) => safe(customer_id) },
      { title: say("column.orders"), side: "end", cell: ({ orders }) => speaker.number(orders) },
      { title: say("column.lastOrder"), side: "end", cell: ({ lastOrder }) => lastOrder },
      { title: say("column.stillActive"), side: "end", cell: ({ pActive }) => percent(pActive) },
      ...(valued
        ? [
            {
              title: say("column.atRisk"),
              side: "end" as const,
              cell: ({ atRisk }: (typeof leaving.customers)[number]) => money(atRisk, run.currency),
              paint: style.loss,
            },
          ]
        : []),
    ],
    { columns: room, heading: style.quiet },
  );
}

function segmentBars({ run, segments }: Overview, speaker: Speaker, style: Style, room: number): string[] {
  const { say } = speaker;
  const measure = (one: (typeof segments)[number]): number => (run.amounts ? one.growth : one.customers);
  const sorted = [...segments].sort((a, b) => measure(b) - measure(a));
  const top = sorted.length > shownSegments + 1 ? sorted.slice(0, shownSegments) : sorted;
  const others = sorted.slice(top.length);
  const rows = top.map((one) => ({ name: segmentName(one.segment, speaker), ...one }));
  if (others.length > 0) {
    rows.push({
      ...others.reduce((sum, one) => ({
        ...sum,
        customers: sum.customers + one.customers,
        growth: sum.growth + one.growth,
      })),
      name: say("report.segments.others", { count: others.length }),
    });
  }
  const most = Math.max(...rows.map(measure));
  const names = Math.min(20, Math.max(...rows.map(({ name }) => width(name))));
  const counts = rows.map(({ customers }) => say("count.customers", { count: customers }));
  const amounts = rows.map((one) =>
    run.amounts ? speaker.money(one.growth, run.currency, { compact: true }) : "",
  );
  const [countsWidth, amountsWidth] = [counts, amounts].map((texts) => Math.max(...texts.map(width))) as [
    number,
    number,
  ];
  const space = room - names - countsWidth - amountsWidth - 6;
  return rows.map((one, i) =>
    [
      pad(cut(one.name, names), names),
      style.quiet(pad(counts[i]!, countsWidth, "end")),
      pad(amounts[i]!, amountsWidth, "end"),
      style.expected(bar(measure(one) / most, space)),
    ]
      .join("  ")
      .trimEnd(),
  );
}
