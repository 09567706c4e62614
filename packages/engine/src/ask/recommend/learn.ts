import { recommend } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays, dayNumber, daysBetween } from "../../run/days.ts";
import { basketsUntil, type Baskets } from "./baskets.ts";
import {
  chances,
  ownShares,
  tasteOf,
  type Blend,
  type BoughtRow,
  type RankingName,
  type Taste,
} from "./rankings.ts";
import type { Shelves } from "./shelves.ts";

/** Length of the list that is measured. */
export const measuredAt = 5;

/** Customers who are looked at in each window, spread evenly where there are more. */
const [mostValidated, mostTested] = [2_000, 5_000];
const shrinkages = [0.3, 1, 3, 10, 30, 100, 300] as const;
const dampings = [0, 0.5, 1] as const;
const tastes = [0, 0.5, 1] as const;

export interface Evaluation {
  /** Next orders from this day on, each of a customer who had bought before it; until the last day of the data. */
  from: string;
  to: string;
  customers: number;
  /** Length of the lists. */
  k: number;
  /** The window before it, on which shrinkage and damping were chosen. */
  validation: { from: string; to: string; customers: number };
  shrinkage: number;
  damping: number;
  /** How much the taste of categories counts beside pairs. */
  taste: number;
  rankings: Record<RankingName | "chosenByMargin", recommend.Measured>;
  /** By what customers are recommended to: item-to-item or else the favourite category where it beats popularity. */
  ranking: RankingName;
  /** Whether item-to-item ranks better than popularity beyond chance (NDCG, one-sided 5 %). */
  beatsPopularity: boolean;
}

export interface Learned {
  readonly evaluation: Evaluation | null;
  /** By what customers are recommended to. */
  readonly ranking: RankingName;
  readonly baskets: Baskets;
  readonly lifts: recommend.Lifts;
  readonly taste: number;
}

type Case = Taste & { readonly wanted: ReadonlySet<number> };

/**
 * Learns what goes with what from all lines, after choosing by the last but one window how, and measuring on the last
 * one whether that is better than recommending what everybody buys.
 */
export async function learn(keepworth: Keepworth, shelves: Shelves): Promise<Learned> {
  const { replenished, marginWeight } = keepworth.settings.segments;
  const window = Math.min(182, Math.floor(daysBetween(shelves.firstDay, shelves.asOf) / 6));
  const end = addDays(shelves.asOf, 1);
  const all = await basketsUntil(keepworth, shelves, end, replenished);
  const standard: Blend = { shrinkage: 30, damping: 0.5, taste: 0.5 };
  const plain = { evaluation: null, ranking: "popularity", baskets: all } as const;
  if (window < 14)
    return { ...plain, lifts: recommend.shrunkLifts(all.counts, standard), taste: standard.taste };
  const test = addDays(end, -window);
  const validation = addDays(test, -window);
  const early = await basketsUntil(keepworth, shelves, validation, replenished);
  const tried = await readCases(keepworth, shelves, early, validation, test, mostValidated);
  const chosen = choose(shelves, early, tried) ?? standard;
  const late = await basketsUntil(keepworth, shelves, test, replenished);
  const cases = await readCases(keepworth, shelves, late, test, end, mostTested);
  const lifts = recommend.shrunkLifts(all.counts, chosen);
  if (cases.length < 2) return { ...plain, lifts, taste: chosen.taste };
  const then = { lifts: recommend.shrunkLifts(late.counts, chosen), taste: chosen.taste };
  const options = { k: measuredAt, category: shelves.category, margin: shelves.margin };
  const scored = (name: RankingName, weight = 0) =>
    recommend.scoreRanking(
      cases,
      (one) => {
        const chance = chances(name, shelves, late, then, one);
        return recommend.topRanked(
          recommend.weighedByMargin(chance, shelves.margin, weight),
          one.allowed,
          measuredAt,
        );
      },
      options,
    );
  const popularity = scored("popularity");
  const [itemToItem, category] = [scored("itemToItem"), scored("category")].map((one) =>
    recommend.measured(one, popularity),
  ) as [recommend.Measured, recommend.Measured];
  const beats = recommend.beatsPopularity(itemToItem);
  const ranking = beats ? "itemToItem" : recommend.beatsPopularity(category) ? "category" : "popularity";
  return {
    evaluation: {
      from: test,
      to: shelves.asOf,
      customers: cases.length,
      k: measuredAt,
      validation: { from: validation, to: addDays(test, -1), customers: tried.length },
      ...chosen,
      rankings: {
        popularity: recommend.measured(popularity, popularity),
        category,
        itemToItem,
        chosenByMargin: recommend.measured(scored(ranking, marginWeight), popularity),
      },
      ranking,
      beatsPopularity: beats,
    },
    ranking,
    baskets: all,
    lifts,
    taste: chosen.taste,
  };
}

/** How to weigh, by the highest NDCG on next orders; of equals the one nearest to popularity. */
function choose(shelves: Shelves, baskets: Baskets, cases: readonly Case[]): Blend | null {
  if (cases.length === 0) return null;
  const { logPopularity, counts } = baskets;
  const blends = dampings.toReversed().flatMap((damping) => tastes.map((taste) => ({ damping, taste })));
  const own = cases.map((one) => {
    const liked = ownShares(baskets, one);
    return recommend.categoryScores(new Float64Array(shelves.items), shelves.category, liked, baskets.shares);
  });
  let best: { blend: Blend; ndcg: number } | null = null;
  for (const shrinkage of shrinkages.toReversed()) {
    const lifts = recommend.shrunkLifts(counts, { shrinkage, damping: 0 });
    const sums = blends.map(() => 0);
    for (const [n, one] of cases.entries()) {
      const pairs = recommend.itemScores(lifts, one.history);
      blends.forEach(({ damping, taste }, at) => {
        const held = one.history.length ** -damping;
        const score = pairs.map(
          (sum, p) => logPopularity[p]! + held * (sum - logPopularity[p]!) + taste * own[n]![p]!,
        );
        const list = recommend.topRanked(score, one.allowed, measuredAt);
        sums[at]! += recommend.ndcgAt(measuredAt, list, one.wanted);
      });
    }
    for (const [at, blend] of blends.entries())
      if (best === null || sums[at]! > best.ndcg) best = { blend: { shrinkage, ...blend }, ndcg: sums[at]! };
  }
  return best!.blend;
}

async function readCases(
  { warehouse }: Keepworth,
  shelves: Shelves,
  baskets: Baskets,
  from: string,
  until: string,
  most: number,
): Promise<Case[]> {
  const window = { purchases: shelves.purchases, from, until, items: shelves.items };
  const { customers } = await warehouse.row<{ customers: number }>(queries.nextOrderCount(window));
  const step = Math.max(1, Math.ceil(customers / most));
  const rows = (await warehouse.columns(queries.nextOrders({ ...window, step }))) as Record<
    "c" | "p" | "d" | "times" | "wanted",
    Int32Array
  >;
  const cases: Case[] = [];
  const today = dayNumber(from);
  for (let at = 0; at < rows.c.length;) {
    const bought: BoughtRow[] = [];
    const wanted = new Set<number>();
    const customer = rows.c[at];
    for (; at < rows.c.length && rows.c[at] === customer; at += 1)
      if (rows.wanted[at] === 1) wanted.add(rows.p[at]!);
      else bought.push({ p: rows.p[at]!, d: rows.d[at]!, times: rows.times[at]! });
    if (wanted.size > 0) cases.push({ ...tasteOf(shelves, baskets, bought, today), wanted });
  }
  return cases;
}
