import { setTimeout } from "node:timers/promises";
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";
import { KeepworthError } from "@keepworth/models";
import { aborted, isAborted } from "../aborted.ts";
import { closed } from "../closed.ts";
import { fileIdentity } from "../fileIdentity.ts";
import { onlyRow } from "../onlyRow.ts";
import { batchesOf, definitions } from "../putRows.ts";
import { identifier, join, raw, sql, type Sql, type Value } from "../sql.ts";
import { summedQuery, type Summed } from "../summed.ts";
import type { Columns, Row, Warehouse } from "../warehouse.ts";
import { appendColumns, readColumns } from "./columns.ts";
import { duckdbDialect } from "./dialect.ts";
import { failure, openingFailure } from "./failure.ts";
import { memoryLimit as defaultMemoryLimit } from "./memoryLimit.ts";
import { openNewFile, writeNewFile } from "./newFile.ts";
import { plain } from "./values.ts";

export interface DuckdbOptions {
  /** Most memory that the engine may take before it spills to disk. Default 4 GB, or 40 % of the machine's if that is less. */
  readonly memoryLimit?: string;
  /** Default: as many as the machine has. */
  readonly threads?: number;
}

/**
 * Opens a DuckDB file as a warehouse, or makes one; `:memory:` for one that leaves nothing behind.
 *
 * @throws KeepworthError "database.locked" when another process has it open; "database.foreign" when it is no database;
 * "output.unwritable" when its folder is not there or may not be written to
 */
export async function openDuckdb(path: string, options: DuckdbOptions = {}): Promise<Warehouse> {
  const { memoryLimit = defaultMemoryLimit(), threads } = options;
  const config: Record<string, string> = {
    memory_limit: memoryLimit,
    // Order comes from ORDER BY; keeping the order of insertion costs memory that large imports do not have.
    preserve_insertion_order: "false",
    ...(threads === undefined ? {} : { threads: String(threads) }),
  };
  const instance = await DuckDBInstance.create(path, config).catch((error: unknown) => {
    throw openingFailure(error, path);
  });
  try {
    const identity = await identityOf(path);
    const database: Database = {
      path,
      config,
      instance,
      identity,
      open: new Set(),
      turns: new Map(),
      rewriting: null,
    };
    const owner = new DuckdbWarehouse(database, await connected(instance));
    database.owner = owner;
    return owner;
  } catch (error) {
    instance.closeSync();
    throw failure(error, path);
  }
}

/** A connection for which an instant is UTC, whatever the machine's time zone. */
async function connected(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    return connection;
  } catch (error) {
    connection.closeSync();
    throw error;
  }
}

/** What all warehouses over one file share. */
interface Database {
  readonly path: string;
  readonly config: Record<string, string>;
  instance: DuckDBInstance;
  /** Which file it is. */
  identity: string;
  owner?: DuckdbWarehouse;
  /** The further ones; whoever opened the database is not among them. */
  readonly open: Set<DuckdbWarehouse>;
  readonly turns: Map<string, DuckdbWarehouse>;
  /** While the file is written anew: who does it, and when it is done. */
  rewriting: { readonly by: DuckdbWarehouse; readonly done: Promise<void> } | null;
}

/** Which file a database is in; nothing for one in memory. */
async function identityOf(path: string): Promise<string> {
  return path === ":memory:" ? "" : fileIdentity(path);
}

/** So long others may go on with what they have begun before a file is written anew, in milliseconds. */
const patience = 30_000;

class DuckdbWarehouse implements Warehouse {
  readonly dialect = duckdbDialect;
  readonly #database: Database;
  #connection: DuckDBConnection;
  #depth = 0;
  #closing: Promise<void> | undefined;
  /** When the statement that the connection was given last is done. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #running = new Set<Promise<unknown>>();
  /** Queries that look whether something would be lost: nobody waits for them. */
  readonly #looks = new Set<Promise<unknown>>();
  /** Connections of queries whose rows are being handed out. */
  readonly #streams = new Set<DuckDBConnection>();
  #cancellations = 0;
  /** Whether a cancellation has stopped nothing so far. */
  #cancelled = false;

  constructor(database: Database, connection: DuckDBConnection) {
    this.#database = database;
    this.#connection = connection;
  }

  get state(): Warehouse {
    return this;
  }

  run(statement: Sql): Promise<number> {
    return this.#inTurn(
      async () => (await this.#connection.run(statement.text, bound(statement))).rowsChanged,
      statement,
    );
  }

  rows<R extends object = Row>(query: Sql): Promise<R[]> {
    return this.#inTurn(async () => {
      const result = await this.#connection.run(query.text, bound(query));
      return (await result.convertRowObjects(plain)) as R[];
    }, query);
  }

  async row<R extends object = Row>(query: Sql): Promise<R> {
    return onlyRow(await this.rows<R>(query), query);
  }

  async *stream<R extends object = Row>(query: Sql): AsyncGenerator<R[]> {
    // A connection of its own: the main one stays free for other statements meanwhile.
    const connection = await this.#guarded(async () => {
      const own = await connected(this.#database.instance);
      this.#streams.add(own);
      return own;
    });
    const check = this.#cancellationCheck();
    try {
      const result = await this.#guarded(() => connection.stream(query.text, bound(query)), query);
      const batches = result.yieldConvertedRowObjects(plain);
      for (;;) {
        const { done, value } = await this.#guarded(() => batches.next(), query);
        check();
        if (done) return;
        yield value as R[];
        check();
      }
    } finally {
      if (this.#streams.delete(connection)) connection.closeSync();
    }
  }

  columns(query: Sql): Promise<Columns> {
    const check = this.#cancellationCheck();
    return this.#inTurn(
      async () => readColumns(await this.#connection.stream(query.text, bound(query)), check),
      query,
    );
  }

  async createTemporary(table: Sql, query: Sql): Promise<void> {
    await this.run(sql`CREATE OR REPLACE TEMPORARY TABLE ${table} AS ${query}`);
  }

  createSummed(table: Sql, summed: Summed): Promise<void> {
    return this.createTemporary(table, summedQuery(summed));
  }

  async putRows(
    table: string,
    columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
    rows: readonly (readonly Value[])[],
  ): Promise<void> {
    const name = identifier(table);
    await this.run(sql`CREATE OR REPLACE TEMPORARY TABLE ${name} (${definitions(columns)})`);
    for (const values of batchesOf(rows)) await this.run(sql`INSERT INTO ${name} VALUES ${values}`);
  }

  putColumns(table: string, columns: Columns): Promise<void> {
    const definitions = Object.entries(columns).map(
      ([name, array]) => sql`${identifier(name)} ${raw(array instanceof Int32Array ? "INTEGER" : "DOUBLE")}`,
    );
    return this.#inTurn(async () => {
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
      await this.#tracked(() => this.#alone(() => this.#connection.run("ROLLBACK"))).catch(() => undefined);
      throw error;
    } finally {
      this.#depth--;
    }
  }

  cancel(): void {
    this.#cancellations++;
    this.#cancelled = true;
    void this.#interrupt();
  }

  async rewrite(): Promise<void> {
    const { path, open, owner } = this.#database;
    if (path === ":memory:") return;
    if (this.#isWorking()) throw new Error("A database is not written anew amid a transaction.");
    if (this.#database.rewriting) throw busy(path);
    const { promise: done, resolve } = Promise.withResolvers<void>();
    this.#database.rewriting = { by: this, done };
    try {
      const others = () => [owner!, ...open].filter((one) => one !== this);
      await this.#quiet(others);
      await this.#inTurn(() => writeNewFile(this.#connection, path));
      await this.#moveTo(others);
    } finally {
      this.#database.rewriting = null;
      resolve();
    }
  }

  async tidy(): Promise<void> {}

  async identity(): Promise<string> {
    return this.#database.identity;
  }

  async another(): Promise<Warehouse> {
    await this.#admitted();
    const connection = await this.#tracked(() => connected(this.#database.instance));
    const further = new DuckdbWarehouse(this.#database, connection);
    this.#database.open.add(further);
    return further;
  }

  async turn(name: string): Promise<AsyncDisposable | null> {
    const { turns } = this.#database;
    if (this.#closing) throw closed();
    if (turns.has(name)) return null;
    turns.set(name, this);
    let held = true;
    return {
      [Symbol.asyncDispose]: async () => {
        // After a close the turn may be another's.
        if (held && !this.#closing) turns.delete(name);
        held = false;
      },
    };
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    const { instance, open, turns } = this.#database;
    const owner = !open.delete(this);
    if (owner) await Promise.all([...open].map((further) => further.close()));
    // Closing under a statement would wait for ever.
    if (this.#running.size > 0) this.#cancellations++;
    await this.#interrupt();
    await Promise.allSettled(this.#looks);
    // Those whose reader waits between two batches.
    for (const connection of this.#streams) connection.closeSync();
    this.#streams.clear();
    this.#connection.closeSync();
    for (const [name, holder] of turns) if (holder === this) turns.delete(name);
    if (owner) instance.closeSync();
  }

  /** Waits until no other way into the database has anything under way; who has something may go on with it. */
  async #quiet(others: () => DuckdbWarehouse[]): Promise<void> {
    const until = Date.now() + patience;
    for (;;) {
      const engaged = await Promise.all(others().map((one) => one.#isEngaged()));
      // What is awaited above may have let somebody in.
      if (!engaged.includes(true) && !others().some((one) => one.#isWorking())) return;
      if (Date.now() > until) throw busy(this.#database.path);
      await setTimeout(20);
    }
  }

  /** Lets all ways into the database lead to the file that has its name now. */
  async #moveTo(others: () => DuckdbWarehouse[]): Promise<void> {
    const { path, config, owner } = this.#database;
    const old = this.#database.instance;
    try {
      this.#database.instance = await openNewFile(path, config);
      this.#database.identity = await identityOf(path);
      for (const one of [this, ...others()]) await one.#reconnect();
    } catch (error) {
      // What would be written now would be lost.
      await owner!.close();
      throw failure(error, path);
    }
    if (owner!.#closing) this.#database.instance.closeSync();
    else old.closeSync();
  }

  #isWorking(): boolean {
    return this.#running.size > 0 || this.#depth > 0 || this.#streams.size > 0;
  }

  /** Whether something would be lost if the connection went: what runs, a transaction, a temporary table. */
  async #isEngaged(): Promise<boolean> {
    if (this.#closing) return false;
    if (this.#isWorking()) return true;
    const query = `SELECT count(*) FROM (SELECT 1 FROM duckdb_tables() WHERE temporary AND NOT internal
      UNION ALL SELECT 1 FROM duckdb_views() WHERE temporary AND NOT internal)`;
    const look = this.#alone(() => this.#connection.runAndReadAll(query));
    this.#looks.add(look);
    try {
      return Number((await look).getRows()[0]![0]) > 0;
    } finally {
      this.#looks.delete(look);
    }
  }

  /** Whoever has nothing under way waits while another writes the file anew. */
  async #admitted(): Promise<void> {
    for (;;) {
      const { rewriting } = this.#database;
      if (rewriting === null || rewriting.by === this) return;
      if (await this.#isEngaged()) return;
      await rewriting.done;
    }
  }

  async #reconnect(): Promise<void> {
    if (this.#closing) return;
    const old = this.#connection;
    this.#connection = await connected(this.#database.instance);
    await Promise.allSettled(this.#looks);
    old.closeSync();
  }

  /** Interrupts what runs now until it has ended: an interruption before a statement has begun is not heard. */
  async #interrupt(): Promise<void> {
    const running = [...this.#running];
    while (running.some((one) => this.#running.has(one))) {
      this.#connection.interrupt();
      for (const connection of this.#streams) connection.interrupt();
      await Promise.race([Promise.allSettled(running), setTimeout(20)]);
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** A result that is interrupted between two batches ends as if it were complete: whoever reads one has to ask. */
  #cancellationCheck(): () => void {
    const before = this.#cancellations;
    return () => {
      if (this.#cancellations === before) return;
      this.#cancelled = false;
      throw aborted();
    };
  }

  #inTurn<T>(work: () => Promise<T>, statement?: Sql): Promise<T> {
    return this.#guarded(() => this.#alone(work), statement);
  }

  /** Two statements at once on one connection end each other's results, without a word. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    const done = () => undefined;
    this.#last = mine.then(done, done);
    return mine;
  }

  async #guarded<T>(work: () => Promise<T>, statement?: Sql): Promise<T> {
    if (this.#cancelled && !this.#closing) {
      this.#cancelled = false;
      throw aborted();
    }
    try {
      if (this.#database.rewriting) await this.#admitted();
      return await this.#tracked(work);
    } catch (error) {
      const known = failure(error, this.#database.path, statement?.text);
      if (isAborted(known)) this.#cancelled = false;
      throw known;
    }
  }

  async #tracked<T>(work: () => Promise<T>): Promise<T> {
    // The library crashes the process on a closed connection.
    if (this.#closing) throw closed();
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }
}

function busy(path: string): KeepworthError {
  return new KeepworthError("database.busy", { path });
}

function bound(statement: Sql): DuckDBValue[] {
  return [...statement.values];
}
