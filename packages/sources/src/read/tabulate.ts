import { KeepworthError } from "@keepworth/models";
import { identifier, join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { assertRows, sniffDelimited, type Delimited } from "./delimited.ts";
import { jsonHeader, jsonPath, parsed, sampleColumns, wrapperOf, type JsonColumn } from "./json.ts";
import { rejects, type Table } from "./table.ts";
import { thisFile } from "./thisFile.ts";
import type { Unpacked } from "./unpack.ts";
import { sniffWords } from "./words.ts";
import { cdnowHeaders } from "../formats/cdnow.ts";

/**
 * Makes a relation of an unpacked file, with the columns by their headers.
 *
 * @param known  the headers that mean something, as `plainHeader` writes them
 * @throws KeepworthError "file.empty" when it has headers only; "file.unknown" when it is no table
 */
export async function tabulate(
  warehouse: Warehouse,
  file: string,
  unpacked: Unpacked,
  known: ReadonlySet<string>,
): Promise<Table> {
  const table = await tableOf(warehouse, file, unpacked, known);
  const { container, encoding, kind } = unpacked;
  return {
    ...table,
    notes: { ...(container ? { container } : {}), ...(kind === "text" ? { encoding } : {}), ...table.notes },
  };
}

async function tableOf(
  warehouse: Warehouse,
  file: string,
  unpacked: Unpacked,
  known: ReadonlySet<string>,
): Promise<Table> {
  if (unpacked.kind === "parquet") return parquetTable(warehouse, file, unpacked.path);
  const { sample, whole } = unpacked;
  const start = sample.trimStart()[0];
  if (start === "{") return linesOfJson(warehouse, unpacked);
  if (start === "[") return arrayOfJson(warehouse, file, unpacked);
  const delimited = sniffDelimited(sample, known, whole);
  const words = sniffWords(sample, whole);
  if (words && (delimited === null || delimited.headers.length < words.width)) {
    return { ...wordsTable(unpacked, words.width, words.headers), notes: { delimiter: "spaces" } };
  }
  if (delimited === null) throw new KeepworthError("file.unknown", { path: file, found: "text" });
  assertRows(file, sample, delimited, whole);
  return csvTable(unpacked, delimited);
}

/** How forgiving the reader of separated values is. */
export interface Leniency {
  /** Take short lines as if empty fields followed, which needs a slower reader. Default false. */
  readonly padded?: boolean;
  /** Take lines that end in different ways, and stray quotes. Default false. */
  readonly loose?: boolean;
}

/** Text of separated values. Every column is read as text: what it means is for the whole column to say. */
export function csvTable(
  unpacked: Pick<Unpacked, "path" | "gzip">,
  found: Delimited,
  { padded = false, loose = false }: Leniency = {},
): Table {
  const columns = found.headers.map((_, i) => sql`${literal(`c${i}`)}: 'VARCHAR'`);
  const reader = (more: Sql) => sql`read_csv(${thisFile(unpacked.path)}, auto_detect = false, header = true,
    skip = ${raw(String(found.skip))}, columns = {${join(columns)}}, delim = ${literal(found.delimiter)},
    quote = '"', escape = '"', compression = ${literal(unpacked.gzip ? "gzip" : "none")}, ignore_errors = true
    ${padded ? raw(", null_padding = true, parallel = false") : raw("")}
    ${loose ? raw(", strict_mode = false") : raw("")}${more})`;
  return {
    kind: "csv",
    columns: found.headers.map((header, i) => ({ header, expression: identifier(`c${i}`), type: "VARCHAR" })),
    relation: reader(raw("")),
    accounted: reader(sql`, store_rejects = true, rejects_limit = 0,
      rejects_table = ${literal(rejects.errors)}, rejects_scan = ${literal(rejects.scans)}`),
    firstRow: found.skip + 2,
    malformed: null,
    notes: { delimiter: found.delimiter === "\t" ? "tab" : found.delimiter },
  };
}

/** Whole lines of a text, one column `line`. */
function textLines({ path, gzip }: Pick<Unpacked, "path" | "gzip">): Sql {
  return sql`read_csv(${thisFile(path)}, auto_detect = false, header = false, columns = {'line': 'VARCHAR'},
    delim = '\u0001', quote = '', escape = '', compression = ${literal(gzip ? "gzip" : "none")}, ignore_errors = true)`;
}

function wordsTable(unpacked: Unpacked, width: number, headers: readonly string[] | null): Table {
  const first = unpacked.sample.trim().split(/\r?\n/, 1)[0]!.trim().split(/\s+/);
  const names = headers ?? cdnowHeaders(first) ?? Array.from({ length: width }, (_, i) => `column ${i + 1}`);
  // The header is one of the lines: it is told from the rest by its first word.
  const rest = headers ? sql` AND NOT starts_with(trim(line), ${literal(headers[0]!)})` : raw("");
  return {
    kind: "text",
    columns: names.map((header, i) => ({
      header,
      expression: sql`words[${raw(String(i + 1))}]`,
      type: "VARCHAR",
    })),
    relation: sql`(SELECT string_split_regex(trim(line), '\\s+') AS words FROM ${textLines(unpacked)}
      WHERE trim(line) <> ''${rest})`,
    firstRow: headers ? 2 : 1,
    accounted: null,
    malformed: sql`len(words) <> ${raw(String(width))}`,
    notes: {},
  };
}

async function linesOfJson(warehouse: Warehouse, unpacked: Unpacked): Promise<Table> {
  const lines = unpacked.sample.split("\n").slice(0, unpacked.whole ? undefined : -1);
  const first = parsed(lines.find((line) => line.trim() !== "") ?? "");
  if (Object.keys(first).length === 0 || wrapperOf(first) !== null) {
    const documents = await documentsOfJson(warehouse, unpacked);
    if (documents) return documents;
  }
  return jsonTable(
    "jsonl",
    sampleColumns(lines),
    sql`(SELECT CASE WHEN json_valid(line) THEN line END AS record FROM ${textLines(unpacked)} WHERE trim(line) <> '')`,
    sql`record IS NULL`,
  );
}

/** Objects over several lines, or wrapped as an interface answers them: `{"data": [ … ]}`; null where it is neither. */
async function documentsOfJson(warehouse: Warehouse, unpacked: Unpacked): Promise<Table | null> {
  const documents = readJson(unpacked, "unstructured");
  const records = await sampleRecords(warehouse, documents, 1).catch(() => []);
  const wrapper = records[0] === undefined ? null : wrapperOf(parsed(records[0]));
  if (records[0] === undefined) return null;
  const relation =
    wrapper === null
      ? documents
      : sql`(SELECT unnest(CAST(json_extract(record, ${literal(jsonPath([wrapper]))}) AS JSON[])) AS record FROM ${documents})`;
  const sample = await sampleRecords(warehouse, relation, 200).catch(() => null);
  return sample && jsonTable("json", sampleColumns(sample), relation, null);
}

async function arrayOfJson(warehouse: Warehouse, file: string, unpacked: Unpacked): Promise<Table> {
  const relation = readJson(unpacked, "array");
  const records = await sampleRecords(warehouse, relation, 200).catch((error: unknown) => {
    throw new KeepworthError("file.unknown", { path: file, found: "json" }, { cause: error });
  });
  if (records.length === 0) throw new KeepworthError("file.empty", { path: file });
  return jsonTable("json", sampleColumns(records), relation, null);
}

function readJson({ path, gzip }: Pick<Unpacked, "path" | "gzip">, form: "array" | "unstructured"): Sql {
  return sql`(SELECT json AS record FROM read_json_objects(${thisFile(path)}, format = ${literal(form)},
    compression = ${literal(gzip ? "gzip" : "uncompressed")}, maximum_object_size = 67108864))`;
}

async function sampleRecords(warehouse: Warehouse, relation: Sql, rows: number): Promise<string[]> {
  const records = await warehouse.rows<{ record: string }>(
    sql`SELECT CAST(record AS VARCHAR) AS record FROM ${relation} LIMIT ${rows}`,
  );
  return records.map(({ record }) => record);
}

/** JSON records as a table: values of nested objects are columns, those of a list of objects joined by a bar. */
function jsonTable(
  kind: "json" | "jsonl",
  columns: readonly JsonColumn[],
  relation: Sql,
  malformed: Sql | null,
): Table {
  const text = (column: JsonColumn, expression: Sql) => ({
    header: jsonHeader(column),
    expression,
    type: "VARCHAR",
  });
  const value = (record: Sql, path: readonly string[]) =>
    sql`json_extract_string(${record}, ${literal(jsonPath(path))})`;
  const flat = (column: JsonColumn) => {
    const { path, list } = column;
    if (list === undefined || list.length === 0) return text(column, value(raw("record"), path));
    const each = literal(`${jsonPath(path)}[*]${jsonPath(list).slice(1)}`);
    return text(column, sql`array_to_string(json_extract_string(record, ${each}), '|')`);
  };
  const common = { kind, firstRow: 1, accounted: null, malformed, notes: {} };
  return {
    ...common,
    columns: columns.map(flat),
    relation,
    content: raw("record"),
    unfold: (name) => {
      const isItem = ({ path, list }: JsonColumn) => list !== undefined && path.join(".") === name;
      const inner = columns.find(isItem);
      if (inner === undefined) return null;
      const items = sql`CAST(json_extract(record, ${literal(jsonPath(inner.path))}) AS JSON[])`;
      return {
        ...common,
        columns: columns.map((column) =>
          isItem(column)
            ? text(
                column,
                column.list!.length === 0 ? raw("CAST(place AS VARCHAR)") : value(raw("item"), column.list!),
              )
            : flat(column),
        ),
        relation: sql`(SELECT record, unnest(items) AS item, generate_subscripts(items, 1) AS place
          FROM (SELECT record, coalesce(nullif(${items}, []), [NULL]) AS items FROM ${relation}))`,
        content: raw("record, place"),
        notes: { rows: name },
      };
    },
  };
}

async function parquetTable(warehouse: Warehouse, file: string, path: string): Promise<Table> {
  const relation = sql`read_parquet(${thisFile(path)})`;
  const columns = await warehouse
    .rows<{ column_name: string; column_type: string }>(sql`DESCRIBE SELECT * FROM ${relation}`)
    .catch((error: unknown) => {
      throw new KeepworthError(
        "file.unreadable",
        { path: file, reason: (error as Error).message },
        { cause: error },
      );
    });
  const { rows } = await warehouse.row<{ rows: number }>(sql`SELECT count(*) AS rows FROM ${relation}`);
  if (rows === 0)
    throw new KeepworthError("file.empty", { path: file, headers: columns.map((c) => c.column_name) });
  return {
    kind: "parquet",
    columns: columns.map(({ column_name, column_type }) => ({
      header: column_name,
      expression: identifier(column_name),
      type: column_type,
    })),
    relation,
    firstRow: 1,
    accounted: null,
    malformed: null,
    notes: {},
  };
}
