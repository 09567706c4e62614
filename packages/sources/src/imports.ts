import { KeepworthError } from "@keepworth/models";
import { identifier, raw, recordKinds, sql, type Warehouse } from "@keepworth/warehouse";
import type { ImportAnswer } from "./answer.ts";
import { sameRecord } from "./sameRecord.ts";
import { outcomesTable, settleRefunds } from "./settleRefunds.ts";

/** An import as it is kept: the answer, and what tells whether a file is the same again. */
export interface Imported extends ImportAnswer {
  fileHash: string;
  inPlace: boolean;
  /** Where its orders lie, if they stayed in their file. */
  place: Place | null;
  /** The options that it was read with, as they were given. */
  request: string;
  /** The currency of the run's orders that name none; null where nothing is known. */
  currency: string | null;
}

/** A file that is read in place, and the canonical orders in it. */
export interface Place {
  path: string;
  size: number;
  mtimeMs: number;
  /** A SELECT, as SQL. */
  records: string;
}

/** What is told of an import: what is kept for the next one stays out. */
export function answerOf(one: Imported): ImportAnswer {
  const { id, dataset, kind, file, format, importedAt, undoneAt, quality, mapping, notes, months } = one;
  return { id, dataset, kind, file, format, importedAt, undoneAt, quality, mapping, notes, months };
}

interface ImportRow {
  import_id: number;
  dataset: string;
  file: string;
  file_hash: string;
  format: string;
  in_place: boolean;
  imported_at: string;
  undone_at: string | null;
  rows: number;
  kept: number;
  merged: number;
  refused: number;
  mapping: string;
  notes: string;
  issues: string;
  months: string;
  kind: string;
}

/** Every import of a dataset, or of all, in the order of their making; undone ones too. */
export async function listImports(warehouse: Warehouse, dataset?: string): Promise<Imported[]> {
  const of = dataset === undefined ? raw("") : sql`WHERE dataset = ${dataset}`;
  const rows = await warehouse.state.rows<ImportRow>(sql`SELECT * FROM imports ${of} ORDER BY import_id`);
  return rows.map(fromRow);
}

function fromRow(row: ImportRow): Imported {
  const { fields, request, currency, place } = JSON.parse(row.mapping) as {
    fields: Record<string, string>;
    request: string;
    currency: string | null;
    place: Place | null;
  };
  const { rows, kept, merged, refused } = row;
  return {
    id: row.import_id,
    dataset: row.dataset,
    kind: row.kind as ImportAnswer["kind"],
    file: row.file,
    format: row.format,
    importedAt: row.imported_at,
    undoneAt: row.undone_at,
    quality: { rows, kept, merged, refused, issues: JSON.parse(row.issues) },
    mapping: fields,
    notes: JSON.parse(row.notes),
    months: JSON.parse(row.months),
    fileHash: row.file_hash,
    inPlace: row.in_place,
    request,
    currency,
    place,
  };
}

/** Begins an import: its number, under which its rows are written. */
export async function beginImport(
  warehouse: Warehouse,
  one: Pick<Imported, "dataset" | "file" | "fileHash" | "format" | "inPlace" | "importedAt" | "kind">,
): Promise<number> {
  const { id } = await warehouse.row<{ id: number }>(
    sql`SELECT coalesce(max(import_id), 0) + 1 AS id FROM imports`,
  );
  await warehouse.run(sql`INSERT INTO imports VALUES (${id}, ${one.dataset}, ${one.file}, ${one.fileHash}, ${one.format},
    ${one.inPlace}, CAST(${one.importedAt} AS TIMESTAMP), NULL, 0, 0, 0, 0, '{}', '{}', '[]', '[]', ${one.kind})`);
  return id;
}

/** Keeps what an import came to. */
export async function finishImport(warehouse: Warehouse, one: Imported): Promise<void> {
  const { rows, kept, merged, refused, issues } = one.quality;
  const mapping = { fields: one.mapping, request: one.request, currency: one.currency, place: one.place };
  await warehouse.run(sql`UPDATE imports SET rows = ${rows}, kept = ${kept}, merged = ${merged}, refused = ${refused},
    mapping = ${JSON.stringify(mapping)}, notes = ${JSON.stringify(one.notes)}, issues = ${JSON.stringify(issues)},
    months = ${JSON.stringify(one.months)} WHERE import_id = ${one.id}`);
}

/**
 * Takes an import back: the dataset is then as if the file had never been read, whatever was imported after it.
 *
 * @param at  when, default now
 * @throws KeepworthError "import.missing", "import.undone"
 */
export async function undoImport(
  warehouse: Warehouse,
  importId: number,
  at: Date = new Date(),
): Promise<Imported> {
  return warehouse.transaction(async () => {
    const one = (await listImports(warehouse)).find(({ id }) => id === importId);
    if (one === undefined) throw new KeepworthError("import.missing", { id: importId });
    if (one.undoneAt !== null) throw new KeepworthError("import.undone", { id: importId });
    // The versions before these take the place that these had in the line of versions.
    for (const condition of sameRecord("b", "order_versions")) {
      await warehouse.run(sql`UPDATE order_versions SET superseded_by = b.superseded_by
        FROM (SELECT * FROM order_versions WHERE import_id = ${importId}) b
        WHERE order_versions.superseded_by = ${importId} AND ${condition}`);
    }
    const tables = [
      "order_versions",
      "order_line_versions",
      ...recordKinds.map(({ name }) => `${name}_versions`),
    ];
    for (const table of tables) {
      await warehouse.run(sql`DELETE FROM ${identifier(table)} WHERE import_id = ${importId}`);
    }
    await warehouse.run(sql`DELETE FROM contacts WHERE import_id = ${importId}`);
    await settleRefunds(warehouse, one.dataset);
    await warehouse.run(sql`DROP TABLE IF EXISTS ${outcomesTable}`);
    await warehouse.run(
      sql`UPDATE imports SET undone_at = CAST(${at.toISOString()} AS TIMESTAMP) WHERE import_id = ${importId}`,
    );
    return { ...one, undoneAt: at.toISOString() };
  });
}
