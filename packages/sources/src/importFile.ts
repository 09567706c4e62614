import { identifier, raw, sql, type Warehouse } from "@keepworth/warehouse";
import { account } from "./account.ts";
import { assemble, fold } from "./assemble.ts";
import { decideCurrency } from "./clean/currency.ts";
import { takeOutErased } from "./clean/erased.ts";
import { identify, writeContacts } from "./clean/identity.ts";
import { fileHash } from "./fileHash.ts";
import { keepErased } from "./keepErased.ts";
import { writeLines } from "./lines.ts";
import { beginImport, finishImport, listImports, type Imported } from "./imports.ts";
import { assertNotInPlace, importInPlace } from "./inPlace.ts";
import { insert, match } from "./merge.ts";
import { assertSomeRows, notesOf } from "./notes.ts";
import { openFile, remember } from "./open.ts";
import { makeScratch, type Scratch } from "./read/scratch.ts";
import { unpack, type Unpacked } from "./read/unpack.ts";
import { settleRefunds } from "./settleRefunds.ts";
import { countRows, tally } from "./tally.ts";
import { rowsTable } from "./stage.ts";
import { refuseOrphans, stageFile } from "./stageFile.ts";

/** How a file is imported. */
export interface ImportOptions {
  /** Default "main". */
  readonly dataset?: string;
  /** Now: what is later is in the future. */
  readonly importedAt: Date;
  /** The shop's time zone, by which an instant belongs to a day; default "UTC". */
  readonly timeZone?: string;
  /** The currency to read: orders in others are refused; orders that name none are in it. Default: the only one there is. */
  readonly currency?: string;
  /** Columns chosen by the user: field (or any name of it) → header. Default: found by name, or as confirmed before. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** Take the file although the dataset holds orders and customers that it does not know. Default false. */
  readonly add?: boolean;
  /** Leave the orders in the file (Parquet only) and read them from there. Default false. */
  readonly inPlace?: boolean;
  /** Where temporary files go; default the system's temporary folder. */
  readonly workDir?: string;
}

/**
 * Imports a file of orders: reads it, types it, accounts for every row, recognises its customers, takes refunds from
 * the orders that they belong to, and merges it with what the dataset has. All in one transaction: a fault or a kill
 * leaves the database as it was. The same file again changes nothing.
 *
 * @returns the import; for a file that is there already, that import with all its rows merged
 * @throws KeepworthError "file.*" when it cannot be read; "columns.missing"; "dates.mixed"; "currency.mixed";
 *   "rows.none" when no row can be used; "import.unrelated"; "import.inPlace"
 */
export async function importFile(
  warehouse: Warehouse,
  file: string,
  options: ImportOptions,
): Promise<Imported> {
  await using scratch = await makeScratch(options.workDir);
  return await importUnpacked(warehouse, file, options, await unpack(file, scratch), scratch);
}

/** The same for a file that is unpacked already. */
export async function importUnpacked(
  warehouse: Warehouse,
  file: string,
  options: ImportOptions,
  unpacked: Unpacked,
  scratch: Scratch,
): Promise<Imported> {
  const { dataset = "main" } = options;
  const opened = await openFile(warehouse, file, scratch, { ...options, unpacked });
  const hash = await fileHash(file);
  const request = requestOf(options);
  const earlier = (await listImports(warehouse, dataset)).find(
    (one) => one.fileHash === hash && one.undoneAt === null && one.request === request,
  );
  if (earlier) return { ...earlier, quality: allMerged(earlier.quality) };
  try {
    const known = { file, fileHash: hash, request };
    if (options.inPlace) return await importInPlace(warehouse, opened, known, { ...options, dataset });
    await assertNotInPlace(warehouse, file, dataset);
    const staged = await stageFile(warehouse, opened, options, scratch);
    return await warehouse.transaction(() => write(warehouse, known, staged, { ...options, dataset }));
  } finally {
    await clear(warehouse);
  }
}

/** From staged rows to written orders. */
async function write(
  warehouse: Warehouse,
  { file, fileHash, request }: { readonly file: string; readonly fileHash: string; readonly request: string },
  { reading, staged, rowNo, broken }: Awaited<ReturnType<typeof stageFile>>,
  options: ImportOptions & { readonly dataset: string },
): Promise<Imported> {
  const { dataset, importedAt, add = false } = options;
  const { format, mapping } = reading;
  const currency = await decideCurrency(warehouse, file, staged, options);
  await refuseOrphans(warehouse, staged);
  const counts = await countRows(warehouse, staged);
  assertSomeRows(file, counts, broken);
  const people = staged.has("person") !== null;
  if (people) await identify(warehouse, staged, dataset);
  const told = people || staged.has("platform_id") !== null;
  const erased = told ? await takeOutErased(warehouse, { rows: rowsTable, dataset, people, rowNo }) : 0;
  const lines = format.lines(mapping);
  const folds = await fold(
    warehouse,
    staged,
    lines,
    mapping.total !== undefined && mapping.amount === undefined,
  );
  await assemble(warehouse, staged, folds, { people, currency: currency.code, stored: erased > 0, rowNo });
  if (erased > 0) await keepErased(warehouse, dataset, format.name);

  const matched = await match(warehouse, file, { dataset, source: format.name, add });
  const begun = {
    dataset,
    kind: "orders" as const,
    file,
    fileHash,
    format: format.name,
    inPlace: false,
    importedAt: importedAt.toISOString(),
  };
  const importId = await beginImport(warehouse, begun);
  await insert(warehouse, { importId, rows: counts.used });
  await writeLines(warehouse, staged, { importId, folds, rowNo });
  if (people) await writeContacts(warehouse, dataset, importId);
  const refunds = await settleRefunds(warehouse, dataset);
  const sums = await tally(warehouse, importedAt, currency.code);
  const quality = await account(warehouse, {
    counts,
    tally: sums,
    importId,
    staged,
    folds,
    rowNo,
    broken,
    matched,
    refunds,
    erased,
    people,
    importedAt,
    assumed: currency.assumed,
  });
  const imported: Imported = {
    ...begun,
    id: importId,
    undoneAt: null,
    quality,
    mapping: mapping as Record<string, string>,
    notes: {
      ...notesOf(reading),
      ...staged.meaning.notes,
      ...(folds.repeatedTotal ? { amount: "orderTotal" } : {}),
      ...currency.notes,
    },
    months: sums.months,
    request,
    currency: currency.code,
    place: null,
  };
  await finishImport(warehouse, imported);
  if (options.mapping) await remember(warehouse, reading, options.mapping, importedAt);
  return imported;
}

/** The options that make one import of a file differ from another. */
export function requestOf({ mapping, timeZone = "UTC", currency, inPlace = false }: ImportOptions): string {
  return JSON.stringify([
    mapping ? Object.entries(mapping).sort() : null,
    timeZone,
    currency ?? null,
    inPlace,
  ]);
}

/** The same file again: what was kept is known. */
export function allMerged(
  quality: Imported["quality"],
  code: "order.known" | "record.known" = "order.known",
): Imported["quality"] {
  const { rows, kept, merged, refused, issues } = quality;
  const known = { code, action: "merged", rows: kept } as const;
  const others = issues.filter(({ action }) => action === "refused" || action === "merged");
  return { rows, kept: 0, merged: merged + kept, refused, issues: [...others, { ...known, examples: [] }] };
}

/** Everything that lives while an import does is temporary and called kw_. */
export async function clear(warehouse: Warehouse): Promise<void> {
  const there = await warehouse.rows<{ name: string; kind: string }>(sql`
    SELECT view_name AS name, 'VIEW' AS kind FROM duckdb_views() WHERE temporary AND starts_with(view_name, 'kw_')
    UNION ALL SELECT table_name, 'TABLE' FROM duckdb_tables() WHERE temporary AND starts_with(table_name, 'kw_')`);
  for (const { name, kind } of there) await warehouse.run(sql`DROP ${raw(kind)} ${identifier("temp", name)}`);
}
