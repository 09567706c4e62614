import { customersNeeded, marginMoments, smallestEffect, testPower, type Arms } from "@keepworth/decisions";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Effect } from "../budget/pairs.ts";
import { soonDays } from "../budget/pairs.ts";
import type { PlacedCustomers } from "../storedCustomers.ts";
import type { Sight } from "./answer.ts";
import type { Prediction } from "./predictAsOf.ts";

/** What is expected of the customers whom a treatment fits, over the days of a test. */
export interface Outlook {
  /** Mean probability of buying without the treatment. */
  readonly rate: number;
  /** Mean margin of a customer, its standard deviation, and what is left of that once each one's prediction is known. */
  readonly mean: number;
  readonly deviation: number;
  readonly unexplained: number;
  /** Mean margin that the treatment is thought to bring within the days, and in all; and what treating costs. */
  readonly gained: number;
  readonly margin: number;
  readonly cost: number;
}

/** Reads it from a prediction; where nothing could be predicted, half of them buy and nothing is known of money. */
export async function outlookOf(
  { warehouse }: Keepworth,
  { run, table }: PlacedCustomers,
  positions: Int32Array,
  prediction: Prediction | null,
  { days, gain }: { readonly days: number; readonly gain: (i: number) => Effect },
): Promise<Outlook> {
  const size = positions.length;
  let [gained, margin, cost] = [0, 0, 0];
  for (const i of positions) {
    const one = gain(i);
    gained += one.soon / size;
    margin += one.margin / size;
    cost += (one.contact + one.paidAnyway + one.paidMoved) / size;
  }
  // The budget's first profit is of 90 days.
  gained *= days / soonDays;
  if (prediction === null) return { rate: 0.5, mean: 0, deviation: 0, unexplained: 0, gained, margin, cost };
  const columns = (await warehouse.columns(sql`
SELECT t.i, coalesce(p.orders, 0.0) AS orders, coalesce(p.p_buys, 0.0) AS p_buys, coalesce(p.per_order, 0.0) AS per_order,
  CAST(coalesce(p.spend_days, 0) AS INTEGER) AS spend_days
FROM ${table} AS t LEFT JOIN ${prediction.table} AS p ON p.customer_id = t.customer_id ORDER BY t.i`)) as Record<
    "orders" | "p_buys" | "per_order",
    Float64Array
  > & { spend_days: Int32Array };
  const { p, q } = prediction.spend;
  let [rate, mean, squares, own] = [0, 0, 0, 0];
  for (const i of positions) {
    const pBuys = Math.min(1, columns.p_buys[i]!);
    // The customer's own mean spend is an inverse gamma of shape p·x + q.
    const shape = p * columns.spend_days[i]! + q;
    const moments = marginMoments({
      orders: columns.orders[i]!,
      pBuys,
      perOrder: columns.per_order[i]! * run.margin,
      meanSpread: shape > 2.5 ? 1 / (shape - 2) : 2,
      orderSpread: 1 / p,
    });
    rate += pBuys / size;
    mean += moments.mean / size;
    squares += moments.mean ** 2 / size;
    own += moments.variance / size;
  }
  const between = Math.max(0, squares - mean ** 2);
  return {
    rate,
    mean,
    deviation: Math.sqrt(own + between),
    unexplained: Math.sqrt(own),
    gained,
    margin,
    cost,
  };
}

/** @param arms  null: only the number needed is asked for */
export function sightOf(deviation: number, expected: number, holdout: number, arms: Arms | null): Sight {
  return {
    expected,
    smallest: arms ? smallestEffect(deviation, arms) : 0,
    power: arms && deviation > 0 && expected !== 0 ? testPower(expected, deviation, arms) : 0,
    needed:
      expected !== 0 && deviation > 0
        ? customersNeeded({ deviation, difference: expected, share: holdout })
        : null,
  };
}
