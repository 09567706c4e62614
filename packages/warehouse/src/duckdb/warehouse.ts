import { setTimeout } from "node:timers/promises";
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";
import { identifier, join, raw, sql, type Sql } from "../sql.ts";
import type { Columns, Row, Warehouse } from "../warehouse.ts";
import { appendColumns, readColumns } from "./columns.ts";
import { duckdbDialect } from "./dialect.ts";
import { failure } from "./failure.ts";
import { plain } from "./values.ts";

export interface DuckdbOptions {
  /** Most memory that the engine may take before it spills to disk. Default "4GB". */
  readonly memoryLimit?: string;
  /** Default: as many as the machine has. */
  readonly threads?: number;
}

/**
 * Opens a DuckDB file as a warehouse, or makes one; `:memory:` for one that leaves nothing behind.
 *
 * @throws KeepworthError "database.locked" when another process has it open; "database.foreign" when it is no database
 */
export async function openDuckdb(path: string, options: DuckdbOptions = {}): Promise<Warehouse> {
  const { memoryLimit = "4GB", threads } = options;
  const config: Record<string, string> = {
    memory_limit: memoryLimit,
    // Order comes from ORDER BY; keeping the order of insertion costs memory that large imports do not have.
    preserve_insertion_order: "false",
    ...(threads === undefined ? {} : { threads: String(threads) }),
  };
  try {
    const instance = await DuckDBInstance.create(path, config);
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return new DuckdbWarehouse(path, instance, connection);
  } catch (error) {
    throw failure(error, path);
  }
}

class DuckdbWarehouse implements Warehouse {
  readonly dialect = duckdbDialect;
  readonly #path: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  #depth = 0;
  #closed = false;
  readonly #running = new Set<Promise<unknown>>();

  constructor(path: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#path = path;
    this.#instance = instance;
    this.#connection = connection;
  }

  run(statement: Sql): Promise<number> {
    return this.#guarded(
      async () => (await this.#connection.run(statement.text, bound(statement))).rowsChanged,
    );
  }

  rows<R extends object = Row>(query: Sql): Promise<R[]> {
    return this.#guarded(async () => {
      const result = await this.#connection.run(query.text, bound(query));
      return (await result.convertRowObjects(plain)) as R[];
    });
  }

  async row<R extends object = Row>(query: Sql): Promise<R> {
    const rows = await this.rows<R>(query);
    if (rows.length !== 1) throw new Error(`Expected one row, got ${rows.length}: ${query.text}`);
    return rows[0]!;
  }

  async *stream<R extends object = Row>(query: Sql): AsyncGenerator<R[]> {
    // A connection of its own: the main one stays free for other statements meanwhile.
    const connection = await this.#guarded(() => this.#instance.connect());
    try {
      const result = await this.#guarded(() => connection.stream(query.text, bound(query)));
      for await (const batch of result.yieldConvertedRowObjects(plain)) yield batch as R[];
    } finally {
      connection.closeSync();
    }
  }

  columns(query: Sql): Promise<Columns> {
    return this.#guarded(async () => readColumns(await this.#connection.stream(query.text, bound(query))));
  }

  putColumns(table: string, columns: Columns): Promise<void> {
    const definitions = Object.entries(columns).map(
      ([name, array]) => sql`${identifier(name)} ${raw(array instanceof Int32Array ? "INTEGER" : "DOUBLE")}`,
    );
    return this.#guarded(async () => {
      await this.#connection.run(
        sql`CREATE OR REPLACE TEMPORARY TABLE ${identifier(table)} (${join(definitions)})`.text,
      );
      await appendColumns(this.#connection, table, columns);
    });
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.#depth > 0) return work();
    await this.run(raw("BEGIN TRANSACTION"));
    this.#depth++;
    try {
      const result = await work();
      await this.run(raw("COMMIT"));
      return result;
    } catch (error) {
      // The first error is the one to tell; a transaction that failed hard has rolled itself back already.
      await this.run(raw("ROLLBACK")).catch(() => undefined);
      throw error;
    } finally {
      this.#depth--;
    }
  }

  cancel(): void {
    this.#connection.interrupt();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    // Closing under a statement would wait for ever; an interruption before it has begun is not heard.
    while (this.#running.size > 0) {
      this.cancel();
      await Promise.race([Promise.allSettled(this.#running), setTimeout(20)]);
    }
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    // The library crashes the process on a closed connection.
    if (this.#closed) throw new Error("The warehouse is closed.");
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw failure(error, this.#path);
    } finally {
      this.#running.delete(running);
    }
  }
}

function bound(statement: Sql): DuckDBValue[] {
  return [...statement.values];
}
