import { recommend, shrunkShares } from "@keepworth/decisions";
import type { Baskets } from "./baskets.ts";
import type { Shelves } from "./shelves.ts";

/** Latest products of a customer that say what comes next. */
export const longestHistory = 20;

export type RankingName = "popularity" | "category" | "itemToItem";

/** One customer's purchases as rankings look at them. */
export interface Taste {
  /** Different products, the latest first, at most `longestHistory`. */
  readonly history: readonly number[];
  /** 1 where a product may be recommended. */
  readonly allowed: Uint8Array;
  /** Purchases by category. */
  readonly categories: Float64Array;
}

/** Rows of products bought: the latest first, d in days since 1970. */
export interface BoughtRow {
  readonly p: number;
  readonly d: number;
  readonly times: number;
}

/** What a customer's purchases say on a day. */
export function tasteOf(
  shelves: Shelves,
  baskets: Baskets,
  rows: readonly BoughtRow[],
  today: number,
): Taste {
  const { items, category, categories, margin } = shelves;
  const { replenished, gapDays } = baskets;
  const allowed = Uint8Array.from({ length: items }, (_, p) => (margin[p]! > 0 ? 1 : 0));
  const counts = new Float64Array(categories.length);
  for (const { p, d, times } of rows) {
    counts[category[p]!]! += times;
    if (p >= items) continue;
    const gap = gapDays[p]!;
    if (!recommend.mayRepeat(replenished[p] === 1, today - d, Number.isNaN(gap) ? null : gap)) allowed[p] = 0;
  }
  const history = rows.filter(({ p }) => p < items).map(({ p }) => p);
  return { history: history.slice(0, longestHistory), allowed, categories: counts };
}

/** A customer's shares of categories, shrunken to the shop's. */
export function ownShares({ shares, taste }: Baskets, { categories }: Taste): number[] {
  return shrunkShares(categories, shares, taste?.weight ?? 1e4);
}

/** How a ranking weighs what it knows; chosen on orders that came. */
export interface Blend extends recommend.LiftOptions {
  /** How much the customer's taste of categories counts beside pairs of products; 0 to 1. */
  readonly taste: number;
}

/** How likely each product is next, on a log scale, as a ranking sees it. */
export function chances(
  ranking: RankingName,
  shelves: Shelves,
  baskets: Baskets,
  { lifts, taste: weight }: { readonly lifts: recommend.Lifts; readonly taste: number },
  taste: Taste,
): Float64Array {
  const { logPopularity } = baskets;
  if (ranking === "popularity") return logPopularity;
  const own = recommend.categoryScores(
    logPopularity,
    shelves.category,
    ownShares(baskets, taste),
    baskets.shares,
  );
  if (ranking === "category") return own;
  const scores = recommend.itemScores(lifts, taste.history);
  return scores.map((score, p) => score + weight * (own[p]! - logPopularity[p]!));
}
