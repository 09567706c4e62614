import type {
  ArmFigures,
  ExperimentAssignment,
  ExperimentAssumption,
  ExperimentMissing,
  ExperimentPlan,
  ExperimentReading,
  ExperimentSummary,
  Figure,
} from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { bar } from "./bars.ts";
import { section, type Look } from "./churn/look.ts";
import { forest } from "./forest.ts";
import { missing, restsOn, sourced, warned } from "./restsOn.ts";
import { table } from "./table.ts";
import { pad, safe, width, wrap } from "./text.ts";

/** A test before anything is sent: who, what it can see, what knowing is worth. */
export function experimentPlanPage(plan: ExperimentPlan, look: Look): string[] {
  const { speaker, columns } = look;
  const { say, money, number, percent } = speaker;
  const { buying, margin, arms, currency, treatment, value } = plan;
  const told = (text: string): string[] => wrap(text, columns);
  const short = (buying.needed ?? 0) - plan.customers;
  const rows = [
    {
      name: say("experiment.new.buying"),
      sight: buying,
      write: (one: number) => points(one, speaker),
    },
    {
      name: say("experiment.new.margin", { profit: plan.profit ? "yes" : "no" }),
      sight: margin,
      write: (one: number) => signed(one, money(one, currency)),
    },
  ];
  return [
    ...told(
      say("experiment.new.opening", {
        name: plan.name,
        treatment: safe(treatment.name),
        ...arms,
        eligible: plan.eligible,
      }),
    ),
    ...(buying.needed === null
      ? told(say("experiment.new.needed.none"))
      : [
          ...told(
            say("experiment.new.power", {
              uplift: inPoints(buying.expected, speaker),
              days: plan.days,
              source: treatment.source,
              power: percent(buying.power),
              rate: percent(buying.rate),
            }),
          ),
          ...told(
            short > 0
              ? say("experiment.new.needed", { needed: buying.needed, short })
              : say("experiment.new.enough", { needed: buying.needed }),
          ),
        ]),
    ...section(look, say("experiment.new.sight"), [
      ...table(
        rows,
        [
          { title: "", cell: ({ name }) => name },
          {
            title: say("experiment.column.expected"),
            side: "end",
            cell: ({ sight, write }) => write(sight.expected),
          },
          {
            title: say("experiment.column.smallest"),
            side: "end",
            cell: ({ sight, write }) => write(sight.smallest),
          },
          { title: say("experiment.column.power"), side: "end", cell: ({ sight }) => percent(sight.power) },
          {
            title: say("experiment.column.needed"),
            side: "end",
            cell: ({ sight }) => (sight.needed === null ? "–" : number(sight.needed)),
          },
        ],
        { columns, heading: look.style.quiet },
      ),
      ...told(
        say("experiment.new.note", {
          mean: money(margin.mean, currency),
          deviation: money(margin.deviation, currency),
          unexplained: money(margin.unexplained, currency),
        }),
      ).map(look.style.quiet),
    ]),
    ...section(look, say("experiment.new.worth"), value === null ? [] : worth(plan, value, look)),
    "",
    ...told(say("experiment.new.cost", { cost: money(plan.cost, currency) })),
    ...basis(plan, currency, look),
    "",
    say("experiment.new.next", { name: shell(plan.name) }),
  ];
}

function worth(
  { currency }: ExperimentPlan,
  value: NonNullable<ExperimentPlan["value"]>,
  { speaker, columns }: Look,
): string[] {
  const { say, money } = speaker;
  const { customers, worth: gross, net, best } = value;
  return [
    customers > 0
      ? say("experiment.new.value", {
          customers,
          worth: money(gross, currency),
          net: money(net, currency),
        })
      : say("experiment.new.value.nobody", { forgone: money(-net, currency) }),
    best.customers > 0
      ? say("experiment.new.best", { customers: best.customers, net: money(best.net, currency) })
      : say("experiment.new.best.none"),
  ].flatMap((text) => wrap(text, columns));
}

/** Who is in which arm. */
export function assignmentPage(answer: ExperimentAssignment, look: Look): string[] {
  const { speaker, columns } = look;
  const { say, date, money } = speaker;
  const { arms, days, expected, currency, strata, seed, file } = answer;
  const told = (text: string): string[] => wrap(text, columns);
  return [
    ...told(say("experiment.assign.opening", { ...arms, treatment: safe(answer.treatment) })),
    ...told(say(`experiment.assign.${answer.source}`, { strata, seed })),
    ...(expected === null
      ? []
      : told(
          say("experiment.assign.expected", {
            days,
            day: date(answer.assignedAt.from),
            model: say(`model.${answer.model ?? ""}` as never),
            treated: money(expected.treated, currency),
            holdout: money(expected.holdout, currency),
          }),
        )),
    ...told(say("experiment.assign.ends", { ends: date(answer.ends), days })),
    ...(file === null ? [] : told(say("experiment.assign.out", { rows: file.rows, path: safe(file.file) }))),
    ...missing(warned(answer.missing, look.speaker), look),
    "",
    say("experiment.assign.next", { name: shell(answer.name) }),
  ];
}

/** What a test says. */
export function readingPage(reading: ExperimentReading, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number } = speaker;
  const { verdict, measured, customersNeeded: needed, arms } = reading;
  const told = (text: string): string[] => wrap(text, columns);
  const customers = arms.treated.customers + arms.holdout.customers;
  const came = arms.treated.orders + arms.holdout.orders > 0;
  return [
    ...opening(reading, look),
    ...flags(reading, look),
    ...(verdict === "early" && came ? told(say("experiment.read.peeking")).map(style.attention) : []),
    ...(verdict === "unknown"
      ? told(
          needed === null
            ? say("experiment.read.needed.none")
            : say("experiment.read.needed", { customers: needed, more: Math.max(0, needed - customers) }),
        )
      : []),
    ...section(look, say("experiment.read.effects"), came ? effects(reading, look) : []),
    ...section(look, say("experiment.read.arms"), armRows(reading, look)),
    ...section(look, say("experiment.read.money"), came ? total(reading, look) : []),
    ...section(look, say("experiment.read.relationship"), relationship(reading, look)),
    ...section(look, say("experiment.read.qini"), came ? qiniRows(reading, look) : []),
    "",
    ...told(
      measured !== null
        ? say("experiment.read.kept", {
            uplift: inPoints(measured.uplift, speaker),
            error: number(100 * measured.upliftError, { maximumFractionDigits: 1 }),
            before: inPoints(measured.before, speaker),
          })
        : say(reading.stored ? "experiment.read.notUsed" : "experiment.read.notKept"),
    ),
    ...basis(reading, reading.currency, look),
    ...(measured === null ? [] : ["", say("experiment.read.next")]),
  ];
}

function opening(reading: ExperimentReading, { speaker, columns }: Look): string[] {
  const { say, money, moneyRange, number, percent, date } = speaker;
  const { total: sum, currency, arms, ratio, verdict } = reading;
  const nothing = verdict === "early" && arms.treated.orders + arms.holdout.orders === 0;
  return wrap(
    say(nothing ? "experiment.read.early.nothing" : `experiment.read.${verdict}`, {
      name: reading.name,
      treatment: safe(reading.treatment),
      days: reading.days,
      left: reading.daysLeft,
      ends: date(reading.ends),
      net: money(sum.net.value, currency),
      range: moneyRange(sum.net.low, sum.net.high, currency),
      treated: arms.treated.customers,
      holdout: arms.holdout.customers,
      share: percent(ratio.share),
      p: number(ratio.p, { maximumSignificantDigits: 1, maximumFractionDigits: 20 }),
    }),
    columns,
  );
}

function effects(reading: ExperimentReading, { speaker, style, columns }: Look): string[] {
  const { say, money, percent } = speaker;
  const { buying, margin, currency, profit } = reading;
  const rows = (name: string, of: typeof margin, write: (one: number) => string) => {
    const both = [of.adjusted, of.raw];
    return both.map((figure, k) => ({
      name: k === 0 ? name : "",
      kind: say(k === 0 ? "experiment.read.adjusted" : "experiment.read.raw"),
      text: `${write(figure.value)} (${write(figure.low)} – ${write(figure.high)})`,
      both,
      k,
    }));
  };
  const all = [
    ...rows(say("experiment.read.buying"), buying, (one) => points(one, speaker)),
    ...rows(say("experiment.read.margin", { profit: profit ? "yes" : "no" }), margin, (one) =>
      signed(one, money(one, currency)),
    ),
  ];
  const [a, b, c] = (["name", "kind", "text"] as const).map((part) =>
    Math.max(...all.map((row) => width(row[part]))),
  ) as [number, number, number];
  const room = Math.max(12, columns - a - b - c - 6);
  const { explained } = margin;
  return [
    ...all.map((row) => {
      const line = forest(row.both, room)[row.k]!;
      return `${pad(row.name, a)}  ${pad(row.kind, b)}  ${pad(row.text, c)}  ${row.k === 0 ? style.expected(line) : style.past(line)}`;
    }),
    ...wrap(
      explained > 0.005
        ? say("experiment.read.adjusting", { explained: percent(explained) })
        : say("experiment.read.adjusting.none"),
      columns,
    ).map(style.quiet),
  ];
}

function armRows(reading: ExperimentReading, { speaker, style, columns }: Look): string[] {
  const { say, money, number, percent } = speaker;
  const { currency, profit } = reading;
  return table(
    (["treated", "holdout"] as const).map((name) => ({ name, arm: reading.arms[name] })),
    [
      { title: say("experiment.column.arm"), cell: ({ name }) => say(`experiment.arm.${name}`) },
      { title: say("column.customers"), side: "end", cell: ({ arm }) => number(arm.customers) },
      { title: say("experiment.column.buyers"), side: "end", cell: ({ arm }) => number(arm.buyers) },
      {
        title: say("experiment.column.shareBought"),
        side: "end",
        cell: ({ arm }) => percent(arm.buyers / arm.customers),
      },
      {
        title: say("experiment.column.margin", { profit: profit ? "yes" : "no" }),
        side: "end",
        cell: ({ arm }) => money(arm.margin, currency),
      },
      {
        title: say("experiment.column.each"),
        side: "end",
        cell: ({ arm }) => money(arm.margin / arm.customers, currency),
      },
      {
        title: say("experiment.column.predicted"),
        side: "end",
        cell: ({ arm }) => money(arm.expected / arm.customers, currency),
      },
    ],
    { columns, heading: style.quiet },
  );
}

/** Profit is up and satisfaction down: what is better known before the treatment is repeated. */
function flags({ flags: all }: ExperimentReading, { speaker, style, columns }: Look): string[] {
  const { say, number, explain } = speaker;
  if (all.length === 0) return [];
  const sentences = all.map(({ code, details }) => {
    const [difference, low, high] = ["difference", "low", "high"].map((name) => Number(details[name]));
    const ofScore = code.endsWith(".score");
    const write = (one: number) => number(ofScore ? one : 100 * one, { maximumFractionDigits: 1 });
    const told = { difference: write(Math.abs(difference!)), range: `${write(low!)} – ${write(high!)}` };
    return explain("warning", code, told).text;
  });
  return wrap([...sentences, say("experiment.read.flag.note")].join(" "), columns).map(style.attention);
}

/** Complaints, opt-outs and scores of both arms. */
function relationship(
  { relationship: told }: ExperimentReading,
  { speaker, style, columns }: Look,
): string[] {
  const { say, number, percent } = speaker;
  const { complaints, optOuts, score } = told;
  const one = (value: number): string => number(value, { maximumFractionDigits: 1 });
  const share = (name: string, of: ArmFigures | null) =>
    of === null
      ? []
      : [
          {
            name,
            treated: percent(of.treated.value),
            holdout: percent(of.holdout.value),
            difference: points(of.difference.value, speaker),
            range: pointsRange(of.difference, speaker),
          },
        ];
  const change = score?.change;
  const rows = [
    ...share(say("experiment.read.complaints"), complaints),
    ...share(say("experiment.read.optOuts"), optOuts),
    ...(score === null
      ? []
      : [
          {
            name: say("experiment.read.score"),
            treated: one(score.treated.value),
            holdout: one(score.holdout.value),
            difference: one(score.difference.value),
            range: `${one(score.difference.low)} – ${one(score.difference.high)}`,
          },
        ]),
    ...(change?.treated || change?.holdout
      ? [
          {
            name: say("experiment.read.score.change"),
            treated: change.treated ? one(change.treated.value) : "–",
            holdout: change.holdout ? one(change.holdout.value) : "–",
            difference: "",
            range: "",
          },
        ]
      : []),
  ];
  if (rows.length === 0) return [];
  type Row = (typeof rows)[number];
  return table(
    rows,
    [
      { title: say("experiment.column.outcome"), cell: ({ name }: Row) => name },
      { title: say("experiment.arm.treated"), side: "end", cell: ({ treated }: Row) => treated },
      { title: say("experiment.arm.holdout"), side: "end", cell: ({ holdout }: Row) => holdout },
      { title: say("experiment.column.difference"), side: "end", cell: ({ difference }: Row) => difference },
      { title: percent(0.9), side: "end", cell: ({ range }: Row) => range, paint: style.quiet },
    ],
    { columns, heading: style.quiet },
  );
}

function total({ total: sum, currency, profit }: ExperimentReading, { speaker, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  return wrap(
    say("experiment.read.total", {
      margin: money(sum.margin.value, currency),
      range: moneyRange(sum.margin.low, sum.margin.high, currency),
      profit: profit ? "yes" : "no",
      contact: money(sum.contact, currency),
      incentive: money(sum.incentive, currency),
    }),
    columns,
  );
}

const fifths = [0.2, 0.4, 0.6, 0.8, 1];

function qiniRows({ qini, verdict }: ExperimentReading, { speaker, style, columns }: Look): string[] {
  if (qini === null || verdict === "mismatch") return [];
  const { say, percent } = speaker;
  const { coefficient, curve } = qini;
  const shown = fifths.map((share) => curve.find((point) => point.share >= share - 0.01)!);
  const names = fifths.map((share) => say("experiment.read.qini.row", { share: percent(share) }));
  const gains = shown.map(({ gain }) => points(gain, speaker));
  const [a, b] = [names, gains].map((texts) => Math.max(...texts.map(width))) as [number, number];
  const most = Math.max(...shown.map(({ gain }) => gain), 1e-9);
  const answer = coefficient.low > 0 ? "yes" : coefficient.high < 0 ? "no" : "unknown";
  return [
    ...wrap(
      say(`experiment.read.qini.${answer}`, {
        value: points(coefficient.value, speaker),
        range: pointsRange(coefficient, speaker),
      }),
      columns,
    ),
    ...shown.map(({ gain }, k) =>
      `${pad(names[k]!, a)}  ${pad(gains[k]!, b, "end")}  ${bar(gain / most, columns - a - b - 4)}`.trimEnd(),
    ),
    ...wrap(say("experiment.read.qini.note"), columns).map(style.quiet),
  ];
}

/** The tests that there are. */
export function experimentsTable(all: readonly ExperimentSummary[], look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, date, number } = speaker;
  return table(
    all,
    [
      { title: say("column.name"), cell: ({ name }) => name },
      { title: say("experiment.column.treatment"), cell: ({ treatment }) => safe(treatment) },
      { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
      { title: say("experiment.column.ends"), cell: ({ ends }) => (ends === null ? "–" : date(ends)) },
      {
        title: say("column.state"),
        cell: ({ state, verdict }) =>
          verdict === null ? say(`experiment.state.${state}`) : say(`experiment.verdict.${verdict}` as never),
      },
      {
        title: say("experiment.column.uplift"),
        side: "end",
        cell: ({ uplift }) => (uplift === null ? "–" : points(uplift.value, speaker)),
      },
      {
        title: say("column.interval"),
        side: "end",
        cell: ({ uplift }) => (uplift === null ? "–" : pointsRange(uplift, speaker)),
        paint: style.quiet,
      },
    ],
    { columns, heading: style.heading },
  );
}

function basis(
  answer: {
    readonly assumptions: readonly ExperimentAssumption[];
    readonly missing: readonly ExperimentMissing[];
  },
  currency: string,
  look: Look,
): string[] {
  const { speaker } = look;
  const { say, knows, money, number, percent } = speaker;
  const written = ({ name, value }: ExperimentAssumption): string => {
    if (typeof value !== "number") return String(value ?? "–");
    if (name === "days" || name === "customersRead") return number(value);
    return name === "contact" || name === "incentive" ? money(value, currency) : percent(value);
  };
  const rests = answer.assumptions.map((one) => {
    const key = `experiment.assumption.${one.name}`;
    return sourced(knows(key) ? say(key, { value: written(one) }) : one.name, one, speaker);
  });
  return [...restsOn(rests, look), ...missing(warned(answer.missing, speaker), look)];
}

/** A difference of probabilities, in points: "+5.4". */
function points(value: number, { number }: Speaker): string {
  return number(100 * value, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
}

/** The same in a sentence, without the sign of a gain: "5.4 points". */
function inPoints(value: number, { say, number }: Speaker): string {
  return say("experiment.points", { value: number(100 * value, { maximumFractionDigits: 1 }) });
}

function pointsRange({ low, high }: Figure, speaker: Speaker): string {
  return `${points(low, speaker)} – ${points(high, speaker)}`;
}

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}

/** A name as it is written on a command line. */
function shell(name: string): string {
  return name.includes(" ") ? `"${name}"` : name;
}
