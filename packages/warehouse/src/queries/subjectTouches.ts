import type { Dialect } from "../dialect.ts";
import { date, raw, sql, type Sql } from "../sql.ts";

export interface LineTouchesOptions {
  readonly dataset: string;
  /** The canonical orders of the dataset. */
  readonly orders: Sql;
  readonly asOf: string;
  /** What `grp` holds: the product, its category, or the product where the order was the customer's first. */
  readonly by: "product" | "category" | "first-product";
}

/** Order days by what was bought, as rows like those of `effectEvents`: customer_id, day, event (1), grp. */
export function lineTouches(_dialect: Dialect, { dataset, orders, asOf, by }: LineTouchesOptions): Sql {
  const category = sql` LEFT JOIN products AS p ON p.dataset = ${dataset} AND p.product_id = l.product_id`;
  const first = sql` JOIN (SELECT CAST(customer_id AS VARCHAR) AS customer_id, min(day) AS day FROM ${orders} AS o
  WHERE kind = 'order' AND customer_id IS NOT NULL GROUP BY 1) AS f ON f.customer_id = l.customer_id AND f.day = l.day`;
  return sql`
SELECT l.customer_id, l.day, 1 AS event, ${by === "category" ? sql`coalesce(p.category, '')` : sql`l.product_id`} AS grp
FROM order_lines AS l${by === "category" ? category : by === "first-product" ? first : sql``}
WHERE l.dataset = ${dataset} AND l.kind = 'order' AND l.customer_id IS NOT NULL AND l.day <= ${date(asOf)} AND l.product_id IS NOT NULL
GROUP BY 1, 2, 4`;
}

/** Every day on which a customer ordered, as rows like those of `effectEvents`: customer_id, day, event (0), grp (""). */
export function orderDays(options: { readonly orders: Sql; readonly asOf: string }): Sql {
  return sql`
SELECT CAST(customer_id AS VARCHAR) AS customer_id, day, 0 AS event, CAST('' AS VARCHAR) AS grp FROM ${options.orders} AS o
WHERE kind = 'order' AND customer_id IS NOT NULL AND day <= ${date(options.asOf)}
GROUP BY 1, 2`;
}

/**
 * How many customers each subject touched since a day, and how often, the most customers first: kind, subject, customers,
 * times.
 *
 * @param touches  what stands after FROM: kind, customer_id, day, event, grp
 */
export function subjectCounts(touches: Sql, since: string): Sql {
  return sql`
SELECT kind, grp AS subject, CAST(count(DISTINCT customer_id) AS DOUBLE) AS customers,
  CAST(count(DISTINCT concat(customer_id, ' ', CAST(day AS VARCHAR))) AS DOUBLE) AS times
FROM ${touches} AS t WHERE event = 1 AND grp <> '' AND day > ${date(since)}
GROUP BY kind, grp ORDER BY kind, customers DESC, subject`;
}

/** The same by kind, each customer once: kind (NULL: of all kinds), customers, times. */
export function subjectKindCounts(touches: Sql, since: string): Sql {
  const counts = sql`CAST(count(DISTINCT customer_id) AS DOUBLE) AS customers,
  CAST(count(DISTINCT concat(customer_id, ' ', CAST(day AS VARCHAR))) AS DOUBLE) AS times
FROM ${touches} AS t WHERE event = 1 AND grp <> '' AND day > ${date(since)}`;
  return sql`
SELECT kind, ${counts} GROUP BY kind
UNION ALL
SELECT CAST(NULL AS VARCHAR) AS kind, ${counts}
ORDER BY 1`;
}

/** The rows of one in `step` customers, as they stand in `touches`. */
export function sampledTouches(touches: Sql, step: number): Sql {
  if (step <= 1) return sql`SELECT * FROM ${touches} AS t`;
  return sql`
SELECT t.* FROM ${touches} AS t JOIN (
  SELECT customer_id FROM (SELECT customer_id, row_number() OVER (ORDER BY customer_id) AS n
    FROM (SELECT DISTINCT customer_id FROM ${touches} AS every) AS each_customer) AS numbered
  WHERE mod(n, ${raw(String(step))}) = 0) AS chosen ON chosen.customer_id = t.customer_id`;
}

/**
 * Touches in numbers, in the order of customers and days: customer (from 0, in the order of customer_id), day (since 1970),
 * subject (its place in `subjects`; -1: none of them), kind (its place in `kinds`), event.
 */
export function numberedTouches(
  dialect: Dialect,
  options: { readonly touches: Sql; readonly subjects: Sql; readonly kinds: readonly string[] },
): Sql {
  const { touches, subjects, kinds } = options;
  const kind = kinds.reduceRight(
    (rest, name, k) => sql`CASE WHEN t.kind = ${name} THEN ${raw(String(k))} ELSE ${rest} END`,
    sql`-1`,
  );
  return sql`
SELECT p.customer, ${dialect.daysBetween(date("1970-01-01"), sql`t.day`)} AS day,
  CAST(coalesce(s.place, -1) AS INTEGER) AS subject, CAST(${kind} AS INTEGER) AS kind, CAST(t.event AS INTEGER) AS event
FROM (SELECT DISTINCT kind, customer_id, day, event, grp FROM ${touches} AS every) AS t
JOIN (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS customer
  FROM (SELECT DISTINCT customer_id FROM ${touches} AS every) AS each_customer) AS p ON p.customer_id = t.customer_id
LEFT JOIN ${subjects} AS s ON s.kind = t.kind AND s.subject = t.grp AND t.event = 1
ORDER BY p.customer, 2, 4, 3`;
}
