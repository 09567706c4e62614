import { identifier, raw, sql, type Dialect, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { MoneyMonth } from "./answer.ts";

/**
 * The money of orders by month of sale and of giving back: one pass over orders of any number, a few rows of result.
 *
 * @param orders  a relation with the columns of `orders`
 * @param more  further sums over each group
 */
export function moneyFlows(dialect: Dialect, orders: Sql, more: Sql = raw("")): Sql {
  return sql`SELECT ${dialect.monthStart(raw("day"))} AS month, ${dialect.monthStart(raw("coalesce(refunded_at, day)"))} AS back_in, currency,
      count(*) FILTER (WHERE kind <> 'refund' AND NOT (kind = 'nobody' AND revenue = 0 AND refunded > 0)) AS orders,
      sum(revenue) AS revenue, sum(discount) AS discount, sum(refunded) AS refunded, sum(tax) AS tax,
      sum(shipping) AS shipping${more}
    FROM ${orders} AS flowing GROUP BY 1, 2, 3`;
}

/** Month by month, from what `moneyFlows` gives. */
export async function monthsOf(warehouse: Warehouse, flows: Sql, currency: string): Promise<MoneyMonth[]> {
  const sum = (expression: string) => raw(`CAST(coalesce(sum(${expression}), 0) AS DOUBLE)`);
  return warehouse.rows<MoneyMonth>(sql`
    SELECT substr(CAST(month AS VARCHAR), 1, 7) AS month, coalesce(currency, ${currency}) AS currency,
      CAST(sum(orders) AS BIGINT) AS orders, ${sum("revenue + discount")} AS gross, ${sum("discount")} AS discounts,
      ${sum("refunded")} AS refunds, ${sum("tax")} AS tax, ${sum("shipping")} AS shipping,
      ${sum("revenue - refunded")} AS net
    FROM (
      SELECT month, currency, orders, revenue, discount, 0 AS refunded, tax, shipping FROM ${flows} AS taken
      UNION ALL SELECT back_in, currency, 0, 0, 0, refunded, 0, 0 FROM ${flows} AS given WHERE refunded <> 0
    ) AS moved GROUP BY 1, 2 ORDER BY month, currency`);
}

/**
 * The money of canonical orders, month by month: an order counts in the month of its day, what was given back in the
 * month in which it was. Months of several imports must not be added up where they overlap: ask for all orders.
 *
 * @param orders  a relation with the columns of `orders`, e.g. `ordersRelation(…)`
 * @param currency  the currency of orders that name none, default ""
 */
export async function moneyByMonth(warehouse: Warehouse, orders: Sql, currency = ""): Promise<MoneyMonth[]> {
  const flows = identifier("months_flows");
  await warehouse.createTemporary(flows, moneyFlows(warehouse.dialect, orders));
  try {
    return await monthsOf(warehouse, flows, currency);
  } finally {
    await warehouse.run(sql`DROP TABLE IF EXISTS ${flows}`);
  }
}
