import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { lawOf } from "../lawOf.ts";
import type { PlacedCustomers } from "../storedCustomers.ts";
import { withColumns } from "../../withTable.ts";

/**
 * Expected margin of every customer from the end of the horizon to some years ahead, not discounted: for runs whose
 * value for ever has no bound.
 */
export async function afterwardsWithin(
  { warehouse }: Keepworth,
  { run, table }: PlacedCustomers,
  years: number,
): Promise<Float64Array> {
  const key = sql`CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx, CAST(age_days AS INTEGER) AS age, CAST(g AS INTEGER) AS g`;
  const states = (await warehouse.columns(
    sql`SELECT DISTINCT ${key} FROM ${table} ORDER BY 1, 2, 3, 4`,
  )) as Record<"x" | "tx" | "age" | "g", Int32Array>;
  const end = Math.max(run.horizonDays, years * 365.25);
  const orders = Float64Array.from(states.x, (x, i) => {
    const law = lawOf(run, { x, tx: states.tx[i]!, T: states.age[i]! }, states.g[i]!);
    const until = (days: number): number =>
      law.model.conditionalExpectedPurchases(law.params, law.state, law.ahead(days));
    return Math.max(0, until(end) - until(run.horizonDays));
  });
  const { later } = (await withColumns(warehouse, { ...states, orders }, (scores) =>
    warehouse.columns(sql`
SELECT coalesce(CAST(t.expected_spend AS DOUBLE), 0) * s.orders * CAST(${run.margin} AS DOUBLE) AS later
FROM ${table} t JOIN ${scores} s
  ON s.x = t.frequency AND s.age = t.age_days AND s.tx = t.age_days - t.recency_days AND s.g = t.g ORDER BY t.i`),
  )) as {
    later: Float64Array;
  };
  return later;
}
