import { KeepworthError } from "@keepworth/models";
import {
  identifier,
  join,
  literal,
  raw,
  sql,
  type RecordKind,
  type RecordName,
  type Sql,
  type Warehouse,
} from "@keepworth/warehouse";
import type { Imported } from "../imports.ts";
import { clusterFormat } from "../ordersRelation.ts";
import { countIssues, qualityOf, writeIssues } from "./issueRows.ts";
import { readRecords, type RecordRows, type RecordsTold } from "./recordRows.ts";
import { fullName, type ClusterTable } from "./table.ts";
import { putView } from "./views.ts";

/**
 * Reads a table of records beside orders where it lies: makes the view of the kind over it, or over a table of its own
 * where keys come again or texts have to be read; accounts for every row beside the results.
 *
 * @param currency  that of the orders: rows in another are refused
 * @throws KeepworthError as `readRecords`; "currency.mixed"; "rows.none"
 */
export async function importRecordTable(
  warehouse: Warehouse,
  table: ClusterTable,
  name: RecordName,
  told: RecordsTold & { readonly dataset: string; readonly currency: string | null; readonly id: number },
): Promise<Imported> {
  const { id, dataset, importedAt } = told;
  const rowsTable = identifier(`kw_rows_${name}`);
  const path = fullName(table.name);
  const rows = await readRecords(warehouse, table, name, told);
  const { kind } = rows;
  const inline = sql`(${rows.select})`;
  const { total, used, repeats, code, fingerprint } = await look(warehouse, path, rows, told.currency);
  const stored = rows.slow || repeats;
  const coined = code === null ? inline : sql`(${inCurrency(rows, code)})`;
  if (used === 0) throw new KeepworthError("rows.none", { path, rows: total });
  const placed = repeats ? sql`(${marked(kind, coined)})` : coined;
  if (stored) await warehouse.createTemporary(rowsTable, sql`SELECT * FROM ${placed} AS rows`);
  const found = stored ? rowsTable : placed;
  const issues = await writeIssues(warehouse, id, issueParts(rows, found, repeats));
  const columns = Object.keys(kind.columns).map((column) => identifier(column));
  await putView(warehouse, name, {
    id,
    stored,
    query: repeats
      ? valid(kind, found)
      : sql`SELECT ${join(columns)} FROM ${found} AS rows WHERE refusal IS NULL`,
    around: (relation) =>
      sql`SELECT ${literal(dataset)} AS dataset, ${join(columns)} FROM ${relation} AS kept`,
  });
  if (stored) await warehouse.run(sql`DROP TABLE IF EXISTS ${rowsTable}`);
  const [date] = rows.reading.dates.values();
  const imported: Imported = {
    id,
    dataset,
    kind: name,
    file: path,
    fileHash: table.version === null ? fingerprint : `version ${table.version}`,
    format: clusterFormat,
    inPlace: true,
    importedAt: importedAt.toISOString(),
    undoneAt: null,
    quality: qualityOf(total, await countIssues(warehouse, issues)),
    mapping: Object.fromEntries(
      Object.entries(rows.reading.mapping).map(([field, header]) => [field, table.columns[header] ?? header]),
    ),
    notes: {
      ...table.table.notes,
      ...(date ? { dateStyle: date.style } : {}),
      ...(date?.instant ? { timeZone: told.timeZone } : {}),
      ...(rows.reading.percent.size > 0 ? { share: "percent" } : {}),
      ...(code === null ? {} : { currency: code }),
      ...rows.notes,
    },
    months: [],
    request: JSON.stringify(told.mapping),
    currency: code,
    place: null,
  };
  if (!stored && table.version === null) readInPlace.set(imported, rows.select);
  return imported;
}

/** The rows of imports that are read from the user's table each time, whatever is written to it meanwhile. */
const readInPlace = new WeakMap<Imported, Sql>();

/** Whether the table of an import has other rows by now than when it was read first, as far as counts and newest days tell. */
export async function haveChanged(warehouse: Warehouse, imported: Imported): Promise<boolean> {
  const select = readInPlace.get(imported);
  return select !== undefined && fingerprintOf(await counted(warehouse, select)) !== imported.fileHash;
}

interface Counted {
  readonly fine: boolean;
  readonly code: string | null;
  readonly rows: number;
  readonly newest: string;
}

function counted(warehouse: Warehouse, select: Sql): Promise<Counted[]> {
  return warehouse.rows<Counted>(
    sql`SELECT refusal IS NULL AS fine, currency_code AS code, count(*) AS rows, CAST(max(kw_newest) AS VARCHAR) AS newest
      FROM (${select}) AS rows GROUP BY 1, 2 ORDER BY 1, 2`,
  );
}

function fingerprintOf(groups: readonly Counted[]): string {
  return JSON.stringify(groups.map(({ fine, code, rows, newest }) => [fine, code, rows, newest]));
}

/** One pass over the rows as they lie, and one over their keys. */
async function look(
  warehouse: Warehouse,
  path: string,
  { select, kind }: RecordRows,
  currency: string | null,
) {
  const groups = await counted(warehouse, select);
  const fine = groups.filter((group) => group.fine);
  const coins = [...new Set(fine.flatMap((group) => group.code ?? []))];
  if (currency === null && coins.length > 1)
    throw new KeepworthError("currency.mixed", { path, of: "records", currencies: coins });
  const code = currency ?? coins[0] ?? null;
  const sum = (of: typeof groups) => of.reduce((total, { rows }) => total + rows, 0);
  const again =
    kind.key.length === 0
      ? []
      : await warehouse.rows(sql`SELECT 1 AS one FROM (${select}) AS rows WHERE refusal IS NULL
          GROUP BY ${join(kind.key.map((column) => identifier(column)))} HAVING count(*) > 1 LIMIT 1`);
  return {
    total: sum(groups),
    used: sum(fine.filter((group) => group.code === null || code === null || group.code === code)),
    repeats: again.length > 0,
    code,
    fingerprint: fingerprintOf(groups),
  };
}

/** The rows with those in another currency refused. */
function inCurrency({ kind, select, remarked }: RecordRows, code: string): Sql {
  const columns = Object.keys(kind.columns).map((column) => identifier(column));
  const other = sql`refusal IS NULL AND currency_code <> ${literal(code)}`;
  return sql`SELECT ${join(columns)}, currency_code, ${remarked ? raw("remarks,") : raw("")} kw_content, kw_newest,
    CASE WHEN ${other} THEN 'currency.other' ELSE refusal END AS refusal,
    CASE WHEN ${other} THEN 'currency' ELSE refused_field END AS refused_field,
    CASE WHEN ${other} THEN currency_code ELSE refused_value END AS refused_value FROM (${select}) AS coined`;
}

/** With each usable row's place among those of its key: 1 is valid. */
function marked({ key }: RecordKind, rows: Sql): Sql {
  const of = sql`PARTITION BY ${join(key.map((column) => identifier(column)))}, refusal IS NULL`;
  return sql`SELECT *, row_number() OVER (${of} ORDER BY kw_newest DESC, kw_content DESC) AS kw_place,
    first_value(kw_content) OVER (${of} ORDER BY kw_newest DESC, kw_content DESC) AS kw_final FROM ${rows} AS unmarked`;
}

/** What is valid of rows whose keys come again. */
function valid({ key, columns, merges }: RecordKind, rows: Sql): Sql {
  const names = Object.keys(columns).map((column) => identifier(column));
  if (!merges) return sql`SELECT ${join(names)} FROM ${rows} AS rows WHERE refusal IS NULL AND kw_place = 1`;
  const parts = Object.keys(columns).map((column) => {
    const name = identifier(column);
    if (key.includes(column)) return name;
    const last =
      merges === "day"
        ? sql`max(${name})`
        : sql`min_by(${name}, kw_place) FILTER (WHERE ${name} IS NOT NULL)`;
    return sql`${last} AS ${name}`;
  });
  return sql`SELECT ${join(parts)} FROM ${rows} AS rows WHERE refusal IS NULL
    GROUP BY ${join(key.map((column) => identifier(column)))}`;
}

function issueParts({ kind, remarked }: RecordRows, rows: Sql, repeats: boolean): Sql[] {
  const text = (column: string | undefined) =>
    column === undefined ? raw("CAST(NULL AS VARCHAR)") : sql`CAST(${identifier(column)} AS VARCHAR)`;
  const customer = ["customer_id", "referee"].find((column) => column in kind.columns);
  const own =
    kind.key.find((column) => column !== customer) ?? ("order_id" in kind.columns ? "order_id" : undefined);
  const told = sql`${text(own)} AS order_id, ${text(customer)} AS customer_id, CAST(kw_newest AS DATE) AS day`;
  const parts = [
    sql`SELECT ${told}, refusal AS code, refused_field AS field, refused_value AS value FROM ${rows} AS rows WHERE refusal IS NOT NULL`,
  ];
  if (repeats) {
    parts.push(sql`SELECT ${told}, CASE WHEN kw_content = kw_final THEN 'record.duplicate' ELSE 'record.repeated' END AS code,
      CAST(NULL AS VARCHAR) AS field, CAST(NULL AS VARCHAR) AS value FROM ${rows} AS rows WHERE refusal IS NULL AND kw_place > 1`);
  }
  if (remarked) {
    const valid = repeats ? raw(" AND (kw_place = 1 OR kw_content <> kw_final)") : raw("");
    parts.push(sql`SELECT ${told}, r.code, r.field, r.value FROM ${rows} AS rows CROSS JOIN UNNEST(remarks) AS r (code, field, value)
      WHERE refusal IS NULL${valid}`);
  }
  return parts;
}
