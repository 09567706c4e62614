import { join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { isRising } from "./isRising.ts";
import { rowsTable, stagedContent, type Staged, type StagedColumn, type StagedColumns } from "./stage.ts";

/** One row per order or refund of the file, in canonical columns; it lives while the import does. */
export const recordsTable = raw("kw_records");

/** Rows folded into others of the file: `id`, the row's place; `code`, why. */
export const foldedTable = raw("kw_folded");

/** How rows become records. */
export interface Assembly {
  /** Whether `kw_people` knows the customer of each row's `person`. */
  readonly people: boolean;
  /** The currency of rows that name none. */
  readonly currency: string | null;
  /** Whether the records are written down although each is a row of the file, so that they can be changed. */
  readonly stored?: boolean;
  /** The number of the first row, and how many rows before a place were left out by the reader. */
  readonly rowNo: Sql;
}

/** What folding found. */
export interface Folds {
  /** Whether there are folded rows. */
  readonly folded: boolean;
  /** Whether the amount of an order is repeated on each of its lines, and so counted once. */
  readonly repeatedTotal: boolean;
}

/**
 * Finds the rows that belong together by order number: which of them opens the order, and what becomes of the others.
 * Rows of its own order number pass by untouched, so that a file without repeated numbers costs one GROUP BY.
 */
export async function fold(
  warehouse: Warehouse,
  { has }: Staged,
  lines: boolean,
  mayRepeat: boolean,
): Promise<Folds> {
  const order = has("order_ref");
  const none = { folded: false, repeatedTotal: false };
  if (order === null) return none;
  const usable = sql`(SELECT * FROM ${rowsTable} WHERE refusal IS NULL)`;
  if (await isRising(warehouse, order, usable, "VARCHAR")) return none;
  // Hashes are quicker to group than text; a group that only shares its hash falls apart below.
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_repeated AS
    SELECT hash(${order}) AS h FROM ${rowsTable} WHERE refusal IS NULL AND ${order} IS NOT NULL
    GROUP BY h HAVING count(*) > 1`);
  const { repeated } = await warehouse.row<{ repeated: number }>(
    sql`SELECT count(*) AS repeated FROM kw_repeated`,
  );
  if (repeated === 0) return none;

  const reversal = has("reversal") ?? raw("false");
  const continues = has("continues") ?? raw("false");
  // A negative line beside others of its day is a line; later, or alone, it gives money back.
  const back = lines
    ? sql`(${reversal} AND NOT bool_or(NOT ${reversal}) OVER (PARTITION BY ${order}, day))`
    : reversal;
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_groups AS
    WITH parts AS (
      SELECT rowid AS id, ${order} AS order_ref, ${back} AS back, day, ${contentOf(has)} AS content, ${continues} AS continues
      FROM ${rowsTable} WHERE refusal IS NULL AND hash(${order}) IN (SELECT h FROM kw_repeated)
    ), numbered AS (
      SELECT *, CASE WHEN back THEN day END AS back_on,
        row_number() OVER (PARTITION BY order_ref, back, CASE WHEN back THEN day END, content ORDER BY id) AS nth
      FROM parts
    )
    SELECT *, ${lines ? raw("true") : raw("back")} AS adds,
      CASE WHEN ${lines ? raw("true") : raw("back")} THEN min(id) OVER g
        ELSE max(CASE WHEN nth = 1 AND NOT continues THEN id END) OVER g END AS opens
    FROM numbered WINDOW g AS (PARTITION BY order_ref, back, back_on)`);
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${foldedTable} AS
    SELECT id, opens, CASE WHEN opens IS NULL THEN NULL WHEN nth > 1 THEN 'order.duplicate'
      WHEN adds OR continues THEN 'order.line' ELSE 'order.repeated' END AS code
    FROM kw_groups WHERE opens IS NULL OR id <> opens`);
  return { folded: true, repeatedTotal: lines && mayRepeat && (await totalsRepeat(warehouse)) };
}

/** What tells two rows of one order number apart: all that is in them where that was kept, else all that was read. */
function contentOf(has: StagedColumns): Sql {
  const content = has("content");
  if (content) return content;
  const read = stagedContent.map(has).filter((column) => column !== null);
  return sql`hash(${join(read)})`;
}

async function totalsRepeat(warehouse: Warehouse): Promise<boolean> {
  const { orders, repeats } = await warehouse.row<{ orders: number; repeats: number }>(sql`
    SELECT count(*) AS orders, count(*) FILTER (WHERE amounts = 1) AS repeats FROM (
      SELECT count(DISTINCT r.revenue) AS amounts FROM kw_groups g JOIN ${rowsTable} r ON r.rowid = g.id
      WHERE g.nth = 1 GROUP BY g.opens HAVING count(*) > 1)`);
  return orders > 0 && repeats === orders;
}

/** Makes the records: a view over the staged rows where each row is one, else a table. */
export async function assemble(
  warehouse: Warehouse,
  staged: Staged,
  folds: Folds,
  assembly: Assembly,
): Promise<void> {
  const copies = await findCopies(warehouse, staged, assembly);
  if (folds.folded) await addUp(warehouse, staged, folds);
  const select = recordsSelect(rowsTable, staged, { ...assembly, copies, folded: folds.folded });
  const what = assembly.people || copies || folds.folded || assembly.stored ? raw("TABLE") : raw("VIEW");
  await warehouse.run(sql`CREATE OR REPLACE TEMP ${what} ${recordsTable} AS ${select}`);
}

/**
 * The records as a query over staged rows, with nothing bound, so that it can be a view.
 *
 * @param rows  what stands after FROM: rows as `stagedSelect` gives them
 */
export function recordsSelect(
  rows: Sql,
  { has }: Pick<Staged, "has">,
  {
    people,
    currency,
    rowNo,
    copies,
    folded,
  }: Assembly & { readonly copies: boolean; readonly folded: boolean },
): Sql {
  const absent = (type: string) => raw(`CAST(NULL AS ${type})`);
  const cell = (name: StagedColumn, type = "VARCHAR") => (has(name) ? sql`r.${has(name)!}` : absent(type));
  // What several rows came to takes the place of what the row that opens the order says.
  const joint = (name: StagedColumn, type: string) =>
    folded && has(name) ? sql`coalesce(s.${has(name)!}, ${cell(name, type)})` : cell(name, type);
  const money = (name: StagedColumn) => sql`coalesce(${joint(name, "DECIMAL(18,4)")}, 0)`;
  const back = folded
    ? sql`coalesce(s.back, ${cell("reversal", "BOOLEAN")}, false)`
    : cell("reversal", "BOOLEAN");
  return sql`
    SELECT row_no, order_id, copy, customer_id, ordered_at, day, currency, reversal,
      CASE WHEN customer_id IS NULL THEN 'nobody' WHEN reversal THEN 'refund' ELSE 'order' END AS kind,
      CAST(CASE WHEN reversal THEN 0 ELSE revenue END AS DECIMAL(18,4)) AS revenue,
      CAST(tax AS DECIMAL(18,4)) AS tax, CAST(shipping AS DECIMAL(18,4)) AS shipping,
      CAST(CASE WHEN reversal THEN 0 ELSE discount END AS DECIMAL(18,4)) AS discount,
      cost, CAST(back AS DECIMAL(18,4)) AS refunded, CASE WHEN back <> 0 THEN coalesce(refunded_at, day) END AS refunded_at,
      channel, coupon, status, promised_at, delivered_at
    FROM (
      SELECT *, CASE WHEN reversal THEN abs(revenue) WHEN cancelled THEN revenue
        ELSE least(given_back, greatest(revenue, 0)) END AS back
      FROM (
        SELECT ${rowNo} AS row_no, ${cell("order_ref")} AS order_id, ${copies ? raw("coalesce(c.copy, 1)") : raw("1")} AS copy,
          ${people ? raw("p.customer_id") : cell("platform_id")} AS customer_id,
          ${joint("ordered_at", "TIMESTAMP")} AS ordered_at, ${folded ? raw("coalesce(s.day, r.day)") : raw("r.day")} AS day,
          ${currency === null ? cell("currency") : sql`coalesce(${cell("currency")}, ${literal(currency)})`} AS currency,
          ${money("revenue")} AS revenue, ${money("tax")} AS tax, ${money("shipping")} AS shipping,
          ${money("discount")} AS discount, ${money("refunded")} AS given_back, ${joint("cost", "DECIMAL(18,4)")} AS cost,
          ${joint("refunded_at", "DATE")} AS refunded_at, ${has("cancelled") ? raw("r.cancelled") : raw("false")} AS cancelled,
          coalesce(${back}, false) AS reversal, ${cell("channel")} AS channel, ${cell("coupon")} AS coupon,
          ${cell("status")} AS status, ${cell("promised_at", "DATE")} AS promised_at,
          ${cell("delivered_at", "DATE")} AS delivered_at
        FROM ${rows} r
        ${people ? raw("LEFT JOIN kw_people p ON p.person = r.person") : raw("")}
        ${copies ? raw("LEFT JOIN kw_copies c ON c.id = r.rowid") : raw("")}
        ${folded ? raw("LEFT JOIN kw_sums s ON s.id = r.rowid") : raw("")}
        WHERE r.refusal IS NULL
          ${folded ? sql`AND r.rowid NOT IN (SELECT id FROM ${foldedTable})` : raw("")}
      )
    )`;
}

/** The money of orders that have several rows, under the row that opens each. */
async function addUp(warehouse: Warehouse, { has }: Staged, { repeatedTotal }: Folds): Promise<void> {
  const sums = (["revenue", "tax", "shipping", "discount", "refunded", "cost"] as const)
    .filter((name) => has(name) !== null)
    .map((name) => {
      const sum =
        repeatedTotal && name !== "cost" ? sql`any_value(r.${has(name)!})` : sql`sum(r.${has(name)!})`;
      return sql`, CAST(CASE WHEN g.adds THEN ${sum} END AS DECIMAL(18,4)) AS ${has(name)!}`;
    });
  const latest = has("refunded_at")
    ? raw(", CASE WHEN g.adds THEN max(r.refunded_at) END AS refunded_at")
    : raw("");
  const first = has("ordered_at")
    ? raw(", CASE WHEN g.adds THEN min(r.ordered_at) END AS ordered_at")
    : raw("");
  const signed =
    has("reversal") && has("revenue")
      ? raw(", bool_or(g.back) OR sum(r.revenue) FILTER (WHERE g.adds) < 0 AS back")
      : raw(", bool_or(g.back) AS back");
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_sums AS
    SELECT g.opens AS id, CASE WHEN g.adds THEN min(r.day) END AS day${latest}${first}${signed}${join(sums, "")}
    FROM kw_groups g JOIN ${rowsTable} r ON r.rowid = g.id
    WHERE g.nth = 1 AND g.opens IS NOT NULL GROUP BY g.opens, g.adds`);
}

/**
 * Rows without an order number that are alike are purchases of their own, told apart by counting: the first, the
 * second, … Only those beyond the first are listed.
 */
async function findCopies(warehouse: Warehouse, { has }: Staged, { people }: Assembly): Promise<boolean> {
  const order = has("order_ref");
  const names = (
    ["person", "platform_id", "ordered_at", "day", "revenue", "refunded", "reversal"] as const
  ).filter((name) => has(name) !== null && (name !== "platform_id" || !people));
  const key = join(names.map((name) => has(name)!));
  const unnumbered = order === null ? raw("refusal IS NULL") : sql`refusal IS NULL AND ${order} IS NULL`;
  if (order !== null) {
    const { rows } = await warehouse.row<{ rows: number }>(
      sql`SELECT count(*) AS rows FROM ${rowsTable} WHERE ${unnumbered}`,
    );
    if (rows === 0) return false;
  }
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_alike AS
    SELECT hash(${key}) AS h FROM ${rowsTable} WHERE ${unnumbered} GROUP BY h HAVING count(*) > 1`);
  const { alike } = await warehouse.row<{ alike: number }>(sql`SELECT count(*) AS alike FROM kw_alike`);
  if (alike === 0) return false;
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_copies AS
    SELECT id, copy FROM (
      SELECT rowid AS id, CAST(row_number() OVER (PARTITION BY ${key} ORDER BY rowid) AS INTEGER) AS copy
      FROM ${rowsTable} WHERE ${unnumbered} AND hash(${key}) IN (SELECT h FROM kw_alike)
    ) WHERE copy > 1`);
  return true;
}
