import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { identifier, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { account } from "./account.ts";
import { recordsSelect, recordsTable } from "./assemble.ts";
import { isNobody } from "./clean/customers.ts";
import { decideCurrency } from "./clean/currency.ts";
import { beginImport, finishImport, listImports, type Imported, type Place } from "./imports.ts";
import { isRising } from "./isRising.ts";
import { countRows, tally, type RowCounts } from "./tally.ts";
import { assertSomeRows, notesOf } from "./notes.ts";
import type { Opened } from "./open.ts";
import { decideReading, type Reading } from "./read/reading.ts";
import { type InPlace } from "./cells.ts";
import { rowsTable, stagedSelect, type Staged } from "./stage.ts";

interface Options {
  readonly dataset: string;
  readonly importedAt: Date;
  readonly timeZone?: string;
  readonly currency?: string;
}

/**
 * Accounts for a Parquet file and leaves its orders where they are: nothing is copied. The file has one row an order,
 * and no row that gives money back; it is the only import of its dataset.
 *
 * @throws KeepworthError "import.inPlace" when the file or the dataset is not so, with the reason
 */
export async function importInPlace(
  warehouse: Warehouse,
  opened: Opened,
  { file, fileHash, request }: { readonly file: string; readonly fileHash: string; readonly request: string },
  options: Options,
): Promise<Imported> {
  const { dataset, importedAt, timeZone = "UTC" } = options;
  const { table, recognised } = opened;
  if (table.kind !== "parquet") throw refused(file, "format");
  if (recognised.mapping.customer === undefined) throw refused(file, "customers");
  const known = { importedAt, timeZone };
  let reading = await decideReading(warehouse, file, table, recognised, { ...known, whole: false });
  let staged = await look(warehouse, reading);
  let counts = await countRows(warehouse, staged);
  if (counts.refused["date.invalid"] || counts.refused["amount.invalid"]) {
    reading = await decideReading(warehouse, file, table, recognised, { ...known, whole: true });
    staged = await look(warehouse, reading);
    counts = await countRows(warehouse, staged);
  }
  if (counts.reversals > 0) throw refused(file, "refunds");
  await assertOneRowAnOrder(warehouse, file, staged, counts);

  return warehouse.transaction(async () => {
    const replaced = await makeRoom(warehouse, file, dataset);
    const currency = await decideCurrency(warehouse, file, staged, options, false);
    assertSomeRows(file, counts, 0);
    const row = { people: false, currency: currency.code, copies: false, folded: false } as const;
    const rowNo = raw("r.row_no");
    await warehouse.run(
      sql`CREATE OR REPLACE TEMP VIEW ${recordsTable} AS ${recordsSelect(rowsTable, staged, { ...row, rowNo })}`,
    );
    const begun = {
      dataset,
      kind: "orders" as const,
      file,
      fileHash,
      format: reading.format.name,
      inPlace: true,
      importedAt: importedAt.toISOString(),
    };
    const id = await beginImport(warehouse, begun);
    const sums = await tally(warehouse, importedAt, currency.code);
    const quality = await account(warehouse, {
      counts,
      tally: sums,
      importId: id,
      staged,
      folds: { folded: false, repeatedTotal: false },
      rowNo,
      broken: 0,
      matched: 0,
      refunds: 0,
      erased: 0,
      people: false,
      importedAt,
      assumed: currency.assumed,
    });
    const refusing = quality.refused > 0;
    const { select } = stagedSelect(reading, table.relation, {
      rowNo: raw("0"),
      placeholders: staged.placeholders,
    });
    const records = recordsSelect(sql`(${select})`, staged, { ...row, rowNo: raw("0") });
    const imported: Imported = {
      ...begun,
      id,
      undoneAt: null,
      quality,
      mapping: reading.mapping as Record<string, string>,
      notes: {
        ...notesOf(reading),
        ...staged.meaning.notes,
        ...currency.notes,
        ...(replaced ? { replaces: String(replaced) } : {}),
      },
      months: sums.months,
      request,
      currency: currency.code,
      place: await placeOf(file, refusing ? records : withoutRefusals(records)),
    };
    await finishImport(warehouse, imported);
    return imported;
  });
}

// No row is refused, so that none has to be looked at.
function withoutRefusals(records: Sql): Sql {
  return { ...records, text: records.text.replace("WHERE r.refusal IS NULL", "") };
}

async function placeOf(file: string, records: Sql): Promise<Place> {
  const path = resolve(file);
  const { size, mtimeMs } = await stat(path);
  if (records.values.length > 0) throw new Error("What is read in place must have nothing bound.");
  return { path, size, mtimeMs, records: records.text };
}

/** Views of the rows of the file, numbered as they lie. */
async function look(warehouse: Warehouse, reading: Reading): Promise<Staged & { placeholders: boolean }> {
  const numbered = {
    ...reading.table.relation,
    text: reading.table.relation.text.replace(/\)$/, ", file_row_number = true)"),
  };
  const make = async (placeholders: boolean) => {
    const inPlace: InPlace = { rowNo: raw("file_row_number + 1"), placeholders };
    const { select, columns, meaning } = stagedSelect(reading, numbered, inPlace);
    await warehouse.run(sql`CREATE OR REPLACE TEMP VIEW ${rowsTable} AS ${select}`);
    return {
      meaning,
      has: (name: Parameters<Staged["has"]>[0]) => (columns.has(name) ? identifier(name) : null),
      placeholders,
    };
  };
  const quick = await make(false);
  const text =
    reading.table.columns.find(({ header }) => header === reading.mapping.customer)?.type === "VARCHAR";
  if (!text) return quick;
  const { nobodies } = await warehouse.row<{ nobodies: number }>(
    sql`SELECT count(*) AS nobodies FROM ${rowsTable} WHERE ${isNobody(raw("platform_id"))}`,
  );
  return nobodies === 0 ? quick : make(true);
}

async function assertOneRowAnOrder(
  warehouse: Warehouse,
  file: string,
  { has }: Staged,
  { rows, used }: RowCounts,
): Promise<void> {
  if (has("continues")) throw refused(file, "lines");
  const order = has("order_ref");
  if (order === null) return;
  const { type } = await warehouse.row<{ type: string }>(
    sql`SELECT any_value(typeof(${order})) AS type FROM (SELECT ${order} FROM ${rowsTable} LIMIT 1)`,
  );
  const usable = rows === used ? rowsTable : sql`(SELECT * FROM ${rowsTable} WHERE refusal IS NULL)`;
  if (await isRising(warehouse, order, usable, type)) return;
  const repeated = await warehouse.rows(
    sql`SELECT 1 AS one FROM ${usable} WHERE ${order} IS NOT NULL GROUP BY ${order} HAVING count(*) > 1 LIMIT 1`,
  );
  if (repeated.length > 0) throw refused(file, "repeated orders");
}

/** The dataset is the file's alone; what was read in place from the same file before gives way. */
async function makeRoom(warehouse: Warehouse, file: string, dataset: string): Promise<number | null> {
  const there = (await listImports(warehouse, dataset)).filter(
    ({ undoneAt, kind }) => undoneAt === null && kind === "orders",
  );
  if (there.length === 0) return null;
  const [only] = there;
  if (there.length > 1 || only!.place?.path !== resolve(file)) throw refused(file, "dataset");
  await warehouse.run(sql`UPDATE imports SET undone_at = imported_at WHERE import_id = ${only!.id}`);
  return only!.id;
}

/** @throws KeepworthError "import.inPlace" when the dataset is read in place from a file */
export async function assertNotInPlace(warehouse: Warehouse, file: string, dataset: string): Promise<void> {
  const there = await listImports(warehouse, dataset);
  if (there.some(({ place, undoneAt }) => place !== null && undoneAt === null))
    throw refused(file, "dataset");
}

function refused(path: string, reason: string): KeepworthError {
  return new KeepworthError("import.inPlace", { path, reason });
}
