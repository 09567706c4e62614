import { dirichletWeight, normalPrior, type NormalPrior, type PriorWeight } from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { storeQuery } from "../../withTable.ts";
import type { Shelves } from "./shelves.ts";

/** A choice that customers make again and again: the shop's shares, and how much they count against a customer's own. */
export interface ChoicePrior {
  readonly names: readonly string[];
  readonly mean: readonly number[];
  /** Null: nobody chose twice, or there is one thing to choose. */
  readonly weight: PriorWeight | null;
}

/** What the shop's customers like on average, and how much they differ. Gone when disposed of. */
export interface Likes extends AsyncDisposable {
  /** who, d, weekday, channel, discounted. */
  readonly habits: Sql;
  readonly weekdays: ChoicePrior;
  readonly channels: ChoicePrior;
  /** Choice 1: with a discount. */
  readonly discounts: ChoicePrior;
  /** ln of a piece's price against its category's usual one; null without lines that tell a price. */
  readonly price: NormalPrior | null;
  /** ln of days between two purchases of a product, by category. */
  readonly gaps: ReadonlyMap<number, NormalPrior>;
}

export async function readLikes(
  keepworth: Keepworth,
  run: RunResult,
  shelves: Shelves | null,
): Promise<Likes> {
  const { warehouse } = keepworth;
  const { dialect } = warehouse;
  const orders = await ordersRelation(warehouse, run.dataset);
  const query = queries.orderHabits(dialect, { orders, asOf: run.asOf });
  return storeQuery(warehouse, query, async (habits) => {
    const channels = (
      await warehouse.rows<{ channel: string }>(sql`SELECT DISTINCT channel FROM ${habits} ORDER BY channel`)
    ).map(({ channel }) => channel);
    const weekday = sql`(SELECT who, weekday AS choice FROM ${habits})`;
    const channel = sql`(
    SELECT h.who, k.choice FROM ${habits} AS h JOIN (
      SELECT channel, CAST(row_number() OVER (ORDER BY channel) - 1 AS INTEGER) AS choice
      FROM (SELECT channel FROM ${habits} GROUP BY channel) AS each_channel
    ) AS k ON k.channel = h.channel)`;
    const discount = sql`(SELECT who, discounted AS choice FROM ${habits})`;
    const days = ["1", "2", "3", "4", "5", "6", "7"];
    return {
      habits,
      weekdays: await choicePrior(keepworth, weekday, days),
      channels: await choicePrior(keepworth, channel, channels),
      discounts: await choicePrior(keepworth, discount, ["no", "yes"]),
      price: shelves && (await measurePrior(keepworth, sql`(${queries.relativePrices(shelves)})`)),
      gaps: shelves ? await gapPriors(keepworth, shelves) : new Map(),
    };
  });
}

async function choicePrior(
  { warehouse }: Keepworth,
  chosen: Sql,
  names: readonly string[],
): Promise<ChoicePrior> {
  const rows = await warehouse.rows<{ choice: number; n: number; customers: number }>(
    queries.choiceCounts(chosen),
  );
  const taken = rows.filter(({ choice }) => choice >= 0);
  const counts = names.map((_, at) =>
    taken.reduce((sum, { choice, n, customers }) => sum + (choice === at ? n * customers : 0), 0),
  );
  const total = counts.reduce((sum, n) => sum + n, 0);
  const mean = counts.map((n) => (total > 0 ? n / total : 1 / names.length));
  const several = mean.filter((share) => share > 0).length > 1;
  const totals = rows.filter(({ choice }) => choice < 0);
  return { names, mean, weight: several ? dirichletWeight({ mean, totals, taken }) : null };
}

async function measurePrior({ warehouse }: Keepworth, measured: Sql): Promise<NormalPrior | null> {
  const sums = await warehouse.row<{
    n: number;
    customers: number;
    total: number;
    squares: number;
    between: number;
    squared_sizes: number;
  }>(queries.spreadSums(measured));
  return normalPrior({
    ...sums,
    sum: sums.total,
    sumOfSquares: sums.squares,
    squaredSizes: sums.squared_sizes,
  });
}

async function gapPriors(keepworth: Keepworth, shelves: Shelves): Promise<Map<number, NormalPrior>> {
  const { warehouse } = keepworth;
  const priors = new Map<number, NormalPrior>();
  const gaps = queries.replenishmentGaps(warehouse.dialect, shelves);
  // A shop has few categories that are worth a rhythm of their own; the largest ones get one.
  for (const category of largest(shelves, 50)) {
    const prior = await measurePrior(
      keepworth,
      sql`(SELECT who, value FROM (${gaps}) AS g WHERE category = ${category})`,
    );
    if (prior) priors.set(category, prior);
  }
  return priors;
}

function largest({ categories, category, products }: Shelves, count: number): number[] {
  const customers = categories.map(() => 0);
  products.forEach((product, p) => (customers[category[p]!]! += product.customers));
  return customers
    .map((_, at) => at)
    .toSorted((a, b) => customers[b]! - customers[a]! || a - b)
    .slice(0, count);
}
