import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/** What moved points up to as-of: customer_id, day, points, redeemed (1 or 0). */
function told({ dataset, asOf }: { readonly dataset: string; readonly asOf: string }): Sql {
  return sql`
SELECT customer_id, "at" AS day, points, CASE WHEN reason = 'redeemed' THEN 1 ELSE 0 END AS redeemed
FROM loyalty_events
WHERE dataset = ${dataset} AND "at" <= ${date(asOf)} AND customer_id IS NOT NULL AND points <> 0`;
}

/** Members of the programme up to as-of, with their number (by customer_id, from 0): member, customer_id. */
export function members(
  _dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string },
): Sql {
  return sql`
SELECT CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS member, customer_id
FROM (SELECT DISTINCT customer_id FROM (${told(options)}) AS events) AS m`;
}

/** How many members the programme has up to as-of, and how many events: members, events. */
export function pointFacts(
  _dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string },
): Sql {
  return sql`SELECT count(DISTINCT customer_id) AS members, count(*) AS events FROM (${told(options)}) AS events`;
}

/** The programme's events in no order: member, day (since 1970), points, redeemed. */
export function pointEvents(
  dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string },
): Sql {
  return sql`
SELECT m.member, ${dialect.daysBetween(date("1970-01-01"), sql`e.day`)} AS day, CAST(e.points AS DOUBLE) AS points,
  CAST(e.redeemed AS INTEGER) AS redeemed
FROM (${told(options)}) AS e JOIN (${members(dialect, options)}) AS m ON m.customer_id = e.customer_id`;
}

/**
 * Of these events, those of the members from one number up to another, without it, by member and day, what is earned on
 * a day before what is taken.
 */
export function pointEventsOf(
  _dialect: Dialect,
  { events, from, to }: { readonly events: Sql; readonly from: number; readonly to: number },
): Sql {
  return sql`
SELECT member, day, points, redeemed FROM ${events} AS e WHERE member >= ${from} AND member < ${to}
ORDER BY member, day, points DESC, redeemed`;
}

/** Points by reason within the year up to as-of: reason, points, events. */
export function pointsByReason(
  dialect: Dialect,
  { dataset, asOf }: { readonly dataset: string; readonly asOf: string },
): Sql {
  return sql`
SELECT coalesce(reason, '') AS reason, sum(points) AS points, count(*) AS events FROM loyalty_events
WHERE dataset = ${dataset} AND customer_id IS NOT NULL AND "at" <= ${date(asOf)} AND ${dialect.daysBetween(sql`"at"`, date(asOf))} < 365
GROUP BY 1 ORDER BY 1`;
}
