import { date, queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { modelOrders } from "../../run/potentials/modelOrders.ts";
import { hourCostOf } from "../../settings/care.ts";
import type { Portfolio } from "../portfolio.ts";

/**
 * What serving each customer of a run cost from a day on: booked service and support, and handling cases, as the ledger
 * counts them. null where nothing of it is known.
 */
export async function servingCosts(
  { warehouse, settings }: Keepworth,
  { run, table, size }: Portfolio,
  from: string,
): Promise<Float64Array | null> {
  const lines = queries.costLines(warehouse.dialect, {
    customers: table,
    orders: await modelOrders(warehouse, run.dataset),
    dataset: run.dataset,
    asOf: run.asOf,
    key: settings.ledger.costKey,
    acquisition: { perCustomer: null, byChannel: [] },
    pointCost: null,
    hourCost: hourCostOf(settings.care),
  });
  const { i, amount } = (await warehouse.columns(sql`
SELECT t.i, CAST(sum(lines.amount) AS DOUBLE) AS amount FROM (${lines}) AS lines JOIN ${table} AS t ON t.customer_id = lines.customer_id
WHERE lines.kind = 'serving' AND lines.day >= ${date(from)} GROUP BY t.i ORDER BY t.i`)) as {
    i: Int32Array;
    amount: Float64Array;
  };
  if (i.length === 0) return null;
  const spent = new Float64Array(size);
  i.forEach((member, place) => (spent[member] = amount[place]!));
  return spent;
}
