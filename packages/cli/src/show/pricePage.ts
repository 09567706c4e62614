import type { PriceAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { bar } from "./bars.ts";
import { missing, restsOn, sourceOf } from "./restsOn.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

const shownProducts = 12;
const shownCustomers = 10;

/** What a change of price would do, where it breaks even, how products' demand goes with price, and who was let off what. */
export function pricePage(answer: PriceAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { warnings } = answer;
  const said = (code: string, details: Record<string, string | number>) =>
    speaker.explain("warning", code, details).text;
  return [
    ...wrap(opening(answer, speaker), columns),
    "",
    ...sensitivity(answer, look),
    ...scenarios(answer, look),
    ...products(answer, look),
    ...discounts(answer, look),
    ...(warnings.length === 0 ? [] : [""]),
    ...warnings.flatMap(({ code, details }) => wrap(said(code, details), columns).map(style.attention)),
    ...restsOn(basis(answer, speaker), look),
    ...missing(
      answer.missing.map(({ code, details }) => said(code, details)),
      look,
    ),
    "",
    ...wrap(say("price.next"), columns),
  ];
}

/** A change as "+5%". */
function signed(value: number | null, { number }: Speaker): string {
  return number(value, {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: value !== null && Math.abs(value) < 0.2 ? 1 : 0,
  });
}

function gained(value: number, currency: string, { money }: Speaker): string {
  return `${value > 0 ? "+" : ""}${money(value, currency, { compact: true })}`;
}

function opening(answer: PriceAnswer, speaker: Speaker): string {
  const { say, percent, number } = speaker;
  const { chosen, currency, product, elasticity, elasticitySource } = answer;
  const { volume, gain } = chosen;
  const change = signed(chosen.change, speaker);
  const what =
    product === null
      ? say("price.opening.all", { change })
      : say("price.opening.product", {
          change,
          product: safe(product.name),
          share: percent(product.share),
        });
  const evens = breakEven(answer, what, speaker);
  const span = say("span.months", { count: Math.round(answer.horizonDays / 30.4375) });
  if (elasticity === null || volume === null) {
    const reason = answer.products.length === 0 ? "lines" : "price";
    return [evens, say("price.opening.unknown", { reason })].join(" ");
  }
  const gainText = gain === null ? "–" : gained(gain.value, currency, speaker);
  if (elasticitySource === "option" || elasticitySource === "settings") {
    return [
      evens,
      say("price.opening.assumed", {
        elasticity: number(elasticity.value, { maximumFractionDigits: 2 }),
        volume: signed(volume.value, speaker),
        span,
        gain: gainText,
      }),
    ].join(" ");
  }
  return [
    evens,
    say("price.opening.effect", {
      volume: signed(volume.value, speaker),
      volumeRange: `${signed(volume.low, speaker)} – ${signed(volume.high, speaker)}`,
      gain: gainText,
      gainRange:
        gain === null
          ? "–"
          : `${gained(gain.low, currency, speaker)} – ${gained(gain.high, currency, speaker)}`,
      span,
      chance: percent(chosen.pGain),
    }),
  ].join(" ");
}

/** The volume at which a change earns as much as before; where every order loses, the price at which it would not. */
function breakEven(
  { chosen: { change, breakEvenVolume }, margin, breakEvenRise }: PriceAnswer,
  what: string,
  speaker: Speaker,
): string {
  const { say, percent, number } = speaker;
  if (breakEvenRise !== null) {
    const kept = margin + change;
    return [
      breakEvenRise > 0
        ? say("price.opening.loss", { margin: percent(margin), rise: percent(breakEvenRise) })
        : say("price.opening.loss.equal"),
      kept < 0
        ? say("price.opening.loss.below", { what, loss: percent(-kept) })
        : say("price.opening.loss.above", { what, kept: percent(kept) }),
    ].join(" ");
  }
  if (breakEvenVolume === null) return say("price.opening.never", { what, margin: percent(margin) });
  return say("price.opening.breakEven", {
    what,
    margin: percent(margin),
    rise: change > 0 ? "yes" : "no",
    volume: number(breakEvenVolume, {
      style: "percent",
      signDisplay: "exceptZero",
      maximumFractionDigits: 2,
    }),
  });
}

/** Gains by elasticity as bars to either side of nothing. */
function sensitivity(answer: PriceAnswer, { speaker, style, columns }: Look): string[] {
  const { say, number } = speaker;
  const { sensitivity: rows, currency, chosen, elasticity, elasticitySource } = answer;
  const most = Math.max(...rows.map(({ gain }) => Math.abs(gain ?? 0)));
  const side = Math.max(6, Math.floor((columns - 44) / 2));
  const nearest =
    elasticity === null || elasticitySource === "option" || elasticitySource === "settings"
      ? null
      : rows.reduce((best, row) =>
          Math.abs(row.elasticity - elasticity.value) < Math.abs(best.elasticity - elasticity.value)
            ? row
            : best,
        );
  return [
    style.heading(say("price.sensitivity", { change: signed(chosen.change, speaker) })),
    ...table(
      rows,
      [
        {
          title: say("price.column.elasticity"),
          side: "end",
          cell: (row) => number(row.elasticity, { minimumFractionDigits: 1 }),
        },
        { title: say("price.column.volume"), side: "end", cell: ({ volume }) => signed(volume, speaker) },
        {
          title: say("price.column.gain"),
          side: "end",
          cell: ({ gain }) => (gain === null ? "–" : gained(gain, currency, speaker)),
        },
        {
          title: "",
          cell: ({ gain }) => {
            const length = most > 0 ? Math.round((Math.abs(gain ?? 0) / most) * side) : 0;
            return (gain ?? 0) < 0
              ? `${" ".repeat(side - length)}${"█".repeat(length)}│`
              : `${" ".repeat(side)}│${bar(most > 0 ? (gain ?? 0) / most : 0, side)}`;
          },
          paint: (text, { gain }) => ((gain ?? 0) < 0 ? style.loss(text) : style.expected(text)),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...(nearest === null
      ? []
      : [
          style.quiet(
            `${number(nearest.elasticity, { minimumFractionDigits: 1 })} ${say("price.sensitivity.shop")}`,
          ),
        ]),
  ];
}

function scenarios(answer: PriceAnswer, { speaker, style, columns }: Look): string[] {
  const { say, percent } = speaker;
  const { currency, best } = answer;
  const known = answer.elasticity !== null;
  const loses = answer.breakEvenRise !== null;
  if (loses && !known) return [];
  const range = (low: number, high: number) =>
    `${gained(low, currency, speaker)} – ${gained(high, currency, speaker)}`;
  return [
    "",
    style.heading(say("price.scenarios")),
    ...table(
      answer.scenarios,
      [
        { title: say("price.column.change"), side: "end", cell: ({ change }) => signed(change, speaker) },
        ...(loses
          ? []
          : [
              {
                title: say("price.column.breakEven"),
                side: "end" as const,
                cell: ({ breakEvenVolume }: (typeof answer.scenarios)[number]) =>
                  signed(breakEvenVolume, speaker),
              },
            ]),
        ...(known
          ? [
              {
                title: say("price.column.volume"),
                side: "end" as const,
                cell: ({ volume }: (typeof answer.scenarios)[number]) => signed(volume!.value, speaker),
              },
              {
                title: say("price.column.gain"),
                side: "end" as const,
                cell: ({ gain }: (typeof answer.scenarios)[number]) =>
                  gain === null ? "–" : gained(gain.value, currency, speaker),
              },
              {
                title: say("column.interval"),
                side: "end" as const,
                cell: ({ gain }: (typeof answer.scenarios)[number]) =>
                  gain === null ? "–" : range(gain.low, gain.high),
              },
              {
                title: say("price.column.pays"),
                side: "end" as const,
                cell: ({ pGain }: (typeof answer.scenarios)[number]) => percent(pGain),
              },
            ]
          : []),
      ],
      { columns, heading: style.quiet },
    ),
    ...(best === null ? [] : wrap(say("price.best", { change: signed(best, speaker) }), columns)),
  ];
}

function products(answer: PriceAnswer, { speaker, style, columns }: Look): string[] {
  const { say, number, numberRange, percent } = speaker;
  const { products: all, known, pooled } = answer;
  if (all.length === 0) return [];
  const two = { maximumFractionDigits: 2, minimumFractionDigits: 2 };
  const rows = [...all].sort(
    (a, b) => Number(b.elasticity !== null) - Number(a.elasticity !== null) || b.revenue - a.revenue,
  );
  return [
    "",
    style.heading(say("price.products")),
    ...wrap(
      pooled === null
        ? say("price.products.none", { of: known.of, market: known.of >= 3 ? "yes" : "no" })
        : say("price.products.known", {
            products: known.products,
            of: known.of,
            share: percent(known.share),
            mean: number(pooled.mean.value, two),
            range: numberRange(pooled.mean.low, pooled.mean.high),
            spread: number(pooled.spread, two),
          }),
      columns,
    ),
    ...table(
      rows.slice(0, shownProducts),
      [
        { title: say("price.column.product"), cell: ({ name }) => safe(name) },
        { title: say("column.share"), side: "end", cell: ({ share }) => percent(share) },
        {
          title: say("price.column.moved"),
          side: "end",
          cell: ({ lowest, highest }) =>
            lowest === null || highest === null ? "–" : numberRange(lowest, highest),
        },
        {
          title: say("price.column.elasticity"),
          side: "end",
          cell: ({ elasticity, reason }) =>
            elasticity === null ? say(`price.reason.${reason!}`) : number(elasticity.value, two),
        },
        {
          title: say("column.interval"),
          side: "end",
          cell: ({ elasticity }) =>
            elasticity === null ? "" : `${number(elasticity.low, two)} – ${number(elasticity.high, two)}`,
        },
        {
          title: say("price.column.measured"),
          side: "end",
          cell: ({ measured }) => (measured === null ? "" : number(measured.value, two)),
        },
      ],
      { columns, heading: style.quiet },
    ),
  ];
}

function discounts({ discounts: found, currency }: PriceAnswer, { speaker, style, columns }: Look): string[] {
  if (found === null) return [];
  const { say, money, percent, number, date } = speaker;
  const most = Math.max(...found.segments.map(({ discount }) => discount), 1e-9);
  return [
    "",
    style.heading(say("price.discounts", { from: date(found.from) })),
    ...wrap(
      say("price.discounts.total", {
        discount: percent(found.discount),
        money: money(found.listValue - found.paid, currency),
      }),
      columns,
    ),
    ...table(
      found.segments,
      [
        {
          title: say("column.segment"),
          cell: ({ segment }) => {
            const key = `segment.${segment}`;
            return speaker.knows(key) ? say(key) : segment;
          },
        },
        { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
        { title: say("price.column.paid"), side: "end", cell: ({ paid }) => money(paid, currency) },
        { title: say("price.column.discount"), side: "end", cell: ({ discount }) => percent(discount) },
        { title: "", cell: ({ discount }) => bar(discount / most, 20), paint: style.attention },
      ],
      { columns, heading: style.quiet },
    ),
    "",
    ...(found.customers.length === 0
      ? wrap(say("price.discounts.none"), columns)
      : [
          style.heading(say("price.discounts.customers")),
          ...table(
            found.customers.slice(0, shownCustomers),
            [
              { title: say("column.customer"), cell: ({ customerId }) => safe(customerId) },
              { title: say("price.column.paid"), side: "end", cell: ({ paid }) => money(paid, currency) },
              { title: say("price.column.discount"), side: "end", cell: ({ discount }) => percent(discount) },
              { title: say("price.column.usual"), side: "end", cell: ({ usual }) => percent(usual) },
              {
                title: say("price.column.excess"),
                side: "end",
                cell: ({ excess }) => money(excess, currency),
              },
              {
                title: say("price.column.ahead"),
                side: "end",
                cell: ({ growth }) => money(growth, currency),
              },
            ],
            { columns, heading: style.quiet },
          ),
        ]),
  ];
}

function basis(answer: PriceAnswer, speaker: Speaker): string[] {
  const { say, percent, number } = speaker;
  const { margin, elasticity, elasticitySource, assumptions } = answer;
  const find = (name: string) => assumptions.find((one) => one.name === name);
  const source = (name: string) => sourceOf(find(name)?.source ?? "unknown", speaker);
  const churn = Number(find("priceChurn")?.value ?? 0);
  return [
    say("price.basis.margin", { margin: percent(margin), source: source("margin") }),
    ...(elasticitySource === null
      ? []
      : [
          say(`price.basis.elasticity.${elasticitySource}`, {
            elasticity: number(elasticity!.value, { maximumFractionDigits: 2 }),
          }),
        ]),
    churn === 0
      ? say("price.basis.churn.none")
      : say("price.basis.churn", { churn: percent(churn / 100), source: source("priceChurn") }),
    say("price.basis.base"),
  ];
}
