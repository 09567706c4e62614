import type { Dialect } from "../dialect.ts";
import { date, join, raw, sql, type Sql } from "../sql.ts";

export interface EffectClocksOptions {
  /** What stands after FROM: rows as `effectEvents` gives them. */
  readonly events: Sql;
  /** The canonical orders of the dataset. */
  readonly orders: Sql;
  /**
   * What events are compared with. events: the rows of `events` with event 0. orders: order days between the first and the
   * last event, with no event within `near` days before or after.
   */
  readonly comparison: "events" | "orders";
  /** A customer who had the event once is never compared with afterwards. Default false. */
  readonly once?: boolean;
  readonly asOf: string;
  /** Days after a clock whose margin counts. */
  readonly horizon: number;
  /** Events within so many days after another of the customer are the same one. */
  readonly near: number;
  /** Share of net revenue that is kept where an order's cost is unknown, as decimal text. */
  readonly margin: string;
  /** Whether orders' own costs are used. */
  readonly costs: boolean;
  /** Values of `grp` by their number; what is none of them has the next. */
  readonly groups: readonly string[];
  /** Clocks without the event are read of one in so many customers. Default 1. */
  readonly step?: number;
}

/**
 * One row per clock, in numbers: customer (from 0), day (since 1970), event (1 or 0), grp; status (0: it is followed;
 * 1: it follows another event within `near` days; 2: nobody who had ordered; 3: the horizon is not over — clocks without the event have none but 0);
 * what was known then: purchases (order days up to it), age (days since the first), waited (since the last), spend_days and spend (repeat order days with money,
 * and that money before refunds), before (1: such an event within `horizon` days before); and what came within `horizon`
 * days after it: margin, net of refunds, and again (1: an order).
 */
export function effectClocks(dialect: Dialect, options: EffectClocksOptions): Sql {
  const {
    events,
    orders,
    comparison,
    once = false,
    asOf,
    horizon,
    near,
    margin,
    costs,
    groups,
    step = 1,
  } = options;
  const apart = raw(String(near));
  const number = (day: Sql): Sql => dialect.daysBetween(date("1970-01-01"), day);
  const share = sql`CAST(${margin} AS DECIMAL(9,8))`;
  const kept = costs
    ? sql`CASE WHEN cost IS NULL THEN (revenue - given_back) * ${share} ELSE revenue - given_back - cost END`
    : sql`(revenue - given_back) * ${share}`;
  const code =
    groups.length === 0
      ? sql`0`
      : sql`CASE grp ${join(
          groups.map((group, g) => sql`WHEN ${group} THEN ${raw(String(g))}`),
          " ",
        )} ELSE ${raw(String(groups.length))} END`;
  const compared =
    comparison === "events"
      ? sql`SELECT customer, d, min(grp) AS grp FROM told WHERE event = 0 GROUP BY customer, d`
      : sql`SELECT customer, d, '' AS grp FROM bought WHERE bought = 1
    AND d BETWEEN (SELECT min(d) FROM told WHERE event = 1) AND (SELECT max(d) FROM told WHERE event = 1)`;
  const window = (frame: string): Sql => sql`OVER (PARTITION BY customer ORDER BY d ${raw(frame)})`;
  const past = window("ROWS UNBOUNDED PRECEDING");
  const ahead = window(`RANGE BETWEEN 1 FOLLOWING AND ${horizon} FOLLOWING`);
  const lately = window(`RANGE BETWEEN ${horizon} PRECEDING AND 1 PRECEDING`);
  const struck = sql`CASE WHEN event = 1 THEN d END`;
  const orderDay = sql`CASE WHEN bought = 1 THEN d END`;
  return sql`
WITH told_of AS (SELECT customer_id, ${number(sql`day`)} AS d, event, grp FROM ${events} AS e),
known AS (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id, ${number(sql`day`)} AS d, kind, revenue, cost,
    CASE WHEN refunded_at > ${date(asOf)} THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END AS given_back
  FROM ${orders} AS o WHERE kind <> 'nobody' AND day <= ${date(asOf)}
),
everybody AS (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS customer
  FROM (SELECT customer_id FROM known UNION SELECT customer_id FROM told_of) AS c),
people AS (SELECT customer_id, customer FROM everybody
  WHERE mod(customer, ${raw(String(step))}) = 0 OR customer_id IN (SELECT customer_id FROM told_of WHERE event = 1)),
told AS (SELECT p.customer, t.d, t.event, t.grp FROM told_of AS t JOIN people AS p ON p.customer_id = t.customer_id),
bought AS (
  SELECT p.customer, k.d, max(CASE WHEN kind = 'order' THEN 1 ELSE 0 END) AS bought,
    sum(CASE WHEN kind = 'order' THEN revenue ELSE 0 END) AS gross, CAST(sum(${kept}) AS DECIMAL(18,4)) AS margin
  FROM known AS k JOIN people AS p ON p.customer_id = k.customer_id
  GROUP BY p.customer, k.d
),
days AS (
  SELECT customer, d, max(event) AS event, max(grp) AS grp, max(bought) AS bought,
    CAST(sum(gross) AS DECIMAL(18,4)) AS gross, CAST(sum(margin) AS DECIMAL(18,4)) AS margin
  FROM (
    SELECT customer, d, CAST(NULL AS INTEGER) AS event, CAST(NULL AS VARCHAR) AS grp, bought, gross, margin FROM bought
    UNION ALL
    SELECT customer, d, 1 AS event, min(grp) AS grp, 0 AS bought, 0 AS gross, 0 AS margin
    FROM told WHERE event = 1 GROUP BY customer, d
    UNION ALL
    SELECT c.customer, c.d, 0 AS event, c.grp, 0 AS bought, 0 AS gross, 0 AS margin
    FROM (${compared}) AS c
    WHERE mod(c.customer, ${raw(String(step))}) = 0
      AND NOT EXISTS (SELECT 1 FROM told AS t WHERE t.event = 1 AND t.customer = c.customer AND t.d = c.d)
  ) AS timeline
  GROUP BY customer, d
),
followed AS (
  SELECT customer, d, event, grp,
    sum(bought) ${past} AS purchases,
    min(${orderDay}) ${past} AS first_d,
    max(${orderDay}) ${past} AS last_d,
    sum(CASE WHEN spend > 0 THEN 1 ELSE 0 END) ${past} AS spend_days,
    sum(spend) ${past} AS spend,
    sum(margin) ${ahead} AS margin,
    sum(bought) ${ahead} AS again,
    count(${struck}) ${lately} AS before,
    max(${struck}) ${window("ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING")} AS last_event,
    max(${struck}) ${past} AS event_by_then,
    min(${struck}) ${window("ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING")} AS next_event
  FROM (
    SELECT *, CASE WHEN bought = 1 AND gross > 0 AND d > min(${orderDay}) OVER (PARTITION BY customer) THEN gross ELSE 0 END AS spend
    FROM days
  ) AS spending
),
judged AS (
  SELECT *, CASE WHEN event = 1 AND d - last_event <= ${apart} THEN 1 WHEN purchases = 0 THEN 2
    WHEN d > ${number(date(asOf))} - ${raw(String(horizon))} THEN 3 ELSE 0 END AS status
  FROM followed WHERE event IS NOT NULL
)
SELECT customer, d AS day, event, CAST(${code} AS INTEGER) AS grp, CAST(status AS INTEGER) AS status,
  CAST(purchases AS INTEGER) AS purchases, CAST(coalesce(d - first_d, 0) AS INTEGER) AS age,
  CAST(coalesce(d - last_d, 0) AS INTEGER) AS waited,
  CAST(spend_days AS INTEGER) AS spend_days, CAST(spend AS DOUBLE) AS spend,
  CAST(CASE WHEN before > 0 THEN 1 ELSE 0 END AS INTEGER) AS before,
  CAST(coalesce(margin, 0) AS DOUBLE) AS margin, CAST(CASE WHEN again > 0 THEN 1 ELSE 0 END AS INTEGER) AS again
FROM judged
WHERE event = 1 OR (status = 0
  AND (event_by_then IS NULL${once ? sql`` : sql` OR d - event_by_then > ${apart}`}) AND (next_event IS NULL OR next_event - d > ${apart}))
ORDER BY customer, d`;
}

/** Events by their groups, the most frequent first: grp, events, customers. `events` as for `effectClocks`. */
export function effectGroups(events: Sql): Sql {
  return sql`
SELECT grp, CAST(count(*) AS DOUBLE) AS events FROM ${events} AS e WHERE event = 1 GROUP BY grp ORDER BY 2 DESC, 1`;
}

/** How many events there are: events, customers, first_day, last_day (null: none). `events` as for `effectClocks`. */
export function effectEventCounts(events: Sql): Sql {
  return sql`
SELECT CAST(count(*) AS DOUBLE) AS events, CAST(count(DISTINCT customer_id) AS DOUBLE) AS customers,
  CAST(min(day) AS VARCHAR) AS first_day, CAST(max(day) AS VARCHAR) AS last_day
FROM ${events} AS e WHERE event = 1`;
}
