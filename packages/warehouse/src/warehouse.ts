import type { Dialect } from "./dialect.ts";
import type { Sql, Value } from "./sql.ts";
import type { Summed } from "./summed.ts";

/** Numeric columns of equal length, as they come from and go to the engine. */
export type Columns = Record<string, Float64Array | Int32Array>;

/** A row as plain data: DATE and TIMESTAMP as ISO text, DECIMAL and BIGINT as number. */
export type Row = Record<string, Value>;

/**
 * The seam: a place where orders live and SQL runs. Everything above it speaks through these few verbs, so that an
 * embedded engine and a cluster are the same to it.
 */
export interface Warehouse extends AsyncDisposable {
  readonly dialect: Dialect;

  /**
   * Where the app's own tables are (runs, imports, settings of experiments, what people did, accounts): the embedded
   * file. The warehouse itself, where that holds the orders as well. No statement joins the two.
   */
  readonly state: Warehouse;

  /** Runs a statement and returns how many rows it changed, where the engine tells. */
  run(statement: Sql): Promise<number>;

  /** All rows of a small result. */
  rows<R extends object = Row>(query: Sql): Promise<R[]>;

  /** The only row of a result that has exactly one. */
  row<R extends object = Row>(query: Sql): Promise<R>;

  /** Rows of a result of any size, in batches; nothing more than a batch is held. */
  stream<R extends object = Row>(query: Sql): AsyncIterable<R[]>;

  /**
   * A numeric result of any size as typed arrays, read without a row ever being made: INTEGER and DATE (days since
   * 1970) as Int32Array, DOUBLE and BIGINT as Float64Array. The query must not return NULL.
   */
  columns(query: Sql): Promise<Columns>;

  /**
   * Creates a temporary table of what a query finds; it replaces one of that name.
   *
   * @param table  its `identifier`
   */
  createTemporary(table: Sql, query: Sql): Promise<void>;

  /**
   * Creates a temporary table of sums; an engine may lay together what is alike in the first column.
   *
   * @param table  its `identifier`
   * @param rows  about how many rows are added up
   */
  createSummed(table: Sql, summed: Summed, rows: number): Promise<void>;

  /**
   * Creates a temporary table of texts and numbers, of which any may be null; it replaces one of that name.
   *
   * @param columns  by name, in the order of the values of a row
   */
  putRows(
    table: string,
    columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
    rows: readonly (readonly Value[])[],
  ): Promise<void>;

  /** Creates a temporary table from typed arrays (DOUBLE, INTEGER); it replaces one of that name. */
  putColumns(table: string, columns: Columns): Promise<void>;

  /** All or nothing. A transaction inside another joins it. A cluster has none: what must hold together is in `state`. */
  transaction<T>(work: () => Promise<T>): Promise<T>;

  /** Stops the running statement, or the next one where none runs; it then fails with `AbortError`. */
  cancel(): void;

  /**
   * A further way into the same database: with temporary tables, transactions and a `cancel` of its own. Closing it
   * leaves the others open; closing the one that opened the database closes all.
   */
  another(): Promise<Warehouse>;

  /**
   * Takes what one at a time may hold, among all the ways into the database, until it is disposed of or this warehouse
   * closes. Null where somebody holds it.
   */
  turn(name: string): Promise<AsyncDisposable | null>;

  /**
   * Writes the database anew, so that nothing of what was deleted is left in its file. Others wait, and those who have
   * something under way may first go on with it.
   *
   * @throws KeepworthError "database.busy" where they do not come to an end
   */
  rewrite(): Promise<void>;

  /** Removes temporary tables of sessions that died, where the engine does not do so by itself. */
  tidy(): Promise<void>;

  /** Which file is open, whatever stands at its name meanwhile. */
  identity(): Promise<string>;

  close(): Promise<void>;
}
