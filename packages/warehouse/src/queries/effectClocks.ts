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
  const [days, apart] = [raw(String(horizon)), raw(String(near))];
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
      ? sql`SELECT customer_id, d, min(grp) AS grp FROM told WHERE event = 0 GROUP BY customer_id, d`
      : sql`SELECT customer_id, d, '' AS grp FROM bought WHERE bought = 1
    AND d BETWEEN (SELECT min(d) FROM told WHERE event = 1) AND (SELECT max(d) FROM told WHERE event = 1)`;
  const until = (frame: string): Sql => sql`OVER (PARTITION BY customer_id ORDER BY d RANGE ${raw(frame)})`;
  const past = until("BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW");
  const ahead = sql`OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN 1 FOLLOWING AND ${days} FOLLOWING)`;
  const lately = sql`OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN ${days} PRECEDING AND 1 PRECEDING)`;
  const struck = sql`CASE WHEN event = 1 THEN d END`;
  return sql`
WITH bought AS (
  SELECT customer_id, d, bought, margin,
    CASE WHEN bought = 1 AND gross > 0 AND d > min(CASE WHEN bought = 1 THEN d END) OVER (PARTITION BY customer_id) THEN gross ELSE 0 END AS spend
  FROM (
    SELECT customer_id, d, max(CASE WHEN kind = 'order' THEN 1 ELSE 0 END) AS bought,
      sum(CASE WHEN kind = 'order' THEN revenue ELSE 0 END) AS gross, CAST(sum(${kept}) AS DECIMAL(18,4)) AS margin
    FROM (
      SELECT CAST(customer_id AS VARCHAR) AS customer_id, ${number(sql`day`)} AS d, kind, revenue, cost,
        CASE WHEN refunded_at > ${date(asOf)} THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END AS given_back
      FROM ${orders} AS o WHERE kind <> 'nobody' AND day <= ${date(asOf)}
    ) AS known
    GROUP BY customer_id, d
  ) AS days
),
told AS (SELECT customer_id, ${number(sql`day`)} AS d, event, grp FROM ${events} AS e),
clocks AS (
  SELECT customer_id, d, 1 AS event, min(grp) AS grp FROM told WHERE event = 1 GROUP BY customer_id, d
  UNION ALL
  SELECT customer_id, d, 0 AS event, grp FROM (${compared}) AS c
),
people AS (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS customer
  FROM (SELECT DISTINCT customer_id FROM clocks) AS c),
followed AS (
  SELECT customer_id, d, event, grp,
    sum(bought) ${past} AS purchases,
    min(CASE WHEN bought = 1 THEN d END) ${past} AS first_d,
    max(CASE WHEN bought = 1 THEN d END) ${past} AS last_d,
    sum(CASE WHEN spend > 0 THEN 1 ELSE 0 END) ${past} AS spend_days,
    sum(spend) ${past} AS spend,
    sum(margin) ${ahead} AS margin,
    sum(bought) ${ahead} AS again,
    count(${struck}) ${lately} AS before,
    max(${struck}) ${until("BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING")} AS last_event,
    max(${struck}) ${past} AS event_by_then,
    min(${struck}) ${until("BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING")} AS next_event
  FROM (
    SELECT customer_id, d, CAST(NULL AS INTEGER) AS event, '' AS grp, bought, spend, margin FROM bought
    UNION ALL
    SELECT customer_id, d, event, grp, 0 AS bought, 0 AS spend, 0 AS margin FROM clocks
  ) AS timeline
),
judged AS (
  SELECT *, CASE WHEN event = 1 AND d - last_event <= ${apart} THEN 1 WHEN purchases = 0 THEN 2
    WHEN d > ${number(date(asOf))} - ${days} THEN 3 ELSE 0 END AS status
  FROM followed WHERE event IS NOT NULL
)
SELECT p.customer, j.d AS day, j.event, CAST(${code} AS INTEGER) AS grp, CAST(j.status AS INTEGER) AS status,
  CAST(j.purchases AS INTEGER) AS purchases, CAST(coalesce(j.d - j.first_d, 0) AS INTEGER) AS age,
  CAST(coalesce(j.d - j.last_d, 0) AS INTEGER) AS waited,
  CAST(j.spend_days AS INTEGER) AS spend_days, CAST(j.spend AS DOUBLE) AS spend,
  CAST(CASE WHEN j.before > 0 THEN 1 ELSE 0 END AS INTEGER) AS before,
  CAST(coalesce(j.margin, 0) AS DOUBLE) AS margin, CAST(CASE WHEN j.again > 0 THEN 1 ELSE 0 END AS INTEGER) AS again
FROM judged AS j JOIN people AS p ON p.customer_id = j.customer_id
WHERE j.event = 1 OR (j.status = 0 AND mod(p.customer, ${raw(String(step))}) = 0
  AND (j.event_by_then IS NULL${once ? sql`` : sql` OR j.d - j.event_by_then > ${apart}`}) AND (j.next_event IS NULL OR j.next_event - j.d > ${apart}))
ORDER BY p.customer, j.d, j.event`;
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
