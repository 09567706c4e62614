import { setTimeout as wait } from "node:timers/promises";
import { KeepworthError } from "@keepworth/models";
import { aborted } from "../aborted.ts";
import { Connection, type ClusterOptions, type QueryResult } from "./connection.ts";
import { Forgotten, Passing, queryFailure, requestFailure } from "./failure.ts";
import type { ResultColumn } from "./values.ts";

export interface Page {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Rows that the statement changed, where it tells. */
  readonly changed: number;
}

/** A query that is under way, to be cancelled. */
export interface Running {
  /** Aborted where it was cancelled, and with it the request that is under way. */
  readonly stop: AbortController;
  /** Set once the cluster knows it. */
  id?: string;
  /** Fulfilled once the cluster was told that it is to stop. */
  stopped?: Promise<void>;
}

/** So long a cluster is waited for that has not answered yet, for its address may be wrong, or was waited for in vain. */
const firstPatience = 5_000;

/** A Trino cluster, statement by statement. */
export class Cluster {
  readonly server: string;
  readonly #connection: Connection;
  readonly #patience: number;
  #reached = false;

  /** @throws KeepworthError "cluster.insecure" for a secret over plain HTTP to another machine */
  constructor(options: ClusterOptions) {
    this.server = options.server;
    this.#patience = options.patience ?? 120_000;
    this.#connection = new Connection(options);
  }

  /**
   * Runs a statement and gives its result page by page. A request that was not answered is made again.
   *
   * @param session  settings of its session: name=value, …
   * @throws Passing where the cluster lost the query: the statement may be run again, if that is safe
   * @throws KeepworthError "cluster.*"; `AbortError` where it was cancelled
   */
  async *pages(statement: string, session: string, running: Running): AsyncGenerator<Page> {
    let columns: readonly ResultColumn[] = [];
    const begin = () =>
      this.#patiently(running, (signal) => this.#connection.begin(statement, session, signal));
    const until = Date.now() + this.#patience;
    let result = await begin();
    for (;;) {
      running.id = result.id;
      if (running.stop.signal.aborted) {
        await this.cancel(running);
        throw aborted();
      }
      if (result.error?.errorName === "SERVER_STARTING_UP" && Date.now() < until) {
        await pauseOf(1_000, running);
        result = await begin();
        continue;
      }
      if (result.error) throw queryFailure(result.error, this.server);
      const { nextUri, data, updateCount = 0 } = result;
      columns = result.columns ?? columns;
      if (data || !nextUri) yield { columns, rows: data ?? [], changed: updateCount };
      if (!nextUri) return;
      result = await this.#patiently(running, (signal) => this.#connection.next(nextUri, signal));
    }
  }

  /** Stops a query on the cluster, without waiting for an answer that is due. */
  cancel(running: Running): Promise<void> {
    running.stop.abort();
    if (running.id === undefined) return Promise.resolve();
    return (running.stopped ??= this.#connection.stop(running.id).catch(() => undefined));
  }

  async #patiently(
    running: Running,
    request: (signal: AbortSignal) => Promise<QueryResult>,
  ): Promise<QueryResult> {
    const { signal } = running.stop;
    const until = Date.now() + (this.#reached ? this.#patience : firstPatience);
    for (let pause = 100; ; pause = Math.min(2 * pause, 5_000)) {
      if (signal.aborted) throw aborted();
      try {
        const answer = await request(signal);
        this.#reached = true;
        return answer;
      } catch (error) {
        if (signal.aborted) throw aborted(error);
        const failure = requestFailure(error, this.server, running.id !== undefined);
        if (!(failure instanceof Passing) || failure instanceof Forgotten) throw failure;
        if (Date.now() + pause > until) {
          this.#reached = false;
          throw new KeepworthError("cluster.unreachable", { server: this.server, reason: failure.message });
        }
        await pauseOf(pause, running);
      }
    }
  }
}

async function pauseOf(milliseconds: number, { stop }: Running): Promise<void> {
  await wait(milliseconds, undefined, { signal: stop.signal }).catch((error: unknown) => {
    throw aborted(error);
  });
}
