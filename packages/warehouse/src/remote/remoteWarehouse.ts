import { KeepworthError } from "@keepworth/models";
import { closed } from "../closed.ts";
import type { Dialect } from "../dialect.ts";
import { duckdbDialect } from "../duckdb/dialect.ts";
import { onlyRow } from "../onlyRow.ts";
import type { Sql, Value } from "../sql.ts";
import type { Summed } from "../summed.ts";
import type { Columns, Row, Warehouse } from "../warehouse.ts";
import type { Channel } from "./channel.ts";
import { dialectOf } from "./dialects.ts";
import { untell } from "./errors.ts";
import type { Answer, Opened, Request } from "./requests.ts";

export interface RemoteOptions {
  /** The database's name, to be told where its owner is gone. */
  readonly path?: string;
}

/**
 * The warehouse that is lent at the other end of a channel. Closing it closes the channel and all that were opened from
 * it.
 *
 * @throws KeepworthError "server.gone" when the owner ends; so does everything that is asked of it then
 */
export async function remoteWarehouse(channel: Channel, options: RemoteOptions = {}): Promise<Warehouse> {
  const line = new Line(channel, options.path ?? "");
  return RemoteWarehouse.open(line, () => line.close());
}

/** What is asked over a channel, and its answers. */
class Line {
  readonly #channel: Channel;
  readonly #path: string;
  readonly #asked = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  #last = 0;
  #gone = false;

  constructor(channel: Channel, path: string) {
    this.#channel = channel;
    this.#path = path;
    channel.receive((message) => {
      const answer = message as Answer;
      const asked = this.#asked.get(answer.id);
      this.#asked.delete(answer.id);
      if ("error" in answer) asked?.reject(untell(answer.error));
      else asked?.resolve(answer.value);
    });
    channel.onClose(() => {
      this.#gone = true;
      for (const { reject } of this.#asked.values()) reject(this.#lost());
      this.#asked.clear();
    });
  }

  /** A number that nothing else on this line has. */
  number(): number {
    return (this.#last += 1);
  }

  ask<T>(request: Without<"id">): Promise<T> {
    if (this.#gone) return Promise.reject(this.#lost());
    const id = this.number();
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve: resolve as (value: unknown) => void, reject });
      try {
        // Nothing is handed over: whoever puts columns may have more use for them.
        this.#channel.send({ ...request, id } as Request);
      } catch (error) {
        this.#asked.delete(id);
        reject(error as Error);
      }
    });
  }

  close(): void {
    this.#channel.close();
  }

  #lost(): KeepworthError {
    return new KeepworthError("server.gone", { path: this.#path });
  }
}

/** A request, whichever it is, but for what is added on its way. */
type Without<Key extends "id" | "on"> = Request extends infer One
  ? One extends Request
    ? Omit<One, Key>
    : never
  : never;

class RemoteWarehouse implements Warehouse {
  readonly dialect: Dialect;
  readonly state: Warehouse;
  readonly #line: Line;
  readonly #on: number;
  readonly #closed: () => void;
  #depth = 0;
  #closing: Promise<void> | undefined;

  static async open(line: Line, closed: () => void): Promise<RemoteWarehouse> {
    const [on, state] = [line.number(), line.number()];
    const { dialect, apart } = await line.ask<Opened>({ on, verb: "open", state });
    const far = apart ? new RemoteWarehouse(line, state, duckdbDialect, () => undefined) : null;
    return new RemoteWarehouse(line, on, dialectOf(dialect), closed, far);
  }

  constructor(line: Line, on: number, dialect: Dialect, closed: () => void, state: Warehouse | null = null) {
    this.state = state ?? this;
    this.#line = line;
    this.#on = on;
    this.dialect = dialect;
    this.#closed = closed;
  }

  run(statement: Sql): Promise<number> {
    return this.#ask({ verb: "run", query: statement });
  }

  rows<R extends object = Row>(query: Sql): Promise<R[]> {
    return this.#ask({ verb: "rows", query });
  }

  async row<R extends object = Row>(query: Sql): Promise<R> {
    return onlyRow(await this.rows<R>(query), query);
  }

  async *stream<R extends object = Row>(query: Sql): AsyncGenerator<R[]> {
    const stream = this.#line.number();
    let batch = await this.#ask<R[] | null>({ verb: "pull", stream, query });
    try {
      while (batch !== null) {
        yield batch;
        batch = await this.#ask<R[] | null>({ verb: "pull", stream, query: null });
      }
    } finally {
      // Of one that has ended or failed, the owner has nothing left.
      if (batch !== null) await this.#ask({ verb: "leave", stream }).catch(() => undefined);
    }
  }

  columns(query: Sql): Promise<Columns> {
    return this.#ask({ verb: "columns", query });
  }

  createTemporary(table: Sql, query: Sql): Promise<void> {
    return this.#ask({ verb: "createTemporary", table, query });
  }

  createSummed(table: Sql, summed: Summed, rows: number): Promise<void> {
    return this.#ask({ verb: "createSummed", table, summed, rows });
  }

  putRows(
    table: string,
    columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
    rows: readonly (readonly Value[])[],
  ): Promise<void> {
    return this.#ask({ verb: "putRows", table, columns, rows });
  }

  putColumns(table: string, columns: Columns): Promise<void> {
    return this.#ask({ verb: "putColumns", table, columns });
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.#depth > 0) return work();
    await this.#ask({ verb: "begin" });
    this.#depth++;
    try {
      const result = await work();
      await this.#ask({ verb: "commit" });
      return result;
    } catch (error) {
      // The first error is the one to tell; one that could not be committed is rolled back already.
      await this.#ask({ verb: "rollback" }).catch(() => undefined);
      throw error;
    } finally {
      this.#depth--;
    }
  }

  cancel(): void {
    // In order with what is asked before and after it.
    void this.#ask({ verb: "cancel" }).catch(() => undefined);
  }

  another(): Promise<Warehouse> {
    return this.#closing ? Promise.reject(closed()) : RemoteWarehouse.open(this.#line, () => undefined);
  }

  async turn(name: string): Promise<AsyncDisposable | null> {
    const turn = this.#line.number();
    if (!(await this.#ask<boolean>({ verb: "turn", turn, name }))) return null;
    const release = async () => {
      if (!this.#closing) await this.#ask({ verb: "release", turn }).catch(() => undefined);
    };
    return { [Symbol.asyncDispose]: release };
  }

  rewrite(): Promise<void> {
    return this.#ask({ verb: "rewrite" });
  }

  tidy(): Promise<void> {
    return this.#ask({ verb: "tidy" });
  }

  identity(): Promise<string> {
    return this.#ask({ verb: "identity" });
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    // Where the owner is gone, there is nothing to close.
    if (this.state !== this) await this.state.close();
    await this.#line.ask({ on: this.#on, verb: "close" }).catch(() => undefined);
    this.#closed();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #ask<T>(request: Without<"id" | "on">): Promise<T> {
    return this.#closing ? Promise.reject(closed()) : this.#line.ask({ ...request, on: this.#on });
  }
}
