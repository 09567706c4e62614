import type { RecordName, RecordType, Sql, Warehouse } from "@keepworth/warehouse";
import type { IssueCode } from "../issues.ts";
import type { Table } from "../read/table.ts";

/**
 * How a cell is read: as a column of a record; a share (0 to 1, or per cent), the first day of a month, a span of time in
 * that unit whatever its header says that it is written in.
 */
export type CellType = RecordType | "share" | "month" | "hours" | "minutes";

/** One thing that a file of a format can say. */
export interface RecordField {
  readonly type: CellType;
  /** Headers that mean it, best first, divided by commas; compared as `plainHeader` writes them. */
  readonly words: string;
}

/**
 * The cells of a row by field, ready to compute with: VARCHAR (text), DECIMAL(18,4) (money), DOUBLE (number, share,
 * count, hours, minutes), DATE (day, month), TIMESTAMP in UTC (instant), BOOLEAN (flag); null = the file has no such
 * column. As a day, an instant is the shop's own day of it.
 */
export type RecordCells = (field: string, as?: "day") => Sql | null;

/** By field, the header of its column. */
export type Headers = Readonly<Record<string, string>>;

/** A table of which a row is one record, and its columns by field: those that the file itself does not have, too. */
export interface Spread {
  readonly table: Table;
  readonly mapping: Headers;
}

/** What the caller knows that the file does not. */
export interface RecordTold {
  /** When the file is read. */
  readonly importedAt: Date;
  /** By the CRM's name of a stage: what a deal in it is, and its chance (settings `crm.stages`). */
  readonly stages?: Readonly<
    Record<string, { readonly status: "open" | "won" | "lost"; readonly probability?: number | undefined }>
  >;
  /** The kinds of treatments that there are. Default: any. */
  readonly treatmentKinds?: readonly string[];
}

/**
 * Somebody in a row, by whatever tells them. `id` may hold the shop's number, an e-mail address or a phone number:
 * each cell is looked at. None of it reaches a table of records: the customer that it is found to be does.
 */
export interface RecordPerson {
  /** The column of the record that gets the customer. */
  readonly column: string;
  readonly id?: Sql | null;
  readonly email?: Sql | null;
  readonly phone?: Sql | null;
  readonly name?: Sql | null;
}

/** A reason to leave a row out, the field at fault, and when. */
export interface RecordRefusal {
  readonly code: IssueCode;
  readonly field: string | null;
  readonly when: Sql;
}

/** Something altered or worth a look in a row that is kept; the action is the code's in `issueTable`. */
export type RecordRemark = RecordRefusal;

/** What a row means. */
export interface RecordMeaning {
  /** By column of the kind, its value; columns left out are null. Columns of people are not here. */
  readonly columns: Readonly<Record<string, Sql>>;
  readonly people: readonly RecordPerson[];
  /** Beside those that hold for every file of the kind (`rules.ts`). */
  readonly refusals?: readonly RecordRefusal[];
  readonly remarks?: readonly RecordRemark[];
  /** The currency of the row's money. Default: the field `currency`. */
  readonly currency?: Sql | null;
  /** How it was read, by name, where a reader should know. */
  readonly notes?: Readonly<Record<string, string>>;
}

/**
 * A way of writing records of one kind down. Fields that are a column's value as it stands have the column's name:
 * what the rules of the kind say of that column is then told with the header and the cell of the file.
 */
export interface RecordFormat {
  readonly name: string;
  readonly kind: RecordName;
  /** Whether a file with these headers, as `plainHeader` writes them, is of this format and no other. */
  recognises(headers: ReadonlySet<string>): boolean;
  readonly fields: Readonly<Record<string, RecordField>>;
  /** Fields that must have a column; of a group, one. */
  readonly required: readonly (readonly string[])[];
  meaning(cells: RecordCells, told: RecordTold, headers: Headers): RecordMeaning;
  /** The table with a row for each record, where a row of the file may hold several; its rows are then counted. */
  spread?(table: Table, mapping: Headers): Spread;
  /** What was concluded from all rows of the file, by name; `records` are its rows as they are staged. */
  concluded?(warehouse: Warehouse, records: Sql): Promise<Readonly<Record<string, string>>>;
  /** What has to be put right in the dataset once the import's records are written. */
  settle?(warehouse: Warehouse, dataset: string, importId: number): Promise<void>;
}
