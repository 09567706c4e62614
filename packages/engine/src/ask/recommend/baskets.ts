import { dirichletWeight, recommend, type PriorWeight } from "@keepworth/decisions";
import { date, queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Shelves } from "./shelves.ts";

/** Purchases again that a category's gap between two of them counts against a product's own. */
const gapWeight = 5;

/** What was known of baskets before a day. */
export interface Baskets {
  readonly counts: recommend.CoPurchases;
  readonly logPopularity: Float64Array;
  readonly replenished: Uint8Array;
  /** Usual days between two purchases of a product by those who buy it again; NaN: nobody did. */
  readonly gapDays: Float64Array;
  /** The shop's share of each category, by purchases. */
  readonly shares: readonly number[];
  readonly taste: PriorWeight | null;
}

/**
 * @param until  the first day that is not looked at
 * @param stated  categories that are replenished by the settings
 */
export async function basketsUntil(
  { warehouse }: Keepworth,
  shelves: Shelves,
  until: string,
  stated: readonly string[],
): Promise<Baskets> {
  const { items, purchases, category, categories } = shelves;
  const told = { purchases, until, items };
  const bought = (await warehouse.columns(queries.boughtProducts(warehouse.dialect, told))) as Record<
    "p" | "customers" | "days" | "followed" | "again" | "gaps" | "log_gap",
    Float64Array
  >;
  const pairs = (await warehouse.columns(queries.coPurchases(told))) as Record<
    "i" | "j" | "both",
    Float64Array
  >;
  const { customers } = await warehouse.row<{ customers: number }>(
    sql`SELECT CAST(count(DISTINCT c) AS DOUBLE) AS customers FROM ${purchases} AS b WHERE "day" < ${date(until)}`,
  );
  const full = (name: keyof typeof bought): Float64Array => {
    const all = new Float64Array(items);
    bought.p.forEach((p, at) => (all[p] = bought[name][at]!));
    return all;
  };
  const [days, followed, again, gaps, logGap] = (
    ["days", "followed", "again", "gaps", "log_gap"] as const
  ).map(full) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const orderDays = await warehouse.row<{ n: number }>(
    sql`SELECT CAST(count(*) AS DOUBLE) AS n FROM (SELECT c, n FROM ${purchases} AS b WHERE "day" < ${date(until)} GROUP BY c, n) AS d`,
  );
  const replenishments = recommend.replenishment(
    Array.from({ length: items }, (_, p) => ({
      followed: followed[p]!,
      again: again[p]!,
      share: orderDays.n > 0 ? days[p]! / orderDays.n : 0,
      category: category[p]!,
    })),
    new Set(stated.map((name) => categories.indexOf(name))),
  );
  const shares = shareOfCategories(days, category, categories.length);
  return {
    counts: {
      items,
      customers,
      bought: full("customers"),
      days,
      pairs,
      again: Float64Array.from(replenishments, ({ lift }) => lift),
    },
    logPopularity: recommend.logPopularity(days, items),
    replenished: Uint8Array.from(replenishments, ({ replenished }) => (replenished ? 1 : 0)),
    gapDays: usualGaps(gaps, logGap, category, categories.length),
    shares,
    taste: await tasteWeight({ warehouse }, shelves, until, shares),
  };
}

function shareOfCategories(days: Float64Array, category: Int32Array, size: number): number[] {
  const sums = Array.from({ length: size }, () => 0);
  let total = 0;
  days.forEach((n, p) => {
    sums[category[p]!]! += n;
    total += n;
  });
  return sums.map((sum) => (total > 0 ? sum / total : 1 / size));
}

/** Geometric means, a product's with its category's as some purchases more. */
function usualGaps(
  gaps: Float64Array,
  logGap: Float64Array,
  category: Int32Array,
  size: number,
): Float64Array {
  const [count, sum] = [new Float64Array(size), new Float64Array(size)];
  gaps.forEach((n, p) => {
    count[category[p]!]! += n;
    sum[category[p]!]! += logGap[p]!;
  });
  return Float64Array.from(gaps, (n, p) => {
    const c = category[p]!;
    if (count[c] === 0) return Number.NaN;
    return Math.exp((logGap[p]! + (gapWeight * sum[c]!) / count[c]!) / (n + gapWeight));
  });
}

/** How much the shop's shares of categories count against a customer's own purchases. */
async function tasteWeight(
  { warehouse }: Pick<Keepworth, "warehouse">,
  { purchases, shelf, items, categories }: Shelves,
  until: string,
  mean: readonly number[],
): Promise<PriorWeight | null> {
  if (categories.length < 2) return null;
  const chosen = sql`(
  SELECT b.c AS who, s.category AS choice FROM ${purchases} AS b JOIN ${shelf} AS s ON s.p = b.p
  WHERE b."day" < ${date(until)} AND b.p < ${items})`;
  const rows = await warehouse.rows<{ choice: number; n: number; customers: number }>(
    queries.choiceCounts(chosen),
  );
  return dirichletWeight({
    mean,
    totals: rows.filter(({ choice }) => choice < 0),
    taken: rows.filter(({ choice }) => choice >= 0),
  });
}
