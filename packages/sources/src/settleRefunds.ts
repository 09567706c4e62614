import { raw, sql, type Warehouse } from "@keepworth/warehouse";
import { visibleVersions } from "./merge.ts";
import { allocateRefunds } from "./clean/refunds.ts";

/** What became of each refund of a dataset, while an import lasts: `version`, its row in order_versions; `way`; `rest`. */
export const outcomesTable = raw("kw_outcomes");

// Money as whole numbers of its smallest unit, DECIMAL(18,4).
const unit = 10_000;

/**
 * Takes a dataset's refunds from the orders that they belong to. The result depends on the visible versions only, so
 * that it can be done again after every import and every undoing.
 *
 * @returns how many refunds there are
 */
export async function settleRefunds(warehouse: Warehouse, dataset: string): Promise<number> {
  const visible = visibleVersions(dataset);
  // What was settled before is taken back first; only rows that something was settled on are touched.
  await warehouse.run(sql`UPDATE order_versions SET refunded = own_refunded, refunded_at = own_refunded_at
    WHERE (refunded <> own_refunded OR refunded_at IS DISTINCT FROM own_refunded_at)
      AND import_id IN (SELECT import_id FROM imports WHERE dataset = ${dataset})`);
  const { refunds } = await warehouse.row<{ refunds: number }>(
    sql`SELECT count(*) AS refunds FROM ${visible} WHERE kind = 'refund'`,
  );
  if (refunds === 0) return 0;

  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_events AS
    WITH visible AS (SELECT v.*, i.format AS source FROM ${visible} v JOIN imports i ON i.import_id = v.import_id WHERE v.kind <> 'nobody'),
    named AS (
      SELECT r.version, min(o.version) AS named, min(o.customer_id) AS customer_id FROM visible r
      JOIN visible o ON o.order_id = r.order_id AND o.source = r.source AND o.kind = 'order'
      WHERE r.kind = 'refund' GROUP BY r.version
    ), concerned AS (
      SELECT customer_id FROM visible WHERE kind = 'refund' UNION SELECT customer_id FROM named
    )
    SELECT v.version, n.named, CAST(v.kind = 'refund' AS INTEGER) AS back,
      CAST(dense_rank() OVER (ORDER BY v.customer_id) AS INTEGER) AS customer,
      CAST((CASE WHEN v.kind = 'refund' THEN v.own_refunded ELSE v.revenue - v.own_refunded END) * ${raw(String(unit))} AS BIGINT) AS amount,
      CAST(v.revenue * ${raw(String(unit))} AS BIGINT) AS revenue,
      CAST(row_number() OVER (ORDER BY v.customer_id,
        coalesce(v.ordered_at, CASE WHEN v.kind = 'refund' THEN CAST(v.day + 1 AS TIMESTAMP) - INTERVAL 1 MICROSECOND ELSE CAST(v.day AS TIMESTAMP) END),
        v.kind = 'refund', v.order_id, v.revenue, v.copy, v.source) - 1 AS INTEGER) AS place
    FROM visible v LEFT JOIN named n ON n.version = v.version
    WHERE v.customer_id IN (SELECT customer_id FROM concerned)`);
  const events = await warehouse.columns(sql`
    SELECT e.customer, e.back, e.amount, e.revenue, coalesce(o.place, -1) AS reference
    FROM kw_events e LEFT JOIN kw_events o ON o.version = e.named ORDER BY e.place`);
  const { refund, order, amount, left, way } = allocateRefunds(
    events as unknown as Parameters<typeof allocateRefunds>[0],
  );
  await warehouse.putColumns("kw_allocations", {
    refund: Int32Array.from(refund),
    order: Int32Array.from(order),
    amount: Float64Array.from(amount),
  });
  await warehouse.putColumns("kw_places", { place: Int32Array.from(left, (_, i) => i), rest: left, way });

  const money = (expression: string) =>
    raw(`CAST(CAST(${expression} AS DECIMAL(18,0)) * 0.0001 AS DECIMAL(18,4))`);
  await warehouse.run(sql`UPDATE order_versions SET refunded = own_refunded + taken.amount,
      refunded_at = greatest(own_refunded_at, taken.day)
    FROM (
      SELECT o.version, ${money("sum(a.amount)")} AS amount, max(v.day) AS day FROM kw_allocations a
      JOIN kw_events o ON o.place = a.order JOIN kw_events r ON r.place = a.refund
      JOIN order_versions v ON v.rowid = r.version GROUP BY o.version
    ) taken WHERE order_versions.rowid = taken.version`);
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${outcomesTable} AS
    SELECT e.version, p.way, ${money("p.rest")} AS rest FROM kw_events e JOIN kw_places p ON p.place = e.place WHERE e.back = 1`);
  await warehouse.run(sql`UPDATE order_versions SET refunded = o.rest, refunded_at = CASE WHEN o.rest > 0 THEN own_refunded_at END
    FROM ${outcomesTable} o WHERE order_versions.rowid = o.version`);
  for (const table of ["kw_allocations", "kw_places", "kw_events"])
    await warehouse.run(raw(`DROP TABLE ${table}`));
  return refunds;
}
