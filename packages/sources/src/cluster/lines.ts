import {
  identifier,
  join,
  literal,
  raw,
  recordKinds,
  sql,
  validRecords,
  type Sql,
  type Warehouse,
} from "@keepworth/warehouse";
import type { StagedColumn } from "../stage.ts";
import type { OrderRows } from "./orderRows.ts";
import { putNothing, putView } from "./views.ts";

interface Lines {
  readonly id: number;
  readonly dataset: string;
  readonly rows: OrderRows;
  /** The rows: as they lie, or as `placedRows` gives them. */
  readonly staged: Sql;
  readonly folds: boolean;
  readonly repeated: boolean;
}

const columns = {
  dataset: "VARCHAR",
  kind: "VARCHAR",
  order_id: "VARCHAR",
  customer_id: "VARCHAR",
  day: "DATE",
  channel: "VARCHAR",
  coupon: "VARCHAR",
  line_no: "INTEGER",
  product_id: "VARCHAR",
  quantity: "DECIMAL(18,4)",
  list_price: "DECIMAL(18,4)",
  revenue: "DECIMAL(18,4)",
  cost: "DECIMAL(18,4)",
  returned_quantity: "DECIMAL(18,4)",
  return_reason: "VARCHAR",
};

/**
 * Lets the view `order_lines` show the lines of orders, where the table names products; else nothing. They are those that
 * `writeLines` finds in a file, in the same order where the table numbers them; where it does not, a table has no order
 * of rows, and they follow each other by time, then by their content.
 */
export async function orderLines(warehouse: Warehouse, lines: Lines): Promise<void> {
  const { rows, id, dataset, staged, folds, repeated } = lines;
  const { has } = rows.staged;
  if (has("product") === null) return putNothing(warehouse, "order_lines", columns);
  const cell = (name: StagedColumn, type = "DECIMAL(18,4)") => has(name) ?? raw(`CAST(NULL AS ${type})`);
  const text = (name: StagedColumn) => cell(name, "VARCHAR");
  const group = raw("order_ref, kw_back, kw_on");
  const first = (value: Sql) => (folds ? sql`first_value(${value}) OVER o` : value);
  const back = folds ? raw("kw_back") : sql`coalesce(${has("reversal") ?? raw("false")}, false)`;
  const weight = sql`greatest(CAST(coalesce(${cell("units")}, 1) AS DOUBLE) * coalesce(CAST(${cell("list_price")} AS DOUBLE), 0)
    - CAST(coalesce(${cell("line_discount")}, 0) AS DOUBLE), 0)`;
  const own = sql`SELECT ${text("order_ref")} AS order_id, ${first(text("platform_id"))} AS customer_id,
      ${folds ? raw("min(day) OVER o") : raw("day")} AS day, ${first(text("channel"))} AS channel, ${first(text("coupon"))} AS coupon,
      ${cell("line_no", "BIGINT")} AS line, ${folds ? raw("kw_place") : raw("1")} AS place, product, ${cell("units")} AS units, ${cell("list_price")} AS price,
      ${cell("revenue")} AS revenue, ${repeated ? sql`max(${cell("revenue")}) OVER o` : cell("revenue")} AS whole, ${cell("refunded")} AS refunded, ${repeated ? raw("CAST(NULL AS DECIMAL(18,4))") : cell("cost")} AS cost,
      ${cell("returned")} AS returned, ${text("return_reason")} AS reason, ${weight} AS weight,
      ${folds ? sql`(${back} OR coalesce(sum(${cell("revenue")}) OVER o < 0, false))` : back} AS reversal
    FROM ${staged} AS r WHERE refusal IS NULL${folds ? raw(" AND coalesce(kw_nth, 1) = 1") : raw("")}
    ${folds ? sql`WINDOW o AS (PARTITION BY ${group}, CASE WHEN order_ref IS NULL THEN content END ORDER BY kw_place ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)` : raw("")}`;
  const lined = folds
    ? sql`SELECT *, CASE WHEN order_id IS NULL THEN 1 ELSE row_number() OVER (${ofOrder} ORDER BY line NULLS LAST, place) END AS line_no
        FROM (${own}) AS own_rows WHERE product IS NOT NULL`
    : sql`SELECT *, 1 AS line_no FROM (${own}) AS own_rows WHERE product IS NOT NULL`;
  const money = repeated
    ? sql`SELECT *, CASE WHEN reversal THEN 0 WHEN order_id IS NULL THEN whole ELSE ${shareOut} END AS own FROM (
        SELECT *, count(*) OVER o AS of_lines, sum(part) OVER f AS until, sum(part) OVER o AS full_part FROM (
          SELECT *, CASE WHEN sum(weight) OVER (${ofOrder}) > 0 THEN weight ELSE 1 END AS part FROM (${lined}) AS lined
        ) AS weighed WINDOW f AS (${ofOrder} ORDER BY line_no), o AS (${ofOrder})
      ) AS summed`
    : sql`SELECT *, CASE WHEN reversal THEN 0 ELSE coalesce(revenue, 0) END AS own FROM (${lined}) AS lined`;
  const query = sql`SELECT CASE WHEN customer_id IS NULL THEN 'nobody' WHEN reversal THEN 'refund' ELSE 'order' END AS kind,
      order_id, customer_id, day, channel, coupon, CAST(line_no AS INTEGER) AS line_no, product AS product_id,
      CASE WHEN reversal THEN CAST(0 AS DECIMAL(18,4)) ELSE CAST(units AS DECIMAL(18,4)) END AS quantity, CAST(price AS DECIMAL(18,4)) AS list_price,
      CAST(own AS DECIMAL(18,4)) AS revenue, CASE WHEN NOT reversal THEN CAST(cost AS DECIMAL(18,4)) END AS cost,
      CAST(coalesce(returned, CASE WHEN reversal THEN abs(units) WHEN refunded > 0 AND revenue > 0
        THEN CAST(round(CAST(units AS DOUBLE) * least(CAST(refunded AS DOUBLE) / CAST(revenue AS DOUBLE), 1), 4) AS DECIMAL(18,4)) END) AS DECIMAL(18,4)) AS returned_quantity,
      reason AS return_reason
    FROM (${money}) AS valued`;
  await putView(warehouse, "order_lines", {
    id,
    stored: folds || rows.text,
    query,
    around: (relation) =>
      sql`SELECT ${literal(dataset)} AS dataset, ${raw(Object.keys(columns).slice(1).join(", "))} FROM ${relation} AS kept`,
  });
}

/** The lines of one order. */
const ofOrder = raw("PARTITION BY order_id, reversal, day");

/** The part of the order's money up to a line, less the part up to the one before it. */
const shareOut =
  raw(`CASE WHEN line_no = of_lines THEN whole ELSE CAST(round(CAST(whole AS DOUBLE) * until / full_part, 2) AS DECIMAL(18,4)) END
    - CASE WHEN line_no = 1 THEN CAST(0 AS DECIMAL(18,4)) ELSE CAST(round(CAST(whole AS DOUBLE) * (until - part) / full_part, 2) AS DECIMAL(18,4)) END`);

/**
 * Lets the view `products` show what the lines of orders say of each, as last seen: list price and cost are those of one
 * piece. Where they say nothing, it shows nothing.
 */
export async function lineProducts(
  warehouse: Warehouse,
  { rows, id, dataset, staged, folds, repeated }: Lines,
): Promise<void> {
  const { has } = rows.staged;
  const kind = recordKinds.find(({ name }) => name === "products")!;
  if (has("product") === null) {
    await warehouse.run(sql`CREATE OR REPLACE VIEW products AS ${validRecords(warehouse.dialect, kind)}`);
    return;
  }
  const at = has("ordered_at") ?? raw("CAST(day AS TIMESTAMP)");
  const last = (value: Sql | null, type: string) =>
    value === null
      ? raw(`CAST(NULL AS ${type})`)
      : sql`CAST(max_by(${value}, ROW(${at}, content)) FILTER (WHERE ${value} IS NOT NULL) AS ${raw(type)})`;
  const units = has("units");
  const cost =
    has("cost") && units && !repeated
      ? sql`CASE WHEN ${units} > 0 THEN round(CAST(cost AS DOUBLE) / CAST(${units} AS DOUBLE), 4) END`
      : null;
  const sold = sql`NOT coalesce(${has("reversal") ?? raw("false")}, false)`;
  await putView(warehouse, "products", {
    id,
    stored: true,
    query: sql`SELECT product AS product_id, ${last(has("product_name"), "VARCHAR")} AS name, ${last(has("category"), "VARCHAR")} AS category,
        ${last(has("list_price"), "DECIMAL(18,4)")} AS list_price, ${last(cost, "DECIMAL(18,4)")} AS cost
      FROM ${staged} AS r WHERE refusal IS NULL AND product IS NOT NULL AND ${sold}${folds ? raw(" AND coalesce(kw_nth, 1) = 1") : raw("")}
      GROUP BY product`,
    around: (relation) => {
      const told = ["product_id", "name", "category", "list_price", "cost"];
      const columns = Object.keys(kind.columns).map((column) =>
        told.includes(column) ? identifier(column) : sql`CAST(NULL AS VARCHAR) AS ${identifier(column)}`,
      );
      return sql`SELECT ${literal(dataset)} AS dataset, ${join(columns)} FROM ${relation} AS kept`;
    },
  });
}
