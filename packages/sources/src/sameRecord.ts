import { raw, type Sql } from "@keepworth/warehouse";

const same = (a: string, b: string, columns: readonly string[]) =>
  columns.map((column) => `${a}.${column} IS NOT DISTINCT FROM ${b}.${column}`).join(" AND ");

/**
 * When two records of one source, `a` and `b`, are one order or one refund in two imports: by number (a refund by number and day), or
 * where there is no number by content and count. Two conditions, since a join on either alone is quick.
 */
export function sameRecord(a: string, b: string): readonly Sql[] {
  const kin = `${a}.reversal = ${b}.reversal`;
  const content = ["kind", "customer_id", "ordered_at", "day", "revenue", "own_refunded", "copy"];
  return [
    raw(`${a}.order_id = ${b}.order_id AND ${kin} AND (NOT ${a}.reversal OR ${a}.day = ${b}.day)`),
    raw(`${a}.order_id IS NULL AND ${b}.order_id IS NULL AND ${kin} AND ${same(a, b, content)}`),
  ];
}

/** When two records of one order say the same. */
export function equalRecord(a: string, b: string): Sql {
  const columns = [
    "kind",
    "customer_id",
    "ordered_at",
    "day",
    "currency",
    "revenue",
    "tax",
    "shipping",
    "discount",
    "cost",
    "own_refunded",
    "own_refunded_at",
    "channel",
    "coupon",
    "status",
    "promised_at",
    "delivered_at",
  ];
  return raw(same(a, b, columns));
}
