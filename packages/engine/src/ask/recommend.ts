import { recommend as ranking } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { identifier, queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { AnswerAssumption, RunResult } from "../result.ts";
import { dayNumber } from "../run/days.ts";
import { preferencesOf, priorStatements, type Preferences, type PriorStatement } from "./preferences.ts";
import { publishedRun, type Which } from "./publishedRun.ts";
import { learn, type Evaluation, type Learned } from "./recommend/learn.ts";
import { readLikes } from "./recommend/likes.ts";
import { chances, tasteOf, type BoughtRow, type RankingName } from "./recommend/rankings.ts";
import { mostItems, readShelves, type Shelves } from "./recommend/shelves.ts";
import { withColumns } from "../withTable.ts";

/** Writes a message in the words of a language; the caller brings it, since the engine has no words. */
export type MessageWriter = (request: {
  /** The customer's own language, as the data tell it; null: not known. */
  readonly language: string | null;
  readonly treatment: "recommendation";
  readonly segment: string;
  readonly preference: "any" | "category" | "replenishment";
  readonly values: { readonly product: string; readonly category?: string; readonly days?: number };
}) => { language: string; text: string };

export interface RecommendOptions extends Which {
  /** One customer; default: the most valuable ones. */
  readonly customer?: string;
  /** Products for one customer (default 5), or else customers (default 10). */
  readonly limit?: number;
  /** Only customers of an RFM segment. */
  readonly segment?: string;
  /** Default: no message is written. */
  readonly message?: MessageWriter;
}

export interface RecommendedProduct {
  product: string;
  name: string;
  /** null: not known. */
  category: string | null;
  /** Of one purchase, in the currency of the orders; revenue where neither cost nor margin is known. */
  margin: number;
  /** The product of theirs that speaks most for it, and how many times likelier that makes it; null: none does. */
  because: { product: string; name: string; lift: number } | null;
  /** Bought before, and due again. */
  again: boolean;
}

export interface CustomerRecommendations {
  customerId: string;
  segment: string;
  growth: number | null;
  /** By what it was ranked: by pairs of products, by the favourite category, or by what everybody buys. */
  ranking: RankingName;
  products: RecommendedProduct[];
  message: { language: string; text: string } | null;
}

export interface RecommendAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  /** Whether margins are profit; else they are revenue. */
  profit: boolean;
  /** What it was learned from; null: no lines of orders are known. */
  lines: { customers: number; products: number; inPairs: number; replenished: number; costed: number } | null;
  evaluation: Evaluation | null;
  /** Pairs that go together most, by shrunken lift, each bought together by 5 customers or more. */
  together: {
    product: string;
    name: string;
    other: string;
    otherName: string;
    customers: number;
    lift: number;
  }[];
  customers: CustomerRecommendations[];
  /** Of the customer asked for; null without one. */
  preferences: Preferences | null;
  priors: PriorStatement[];
  assumptions: AnswerAssumption[];
  missing: { code: "lines" | "categories" | "costs" | "evaluation"; details: Record<string, number> }[];
}

interface Wanted {
  readonly customer_id: string;
  readonly segment: string;
  readonly growth: number | null;
  readonly language: string | null;
  readonly c: number | null;
}

/**
 * Products for one customer or for the most valuable ones, by what was bought together, weighted by margin, with what
 * recommending did on orders held out; and what the customer likes.
 *
 * @throws KeepworthError "customer.missing", "option.invalid", "run.missing", "run.pruned"
 * @see docs/decisions/recommendations.md
 */
export async function recommend(
  keepworth: Keepworth,
  options: RecommendOptions = {},
): Promise<RecommendAnswer> {
  const { result: run, customers } = await publishedRun(keepworth, options);
  const one = options.customer !== undefined;
  const limit = options.limit ?? (one ? 5 : 10);
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new KeepworthError("option.invalid", {
      option: "limit",
      value: String(limit),
      expected: "1, 2, 3…",
    });
  const table = customers();
  await using shelves = await readShelves(keepworth, run);
  await using likes = await readLikes(keepworth, run, shelves);
  const wanted = await find(keepworth, run, table, shelves, options, one ? 1 : limit);
  const learned = shelves && (await learn(keepworth, shelves));
  const known = shelves && learned ? { shelves, learned } : null;
  const bought = shelves ? await boughtBy(keepworth, shelves, wanted) : new Map<number, BoughtRow[]>();
  const first = wanted[0];
  const of = ({ c }: Wanted): BoughtRow[] => (c === null ? [] : (bought.get(c) ?? []));
  const preferences =
    one && first
      ? await preferencesOf(
          keepworth,
          { id: first.customer_id, c: first.c, bought: of(first) },
          likes,
          known && { shelves: known.shelves, baskets: known.learned.baskets },
        )
      : null;
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    lines: known && {
      customers: known.shelves.customers,
      products: known.shelves.products.length,
      inPairs: known.shelves.items,
      replenished: known.learned.baskets.replenished.reduce((sum, is) => sum + is, 0),
      costed: known.shelves.costed,
    },
    evaluation: known?.learned.evaluation ?? null,
    together: known ? together(known) : [],
    customers: known
      ? wanted.map((customer) =>
          recommended(keepworth, known, customer, of(customer), one ? limit : 3, run, options.message),
        )
      : wanted.map((customer) => ({
          customerId: customer.customer_id,
          segment: customer.segment,
          growth: customer.growth,
          ranking: "popularity",
          products: [],
          message: null,
        })),
    preferences,
    priors: priorStatements(likes, known?.learned.baskets ?? null),
    assumptions: assumptionsOf(keepworth, known),
    missing: missingOf(known),
  };
}

type Known = { readonly shelves: Shelves; readonly learned: Learned };

async function find(
  { warehouse }: Keepworth,
  run: RunResult,
  table: ReturnType<typeof identifier>,
  shelves: Shelves | null,
  { customer, segment }: RecommendOptions,
  limit: number,
): Promise<Wanted[]> {
  const conditions =
    customer !== undefined
      ? sql`WHERE t.customer_id = ${customer}`
      : segment === undefined
        ? sql``
        : sql`WHERE t.segment = ${segment}`;
  const place = shelves
    ? sql`LEFT JOIN ${shelves.purchasers} AS n ON n.customer_id = t.customer_id`
    : sql`LEFT JOIN (SELECT CAST(NULL AS INTEGER) AS c, CAST(NULL AS VARCHAR) AS customer_id) AS n ON n.customer_id = t.customer_id`;
  const rows = await warehouse.rows<Wanted>(sql`
SELECT t.customer_id, t.segment, CAST(t.growth AS DOUBLE) AS growth, k.language, n.c
FROM ${table} AS t ${place}
LEFT JOIN (SELECT customer_id, language FROM customers WHERE dataset = ${run.dataset}) AS k ON k.customer_id = t.customer_id
${conditions}
ORDER BY t.growth DESC NULLS LAST, t.customer_id LIMIT ${limit}`);
  if (rows.length > 0) return rows;
  if (customer !== undefined)
    throw new KeepworthError("customer.missing", { customer, dataset: run.dataset });
  const known = await warehouse.rows<{ segment: string }>(
    sql`SELECT DISTINCT segment FROM ${table} ORDER BY segment`,
  );
  throw new KeepworthError("option.invalid", {
    option: "segment",
    value: segment ?? "",
    expected: known.map((row) => row.segment),
  });
}

async function boughtBy(
  { warehouse }: Keepworth,
  { purchases }: Shelves,
  wanted: readonly Wanted[],
): Promise<Map<number, BoughtRow[]>> {
  const c = Int32Array.from(
    wanted.filter((one) => one.c !== null),
    (one) => one.c!,
  );
  const rows = await withColumns(warehouse, { c }, (buyers) =>
    warehouse.rows<BoughtRow & { c: number }>(queries.boughtBy(purchases, buyers)),
  );
  const found = new Map<number, BoughtRow[]>();
  for (const { c: buyer, p, d, times } of rows)
    found.set(buyer, [...(found.get(buyer) ?? []), { p, d, times }]);
  return found;
}

function recommended(
  { settings }: Keepworth,
  { shelves, learned }: Known,
  { customer_id: customerId, segment, growth, language }: Wanted,
  bought: readonly BoughtRow[],
  limit: number,
  { asOf }: RunResult,
  write: MessageWriter | undefined,
): CustomerRecommendations {
  const { baskets, lifts } = learned;
  const today = dayNumber(asOf);
  const taste = tasteOf(shelves, baskets, bought, today);
  // Without a purchase that pairs know, the category speaks; without any, what everybody buys.
  const by: RankingName =
    learned.ranking === "itemToItem" && taste.history.length === 0
      ? bought.length > 0
        ? "category"
        : "popularity"
      : learned.ranking;
  const chance = chances(by, shelves, baskets, learned, taste);
  const weighed = ranking.weighedByMargin(chance, shelves.margin, settings.segments.marginWeight);
  const last = new Map(bought.map(({ p, d }) => [p, d]));
  const places = ranking.topRanked(weighed, taste.allowed, limit);
  const products = places.map((p): RecommendedProduct => {
    const { id: product, name, category, margin } = shelves.products[p]!;
    const link = by === "itemToItem" ? ranking.strongestLink(lifts, taste.history, p) : null;
    const from = link && shelves.products[link.item]!;
    return {
      product,
      name,
      category: category || null,
      margin,
      because: link && from && { product: from.id, name: from.name, lift: link.lift },
      again: last.has(p),
    };
  });
  const [top] = products;
  const place = places[0];
  // Only who has bought it three times has a rhythm that a message may speak of.
  const due =
    place !== undefined && bought.some(({ p, times }) => p === place && times > 2)
      ? Math.max(0, Math.round(last.get(place)! + baskets.gapDays[place]! - today))
      : null;
  const favours =
    top !== undefined &&
    top.category !== null &&
    bought.some(({ p }) => shelves.products[p]!.category === top.category);
  const own = favourite(shelves, taste.categories);
  const message =
    write && top
      ? write({
          language,
          treatment: "recommendation",
          segment,
          preference: due !== null ? "replenishment" : favours && own === top.category ? "category" : "any",
          values: {
            product: top.name,
            ...(top.category === null ? {} : { category: top.category }),
            ...(due === null ? {} : { days: due }),
          },
        })
      : null;
  return { customerId, segment, growth, ranking: by, products, message };
}

/** The category of most of a customer's purchases. */
function favourite({ categories }: Shelves, counts: Float64Array): string | null {
  const most = Math.max(...counts);
  return most > 0 ? categories[counts.indexOf(most)]! : null;
}

/** Fewer customers than this make no pair to show. */
const leastTogether = 5;

function together({ shelves, learned }: Known): RecommendAnswer["together"] {
  const { lifts, baskets } = learned;
  const { i, j, both } = baskets.counts.pairs;
  const shown: { at: number; lift: number }[] = [];
  for (let at = 0; at < both.length; at += 1)
    if (both[at]! >= leastTogether)
      shown.push({ at, lift: Math.exp(lifts.logLift[i[at]! * lifts.items + j[at]!]!) });
  return shown
    .toSorted((a, b) => b.lift - a.lift || a.at - b.at)
    .slice(0, 10)
    .map(({ at, lift }) => {
      const [one, other] = [shelves.products[i[at]!]!, shelves.products[j[at]!]!];
      return {
        product: one.id,
        name: one.name,
        other: other.id,
        otherName: other.name,
        customers: both[at]!,
        lift,
      };
    });
}

function assumptionsOf({ settings }: Keepworth, known: Known | null): RecommendAnswer["assumptions"] {
  const source = settings.given.includes("segments") ? ("settings" as const) : ("default" as const);
  const evaluation = known?.learned.evaluation;
  return [
    { name: "marginWeight", value: settings.segments.marginWeight, source },
    ...(settings.segments.replenished.length > 0
      ? [{ name: "replenished", value: settings.segments.replenished.join(", "), source }]
      : []),
    { name: "mostProducts", value: mostItems, source: "default" },
    ...(evaluation
      ? [
          { name: "shrinkage", value: evaluation.shrinkage, source: "data" as const },
          { name: "damping", value: evaluation.damping, source: "data" as const },
          { name: "taste", value: evaluation.taste, source: "data" as const },
        ]
      : []),
  ];
}

function missingOf(known: Known | null): RecommendAnswer["missing"] {
  if (!known) return [{ code: "lines", details: {} }];
  const { shelves, learned } = known;
  const unnamed = shelves.products.filter(({ category }) => category === "").length / shelves.products.length;
  return [
    ...(unnamed > 0 ? [{ code: "categories" as const, details: { share: unnamed } }] : []),
    ...(shelves.costed < 1 ? [{ code: "costs" as const, details: { share: 1 - shelves.costed } }] : []),
    ...(learned.evaluation === null ? [{ code: "evaluation" as const, details: {} }] : []),
  ];
}
