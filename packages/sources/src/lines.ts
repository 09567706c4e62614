import { raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { foldedTable, type Folds } from "./assemble.ts";
import { rowsTable, type Staged, type StagedColumn } from "./stage.ts";

interface Order {
  readonly importId: number;
  readonly folds: Folds;
  /** The number of row `r` of the staged table. */
  readonly rowNo: Sql;
}

/**
 * Writes the lines of the import's orders, where its file names products, and what it says of the products.
 *
 * The revenue of an order's lines adds up to the order's. Where rows have money of their own it is theirs; where only
 * the order has, it is shared out by quantity × price less the line's discount, to the cent, and what is left over by
 * rounding falls to the last line. Lines follow each other by the number that the file gives them, else as they stand in
 * it. A row that gives money back is a line that sold nothing and returned its quantity.
 */
export async function writeLines(
  warehouse: Warehouse,
  { has, meaning }: Staged,
  { importId, folds, rowNo }: Order,
): Promise<void> {
  if (has("product") === null) return;
  const cell = (name: StagedColumn, type = "DECIMAL(18,4)") => has(name) ?? raw(`CAST(NULL AS ${type})`);
  const shared = meaning.continues !== null || folds.repeatedTotal;
  const opens = folds.folded ? raw("coalesce(f.opens, n.id)") : raw("n.id");
  const price = sql`${cell("list_price")}`;
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_lines AS
    WITH numbered AS (
      SELECT r.rowid AS id, ${rowNo} AS row_no, ${cell("line_no", "BIGINT")} AS line, product, ${cell("product_name", "VARCHAR")} AS name,
        ${cell("category", "VARCHAR")} AS category, ${cell("units")} AS units, ${price} AS price,
        ${cell("revenue")} AS revenue, ${cell("refunded")} AS refunded, ${shared ? raw("CAST(NULL AS DECIMAL(18,4))") : cell("cost")} AS cost,
        ${cell("returned")} AS returned, ${cell("return_reason", "VARCHAR")} AS reason,
        greatest(CAST(coalesce(${cell("units")}, 1) AS DOUBLE) * CAST(${price} AS DOUBLE) - CAST(coalesce(${cell("line_discount")}, 0) AS DOUBLE), 0) AS weight
      FROM ${rowsTable} r WHERE refusal IS NULL
    ), parts AS (
      SELECT ${opens} AS opens, n.* FROM numbered n
      ${folds.folded ? sql`LEFT JOIN ${foldedTable} f ON f.id = n.id WHERE (f.id IS NULL OR f.code = 'order.line') AND` : raw("WHERE")} n.product IS NOT NULL
    ), placed AS (
      SELECT p.*, o.row_no AS order_row FROM parts p JOIN numbered o ON o.id = p.opens
    ), priced AS (
      SELECT l.*, v.reversal, v.revenue AS whole,
        CASE WHEN sum(weight) OVER o > 0 THEN coalesce(weight, 0) ELSE 1 END AS part
      FROM placed l JOIN order_versions v ON v.import_id = ${importId} AND v.row_no = l.order_row
      WINDOW o AS (PARTITION BY l.order_row)
    ), summed AS (
      SELECT *, row_number() OVER f AS line_no, sum(part) OVER f AS until, sum(part) OVER o AS full_part,
        count(*) OVER o AS of_lines
      FROM priced WINDOW f AS (PARTITION BY order_row ORDER BY line NULLS LAST, row_no), o AS (PARTITION BY order_row)
    )
    SELECT *, ${shared ? shareOut() : raw("CASE WHEN reversal THEN 0 ELSE coalesce(revenue, 0) END")} AS own FROM summed`);
  await warehouse.run(sql`INSERT INTO order_line_versions
      (import_id, order_row, line_no, product_id, quantity, list_price, revenue, cost, returned_quantity, return_reason)
    SELECT ${importId}, order_row, line_no, product, CASE WHEN reversal THEN 0 ELSE units END, price, own,
      CASE WHEN NOT reversal THEN cost END,
      coalesce(returned, CASE WHEN reversal THEN abs(units)
        WHEN refunded > 0 AND revenue > 0 THEN round(units * least(refunded / revenue, 1), 4) END), reason
    FROM kw_lines`);
  await writeProducts(warehouse, importId);
}

/** The part of the order's money up to a line, less the part up to the one before it. */
function shareOut(): Sql {
  const upTo = (parts: string) => `round(CAST(whole AS DOUBLE) * (${parts}) / full_part, 2)`;
  return raw(`CASE WHEN line_no = of_lines THEN whole ELSE CAST(${upTo("until")} AS DECIMAL(18,4)) END
    - CASE WHEN line_no = 1 THEN 0 ELSE CAST(${upTo("until - part")} AS DECIMAL(18,4)) END`);
}

/** What the file says of each product, as last seen: list price and cost are those of one piece. */
async function writeProducts(warehouse: Warehouse, importId: number): Promise<void> {
  const last = (value: string) => raw(`arg_max(${value}, row_no) FILTER (WHERE ${value} IS NOT NULL)`);
  await warehouse.run(sql`INSERT INTO products_versions
      (dataset, import_id, row_no, copy, product_id, name, category, list_price, cost)
    SELECT any_value(i.dataset), ${importId}, max(row_no), 1, product, ${last("name")}, ${last("category")}, ${last("price")},
      ${last("CAST(CASE WHEN units > 0 THEN round(l.cost / units, 4) END AS DECIMAL(18,4))")}
    FROM kw_lines l CROSS JOIN (SELECT dataset FROM imports WHERE import_id = ${importId}) i
    WHERE NOT reversal GROUP BY product`);
}
