import { KeepworthError, type ErrorCode, type ErrorDetails } from "@keepworth/models";
import { identifier, join, sql, type Warehouse } from "@keepworth/warehouse";
import { mapHeaders, type Field } from "./clean/headers.ts";
import type { Format } from "./formats/format.ts";
import { generic } from "./formats/generic.ts";
import { knownHeaders, recognise } from "./formats/recognise.ts";
import { asText } from "./read/reading.ts";
import { makeScratch } from "./read/scratch.ts";
import type { Table } from "./read/table.ts";
import { tabulate } from "./read/tabulate.ts";
import { unpack } from "./read/unpack.ts";
import type { RecordFormat } from "./records/format.ts";
import { recordFormats } from "./records/formats.ts";
import { recogniseRecords, recordHeaders, type FileKind } from "./records/recognise.ts";
import { headersOf } from "./records/stage.ts";
import { readable } from "./stageFile.ts";

/** What a file is taken for before any of it is imported, so that a person can say otherwise. */
export interface Preview {
  file: string;
  /** null: its headers fit several kinds or none, and it has to be said. */
  kind: FileKind | null;
  format: string | null;
  headers: string[];
  /** The first rows, by header, as text. */
  samples: Record<string, string | null>[];
  /** Field by field, the header that would be read for it. */
  mapping: Record<string, string>;
  /** What can be read of such a file. `group`: of all fields with the same number, one must have a column. */
  fields: { name: string; group: number | null }[];
  /** Why it cannot be imported like this. */
  problem: { code: ErrorCode; details: ErrorDetails } | null;
}

export interface PreviewOptions {
  /** What its rows are. Default: told by its headers. */
  readonly as?: FileKind;
  /** Columns chosen by the user: field (or any name of it) → header. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly workDir?: string;
}

type Told = Pick<Preview, "kind" | "format" | "mapping" | "fields" | "problem">;

const rows = 8;

/**
 * Looks at a file of any kind without importing it. What stands against importing it is told, not thrown, as far as the
 * file can be read at all.
 *
 * @throws KeepworthError "file.*" for a file that cannot be read
 */
export async function preview(
  warehouse: Warehouse,
  file: string,
  options: PreviewOptions = {},
): Promise<Preview> {
  await using scratch = await makeScratch(options.workDir);
  const unpacked = await unpack(file, scratch);
  const table = await tabulate(warehouse, file, unpacked, new Set([...knownHeaders, ...recordHeaders]));
  return readable({ path: file, unpacked, table }, async (opened) => {
    const headers = headersOf(opened.table);
    return {
      file,
      headers,
      samples: await samplesOf(warehouse, opened.table),
      ...tell(file, headers, options),
    };
  });
}

function samplesOf(warehouse: Warehouse, { columns, relation }: Table): Promise<Preview["samples"]> {
  const cells = columns.map((column) => sql`${asText(column)} AS ${identifier(column.header)}`);
  return warehouse.rows(sql`SELECT ${join(cells)} FROM ${relation} LIMIT ${rows}`);
}

function tell(file: string, headers: readonly string[], { as, mapping: chosen = {} }: PreviewOptions): Told {
  try {
    const records = recogniseRecords(file, headers, chosen, as);
    if (records) {
      const { format, mapping } = records;
      return { ...ofRecords(format), mapping: { ...mapping }, problem: null };
    }
    const { format, mapping } = recognise(file, headers, chosen);
    return { ...ofOrders(format), mapping: { ...mapping } as Record<string, string>, problem: null };
  } catch (error) {
    if (!(error instanceof KeepworthError)) throw error;
    return { ...incomplete(headers, as, chosen), problem: { code: error.code, details: error.details } };
  }
}

/** What is known of a file that cannot be imported yet. */
function incomplete(
  headers: readonly string[],
  as: FileKind | undefined,
  chosen: Readonly<Record<string, string>>,
): Omit<Told, "problem"> {
  const format = recordFormats.findLast(({ kind }) => kind === as);
  const free = headers.filter((header) => !Object.values(chosen).includes(header));
  const found = format ? {} : mapHeaders(free, generic.vocabulary);
  const told = format ? ofRecords(format) : ofOrders(generic);
  return { ...told, kind: as ?? null, mapping: { ...(found as Record<string, string>), ...chosen } };
}

function ofOrders({
  name,
  vocabulary,
  lineVocabulary = {},
  required,
}: Format): Omit<Told, "problem" | "mapping"> {
  const names = [...new Set([...Object.keys(vocabulary), ...Object.keys(lineVocabulary)])] as Field[];
  return { kind: "orders", format: name, fields: fieldsOf(names, required) };
}

function ofRecords({ kind, name, fields, required }: RecordFormat): Omit<Told, "problem" | "mapping"> {
  return { kind, format: name, fields: fieldsOf(Object.keys(fields), required) };
}

function fieldsOf(names: readonly string[], required: readonly (readonly string[])[]): Preview["fields"] {
  return names.map((name) => {
    const group = required.findIndex((one) => one.includes(name));
    return { name, group: group < 0 ? null : group };
  });
}
