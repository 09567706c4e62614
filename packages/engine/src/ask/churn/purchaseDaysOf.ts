import { ordersRelation } from "@keepworth/sources";
import { queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";

/** The purchase days of a run's orders, as they stood at its as-of. */
export async function purchaseDaysOf({ warehouse }: Keepworth, run: RunResult): Promise<Sql> {
  const orders = await ordersRelation(warehouse, run.dataset);
  const days = queries.purchaseDays(warehouse.dialect, {
    orders,
    traits: { refunds: true, costs: false },
    asOf: run.asOf,
    margin: "1",
  });
  return sql`(${days}) AS d`;
}
