import type { ClassName } from "@keepworth/decisions";
import { date, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { modelOrders } from "../../run/potentials/modelOrders.ts";
import { hourCostOf } from "../../settings/care.ts";
import type { StoredCustomers } from "../storedCustomers.ts";

/**
 * Customers of a run by class, and what serving them cost from a day on: booked service and support, and handling cases,
 * as the ledger counts them; `spent` is null where nothing of it is known.
 *
 * @param classes  customer_id and class of the run's customers
 */
export async function servingCosts(
  { warehouse, settings }: Keepworth,
  { run, table }: StoredCustomers,
  classes: Sql,
  from: string,
): Promise<Map<ClassName, { readonly members: number; readonly spent: number | null }>> {
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
  const rows = await warehouse.rows<{
    class: ClassName;
    members: number;
    spent: number | null;
  }>(sql`
SELECT c.class, count(*) AS members, CAST(sum(l.amount) AS DOUBLE) AS spent
FROM ${classes} AS c LEFT JOIN (
  SELECT customer_id, sum(amount) AS amount FROM (${lines}) AS booked
  WHERE kind = 'serving' AND day >= ${date(from)} GROUP BY customer_id
) AS l ON l.customer_id = c.customer_id
GROUP BY c.class`);
  const known = rows.some(({ spent }) => spent !== null);
  return new Map(
    rows.map(({ class: name, members, spent }) => [name, { members, spent: known ? (spent ?? 0) : null }]),
  );
}
