import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/** Lines that count as a purchase: of an order, for money, and not wholly returned. */
function bought(dataset: string, asOf: string): Sql {
  return sql`(
  SELECT * FROM order_lines
  WHERE dataset = ${dataset} AND kind = 'order' AND customer_id IS NOT NULL AND "day" <= ${date(asOf)} AND revenue > 0
    AND coalesce(returned_quantity, 0) < coalesce(quantity, 1)) AS l`;
}

/**
 * What was sold, the most widely bought first: p (its place), product_id, name, category ("" where not known), list_price,
 * customers, price (mean revenue of a purchase), margin (mean of a purchase, null where no cost is known), upgrade_of.
 */
export function soldProducts(options: { readonly dataset: string; readonly asOf: string }): Sql {
  const { dataset, asOf } = options;
  return sql`
SELECT CAST(row_number() OVER (ORDER BY s.customers DESC, s.product_id) - 1 AS INTEGER) AS p, s.product_id,
  coalesce(k.name, s.product_id) AS name, coalesce(k.category, '') AS category, s.customers,
  CAST(coalesce(k.list_price, s.list_price) AS DOUBLE) AS list_price, CAST(s.unit_price AS DOUBLE) AS unit_price,
  CAST(s.revenue AS DOUBLE) / s.purchases AS price,
  CASE WHEN s.costed > 0 THEN CAST(s.earned AS DOUBLE) / s.costed
    WHEN k.cost IS NOT NULL AND s.unit_price > 0
      THEN CAST(s.revenue AS DOUBLE) / s.purchases * (1 - CAST(k.cost AS DOUBLE) / CAST(s.unit_price AS DOUBLE)) END AS margin,
  k.upgrade_of
FROM (
  SELECT product_id, CAST(count(DISTINCT customer_id) AS DOUBLE) AS customers, CAST(count(*) AS DOUBLE) AS purchases,
    sum(revenue) AS revenue, max(list_price) AS list_price, CAST(count(cost) AS DOUBLE) AS costed,
    sum(CASE WHEN cost IS NOT NULL THEN revenue - cost END) AS earned,
    CAST(sum(CASE WHEN quantity > 0 THEN revenue END) AS DOUBLE) / nullif(CAST(sum(CASE WHEN quantity > 0 THEN quantity END) AS DOUBLE), 0) AS unit_price
  FROM ${bought(dataset, asOf)}
  GROUP BY product_id
) AS s LEFT JOIN (SELECT * FROM products WHERE dataset = ${dataset}) AS k ON k.product_id = s.product_id`;
}

/**
 * One row per customer, product and day: c (the customer's place by id), p, "day", d (days since 1970), n (the how-manieth
 * order day of the customer), next_day (the customer's next order day), again_day (the next one with this product), price
 * (of one piece; null where quantities are not told).
 *
 * @param options.products  what stands after FROM: p, product_id (see `soldProducts`)
 */
export function purchases(
  dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string; readonly products: Sql },
): Sql {
  const { dataset, asOf, products } = options;
  return sql`
SELECT b.c, b.p, b."day", b.d, b.n, n.next_day, b.again_day, b.price
FROM (
  SELECT CAST(dense_rank() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS c, p, "day",
    ${dialect.daysBetween(sql`DATE '1970-01-01'`, sql`"day"`)} AS d,
    CAST(dense_rank() OVER (PARTITION BY customer_id ORDER BY "day") AS INTEGER) AS n,
    lead("day") OVER (PARTITION BY customer_id, p ORDER BY "day") AS again_day, customer_id, price
  FROM (
    SELECT l.customer_id, k.p, l."day",
      CAST(sum(CASE WHEN l.quantity > 0 THEN l.revenue END) AS DOUBLE) / nullif(CAST(sum(CASE WHEN l.quantity > 0 THEN l.quantity END) AS DOUBLE), 0) AS price
    FROM ${bought(dataset, asOf)} JOIN ${products} AS k ON k.product_id = l.product_id
    GROUP BY l.customer_id, k.p, l."day"
  ) AS days
) AS b JOIN (
  SELECT customer_id, "day", lead("day") OVER (PARTITION BY customer_id ORDER BY "day") AS next_day
  FROM (SELECT customer_id, "day" FROM ${bought(dataset, asOf)} GROUP BY customer_id, "day") AS o
) AS n ON n.customer_id = b.customer_id AND n."day" = b."day"`;
}

/** The customers of `purchases` by their place: c, customer_id. */
export function purchasers(options: { readonly dataset: string; readonly asOf: string }): Sql {
  return sql`
SELECT CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS c, customer_id
FROM (SELECT customer_id FROM ${bought(options.dataset, options.asOf)} GROUP BY customer_id) AS each_customer`;
}
