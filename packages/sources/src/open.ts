import { sql, type Warehouse } from "@keepworth/warehouse";
import type { Encoding } from "./clean/encoding.ts";
import { headerSignature } from "./clean/headers.ts";
import { knownHeaders, recognise, type Recognised } from "./formats/recognise.ts";
import { tabulate, type Leniency } from "./read/tabulate.ts";
import type { Reading } from "./read/reading.ts";
import type { Scratch } from "./read/scratch.ts";
import type { Table } from "./read/table.ts";
import { unpack, type Unpacked } from "./read/unpack.ts";

/** A file that was opened and recognised; none of its rows is read yet. */
export interface Opened {
  readonly path: string;
  readonly unpacked: Unpacked;
  readonly table: Table;
  readonly recognised: Recognised;
  /** How forgiving the reader has to be, where it must be more than usual. */
  readonly leniency?: Leniency;
}

/** Opens a file and tells what it is. */
export async function openFile(
  warehouse: Warehouse,
  path: string,
  scratch: Scratch,
  options: {
    readonly mapping?: Readonly<Record<string, string>>;
    readonly encoding?: Encoding;
    /** The file, where it is unpacked already. */
    readonly unpacked?: Unpacked;
  } = {},
): Promise<Opened> {
  const unpacked = options.unpacked ?? (await unpack(path, scratch, options.encoding));
  const table = await tabulate(warehouse, path, unpacked, knownHeaders);
  const headers = table.columns.map(({ header }) => header);
  const chosen = options.mapping ?? (await remembered(warehouse, headers));
  const recognised = recognise(path, headers, chosen);
  const { list } = recognised.format;
  const unfolded = list === undefined ? null : table.unfold?.(list);
  if (!unfolded) return { path, unpacked, table, recognised };
  const notes = { ...table.notes, ...unfolded.notes };
  return { path, unpacked, table: { ...unfolded, notes }, recognised };
}

/** The choice of columns that was confirmed for these headers before. */
async function remembered(warehouse: Warehouse, headers: readonly string[]): Promise<Record<string, string>> {
  const [known] = await warehouse.rows<{ mapping: string }>(
    sql`SELECT mapping FROM mappings WHERE headers = ${headerSignature(headers)}`,
  );
  return known ? (JSON.parse(known.mapping) as Record<string, string>) : {};
}

/** Keeps a choice of columns for the next file with these headers. */
export async function remember(
  warehouse: Warehouse,
  { table }: Pick<Reading, "table">,
  mapping: Readonly<Record<string, string>>,
  confirmedAt: Date,
): Promise<void> {
  const signature = headerSignature(table.columns.map(({ header }) => header));
  await warehouse.run(sql`INSERT OR REPLACE INTO mappings VALUES
    (${signature}, ${JSON.stringify(mapping)}, CAST(${confirmedAt.toISOString()} AS TIMESTAMP))`);
}
