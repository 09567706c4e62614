import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";
import { referralsMade } from "./referralsMade.ts";

/**
 * Who brought the most that is still ahead: customer_id, referred, brought, credited, exposed; most credited first.
 *
 * @param options.network  what `networking` gives
 */
export function topReferrers(
  _dialect: Dialect,
  { network, limit }: { readonly network: Sql; readonly limit: number },
): Sql {
  return sql`
SELECT customer_id, referred, CAST(brought AS DOUBLE) AS brought, CAST(credited AS DOUBLE) AS credited, CAST(exposed AS DOUBLE) AS exposed
FROM (${network}) AS n WHERE referred > 0 ORDER BY credited DESC, customer_id LIMIT ${limit}`;
}

/** Referrals that say whether the referred would have come otherwise: brought (would not have), known (either). */
export function knownReferrals(
  dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string },
): Sql {
  return sql`
SELECT count(CASE WHEN kind = 'new' THEN 1 END) AS brought, count(CASE WHEN kind IN ('new', 'anyway') THEN 1 END) AS known
FROM (${referralsMade(dialect, options)}) AS made`;
}

/** Customers with a deal who have ordered: customer_id. */
export function buyersWithDeals(
  _dialect: Dialect,
  { dataset, orders }: { readonly dataset: string; readonly orders: Sql },
): Sql {
  return sql`
SELECT DISTINCT p.customer_id FROM opportunities p JOIN ${orders} AS o ON CAST(o.customer_id AS VARCHAR) = p.customer_id
WHERE p.dataset = ${dataset} AND o.kind = 'order'`;
}

/** Customers of a run of whom something was learned: customer_id. */
export function customersWithLessons(
  _dialect: Dialect,
  { dataset, customers }: { readonly dataset: string; readonly customers: Sql },
): Sql {
  return sql`
SELECT DISTINCT k.customer_id FROM knowledge k JOIN ${customers} AS c ON c.customer_id = k.customer_id WHERE k.dataset = ${dataset}`;
}
