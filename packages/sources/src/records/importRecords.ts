import { KeepworthError } from "@keepworth/models";
import { identifier, recordKinds, sql, type Warehouse } from "@keepworth/warehouse";
import { count, note, noteErased } from "../account.ts";
import { writeContacts } from "../clean/identity.ts";
import { headerSignature } from "../clean/headers.ts";
import { fileHash } from "../fileHash.ts";
import { allMerged, clear, importUnpacked, requestOf, type ImportOptions } from "../importFile.ts";
import { knownHeaders } from "../formats/recognise.ts";
import { beginImport, finishImport, listImports, type Imported } from "../imports.ts";
import type { IssueAction } from "../issues.ts";
import { makeScratch, type Scratch } from "../read/scratch.ts";
import type { Table } from "../read/table.ts";
import { tabulate, type Leniency } from "../read/tabulate.ts";
import { unpack, type Unpacked } from "../read/unpack.ts";
import { readable } from "../stageFile.ts";
import { refuseOtherCurrencies } from "./currency.ts";
import type { RecordTold } from "./format.ts";
import { mark, marksTable, writeVersions } from "./merge.ts";
import { findPeople } from "./people.ts";
import { recogniseRecords, recordHeaders, type FileKind, type RecognisedRecords } from "./recognise.ts";
import { ownKey } from "./rules.ts";
import { headersOf, recordsTable, stageRecords, type StagedRecords } from "./stage.ts";

/** How a file of any kind is imported. */
export interface AnyImportOptions extends ImportOptions, RecordTold {
  /** What its rows are. Default: told by its headers. */
  readonly as?: FileKind;
}

/** A file of records that was opened and recognised; none of its rows is read yet. */
export interface OpenedRecords {
  readonly path: string;
  readonly unpacked: Unpacked;
  readonly table: Table;
  readonly recognised: RecognisedRecords;
  /** How forgiving the reader has to be, where it must be more than usual. */
  readonly leniency?: Leniency;
}

/**
 * Imports a file of orders or of other records, whichever it is. All in one transaction; the same file again changes
 * nothing.
 *
 * @throws KeepworthError as `importFile` does; "records.ambiguous" when its headers fit several kinds
 */
export async function importAny(
  warehouse: Warehouse,
  file: string,
  options: AnyImportOptions,
): Promise<Imported> {
  return importAs(warehouse, file, options, (unpacked, scratch) =>
    importUnpacked(warehouse, file, options, unpacked, scratch),
  );
}

/**
 * Imports a file of records beside orders, with the same accounting: rows = kept + merged + refused.
 *
 * @throws KeepworthError "file.*" when it cannot be read; "columns.missing"; "records.ambiguous"; "dates.mixed";
 *   "currency.mixed"; "rows.none" when no row can be used
 */
export async function importRecords(
  warehouse: Warehouse,
  file: string,
  options: AnyImportOptions,
): Promise<Imported> {
  return importAs(warehouse, file, options, () => {
    throw new KeepworthError("records.orders", { path: file });
  });
}

async function importAs(
  warehouse: Warehouse,
  file: string,
  options: AnyImportOptions,
  orders: (unpacked: Unpacked, scratch: Scratch) => Promise<Imported>,
): Promise<Imported> {
  const { dataset = "main", workDir } = options;
  await using scratch = await makeScratch(workDir);
  const unpacked = await unpack(file, scratch);
  const opened = await openRecords(warehouse, file, unpacked, options);
  if (opened === null) return await orders(unpacked, scratch);
  const hash = await fileHash(file);
  const { as, stages } = options;
  const request = JSON.stringify([requestOf(options), as ?? null, stages ?? null]);
  const earlier = (await listImports(warehouse, dataset)).find(
    (one) => one.fileHash === hash && one.undoneAt === null && one.request === request,
  );
  if (earlier) return { ...earlier, quality: allMerged(earlier.quality, "record.known") };
  try {
    return await readable(opened, async (one) => {
      const staged = await stageRecords(warehouse, one, options, scratch);
      return warehouse.transaction(() =>
        write(warehouse, { file, fileHash: hash, request }, staged, { ...options, dataset }),
      );
    });
  } finally {
    await clear(warehouse);
  }
}

/** @returns null for a file of orders */
async function openRecords(
  warehouse: Warehouse,
  path: string,
  unpacked: Unpacked,
  { mapping, as }: AnyImportOptions,
): Promise<OpenedRecords | null> {
  if (as === "orders") return null;
  const table = await tabulate(warehouse, path, unpacked, new Set([...knownHeaders, ...recordHeaders]));
  const headers = headersOf(table);
  const before = await remembered(warehouse, headers);
  const recognised = recogniseRecords(path, headers, mapping ?? before?.mapping ?? {}, as ?? before?.as);
  return recognised && { path, unpacked, table, recognised };
}

/** What was said of a file with these headers before. */
async function remembered(
  warehouse: Warehouse,
  headers: readonly string[],
): Promise<{ mapping: Record<string, string>; as: FileKind } | null> {
  const [known] = await warehouse.rows<{ mapping: string }>(
    sql`SELECT mapping FROM mappings WHERE headers = ${signature(headers)}`,
  );
  return known ? (JSON.parse(known.mapping) as { mapping: Record<string, string>; as: FileKind }) : null;
}

/** Choices for records stand beside those for orders with the same headers. */
function signature(headers: readonly string[]): string {
  return `records:${headerSignature(headers)}`;
}

/** From staged rows to written records. */
async function write(
  warehouse: Warehouse,
  {
    file,
    fileHash: hash,
    request,
  }: { readonly file: string; readonly fileHash: string; readonly request: string },
  staged: StagedRecords,
  options: AnyImportOptions & { readonly dataset: string },
): Promise<Imported> {
  const { dataset, importedAt, currency: picked, mapping: chosen, as } = options;
  const { reading, people, headers, broken } = staged;
  const { format, mapping, table } = reading;
  const kind = recordKinds.find(({ name }) => name === format.kind)!;
  const currency = await refuseOtherCurrencies(warehouse, file, dataset, picked);
  const erased = await findPeople(warehouse, dataset, kind.name, people);
  await refuseKeyless(warehouse, staged);
  const { rows, used } = await warehouse.row<{ rows: number; used: number }>(
    sql`SELECT count(*) AS rows, count(*) FILTER (WHERE refusal IS NULL) AS used FROM ${recordsTable}`,
  );
  if (used === 0) {
    throw new KeepworthError("rows.none", {
      path: file,
      rows: rows + broken,
      ...(await firstRefusal(warehouse)),
    });
  }
  await mark(warehouse, kind, dataset);

  const begun = {
    dataset,
    kind: kind.name,
    file,
    fileHash: hash,
    format: format.name,
    inPlace: false,
    importedAt: importedAt.toISOString(),
  };
  const id = await beginImport(warehouse, begun);
  await writeVersions(warehouse, kind, dataset, id);
  await format.settle?.(warehouse, dataset, id);
  if (people.length > 0) await writeContacts(warehouse, dataset, id);
  const quality = await account(warehouse, id, { rows, broken, erased });
  const [date] = reading.dates.values();
  const imported: Imported = {
    ...begun,
    id,
    undoneAt: null,
    quality,
    mapping: { ...mapping },
    notes: {
      ...table.notes,
      ...(date ? { dateStyle: date.style } : {}),
      ...(date && date.decidedBy !== "form" ? { dateDecidedBy: date.decidedBy } : {}),
      ...(date?.instant ? { timeZone: reading.timeZone } : {}),
      ...(reading.money.decimal === "," ? { decimal: "," } : {}),
      ...(reading.percent.size > 0 ? { share: "percent" } : {}),
      ...(currency === null ? {} : { currency }),
      ...staged.notes,
    },
    months: [],
    request,
    currency,
    place: null,
  };
  await finishImport(warehouse, imported);
  if (chosen !== undefined || as !== undefined) {
    const said = JSON.stringify({ mapping: chosen ?? {}, as: kind.name });
    await warehouse.run(sql`INSERT OR REPLACE INTO mappings VALUES
      (${signature(headers)}, ${said}, CAST(${importedAt.toISOString()} AS TIMESTAMP))`);
  }
  return imported;
}

/** Why the first row that was read is refused. */
async function firstRefusal(warehouse: Warehouse) {
  const [first] = await warehouse.rows<{ issue: string; field: string | null; value: string | null }>(
    sql`SELECT refusal AS issue, refused_field AS field, refused_value AS value FROM ${recordsTable} ORDER BY row_no LIMIT 1`,
  );
  return first;
}

/** Gives records a key where their file does not; what then has none cannot be told from others. */
async function refuseKeyless(warehouse: Warehouse, { reading: { format } }: StagedRecords): Promise<void> {
  const own = ownKey(format.kind);
  if (own) {
    const column = identifier(own.column);
    const place = sql`row_number() OVER (PARTITION BY ${own.value} ORDER BY row_no)`;
    const key = own.counted
      ? sql`${own.value} || CASE WHEN ${place} > 1 THEN '-' || CAST(${place} AS VARCHAR) ELSE '' END`
      : own.value;
    await warehouse.run(sql`UPDATE ${recordsTable} SET ${column} = n.own_key FROM (
        SELECT row_no, ${key} AS own_key FROM ${recordsTable} WHERE refusal IS NULL AND ${column} IS NULL
      ) n WHERE n.row_no = kw_records.row_no`);
  }
  const { key } = recordKinds.find(({ name }) => name === format.kind)!;
  for (const name of key) {
    await warehouse.run(sql`UPDATE ${recordsTable} SET refusal = 'value.missing', refused_field = ${name}
      WHERE refusal IS NULL AND ${identifier(name)} IS NULL`);
  }
  if (format.kind === "referrals") {
    await warehouse.run(sql`UPDATE ${recordsTable} SET refusal = 'referral.self', refused_field = 'referee'
      WHERE refusal IS NULL AND referrer = referee`);
  }
}

/** Writes an issue for every row that was refused, merged or changed, and adds up. */
async function account(
  warehouse: Warehouse,
  importId: number,
  { rows, broken, erased }: { readonly rows: number; readonly broken: number; readonly erased: number },
): Promise<Imported["quality"]> {
  if (broken > 0) {
    await note(
      warehouse,
      importId,
      sql`SELECT line AS row_no, 'row.malformed' AS code, NULL AS field, NULL AS value FROM kw_broken`,
    );
  }
  await note(
    warehouse,
    importId,
    sql`SELECT row_no, refusal AS code, refused_field AS field, refused_value AS value
      FROM ${recordsTable} WHERE refusal IS NOT NULL`,
  );
  await note(
    warehouse,
    importId,
    sql`SELECT row_no, code, NULL AS field, NULL AS value FROM ${marksTable} WHERE code IS NOT NULL`,
  );
  const { some } = await warehouse.row<{ some: boolean }>(
    sql`SELECT coalesce(bool_or(remarks IS NOT NULL), false) AS some FROM ${recordsTable} WHERE refusal IS NULL`,
  );
  if (some) {
    await note(
      warehouse,
      importId,
      sql`SELECT row_no, code, field, any_value(value) AS value FROM (
        SELECT row_no, unnest(remarks, recursive := true) FROM ${recordsTable}
        WHERE refusal IS NULL AND row_no NOT IN (SELECT row_no FROM ${marksTable} WHERE code IN ('record.duplicate', 'record.known'))
      ) GROUP BY row_no, code, field`,
    );
  }
  if (erased > 0) {
    await noteErased(warehouse, importId, sql`SELECT row_no FROM ${recordsTable} WHERE refusal IS NULL`);
  }
  const issues = await count(warehouse, importId);
  const total = (action: IssueAction) =>
    issues.filter((issue) => issue.action === action).reduce((sum, one) => sum + one.rows, 0);
  const [merged, refused] = [total("merged"), total("refused")];
  const kept = rows + broken - merged - refused;
  const { fresh } = await warehouse.row<{ fresh: number }>(
    sql`SELECT count(*) FILTER (WHERE code IS NULL) AS fresh FROM ${marksTable}`,
  );
  if (fresh !== kept) throw new Error(`Rows do not add up: ${kept} kept, ${fresh} new.`);
  return { rows: rows + broken, kept, merged, refused, issues };
}
