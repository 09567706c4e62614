import type { Sql } from "@keepworth/warehouse";

/** A column of a file: its header, the expression that reads it, and its type in the warehouse's words. */
export interface TableColumn {
  readonly header: string;
  readonly expression: Sql;
  readonly type: string;
}

/** A file as a relation of the warehouse, before anything is made of its columns. */
export interface Table {
  readonly kind: "csv" | "text" | "jsonl" | "json" | "parquet";
  readonly columns: readonly TableColumn[];
  /** What stands after FROM. */
  readonly relation: Sql;
  /** The number that a person gives to the first row: 2 under a line of headers. */
  readonly firstRow: number;
  /** The same, with broken lines written to the tables of `rejects`; null where the reader leaves out none. */
  readonly accounted: Sql | null;
  /** True for a row that does not have the file's form; null where the reader itself leaves such rows out. */
  readonly malformed: Sql | null;
  /** All that is in a row, where that is quicker to read than its columns. */
  readonly content?: Sql;
  /** One row per element of a list inside the records; null where they have no such list. */
  readonly unfold?: (list: string) => Table | null;
  /** What was concluded: encoding, delimiter, … */
  readonly notes: Readonly<Record<string, string>>;
}

/** Where the reader of `accounted` notes the lines that it left out. */
export const rejects = { errors: "kw_reject_errors", scans: "kw_reject_scans" } as const;

/** The column with a header. */
export function columnOf(table: Table, header: string): TableColumn | undefined {
  return table.columns.find((column) => column.header === header);
}
