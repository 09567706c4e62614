import {
  countInterval,
  meanDiscountFactor,
  moneyInterval,
  perYear,
  type Moments,
} from "@keepworth/decisions";
import { modelErrorFrom } from "@keepworth/models";
import { queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure, RunResult } from "../../result.ts";
import { withQuery } from "../../withTable.ts";
import { storeStaying } from "../staying.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { drawCount, lossDraws, unchanged, type LossDraws } from "./lossDraws.ts";

/** What may be lost with a group of customers over a period; the figures of `lossSums`. */
export interface LossGroup extends Readonly<
  Record<"members" | "active" | "lost" | "chance" | "money" | "money_chance" | "silent", number>
> {
  readonly label: string;
  readonly draws: LossDraws;
}

/**
 * What may be lost with some customers over the next `days`, by group, those in the order of their labels.
 *
 * @param options.customers  see `whoStays`, for the same days
 * @param options.label  an expression of their columns
 */
export function lossesOf(
  keepworth: Keepworth,
  { run }: Pick<StoredCustomers, "run">,
  options: { readonly customers: Sql; readonly label: Sql; readonly days: number },
): Promise<LossGroup[]> {
  const { customers, label, days } = options;
  const { warehouse } = keepworth;
  const { dialect } = warehouse;
  return withQuery(warehouse, queries.lossCells(dialect, { customers, label }), async (cells) => {
    const sums = await warehouse.rows<Omit<LossGroup, "draws">>(queries.lossSums(dialect, { cells }));
    const draws = await lossDraws(keepworth, run, { cells, groups: sums.length, days });
    return sums.map((group) => ({ ...group, draws: draws.get(group.label) ?? unchanged }));
  });
}

/**
 * What is left of a unit of revenue that is earned over the next `days`: orders come as evenly over them as money that is
 * discounted to as-of is counted.
 */
export function keptOf({ margin, discountRate }: RunResult, days: number): number {
  return margin * meanDiscountFactor(discountRate, days / perYear.day);
}

/** The money that is lost with some groups together. */
export function moneyLost(groups: readonly LossGroup[], run: RunResult, days: number): Figure {
  const kept = keptOf(run, days);
  const error = run.holdout ? modelErrorFrom(run.holdout.origins) : 0;
  const draws = momentsOf(groups, "money", "money_chance").map(({ mean, variance }) => ({
    mean: kept * mean,
    variance: kept ** 2 * variance + (error * kept * mean) ** 2,
  }));
  return moneyInterval(kept * groups.reduce((sum, { money }) => sum + money, 0), draws);
}

/** The customers who are lost of some groups together. */
export function customersLost(groups: readonly LossGroup[]): Figure {
  const add = (name: "lost" | "members") => groups.reduce((sum, group) => sum + group[name], 0);
  return countInterval(add("lost"), momentsOf(groups, "lost", "chance"), add("members"));
}

function momentsOf(
  groups: readonly LossGroup[],
  name: "lost" | "money",
  chance: "chance" | "money_chance",
): Moments[] {
  return Array.from({ length: drawCount }, (_, k) => {
    const under = (figure: typeof name | typeof chance) =>
      groups.reduce((sum, group) => sum + group[figure] * group.draws[name][k]!, 0);
    return { mean: under(name), variance: under(chance) };
  });
}

/**
 * Customers with how likely they stay: customer_id, what their state and spending are, their labels, p_active, p_stay,
 * orders (expected if they stay).
 *
 * @param among  customers of a run, as `stored.table` or some of it
 */
export async function whoStays(
  keepworth: Keepworth,
  stored: StoredCustomers,
  days: number,
  among: Sql = stored.table,
): Promise<Sql> {
  const { table } = await storeStaying(keepworth, stored, days);
  return sql`(
SELECT t.customer_id, t.frequency, t.recency_days, t.age_days, t.g, t.expected_spend, t.segment, t.channel, t.country,
  s.p_active, s.p_stay, s.orders
FROM ${among} AS t JOIN ${table} AS s ON ${queries.sameState("t", "s")})`;
}
