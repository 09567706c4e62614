import { KeepworthError } from "@keepworth/models";
import { raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { openFile, type Opened } from "./open.ts";
import { hasMixedEnds } from "./read/delimited.ts";
import { decideReading, type Reading } from "./read/reading.ts";
import type { Scratch } from "./read/scratch.ts";
import { csvTable, type Leniency } from "./read/tabulate.ts";
import { rejects, type Table } from "./read/table.ts";
import { encodingFurtherOn } from "./read/unpack.ts";
import { refusalCodes } from "./refusals.ts";
import { rowsTable, stage, type Staged } from "./stage.ts";

/** A staged file, how it was read, and how its rows are numbered. */
export interface StagedFile {
  readonly reading: Reading;
  readonly staged: Staged;
  /** The number of row `r` of the staged table, as a person counts: the first line of the file is 1. */
  readonly rowNo: Sql;
  /** Lines that the reader left out because they are broken. */
  readonly broken: number;
}

interface StageOptions {
  readonly importedAt: Date;
  readonly timeZone?: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/**
 * Stages a file. What a sample said about its dates, amounts, encoding and form is taken to be true until a row cannot
 * be read: then all of it is looked at, and it is staged again if that says otherwise.
 *
 * @throws KeepworthError "dates.mixed"; "file.unreadable" when the engine gives up on the file
 */
export async function stageFile(
  warehouse: Warehouse,
  opened: Opened,
  options: StageOptions,
  scratch: Scratch,
): Promise<StagedFile> {
  return readable(opened, (one) => stageOnceOrTwice(warehouse, one, options, scratch));
}

/** Does something with a file; if its lines end in different ways, with a reader that forgives that. */
export async function readable<File extends Omit<Opened, "recognised">, T>(
  opened: File,
  work: (opened: File) => Promise<T>,
): Promise<T> {
  try {
    return await work(opened);
  } catch (error) {
    if (error instanceof KeepworthError || !(error instanceof Error)) throw error;
    if (opened.table.kind === "csv" && opened.leniency === undefined && /strict_mode/.test(error.message)) {
      const leniency = { loose: true };
      return readable({ ...opened, table: again(opened, leniency), leniency }, work);
    }
    if (!/Invalid Input Error|IO Error|Conversion Error/.test(error.message)) throw error;
    const reason = error.message.split("\n", 1)[0]!;
    throw new KeepworthError("file.unreadable", { path: opened.path, reason }, { cause: error });
  }
}

async function stageOnceOrTwice(
  warehouse: Warehouse,
  opened: Opened,
  options: StageOptions,
  scratch: Scratch,
): Promise<StagedFile> {
  const sampled = await read(warehouse, opened, options, false);
  const first = await stageOnce(warehouse, sampled);
  const doubts = await doubtsAbout(warehouse, first);
  const loose = first.broken > 0 && hasMixedEnds(opened.unpacked.sample);
  if (!doubts.encoding && !doubts.short && !doubts.values && !loose) return first;

  let better = opened;
  if (doubts.encoding) {
    const encoding = await encodingFurtherOn(opened.unpacked);
    better = await openFile(warehouse, opened.path, scratch, { ...options, encoding });
  }
  if (doubts.short || loose) {
    const leniency = { loose: loose || opened.leniency?.loose === true, padded: doubts.short };
    better = { ...better, table: again(better, leniency) };
  }
  const whole = await read(warehouse, better, options, true);
  return better === opened && sameReading(whole, sampled) ? first : stageOnce(warehouse, whole);
}

function sameReading(a: Reading, b: Reading): boolean {
  return JSON.stringify([a.dates, a.money]) === JSON.stringify([b.dates, b.money]);
}

async function read(
  warehouse: Warehouse,
  { path, table, recognised }: Opened,
  { importedAt, timeZone = "UTC" }: StageOptions,
  whole: boolean,
): Promise<Reading> {
  return decideReading(warehouse, path, table, recognised, { importedAt, timeZone, whole });
}

async function stageOnce(warehouse: Warehouse, reading: Reading): Promise<StagedFile> {
  const { table } = reading;
  for (const name of [rejects.errors, rejects.scans])
    await warehouse.run(raw(`DROP TABLE IF EXISTS ${name}`));
  const staged = await stage(warehouse, reading, table.accounted ?? table.relation);
  const broken = await brokenLines(warehouse, table);
  return {
    reading,
    staged,
    broken,
    rowNo: broken > 0 ? await numberAround(warehouse, table) : rowNumber(table),
  };
}

// DuckDB counts the rows of a table from here on until the transaction that made it ends.
const uncommitted = raw("36028797018960000");
const place = sql`(r.rowid % ${uncommitted})`;

export function rowNumber({ firstRow }: Table): Sql {
  return sql`(${place} + ${raw(String(firstRow))})`;
}

/** The broken lines of the file by number: a quote that never closes breaks every line up to the end of its text. */
const brokenTable = raw("kw_broken");

export async function brokenLines(warehouse: Warehouse, table: Table): Promise<number> {
  if (table.accounted === null) return 0;
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${brokenTable} AS
    SELECT DISTINCT line + part AS line FROM (
      SELECT line, unnest(range(CASE WHEN error_type = 'UNQUOTED VALUE'
        THEN greatest(1, len(string_split(rtrim(csv_line, chr(10) || chr(13)), chr(10)))) ELSE 1 END)) AS part
      FROM ${raw(rejects.errors)})`);
  const { lines } = await warehouse.row<{ lines: number }>(sql`SELECT count(*) AS lines FROM ${brokenTable}`);
  return lines;
}

/** Rows after a broken line are one further down in the file than in the staged table. */
export async function numberAround(warehouse: Warehouse, table: Table): Promise<Sql> {
  const first = raw(String(table.firstRow));
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_numbered AS
    WITH gaps AS (
      SELECT line - ${first} - row_number() OVER (ORDER BY line) + 1 AS place, row_number() OVER (ORDER BY line) AS gap
      FROM ${brokenTable}
    ), furthest AS (SELECT place, max(gap) AS gap FROM gaps GROUP BY place)
    SELECT r.*, ${place} + ${first} + coalesce(g.gap, 0) AS row_no_in_file
    FROM ${rowsTable} r ASOF LEFT JOIN furthest g ON ${place} >= g.place`);
  await warehouse.run(sql`DROP TABLE ${rowsTable}`);
  await warehouse.run(raw("SET preserve_insertion_order = true"));
  try {
    await warehouse.run(
      sql`CREATE TEMP TABLE ${rowsTable} AS SELECT * FROM kw_numbered ORDER BY row_no_in_file`,
    );
  } finally {
    await warehouse.run(raw("SET preserve_insertion_order = false"));
  }
  await warehouse.run(raw("DROP TABLE kw_numbered"));
  return raw("r.row_no_in_file");
}

/** What may have been misread, told by what could not be. */
async function doubtsAbout(
  warehouse: Warehouse,
  { broken, staged }: StagedFile,
): Promise<{ encoding: boolean; short: boolean; values: boolean }> {
  const number = (code: (typeof refusalCodes)[number]) => raw(String(refusalCodes.indexOf(code) + 1));
  const spoilt = staged.has("spoilt") ? raw("OR spoilt IS NOT NULL") : raw("");
  const { values } = await warehouse.row<{ values: number }>(sql`SELECT count(*) AS values FROM ${rowsTable}
    WHERE refusal IN (${number("date.invalid")}, ${number("amount.invalid")}) ${spoilt}`);
  if (broken === 0) return { encoding: false, short: false, values: values > 0 };
  const { encoding, short } = await warehouse.row<{ encoding: number; short: number }>(sql`
    SELECT count(*) FILTER (WHERE error_type = 'INVALID ENCODING') AS encoding,
      count(*) FILTER (WHERE error_type = 'MISSING COLUMNS') AS short FROM ${raw(rejects.errors)}`);
  return { encoding: encoding > 0, short: short > 0, values: values > 0 };
}

/** The table of a text once more, read with other leniency. */
export function again({ unpacked, table }: Pick<Opened, "unpacked" | "table">, leniency: Leniency): Table {
  const delimiter = table.notes["delimiter"] === "tab" ? "\t" : (table.notes["delimiter"] as "," | ";" | "|");
  const headers = table.columns.map(({ header }) => header);
  const same = csvTable(unpacked, { delimiter, skip: table.firstRow - 2, headers }, leniency);
  return { ...same, notes: table.notes };
}

/**
 * A line that continues an order goes the way of the row that opens it: where that was refused, or is not in the file,
 * the line is refused too.
 */
export async function refuseOrphans(warehouse: Warehouse, { has }: Staged): Promise<void> {
  if (has("continues") === null) return;
  await warehouse.run(sql`UPDATE ${rowsTable} SET refusal = coalesce(
      (SELECT min(h.refusal) FROM ${rowsTable} h WHERE h.order_ref = kw_rows.order_ref AND NOT h.continues),
      ${raw(String(refusalCodes.indexOf("amount.missing") + 1))})
    WHERE refusal IS NULL AND continues AND order_ref NOT IN (
      SELECT order_ref FROM ${rowsTable} WHERE NOT continues AND refusal IS NULL AND order_ref IS NOT NULL)`);
}
