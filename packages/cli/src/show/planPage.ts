import type { PlanAnswer, PlanFigures } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { fanPicture, heights } from "./fanPicture.ts";
import { planBasis } from "./planBasis.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe, width, wrap } from "./text.ts";

interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

/** The plan: what it expects in words, the fan by month, where it comes from, what it pays for, and how it did before. */
export function planPage(answer: PlanAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  return [
    ...wrap(opening(answer, speaker), columns),
    "",
    ...months(answer, look),
    "",
    style.heading(say("plan.parts")),
    ...parts(answer, look),
    ...labels(answer, look),
    ...budget(answer, look),
    ...backtest(answer, look),
    ...planBasis(answer, look),
    "",
    ...wrap(say("plan.next"), columns),
  ];
}

function opening(answer: PlanAnswer, { say, money, month, number, percent }: Speaker): string {
  const { total, currency, budget: paid } = answer;
  const from = month(answer.months[0]!.month);
  const to = month(answer.months.at(-1)!.month);
  const orders = number(total.orders.mean, { maximumFractionDigits: 0 });
  const { existing, newcomers } = answer.parts;
  const share = (part: PlanFigures) => percent(shareOf(part, answer));
  const compact = { compact: true };
  const first =
    total.margin === null
      ? say("plan.opening.orders", {
          from,
          to,
          orders,
          low: number(total.orders.p10, { maximumFractionDigits: 0 }),
          high: number(total.orders.p90, { maximumFractionDigits: 0 }),
        })
      : say("plan.opening.money", {
          from,
          to,
          orders,
          margin: money(total.margin.mean, currency, compact),
          low: money(total.margin.p10, currency, compact),
          high: money(total.margin.p90, currency, compact),
          profit: answer.profit ? "yes" : "no",
        });
  return [
    first,
    ...(shareOf(existing, answer) === null
      ? []
      : [say("plan.opening.parts", { existing: share(existing), newcomers: share(newcomers) })]),
    ...(paid === null
      ? []
      : [
          say("plan.opening.covered", {
            cost: money(paid.cost, currency, compact),
            covered: percent(paid.covered),
          }),
        ]),
  ].join(" ");
}

/** What a part is of all, of a loss too; null where gains and losses make all of it up together. */
function shareOf(part: PlanFigures, { total, parts: all }: PlanAnswer): number | null {
  const mean = (figures: PlanFigures) => (figures.margin ?? figures.orders).mean;
  const whole = mean(total);
  const mixed = Object.values(all).some((one) => mean(one) * whole < 0);
  return whole === 0 || mixed ? null : mean(part) / whole;
}

function months(answer: PlanAnswer, { speaker, style, columns }: Look): string[] {
  const { say, percent, compact, month: monthOf, date } = speaker;
  const { currency, profit, months: all, total } = answer;
  const fans = all.map((month) => month.margin ?? month.orders);
  const costs = all.map(({ cost }) => cost);
  const hasCost = costs.some((cost) => cost !== null);
  const covered = all.map((month) => month.covered);
  const known = covered.filter((one) => one !== null);
  const bandOf = ({ margin, orders }: (typeof all)[number]) =>
    `${compact((margin ?? orders).p10)} – ${compact((margin ?? orders).p90)}`;
  const widest = (cells: readonly string[]) => Math.max(...cells.map(width));
  const beside = [
    [say("column.month"), ...all.map(({ month }) => monthOf(month))],
    [say("plan.column.middle"), ...all.map(({ margin, orders }) => compact((margin ?? orders).p50))],
    [say("plan.column.band"), ...all.map(bandOf)],
    ...(hasCost ? [[say("plan.column.covered"), ...covered.map(percent)]] : []),
  ];
  const room = Math.max(12, columns - beside.reduce((sum, cells) => sum + widest(cells) + 2, 0));
  // A year of losses is drawn as losses.
  const loss = total.margin !== null && total.margin.p90 < 0;
  const pictures = loss
    ? fanPicture(
        fans.map(({ p10, p50, p90 }) => ({ p10: -p90, p50: -p50, p90: -p10 })),
        costs.map(() => null),
        room,
      )
    : fanPicture(fans, costs, room);
  const heading =
    total.margin === null
      ? say("plan.months.orders")
      : say("plan.months.money", {
          currency,
          what: loss ? "loss" : profit ? "margin" : "revenue",
        });
  const partial = all.filter(({ share }) => share < 1);
  return [
    ...wrap(heading, columns).map(style.heading),
    ...(hasCost && !loss ? [say("plan.months.cost")] : []),
    ...table(
      all,
      [
        { title: say("column.month"), cell: ({ month }) => monthOf(month) },
        {
          title: say("plan.column.middle"),
          side: "end",
          cell: (month) => compact((month.margin ?? month.orders).p50),
        },
        {
          title: say("plan.column.band"),
          side: "end",
          cell: bandOf,
        },
        ...(hasCost
          ? [
              {
                title: say("plan.column.covered"),
                side: "end" as const,
                cell: (month: (typeof all)[number]) => percent(month.covered),
                paint: (text: string, month: (typeof all)[number]) =>
                  (month.covered ?? 1) < 0.8 ? style.attention(text) : text,
              },
            ]
          : []),
        {
          title: "",
          cell: (month) => pictures[all.indexOf(month)]!,
          paint: loss ? style.loss : style.expected,
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...(known.length === 0
      ? []
      : wrap(
          say("plan.strip", {
            strip: heights(covered),
            first: percent(known[0]!),
            last: percent(known.at(-1)!),
            from: monthOf(all[covered.findIndex((one) => one !== null)]!.month),
            to: monthOf(all[covered.findLastIndex((one) => one !== null)]!.month),
            least: percent(Math.min(...known)),
          }),
          columns,
        )),
    ...partial.map(({ month }) =>
      style.quiet(say("plan.months.partial", { month: monthOf(month), asOf: date(answer.asOf) })),
    ),
  ];
}

function parts(answer: PlanAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, moneyRange, number, numberRange, percent } = speaker;
  const { currency, total } = answer;
  const names = ["existing", "newcomers", "pipeline", "subscriptions"] as const;
  const rows = names
    .map((name) => ({ name, figures: answer.parts[name] }))
    .filter(({ name, figures }) => figures.orders.mean > 0 || name === "existing");
  const isMoney = total.margin !== null;
  return table(
    rows,
    [
      { title: say("plan.column.part"), cell: ({ name }) => say(`plan.part.${name}`) },
      {
        title: say("column.orders"),
        side: "end",
        cell: ({ figures }) => number(figures.orders.mean, { maximumFractionDigits: 0 }),
      },
      {
        title: say("column.expected"),
        side: "end",
        cell: ({ figures }) =>
          isMoney
            ? money(figures.margin!.mean, currency)
            : number(figures.orders.mean, { maximumFractionDigits: 0 }),
      },
      {
        title: say("plan.column.band"),
        side: "end",
        cell: ({ figures }) =>
          isMoney
            ? moneyRange(figures.margin!.p10, figures.margin!.p90, currency)
            : numberRange(figures.orders.p10, figures.orders.p90),
      },
      {
        title: say("column.share"),
        side: "end",
        cell: ({ figures }) => percent(shareOf(figures, answer)),
      },
    ],
    { columns, heading: style.quiet },
  );
}

function labels({ by, currency, amounts }: PlanAnswer, { speaker, style, columns }: Look): string[] {
  if (by === null) return [];
  const { say, money, moneyRange, number, numberRange, percent } = speaker;
  const nameOf = (name: string | null): string => {
    if (name === null) return say("plan.by.other");
    if (by.label === "channel") return safe(name);
    const key = `segment.${name}`;
    return name === "newcomers" ? say("plan.by.newcomers") : speaker.knows(key) ? say(key) : name;
  };
  return [
    "",
    style.heading(say(`plan.by.${by.label}`)),
    ...table(
      by.groups,
      [
        {
          title: say(by.label === "segment" ? "column.segment" : "column.name"),
          cell: ({ name }) => nameOf(name),
        },
        {
          title: say("column.expected"),
          side: "end",
          cell: ({ figures }) =>
            amounts ? money(figures.mean, currency) : number(figures.mean, { maximumFractionDigits: 0 }),
        },
        {
          title: say("plan.column.band"),
          side: "end",
          cell: ({ figures }) =>
            amounts ? moneyRange(figures.p10, figures.p90, currency) : numberRange(figures.p10, figures.p90),
        },
        { title: say("column.share"), side: "end", cell: ({ share }) => percent(share) },
      ],
      { columns, heading: style.quiet },
    ),
  ];
}

/** Lines of one name and priority over the months, as a strip. */
function budget(
  { budget: paid, months: all, currency }: PlanAnswer,
  { speaker, style, columns }: Look,
): string[] {
  if (paid === null) return [];
  const { say, money, percent, number } = speaker;
  const lines = new Map<
    string,
    { name: string; priority: number | null; amount: number; funded: (number | null)[] }
  >();
  for (const { name, priority, amount, funded, month } of paid.lines) {
    const key = `${priority} ${name}`;
    const line = lines.get(key) ?? { name, priority, amount: 0, funded: all.map(() => null) };
    line.amount += amount;
    line.funded[all.findIndex((one) => one.month === month)] = funded;
    lines.set(key, line);
  }
  const known = (funded: readonly (number | null)[]) => funded.filter((one) => one !== null);
  const least = (funded: readonly (number | null)[]) => Math.min(...known(funded));
  const rows = [...lines.values()].toSorted(
    (a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || (a.name < b.name ? -1 : 1),
  );
  return [
    "",
    style.heading(say("plan.budget")),
    ...table(
      rows,
      [
        {
          title: say("plan.column.priority"),
          side: "end",
          cell: ({ priority }) => number(priority, { maximumFractionDigits: 0 }),
        },
        { title: say("plan.column.line"), cell: ({ name }) => safe(name) },
        {
          title: say("plan.column.aMonth"),
          side: "end",
          cell: ({ amount, funded }) => money(amount / known(funded).length, currency),
        },
        { title: say("plan.column.strip"), cell: ({ funded }) => heights(funded), paint: style.expected },
        {
          title: say("plan.column.least"),
          side: "end",
          cell: ({ funded }) => percent(least(funded)),
          paint: (text, { funded }) => (least(funded) < 0.8 ? style.attention(text) : text),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("plan.budget.rule"), columns).map(style.quiet),
    ...(paid.outside > 0 ? [say("plan.budget.outside", { lines: paid.outside })] : []),
  ];
}

function backtest({ backtest: tested, currency }: PlanAnswer, { speaker, style, columns }: Look): string[] {
  if (tested === null) return [];
  const { say, money, moneyRange, number, numberRange, percent, compact, date, month: monthOf } = speaker;
  const { accuracy, measure, months: all } = tested;
  const isMoney = measure === "revenue";
  const write = (value: number) =>
    isMoney ? money(value, currency, { compact: true }) : number(value, { maximumFractionDigits: 0 });
  const range = (low: number, high: number) =>
    isMoney ? moneyRange(low, high, currency, { compact: true }) : numberRange(low, high);
  const inside = (one: (typeof all)[number]) => one.actual >= one.p10 && one.actual <= one.p90;
  const lastYear = accuracy.lastYear.months > 0;
  return [
    "",
    style.heading(say("plan.backtest", { from: date(tested.from) })),
    ...wrap(
      say(isMoney ? "plan.backtest.revenue" : "plan.backtest.orders", {
        months: accuracy.plan.months,
        plan: percent(accuracy.plan.mape),
        lastPeriod: percent(accuracy.lastPeriod.mape),
        lastYear: lastYear ? percent(accuracy.lastYear.mape) : "none",
      }),
      columns,
    ),
    ...table(
      all,
      [
        { title: say("column.month"), cell: ({ month }) => monthOf(month) },
        {
          title: say("column.actual"),
          side: "end",
          cell: ({ actual }) => compact(actual),
          paint: style.past,
        },
        {
          title: say("column.expected"),
          side: "end",
          cell: ({ mean }) => compact(mean),
          paint: style.expected,
        },
        {
          title: say("plan.column.band"),
          side: "end",
          cell: ({ p10, p90 }) => `${compact(p10)} – ${compact(p90)}`,
        },
        {
          title: say("plan.column.inside"),
          cell: (one) => say(inside(one) ? "plan.yes" : "plan.no"),
          paint: (text, one) => (inside(one) ? text : style.attention(text)),
        },
        ...(lastYear
          ? [
              {
                title: say("plan.column.lastYear"),
                side: "end" as const,
                cell: (one: (typeof all)[number]) => compact(one.lastYear),
              },
            ]
          : []),
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(
      say("plan.backtest.coverage", {
        inside: all.filter(inside).length,
        months: all.length,
        actual: write(tested.total.actual),
        mean: write(tested.total.mean),
        range: range(tested.total.low, tested.total.high),
      }),
      columns,
    ),
    ...wrap(
      say("plan.backtest.existing", {
        actual: write(tested.existing.actual),
        mean: write(tested.existing.mean),
        range: range(tested.existing.low, tested.existing.high),
        newcomers: number(tested.newCustomers.actual),
        planned: number(tested.newCustomers.planned, { maximumFractionDigits: 0 }),
      }),
      columns,
    ),
  ];
}
