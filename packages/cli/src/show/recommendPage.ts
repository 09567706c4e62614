import type { RecommendAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { segmentName } from "../report/segmentName.ts";
import { bar } from "./bars.ts";
import { section, type Look } from "./churn/look.ts";
import { preferencesPart } from "./preferencesPart.ts";
import { missing, restsOn } from "./restsOn.ts";
import { table } from "./table.ts";
import { pad, safe, width, wrap } from "./text.ts";

type Evaluation = NonNullable<RecommendAnswer["evaluation"]>;

const rankings = ["popularity", "category", "itemToItem", "chosenByMargin"] as const;

/** What to recommend to whom, why, and whether such lists found what came next. */
export function recommendPage(answer: RecommendAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say } = speaker;
  const { preferences, customers, evaluation } = answer;
  const first = customers[0];
  const one = preferences !== null && first !== undefined;
  return [
    ...(one ? wrap(openingOf(first, speaker), columns) : []),
    ...wrap(opening(answer, speaker), columns),
    ...(evaluation && !one ? ["", ...bars(evaluation, look)] : []),
    ...(one ? products(answer, look) : list(answer, look)),
    ...(one && first.message
      ? section(
          look,
          say("recommend.message", { language: first.message.language }),
          first.message.text.split("\n").flatMap((line) => wrap(printable(line), columns)),
        )
      : []),
    ...(preferences ? preferencesPart(preferences, look) : []),
    ...(evaluation && !one ? tests(evaluation, answer.currency, look) : []),
    ...(one ? [] : together(answer, look)),
    ...restsOn(rests(answer, speaker), look),
    ...missing(unknown(answer, speaker), look),
    ...(first ? ["", ...wrap(say("recommend.next", { customer: safe(first.customerId) }), columns)] : []),
  ];
}

/** As `safe`, but for the marks that keep a Latin name's direction in a right-to-left message. */
function printable(line: string): string {
  return line
    .split(/([\u2068\u2069])/)
    .map((part) => (part === "\u2068" || part === "\u2069" ? part : safe(part)))
    .join("");
}

function openingOf({ customerId, products }: RecommendAnswer["customers"][number], { say }: Speaker): string {
  const [top] = products;
  const id = safe(customerId);
  return top
    ? say("recommend.opening.customer", {
        product: safe(top.name),
        id,
        because: top.because ? safe(top.because.name) : "none",
      })
    : say("recommend.opening.nothing", { id });
}

function opening({ evaluation, lines }: RecommendAnswer, { say, percent, number, date }: Speaker): string {
  if (!lines) return say("recommend.opening.none");
  if (!evaluation) return say("recommend.opening.untested");
  const { popularity, itemToItem, category } = evaluation.rankings;
  const byCategory = !evaluation.beatsPopularity && evaluation.ranking === "category";
  const used = byCategory ? category : itemToItem;
  const { mean, standardError } = used.hitRateGain;
  const points = (value: number) =>
    number(value * 100, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return say(
    evaluation.beatsPopularity
      ? "recommend.opening.better"
      : byCategory
        ? "recommend.opening.category"
        : "recommend.opening.popular",
    {
      k: evaluation.k,
      own: percent(used.hitRate.mean),
      popular: percent(popularity.hitRate.mean),
      gain: points(mean),
      range: `${points(mean - 1.645 * standardError)} – ${points(mean + 1.645 * standardError)}`,
      customers: evaluation.customers,
      from: date(evaluation.from),
      to: date(evaluation.to),
    },
  );
}

function bars({ rankings: found }: Evaluation, { speaker, style, columns }: Look): string[] {
  const { say, percent } = speaker;
  const rows = rankings.map((name) => ({
    name: say(`recommend.ranking.${name}`),
    share: found[name].hitRate.mean,
    past: name === "popularity",
  }));
  const most = Math.max(...rows.map(({ share }) => share));
  const names = Math.max(...rows.map(({ name }) => width(name)));
  const room = columns - names - 9;
  return [
    style.heading(say("recommend.bars")),
    ...rows.map(
      ({ name, share, past }) =>
        `${pad(name, names)}  ${(past ? style.past : style.expected)(pad(bar(share / most, room), room))}  ${pad(percent(share), 4, "end")}`,
    ),
  ];
}

function tests({ rankings: found, customers, k }: Evaluation, currency: string, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number, money, percent } = speaker;
  const share = ({ mean, standardError }: { mean: number; standardError: number }) =>
    `${percent(mean)} ± ${number(standardError * 100, { maximumFractionDigits: 1 })}`;
  return section(look, say("recommend.test", { customers }), [
    ...table(
      rankings.map((name) => ({ name, ...found[name] })),
      [
        { title: say("recommend.column.ranking"), cell: ({ name }) => say(`recommend.ranking.${name}`) },
        { title: say("recommend.column.hits"), side: "end", cell: ({ hitRate }) => share(hitRate) },
        {
          title: say("recommend.column.ndcg"),
          side: "end",
          cell: ({ ndcg: { mean, standardError } }) =>
            [mean, standardError].map((value) => number(value, { maximumFractionDigits: 3 })).join(" ± "),
        },
        {
          title: say("recommend.column.category"),
          side: "end",
          cell: ({ categoryHitRate }) => percent(categoryHitRate.mean),
        },
        {
          title: say("recommend.column.margin"),
          side: "end",
          cell: ({ margin }) => money(margin.mean, currency),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("recommend.test.note", { k }), columns),
  ]);
}

function products({ customers, currency }: RecommendAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money } = speaker;
  const rows = customers[0]!.products;
  if (rows.length === 0) return [];
  return section(
    look,
    say("recommend.products"),
    table(
      rows,
      [
        { title: say("recommend.column.product"), cell: ({ name }) => safe(name) },
        { title: say("recommend.column.category"), cell: ({ category }) => safe(category ?? "") },
        { title: say("recommend.column.margin"), side: "end", cell: ({ margin }) => money(margin, currency) },
        {
          title: say("recommend.column.because"),
          cell: ({ because, again }) => (again ? say("recommend.again") : because ? safe(because.name) : "–"),
        },
      ],
      { columns, heading: style.quiet },
    ),
  );
}

function list({ customers, lines }: RecommendAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  if (!lines) return [];
  return section(
    look,
    say("recommend.customers"),
    table(
      customers,
      [
        { title: say("column.customer"), cell: ({ customerId }) => safe(customerId) },
        {
          title: say("column.segment"),
          cell: ({ segment }) => segmentName(segment, speaker),
          paint: style.quiet,
        },
        { title: say("recommend.column.first"), cell: ({ products: [top] }) => safe(top?.name ?? "–") },
        { title: say("recommend.column.second"), cell: ({ products: [, next] }) => safe(next?.name ?? "–") },
      ],
      { columns, heading: style.quiet },
    ),
  );
}

function together({ together: pairs }: RecommendAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number } = speaker;
  if (pairs.length === 0) return [];
  return section(
    look,
    say("recommend.together"),
    table(
      pairs.slice(0, 5),
      [
        { title: say("recommend.column.product"), cell: ({ name }) => safe(name) },
        { title: say("recommend.column.product"), cell: ({ otherName }) => safe(otherName) },
        { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
        {
          title: say("recommend.column.times"),
          side: "end",
          cell: ({ lift }) => number(lift, { maximumFractionDigits: 2 }),
        },
      ],
      { columns, heading: style.quiet },
    ),
  );
}

function rests({ assumptions, priors }: RecommendAnswer, { say, knows, number }: Speaker): string[] {
  return [
    ...assumptions.map(({ name, value }) => {
      const key = `recommend.rest.${name}`;
      return knows(key)
        ? say(key, { value: typeof value === "number" ? wordable(value, number) : safe(String(value)) })
        : name;
    }),
    ...priors.map(({ name, weight }) =>
      say("recommend.rest.prior", {
        name,
        known: weight === null ? "no" : weight >= 1000 ? "alike" : "yes",
        weight: number(weight, { maximumFractionDigits: 1 }),
      }),
    ),
  ];
}

/** 0 and 1 as they are: sentences may turn on them. */
function wordable(value: number, number: Speaker["number"]): number | string {
  return value === 0 || value === 1 ? value : number(value);
}

function unknown({ missing: wanting, profit }: RecommendAnswer, { say, percent }: Speaker): string[] {
  return wanting.map(({ code, details }) =>
    say(`recommend.missing.${code}`, {
      share: percent(details["share"] ?? null),
      profit: profit ? "yes" : "no",
    }),
  );
}
