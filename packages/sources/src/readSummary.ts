import { KeepworthError } from "@keepworth/models";
import { identifier, join, raw, sql, type Warehouse } from "@keepworth/warehouse";
import { hasMixedEnds } from "./read/delimited.ts";
import { makeScratch } from "./read/scratch.ts";
import { rejects, type Table } from "./read/table.ts";
import { csvTable, tabulate } from "./read/tabulate.ts";
import { unpack, type Unpacked } from "./read/unpack.ts";
import { decideNumbers, numberCell, yesOrNoCell } from "./summed/cells.ts";
import { checkCells } from "./summed/check.ts";
import { recogniseSummed, summedHeaders, type SummedColumns } from "./summed/headers.ts";

/** Customers summed up already: repeat purchases, time of the last one, age; and how many are alike. */
export interface Summary {
  readonly kind: "summary";
  readonly columns: {
    readonly x: Float64Array;
    readonly tx: Float64Array;
    readonly T: Float64Array;
    readonly weight?: Float64Array;
  };
  /** By column, the header that it was read from. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** How many periods customers have stayed, and whether they have left (1) or are still there (0). */
export interface Durations {
  readonly kind: "durations";
  readonly columns: {
    readonly duration: Float64Array;
    readonly churned: Float64Array;
    readonly weight?: Float64Array;
  };
  readonly mapping: Readonly<Record<string, string>>;
}

/** A cohort: customers lost from each period to the next, and how many are left after the last. */
export interface Survivors {
  readonly kind: "survivors";
  readonly columns: { readonly lost: Float64Array; readonly active: number };
  readonly mapping: Readonly<Record<string, string>>;
}

/** One row per row of the file, in its order. */
const rowsTable = raw("kw_summed");

/**
 * Reads a file that holds no orders but what a model needs of customers, where its headers say so: a summary
 * (`x|frequency, tx|recency, T|age|periods`), durations (`tenure|duration, churn|churned|event`), each with
 * `weight|weights|n` for how many customers are alike, or the survivors of a cohort (`period|year,
 * survivors|customers|active`), whose first row is how many it began with.
 *
 * @returns null when the file is none of these
 * @throws KeepworthError "file.*" when it cannot be read; "line.broken", "cell.invalid" with row, column and value;
 *   "survivors.gap", "survivors.rise" with the row
 */
export async function readSummary(
  warehouse: Warehouse,
  file: string,
  workDir?: string,
): Promise<Summary | Durations | Survivors | null> {
  await using scratch = await makeScratch(workDir);
  const unpacked = await unpack(file, scratch);
  const table = forgiving(await tabulate(warehouse, file, unpacked, summedHeaders), unpacked);
  const found = recogniseSummed(table);
  if (found === null) return null;
  const { kind } = found;
  await readRows(warehouse, table, found, file);
  const names = Object.keys(found.columns);
  const mapping = Object.fromEntries(names.map((name) => [name, found.columns[name]!.header]));
  await checkCells(warehouse, rowsTable, kind, mapping, { path: file, firstRow: table.firstRow });
  if (kind === "survivors") {
    return { kind, columns: await cohort(warehouse, mapping, file, table.firstRow), mapping };
  }
  const columns = await warehouse.columns(
    sql`SELECT ${join(names.map((name) => identifier(name)))} FROM ${rowsTable}`,
  );
  await warehouse.run(sql`DROP TABLE ${rowsTable}`);
  return { kind, columns, mapping } as unknown as Summary | Durations;
}

/** A text whose lines end in different ways is read by a reader that takes that. */
function forgiving(table: Table, unpacked: Unpacked): Table {
  if (table.kind !== "csv" || !hasMixedEnds(unpacked.sample)) return table;
  const delimiter = table.notes["delimiter"] === "tab" ? "\t" : (table.notes["delimiter"] as "," | ";" | "|");
  const headers = table.columns.map(({ header }) => header);
  return csvTable(unpacked, { delimiter, skip: table.firstRow - 2, headers }, { loose: true });
}

/** Reads the columns, each as a number and as its text; nothing of the file is left out without a word. */
async function readRows(
  warehouse: Warehouse,
  table: Table,
  { columns }: SummedColumns,
  path: string,
): Promise<void> {
  const entries = Object.entries(columns);
  const numbers = entries.filter(([name]) => name !== "churned").map(([, column]) => column);
  const reading = await decideNumbers(warehouse, numbers, table);
  const cells = entries.flatMap(([name, column]) => [
    sql`${name === "churned" ? yesOrNoCell(column) : numberCell(column, reading)} AS ${identifier(name)}`,
    sql`trim(CAST(${column.expression} AS VARCHAR)) AS ${identifier(`${name}_raw`)}`,
  ]);
  if (table.malformed !== null) cells.push(sql`${table.malformed} AS malformed`);
  for (const name of [rejects.errors, rejects.scans]) {
    await warehouse.run(raw(`DROP TABLE IF EXISTS ${name}`));
  }
  // The number of a row is its place in the file.
  await warehouse.run(raw("SET preserve_insertion_order = true"));
  try {
    await warehouse.run(
      sql`CREATE OR REPLACE TEMP TABLE ${rowsTable} AS SELECT ${join(cells)} FROM ${table.accounted ?? table.relation}`,
    );
  } catch (error) {
    if (!/Invalid Input Error|IO Error|Conversion Error/.test((error as Error).message)) throw error;
    const reason = (error as Error).message.split("\n", 1)[0]!;
    throw new KeepworthError("file.unreadable", { path, reason }, { cause: error });
  } finally {
    await warehouse.run(raw("SET preserve_insertion_order = false"));
  }
  const broken =
    table.accounted !== null
      ? sql`SELECT line FROM ${raw(rejects.errors)}`
      : table.malformed !== null
        ? sql`SELECT rowid + ${raw(String(table.firstRow))} AS line FROM ${rowsTable} WHERE malformed`
        : null;
  if (broken === null) return;
  const [first] = await warehouse.rows<{ line: number }>(
    sql`SELECT line FROM (${broken}) ORDER BY line LIMIT 1`,
  );
  if (first !== undefined) throw new KeepworthError("line.broken", { path, row: Number(first.line) });
}

/** The rows of `survivors` by their periods, which must follow one another. */
async function cohort(
  warehouse: Warehouse,
  mapping: Readonly<Record<string, string>>,
  path: string,
  firstRow: number,
): Promise<Survivors["columns"]> {
  const rows = await warehouse.rows<{ place: number; period: number; survivors: number }>(
    sql`SELECT rowid AS place, period, survivors FROM ${rowsTable} ORDER BY period, rowid`,
  );
  await warehouse.run(sql`DROP TABLE ${rowsTable}`);
  const lost = rows.slice(1).map(({ place, period, survivors }, i) => {
    const before = rows[i]!;
    const row = Number(place) + firstRow;
    if (period !== before.period + 1) {
      const details = { path, row, column: mapping["period"]!, value: period, before: before.period };
      throw new KeepworthError("survivors.gap", details);
    }
    if (survivors > before.survivors) {
      const details = {
        path,
        row,
        column: mapping["survivors"]!,
        value: survivors,
        before: before.survivors,
      };
      throw new KeepworthError("survivors.rise", details);
    }
    return before.survivors - survivors;
  });
  return { lost: Float64Array.from(lost), active: rows.at(-1)!.survivors };
}
