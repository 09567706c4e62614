import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

export interface ProductWeeksOptions {
  readonly dataset: string;
  readonly asOf: string;
}

/** Lines that were asked for: of orders, whatever was given back of them later. A line without a quantity is one unit. */
function asked(dialect: Dialect, { dataset, asOf }: ProductWeeksOptions): Sql {
  return sql`(
  SELECT l.product_id, l.day, CAST(coalesce(l.quantity, 1) AS DOUBLE) AS units,
    CAST(floor(${dialect.daysBetween(sql`l.day`, date(asOf))} / 7E0) AS INTEGER) AS ago
  FROM order_lines AS l
  WHERE l.dataset = ${dataset} AND l.kind = 'order' AND l.product_id IS NOT NULL AND l.day <= ${date(asOf)}
    AND coalesce(l.quantity, 1) > 0) AS a`;
}

/**
 * What was sold, the most units of the last year first: p (its place), product_id, name, category (null: not known), units
 * (of the last 52 weeks), first (weeks ago that it was first sold; 0: the week up to as-of).
 */
export function weeklyProducts(dialect: Dialect, options: ProductWeeksOptions): Sql {
  return sql`
SELECT CAST(row_number() OVER (ORDER BY s.units DESC, s.product_id) - 1 AS INTEGER) AS p, s.product_id,
  coalesce(k.name, s.product_id) AS name, k.category, s.units, s.first
FROM (
  SELECT product_id, sum(CASE WHEN ago < 52 THEN units ELSE 0 END) AS units, max(ago) AS first
  FROM ${asked(dialect, options)} GROUP BY product_id
) AS s LEFT JOIN (SELECT * FROM products WHERE dataset = ${options.dataset}) AS k ON k.product_id = s.product_id
ORDER BY p`;
}

/** The products of `weeklyProducts` in their order. */
export function productsInOrder(products: Sql): Sql {
  return sql`SELECT product_id, name, category, first FROM ${products} AS k ORDER BY p`;
}

/** Units by product and week: p (as `weeklyProducts` has it, given as a relation), ago, units. */
export function productWeeks(
  dialect: Dialect,
  options: ProductWeeksOptions & { readonly products: Sql },
): Sql {
  return sql`
SELECT k.p, a.ago, CAST(sum(a.units) AS DOUBLE) AS units
FROM ${asked(dialect, options)} JOIN ${options.products} AS k ON k.product_id = a.product_id
GROUP BY 1, 2 ORDER BY 1, 2`;
}
