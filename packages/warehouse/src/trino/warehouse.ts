import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { KeepworthError } from "@keepworth/models";
import { aborted } from "../aborted.ts";
import { closed } from "../closed.ts";
import { onlyRow } from "../onlyRow.ts";
import { definitions } from "../putRows.ts";
import { identifier, raw, sql, type Sql, type Value } from "../sql.ts";
import { summedRows, type Summed } from "../summed.ts";
import type { Columns, Row, Warehouse } from "../warehouse.ts";
import { Cluster, type Page, type Running } from "./cluster.ts";
import type { ClusterOptions } from "./connection.ts";
import { trinoDialect } from "./dialect.ts";
import { insertsOf, partsOf } from "./encode.ts";
import { Passing } from "./failure.ts";
import { gather, spread } from "./gathered.ts";
import { partsFor } from "./parts.ts";
import { sharedQuery } from "./sharedQueries.ts";
import { statementText } from "./statement.ts";
import { rowInserts } from "./textRows.ts";
import { numberOf, readerOf } from "./values.ts";

/**
 * A Trino cluster as a warehouse: orders and customers' rows stay in it, the app's own tables in `state`, which is closed
 * with it. Nothing is asked of the cluster before the first statement.
 *
 * @throws KeepworthError "cluster.insecure"; "cluster.unreachable", "cluster.credentials", "cluster.certificate",
 * "cluster.denied", "cluster.resources", "cluster.missing", "cluster.failed" from statements
 */
export function openTrino(options: ClusterOptions, state: Warehouse): Warehouse {
  const { catalog } = options.results;
  return new TrinoWarehouse({ cluster: new Cluster(options), catalog, prefixes: new Set() }, state);
}

/** What all ways into a cluster share. */
interface Shared {
  readonly cluster: Cluster;
  /** Where tables are made. */
  readonly catalog: string;
  /** Asked for once a table is made. */
  sessions?: Promise<Sessions>;
  /** Prefixes of the temporary tables of those that are open. */
  readonly prefixes: Set<string>;
}

/** Settings that a cluster knows, name=value, …: of every statement that writes, and of one that gathers rows. */
interface Sessions {
  readonly making: string;
  readonly gathering: string;
}

/** What is behind the name of a temporary table: tables, and how their rows are read. */
interface Temporary {
  readonly tables: readonly string[];
  readonly rows: string;
}

/** How a table comes to be. */
interface Making {
  /** The statements that make a table of this name, one after the other. */
  readonly statements: (name: string) => Iterable<string>;
  /** Default: making. */
  readonly session?: keyof Sessions;
}

/** So many values of rows are gathered at a time: some 2.4 GB in the workers of a cluster together. */
const gatheredAtOnce = 120_000_000;

/** In more parts than that rows are not gathered where the cluster's memory is too small for each. */
const mostParts = 256;

/** So many statements at a time take columns to the cluster, which spends most of the time on beginning and ending them. */
const lanes = 4;

/** Before the name of every temporary table: what is left of a session that died is told by it. */
const temporary = "kw_tmp_";

/** A query of a WITH clause that is read so often becomes a table before the statement runs. */
const oftenRead = 3;

/** How often a statement is run that the cluster lost. */
const attempts = 4;

class TrinoWarehouse implements Warehouse {
  readonly dialect = trinoDialect;
  readonly state: Warehouse;
  readonly #shared: Shared;
  readonly #session = `${temporary}${randomBytes(5).toString("hex")}_`;
  readonly #temporary = new Map<string, Temporary>();
  readonly #running = new Set<Running>();
  /** Waits before further attempts. */
  readonly #pauses = new Set<AbortController>();
  #cancelled = false;
  #closing: Promise<void> | undefined;

  constructor(shared: Shared, state: Warehouse) {
    this.#shared = shared;
    this.state = state;
    shared.prefixes.add(this.#session);
  }

  async run(statement: Sql): Promise<number> {
    const dropped = droppedBy(statement);
    const temporary = this.#temporary.get(dropped);
    let changed = 0;
    const run = (one: Sql) => this.#whole(one, (page) => void (changed = page.changed));
    if (!temporary) await run(statement);
    for (const table of temporary?.tables ?? []) await run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
    this.#temporary.delete(dropped);
    return changed;
  }

  async rows<R extends object = Row>(query: Sql): Promise<R[]> {
    let rows: R[] = [];
    const begin = () => void (rows = []);
    await this.#whole(
      query,
      (page) => {
        for (const row of rowsOf<R>(page)) rows.push(row);
      },
      begin,
    );
    return rows;
  }

  async row<R extends object = Row>(query: Sql): Promise<R> {
    return onlyRow(await this.rows<R>(query), query);
  }

  async *stream<R extends object = Row>(query: Sql): AsyncGenerator<R[]> {
    await using lent = await this.#prepared(this.#text(query));
    const { text } = lent;
    for (let attempt = 1; ; attempt++) {
      let given = false;
      try {
        for await (const page of this.#pages(text)) {
          if (page.rows.length === 0) continue;
          given = true;
          yield rowsOf<R>(page);
        }
        return;
      } catch (error) {
        // What was handed out cannot be taken back.
        await this.#again(error, given ? attempts : attempt);
      }
    }
  }

  async columns(query: Sql): Promise<Columns> {
    let read: { readonly name: string; readonly target: Growing; put(cell: Page["rows"][0][0]): void }[] = [];
    await this.#whole(
      query,
      ({ columns, rows }) => {
        if (read.length === 0) {
          read = columns.map((column) => {
            const { whole, read: number } = numberOf(column);
            const target = new Growing(whole);
            return { name: column.name, target, put: (cell) => target.push(number(cell)) };
          });
        }
        for (const row of rows) for (const [i, { put }] of read.entries()) put(row[i]!);
      },
      () => void (read = []),
    );
    return Object.fromEntries(read.map(({ name, target }) => [name, target.array()]));
  }

  async createTemporary(table: Sql, query: Sql): Promise<void> {
    // Its own query may read the table that it replaces.
    await using lent = await this.#prepared(this.#text(query));
    const { text } = lent;
    await this.#made(unquoted(table.text), [makingOf(text)]);
  }

  /**
   * Gathers rows a part at a time where they are very many. Where the cluster has too little memory, in smaller parts, and
   * added up before: it may be one key that has too many rows for an array.
   */
  async createSummed(table: Sql, summed: Summed, rows: number): Promise<void> {
    await using lent = await this.#prepared(this.#text(summed.rows));
    const { text } = lent;
    const wanted = this.#text(summed.wanted);
    const added = this.#text(summedRows({ ...summed, rows: raw(text) }));
    const gathered = (query: string, parts: number, session: keyof Sessions): Promise<void> => {
      const making: Making = {
        *statements(made) {
          yield `CREATE TABLE ${made} AS ${gather(query, summed, 0, parts)}`;
          for (let part = 1; part < parts; part++)
            yield `INSERT INTO ${made} ${gather(query, summed, part, parts)}`;
        },
        session,
      };
      return this.#made(unquoted(table.text), [making], (made) => spread(made, summed, wanted));
    };
    for (
      let parts = partsFor(rows * (1 + summed.sums.length), gatheredAtOnce), first = true;
      ;
      first = false
    ) {
      try {
        return await (first ? gathered(text, parts, "gathering") : gathered(added, parts, "making"));
      } catch (error) {
        const tooMany = error instanceof KeepworthError && error.code === "cluster.resources";
        if (!tooMany || parts >= mostParts) throw error;
        parts *= first ? 4 : 2;
      }
    }
  }

  async putColumns(table: string, columns: Columns): Promise<void> {
    const types = Object.fromEntries(
      Object.entries(columns).map(([name, array]) => [
        name,
        array instanceof Int32Array ? "INTEGER" : "DOUBLE",
      ]),
    );
    const parts = partsOf(columns, lanes).map((part): Making => ({
      *statements(name) {
        yield `CREATE TABLE ${name} (${definitions(types).text})`;
        yield* insertsOf(name, part);
      },
    }));
    await this.#made(table, parts);
  }

  async putRows(
    table: string,
    columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
    rows: readonly (readonly Value[])[],
  ): Promise<void> {
    const fill = function* (name: string) {
      yield `CREATE TABLE ${name} (${definitions(columns).text})`;
      for (const insert of rowInserts(raw(name), columns, rows)) yield statementText(insert);
    };
    await this.#made(table, [{ statements: fill }]);
  }

  transaction<T>(): Promise<T> {
    return Promise.reject(
      new Error("A cluster has no transactions: what must hold together is in its state."),
    );
  }

  cancel(): void {
    if (this.#running.size === 0 && this.#pauses.size === 0) {
      this.#cancelled = true;
      return;
    }
    for (const pause of this.#pauses) pause.abort();
    for (const running of this.#running) void this.#shared.cluster.cancel(running);
  }

  async another(): Promise<Warehouse> {
    if (this.#closing) throw closed();
    return new TrinoWarehouse(this.#shared, await this.state.another());
  }

  turn(name: string): Promise<AsyncDisposable | null> {
    return this.state.turn(name);
  }

  rewrite(): Promise<void> {
    return this.state.rewrite();
  }

  identity(): Promise<string> {
    return this.state.identity();
  }

  async tidy(): Promise<void> {
    const left = await this.rows<{ name: string }>(sql`
SELECT table_name AS name FROM information_schema.tables
WHERE table_schema = current_schema AND table_name LIKE ${`${temporary.replaceAll("_", "!_")}%`} ESCAPE '!'`);
    for (const { name } of left) {
      if ([...this.#shared.prefixes].some((prefix) => name.startsWith(prefix))) continue;
      await this.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
    }
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#running].map((one) => this.#shared.cluster.cancel(one)));
    const left = [...this.#temporary.values()].flatMap(({ tables }) => tables);
    await Promise.all(left.map((table) => this.#drop(table)));
    this.#shared.prefixes.delete(this.#session);
    await this.state.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #text(statement: Sql): string {
    return statementText(statement, (name) => this.#temporary.get(name)?.rows);
  }

  /** A statement whose shared queries are tables by now, until it is disposed of. */
  async #prepared(statement: string): Promise<AsyncDisposable & { readonly text: string }> {
    const tables: string[] = [];
    const dispose = async () => {
      for (const name of tables) await this.#drop(name);
    };
    let text = statement;
    try {
      for (;;) {
        const shared = sharedQuery(text, oftenRead);
        if (!shared) return { text, [Symbol.asyncDispose]: dispose };
        await using lent = await this.#prepared(shared.alone);
        const name = await this.#table("shared", makingOf(lent.text));
        tables.push(name);
        text = `${text.slice(0, shared.from)}SELECT * FROM "${name}"${text.slice(shared.to)}`;
      }
    } catch (error) {
      await dispose();
      throw error;
    }
  }

  /**
   * Makes a temporary table by statements, in place of one of that name.
   *
   * @param parts  of several, each has a table of its own and is made beside the others: into one table catalogs let not
   *   everybody write at once
   */
  async #made(
    table: string,
    parts: readonly Making[],
    rows: (name: string) => string = (name) => name,
  ): Promise<void> {
    const made = await Promise.allSettled(parts.map((part) => this.#table(table, part)));
    const tables = made.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
    const failed = made.find((one) => one.status === "rejected");
    if (failed) {
      for (const name of tables) await this.#drop(name);
      throw failed.reason;
    }
    const before = this.#temporary.get(table);
    const all = tables.map((name) => rows(`"${name}"`));
    const union = `(${all.map((one) => `SELECT * FROM ${one}`).join(" UNION ALL ")})`;
    this.#temporary.set(table, { tables, rows: all.length === 1 ? all[0]! : union });
    for (const name of before?.tables ?? []) await this.#drop(name);
  }

  /** Makes a table of a name that nobody has, and anew where the cluster lost one of the statements; returns the name. */
  async #table(table: string, { statements, session = "making" }: Making): Promise<string> {
    const sessions = await this.#sessions();
    for (let attempt = 1; ; attempt++) {
      const name = `${this.#session}${randomBytes(3).toString("hex")}_${table}`;
      try {
        for (const statement of statements(`"${name}"`)) await this.#one(statement, sessions[session]);
        return name;
      } catch (error) {
        await this.#drop(name);
        await this.#again(error, attempt);
      }
    }
  }

  /** Drops a temporary table; one that cannot be dropped now, the next run clears away. */
  async #drop(name: string): Promise<void> {
    try {
      await this.#one(`DROP TABLE IF EXISTS "${name}"`);
    } catch (error) {
      // Who cancelled meant more than this.
      if ((error as Error).name === "AbortError") this.#cancelled = true;
    }
  }

  /**
   * Where the catalog can be told, it packs tables with Snappy: by default they are packed more closely, which takes longer
   * than the query that makes them. Rows that are gathered are not gathered in part first, which makes none of them fewer.
   */
  #sessions(): Promise<Sessions> {
    const ask = async () => {
      const known = new Set((await this.rows<{ Name: string }>(sql`SHOW SESSION`)).map(({ Name }) => Name));
      const settings = (...wanted: readonly (readonly [string, string])[]) =>
        wanted.flatMap(([name, value]) => (known.has(name) ? [`${name}=${value}`] : [])).join(",");
      const packed = [`${this.#shared.catalog}.compression_codec`, "SNAPPY"] as const;
      return {
        making: settings(packed),
        gathering: settings(packed, ["prefer_partial_aggregation", "false"]),
      };
    };
    return (this.#shared.sessions ??= ask().catch((error: unknown) => {
      delete this.#shared.sessions;
      throw error;
    }));
  }

  async #one(text: string, session = ""): Promise<void> {
    for await (const _page of this.#pages(text, session));
  }

  /** Reads a result whole; where the cluster lost the query, from the beginning, if running it again is safe. */
  async #whole(statement: Sql, take: (page: Page) => void, begin = () => {}): Promise<void> {
    await using lent = await this.#prepared(this.#text(statement));
    const { text } = lent;
    const kind = kindOf(text);
    const session = kind === "safe" ? "" : (await this.#sessions()).making;
    for (let attempt = 1; ; attempt++) {
      begin();
      try {
        if (attempt > 1 && typeof kind === "object") await this.#one(`DROP TABLE IF EXISTS ${kind.makes}`);
        for await (const page of this.#pages(text, session)) take(page);
        return;
      } catch (error) {
        await this.#again(error, kind === "once" ? attempts : attempt);
      }
    }
  }

  /** Waits before a further attempt; throws where there is none. */
  async #again(error: unknown, attempt: number): Promise<void> {
    if (!(error instanceof Passing)) throw error;
    const { server } = this.#shared.cluster;
    if (attempt >= attempts) throw new KeepworthError("cluster.lost", { server, reason: error.message });
    const stop = new AbortController();
    this.#pauses.add(stop);
    try {
      await wait(1000 * 3 ** (attempt - 1), undefined, { signal: stop.signal });
    } catch (cancelled) {
      throw aborted(cancelled);
    } finally {
      this.#pauses.delete(stop);
    }
  }

  async *#pages(text: string, session = ""): AsyncGenerator<Page> {
    if (this.#cancelled) {
      this.#cancelled = false;
      throw aborted();
    }
    const running: Running = { stop: new AbortController() };
    this.#running.add(running);
    let done = false;
    try {
      yield* this.#shared.cluster.pages(text, session, running);
      done = true;
    } finally {
      this.#running.delete(running);
      // Whoever stopped reading needs no more of it.
      if (!done) await this.#shared.cluster.cancel(running);
    }
  }
}

/** A table of what a query finds. */
function makingOf(query: string): Making {
  return { statements: (name) => [`CREATE TABLE ${name} AS ${query}`] };
}

/** The table that a statement drops; "" where it is another. */
function droppedBy({ text }: Sql): string {
  return unquoted(/^\s*DROP TABLE (?:IF EXISTS )?("(?:[^"]|"")*")\s*$/.exec(text)?.[1] ?? "");
}

/** The name in an `identifier`. */
function unquoted(name: string): string {
  return name.slice(1, -1).replaceAll('""', '"');
}

/** Whether a statement may be run again: always, never, or once the table that it makes is gone. */
function kindOf(text: string): "safe" | "once" | { readonly makes: string } {
  if (
    /^\s*(SELECT|WITH|VALUES|SHOW|DESCRIBE|CREATE OR REPLACE|DROP \w+ IF EXISTS|CREATE SCHEMA IF)/i.test(text)
  )
    return "safe";
  const made = /^\s*CREATE TABLE ((?:"(?:[^"]|"")*"|[\w.])+)/i.exec(text);
  return made ? { makes: made[1]! } : "once";
}

function rowsOf<R>({ columns, rows }: Page): R[] {
  const readers = columns.map((column) => ({ name: column.name, read: readerOf(column) }));
  return rows.map(
    (row) => Object.fromEntries(readers.map(({ name, read }, i) => [name, read(row[i]!)])) as R,
  );
}

/** A typed array that grows. */
class Growing {
  readonly #whole: boolean;
  #array: Float64Array | Int32Array;
  #length = 0;

  constructor(whole: boolean) {
    this.#whole = whole;
    this.#array = this.#make(1024);
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = this.#make(2 * this.#length);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length++] = value;
  }

  array(): Float64Array | Int32Array {
    return this.#array.slice(0, this.#length);
  }

  #make(length: number): Float64Array | Int32Array {
    return this.#whole ? new Int32Array(length) : new Float64Array(length);
  }
}
