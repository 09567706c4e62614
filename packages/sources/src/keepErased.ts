import { raw, sql, type Warehouse } from "@keepworth/warehouse";
import { recordsTable } from "./assemble.ts";
import { erasedRows, isErased } from "./clean/erased.ts";
import { visibleVersions } from "./merge.ts";

const theirs = sql`row_no IN (SELECT row_no FROM ${erasedRows})`;
const kind = raw("CASE WHEN kw_records.reversal THEN 'refund' ELSE 'order' END");
/** What tells orders without a number apart, of whomever. */
const content = raw("ordered_at, day, revenue, own_refunded, reversal");

/**
 * Gives orders of people who were erased back the number that their money stands under, where the dataset has the order:
 * by its number, else by its content. Others are nobody's.
 */
export async function keepErased(warehouse: Warehouse, dataset: string, source: string): Promise<void> {
  const known = visibleVersions(dataset, source);
  await warehouse.run(sql`UPDATE ${recordsTable} SET customer_id = v.customer_id, kind = ${kind} FROM (
      SELECT order_id, min(customer_id) AS customer_id FROM ${known}
      WHERE ${isErased(raw("customer_id"))} AND order_id IS NOT NULL GROUP BY order_id) v
    WHERE v.order_id = kw_records.order_id AND kw_records.${theirs}`);
  await warehouse.run(sql`UPDATE ${recordsTable} SET customer_id = n.customer_id, copy = n.copy, kind = ${kind} FROM (
      SELECT a.row_no, b.customer_id, b.copy FROM (
        SELECT row_no, ordered_at, day, revenue, refunded AS own_refunded, reversal, row_number() OVER (
          PARTITION BY ordered_at, day, revenue, refunded, reversal ORDER BY row_no) AS nth
        FROM ${recordsTable} WHERE order_id IS NULL AND ${theirs}) a
      JOIN (
        SELECT customer_id, copy, ${content}, row_number() OVER (PARTITION BY ${content} ORDER BY customer_id, copy) AS nth
        FROM ${known} WHERE order_id IS NULL AND ${isErased(raw("customer_id"))}) b
      ON a.nth = b.nth AND a.day = b.day AND a.revenue = b.revenue AND a.own_refunded = b.own_refunded
        AND a.reversal = b.reversal AND a.ordered_at IS NOT DISTINCT FROM b.ordered_at) n
    WHERE n.row_no = kw_records.row_no`);
  // Those left are nobody's, and counted among what nobody's is alike.
  await warehouse.run(sql`UPDATE ${recordsTable} SET copy = n.copy FROM (
      SELECT row_no, CAST(row_number() OVER (PARTITION BY ordered_at, day, revenue, refunded, reversal
        ORDER BY ${theirs}, copy, row_no) AS INTEGER) AS copy
      FROM ${recordsTable} WHERE order_id IS NULL AND kind = 'nobody') n
    WHERE n.row_no = kw_records.row_no AND n.copy <> kw_records.copy`);
}
