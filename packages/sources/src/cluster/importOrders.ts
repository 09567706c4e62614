import { KeepworthError } from "@keepworth/models";
import { identifier, join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { extremeAmount } from "../account.ts";
import { recordsSelect } from "../assemble.ts";
import type { Imported } from "../imports.ts";
import { notesOf } from "../notes.ts";
import { clusterFormat } from "../ordersRelation.ts";
import { refusalCodes, unitSeparator } from "../refusals.ts";
import type { StagedColumn } from "../stage.ts";
import { flowsTable, isFuture, tally, type Tally } from "../tally.ts";
import { foldedRows, placedRows } from "./foldRows.ts";
import { countIssues, qualityOf, writeIssues } from "./issueRows.ts";
import { lineProducts, orderLines } from "./lines.ts";
import { inCurrency, readOrders, type OrderRows } from "./orderRows.ts";
import { numbersRepeat } from "./numbersRepeat.ts";
import { putView } from "./views.ts";
import { forgetSettling, seat, settle, type Settled } from "./settle.ts";
import { fullName, type ClusterTable } from "./table.ts";

const [rowsTable, recordsTable] = [identifier("kw_rows"), identifier("kw_records")];

/** How a table of the cluster is read. */
export interface ClusterTold {
  readonly dataset: string;
  readonly importedAt: Date;
  readonly timeZone: string;
  readonly currency?: string;
  /** Columns that were chosen: field → column. */
  readonly mapping: Readonly<Record<string, string>>;
}

const canonical = `kind, order_id, source, customer_id, ordered_at, day, currency, revenue, tax, shipping, discount, cost,
  refunded, refunded_at, channel, coupon, status, promised_at, delivered_at`;

/** What one pass over the rows finds. */
interface Counts {
  readonly rows: number;
  readonly used: number;
  readonly reversals: number;
  readonly unnumbered: number;
  readonly currencies: readonly string[];
  readonly fingerprint: string;
}

/**
 * Reads a table of orders where it lies: makes the view `orders` over it, or over a table of its own where rows have to be
 * folded, refunds to be settled or texts to be read; accounts for every row beside the results.
 *
 * @throws KeepworthError as `readOrders`; "currency.mixed"; "rows.none"
 */
export async function importOrders(
  warehouse: Warehouse,
  table: ClusterTable,
  told: ClusterTold & {
    readonly id: number;
    /** Whether a table of products is mapped. */
    readonly catalogued: boolean;
  },
): Promise<Imported> {
  const { id, dataset, importedAt, currency: picked } = told;
  const path = fullName(table.name);
  const read = await readOrders(warehouse, table, told);
  const counts = await countRows(warehouse, read);
  const code = currencyOf(path, counts.currencies, picked);
  const rows = counts.currencies.length > 1 ? inCurrency(read, code!) : read;
  if (counts.used === 0) throw new KeepworthError("rows.none", { path, rows: counts.rows });

  const folds = await numbersRepeat(warehouse, rows, counts.used);
  const stored = folds || rows.text || counts.reversals > 0;
  const staged = stored ? rowsTable : sql`(${rows.select})`;
  if (stored) await warehouse.createTemporary(rowsTable, folds ? placedRows(rows) : rows.select);
  const repeated = folds && (await totalsRepeat(warehouse, rows, staged));
  const plain = recordsSelect(folds ? sql`(${foldedRows(staged, rows, repeated)})` : staged, rows.staged, {
    people: false,
    currency: code,
    copies: false,
    folded: false,
    rowNo: raw("0"),
  });
  if (stored) {
    const place = counts.reversals > 0 ? seat : raw("CAST(0 AS BIGINT)");
    await warehouse.createTemporary(
      recordsTable,
      sql`SELECT *, ${place} AS kw_seat FROM (${plain}) AS plain`,
    );
  }
  const records = stored ? recordsTable : sql`(${plain})`;
  const settled = counts.reversals > 0 ? await settle(warehouse, records) : null;
  const finished = settled
    ? sql`SELECT ${raw(canonical.replace("source, ", "").replace(/refunded, refunded_at/, "settled AS refunded, settled_at AS refunded_at"))} FROM (${settled.orders}) AS settled_orders
        WHERE NOT (kind = 'refund' AND settled = 0)`
    : sql`SELECT ${raw(canonical.replace("source, ", ""))} FROM ${records} AS plain_orders`;

  const sums = await tally(warehouse, importedAt, code, records);
  const issues = await writeIssues(
    warehouse,
    id,
    await issueParts(warehouse, { rows, staged, records, folds, settled, sums, code, counts, told }),
  );
  await putView(warehouse, "orders", {
    id,
    stored,
    query: finished,
    around: (relation) =>
      sql`SELECT ${literal(dataset)} AS dataset, ${raw(String(id))} AS import_id, ${raw(
        canonical.replace("source", "'trino' AS source"),
      )} FROM ${relation} AS kept`,
  });
  const lines = { id, dataset, rows, staged, folds, repeated };
  await orderLines(warehouse, lines);
  if (!told.catalogued) await lineProducts(warehouse, lines);
  if (settled) await forgetSettling(warehouse);
  for (const name of [recordsTable, rowsTable, flowsTable])
    await warehouse.run(sql`DROP TABLE IF EXISTS ${name}`);

  const quality = qualityOf(counts.rows, await countIssues(warehouse, issues));
  const mapping = Object.fromEntries(
    Object.entries(rows.reading.mapping).map(([field, header]) => [field, table.columns[header] ?? header]),
  );
  return {
    id,
    dataset,
    kind: "orders",
    file: path,
    fileHash: table.version === null ? counts.fingerprint : `version ${table.version}`,
    format: clusterFormat,
    inPlace: true,
    importedAt: importedAt.toISOString(),
    quality,
    mapping,
    notes: {
      ...notesOf(rows.reading),
      ...rows.staged.meaning.notes,
      ...(repeated ? { amount: "orderTotal" } : {}),
      ...(code === null ? {} : { currency: code }),
    },
    months: sums.months,
    request: JSON.stringify(told.mapping),
    currency: code,
    undoneAt: null,
    place: null,
  };
}

/** One pass over the rows, as they lie. */
async function countRows(warehouse: Warehouse, { select, staged: { has } }: OrderRows): Promise<Counts> {
  const groups = await warehouse.rows<{
    refusal: number | null;
    currency: string | null;
    rows: number;
    reversals: number;
    unnumbered: number;
    money: string | null;
    newest: string | null;
  }>(sql`SELECT refusal, ${has("currency") ?? raw("CAST(NULL AS VARCHAR)")} AS currency, count(*) AS rows,
      count_if(${has("reversal") ?? raw("false")}) AS reversals,
      count_if(${has("order_ref") ?? raw("CAST(NULL AS VARCHAR)")} IS NULL) AS unnumbered,
      CAST(sum(${has("revenue") ?? raw("CAST(0 AS DECIMAL(18,4))")}) AS VARCHAR) AS money, CAST(max(day) AS VARCHAR) AS newest
    FROM (${select}) AS rows GROUP BY 1, 2 ORDER BY 1, 2`);
  const used = groups.filter(({ refusal }) => refusal === null);
  const sum = (of: typeof groups, name: "rows" | "reversals" | "unnumbered") =>
    of.reduce((total, group) => total + group[name], 0);
  const coined = new Map<string, number>();
  for (const { currency, rows } of used)
    if (currency !== null) coined.set(currency, (coined.get(currency) ?? 0) + rows);
  return {
    rows: sum(groups, "rows"),
    used: sum(used, "rows"),
    reversals: sum(used, "reversals"),
    unnumbered: sum(used, "unnumbered"),
    currencies: [...coined].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code),
    fingerprint: JSON.stringify(
      groups.map(({ refusal, currency, rows, money, newest }) => [refusal, currency, rows, money, newest]),
    ),
  };
}

/** The fingerprint of a table as it is now, to be compared with that of an import. */
export async function fingerprintOfOrders(
  warehouse: Warehouse,
  table: ClusterTable,
  told: Omit<ClusterTold, "dataset">,
): Promise<string> {
  return (await countRows(warehouse, await readOrders(warehouse, table, told))).fingerprint;
}

function currencyOf(path: string, found: readonly string[], picked: string | undefined): string | null {
  const wanted = picked?.toUpperCase() ?? null;
  if (wanted === null && found.length > 1)
    throw new KeepworthError("currency.mixed", { path, currencies: [...found] });
  if (wanted !== null && found.length > 0 && !found.includes(wanted))
    throw new KeepworthError("currency.mixed", { path, currencies: [...new Set([...found, wanted])] });
  return wanted ?? found[0] ?? null;
}

async function totalsRepeat(warehouse: Warehouse, { reading }: OrderRows, rows: Sql): Promise<boolean> {
  const { mapping, format } = reading;
  if (!format.lines(mapping) || mapping.total === undefined || mapping.amount !== undefined) return false;
  const { orders, repeats } = await warehouse.row<{ orders: number; repeats: number }>(sql`
    SELECT count(*) AS orders, count_if(lowest = highest) AS repeats FROM (
      SELECT min(revenue) AS lowest, max(revenue) AS highest FROM ${rows} AS placed
      WHERE kw_nth = 1 GROUP BY order_ref, kw_back, kw_on HAVING count(*) > 1) AS several`);
  return orders > 0 && repeats === orders;
}

interface Books {
  readonly rows: OrderRows;
  readonly staged: Sql;
  readonly records: Sql;
  readonly folds: boolean;
  readonly settled: Settled | null;
  readonly sums: Tally;
  readonly code: string | null;
  readonly counts: Counts;
  readonly told: ClusterTold;
}

/** Queries of issues, one for each kind of reason that there is. */
async function issueParts(warehouse: Warehouse, books: Books): Promise<Sql[]> {
  const { rows, staged, records, folds, settled, sums, counts, told } = books;
  const { has } = rows.staged;
  const nothing = raw("CAST(NULL AS VARCHAR)");
  const parts: Sql[] = [];
  const id = has("order_ref") ?? nothing;
  const customer = has("platform_id") ?? nothing;
  const ofRow = (code: Sql, field: Sql, value: Sql, when: Sql) =>
    sql`SELECT ${id} AS order_id, ${customer} AS customer_id, day, ${code} AS code, ${field} AS field, ${value} AS value
      FROM ${staged} AS r WHERE ${when}`;
  const refused = (n: string) => sql`nullif(split_part(refused_for, ${unitSeparator}, ${raw(n)}), '')`;
  if (counts.used < counts.rows || counts.currencies.length > 1) {
    const codes = join(refusalCodes.map((code) => literal(code)));
    parts.push(
      ofRow(
        sql`element_at(ARRAY[${codes}], refusal)`,
        refused("1"),
        refused("2"),
        raw("refusal IS NOT NULL"),
      ),
    );
  }
  if (folds) {
    const later = rows.reading.format.lines(rows.reading.mapping)
      ? raw("'order.line'")
      : raw("CASE WHEN kw_back THEN 'order.line' ELSE 'order.repeated' END");
    const why = sql`CASE WHEN kw_nth > 1 THEN 'order.duplicate' ELSE ${later} END`;
    parts.push(ofRow(why, raw("'order'"), id, raw("refusal IS NULL AND kw_place > 1")));
  }
  if (settled) {
    parts.push(sql`SELECT r.order_id, r.customer_id, r.day, f.code, 'amount' AS field, CAST(f.own_refunded AS VARCHAR) AS value
      FROM ${settled.outcomes} f JOIN ${records} r ON r.customer_id = f.customer_id AND r.kw_seat = f.kw_seat`);
  }
  const ofRecord = (count: number, code: string, field: string, value: Sql, when: Sql) => {
    if (count > 0)
      parts.push(sql`SELECT order_id, customer_id, day, ${code} AS code, ${field} AS field, ${value} AS value
        FROM ${records} AS kept WHERE ${when}`);
  };
  const revenue = raw("CAST(revenue AS VARCHAR)");
  ofRecord(sums.future, "date.future", "date", raw("CAST(day AS VARCHAR)"), isFuture(told.importedAt));
  ofRecord(sums.nobody, "customer.nobody", "customer", nothing, raw("customer_id IS NULL"));
  if (has("revenue")) {
    ofRecord(sums.zero, "amount.zero", "amount", revenue, raw("(revenue = 0 AND NOT reversal)"));
    const high = await extremeAmount(warehouse, records, sums);
    if (high !== null) ofRecord(1, "amount.extreme", "amount", revenue, sql`revenue > ${high}`);
  }
  if (has("order_ref"))
    ofRecord(sums.unnumbered, "order.unnumbered", "order", nothing, raw("order_id IS NULL"));

  const own = folds ? raw("refusal IS NULL AND coalesce(kw_place, 1) = 1") : raw("refusal IS NULL");
  const remark = (name: StagedColumn, code: string, field: string, value: Sql, when: Sql) => {
    if (has(name)) parts.push(ofRow(sql`${code}`, sql`${field}`, value, sql`${own} AND ${when}`));
  };
  remark("cancelled", "order.cancelled", "status", has("status") ?? nothing, raw("cancelled"));
  remark("unpaid", "order.unpaid", "status", has("status") ?? nothing, raw("unpaid"));
  if (has("revenue"))
    remark(
      "refunded",
      "refund.excess",
      "refunded",
      raw("CAST(refunded AS VARCHAR)"),
      raw("refunded > revenue AND revenue >= 0"),
    );
  if (counts.currencies.length > 0)
    remark("currency", "currency.assumed", "currency", literal(books.code ?? ""), raw("currency IS NULL"));
  const spoilt = (n: string) => sql`nullif(split_part(spoilt, ${unitSeparator}, ${raw(n)}), '')`;
  if (has("spoilt"))
    parts.push(ofRow(raw("'value.invalid'"), spoilt("1"), spoilt("2"), sql`${own} AND spoilt IS NOT NULL`));
  if (folds && has("platform_id"))
    parts.push(sql`SELECT order_ref AS order_id, max(platform_id) FILTER (WHERE kw_place = 1) AS customer_id, min(day) AS day,
      'order.customers' AS code, 'customer' AS field, ${nothing} AS value FROM ${staged} AS r
      WHERE refusal IS NULL AND kw_place IS NOT NULL GROUP BY order_ref, kw_back, kw_on HAVING count(DISTINCT platform_id) > 1`);
  return parts;
}
