import { raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { MoneyMonth } from "./answer.ts";

/**
 * The money of canonical orders, month by month: an order counts in the month of its day, what was given back in the
 * month in which it was.
 *
 * @param orders  a relation with the columns of `orders`, e.g. `ordersRelation(…)`
 * @param currency  the currency of orders that name none
 */
export async function moneyByMonth(warehouse: Warehouse, orders: Sql, currency = ""): Promise<MoneyMonth[]> {
  const sum = (expression: string) => raw(`CAST(coalesce(sum(${expression}), 0) AS DOUBLE)`);
  return warehouse.rows<MoneyMonth & Record<string, string | number>>(sql`
    SELECT strftime(month, '%Y-%m') AS month, coalesce(currency, ${currency}) AS currency,
      CAST(sum(orders) AS BIGINT) AS orders, ${sum("gross")} AS gross, ${sum("discount")} AS discounts,
      ${sum("refunded")} AS refunds, ${sum("tax")} AS tax, ${sum("shipping")} AS shipping,
      ${sum("gross - discount - refunded")} AS net
    FROM (
      SELECT date_trunc('month', day) AS month, currency,
        CASE WHEN kind = 'refund' OR (kind = 'nobody' AND revenue = 0 AND refunded > 0) THEN 0 ELSE 1 END AS orders,
        revenue + discount AS gross, discount, CASE WHEN refunded_at IS NULL THEN refunded ELSE 0 END AS refunded, tax, shipping
      FROM ${orders}
      UNION ALL
      SELECT date_trunc('month', refunded_at), currency, 0, 0, 0, refunded, 0, 0
      FROM ${orders} WHERE refunded <> 0 AND refunded_at IS NOT NULL
    ) GROUP BY ALL ORDER BY month, currency`);
}
