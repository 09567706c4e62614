import { setTimeout as wait } from "node:timers/promises";
import { KeepworthError } from "@keepworth/models";
import { BasicAuth, Trino, type ConnectionOptions, type QueryResult } from "trino-client";
import { aborted } from "../aborted.ts";
import { Passing, queryFailure, requestFailure } from "./failure.ts";
import type { ResultColumn } from "./values.ts";

/** How a cluster is reached. Passwords and tokens come from the environment; they are in no message and no file. */
export interface ClusterOptions {
  /** e.g. https://trino.example.com:8443 */
  readonly server: string;
  /** Default: keepworth. */
  readonly user?: string;
  readonly password?: string;
  readonly token?: string;
  /** Certificates to trust besides those of the system, PEM. */
  readonly ca?: string;
  /** Where Keepworth's own tables are; statements name them without it. */
  readonly results: { readonly catalog: string; readonly schema: string };
  /** Session properties. */
  readonly session?: Readonly<Record<string, string>>;
  /** So long a cluster that once answered is waited for when it answers no more, in milliseconds. Default 120,000. */
  readonly patience?: number;
}

export interface Page {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Rows that the statement changed, where it tells. */
  readonly changed: number;
}

/** So long one answer may take: a query that works on answers within a second that it does. */
const answerTime = 60_000;

/** A query that is under way, to be cancelled. */
export interface Running {
  cancelled: boolean;
  /** Set once the cluster knows it. */
  id?: string;
}

/** A Trino cluster by its REST interface. */
export class Cluster {
  readonly server: string;
  readonly #client: Trino;
  readonly #patience: number;
  #reached = false;

  /** @throws KeepworthError "cluster.insecure" for a secret over plain HTTP to another machine */
  constructor(options: ClusterOptions) {
    this.server = options.server;
    this.#patience = options.patience ?? 120_000;
    this.#client = Trino.create(connection(options));
  }

  /**
   * Runs a statement and gives its result page by page. A request that was not answered is made again.
   *
   * @throws Passing where the cluster lost the query: the statement may be run again, if that is safe
   * @throws KeepworthError "cluster.*"; `AbortError` where it was cancelled
   */
  async *pages(statement: string, running: Running): AsyncGenerator<Page> {
    const pages = await this.#patiently(running, false, () => this.#client.query(statement));
    let last: QueryResult | undefined;
    for (;;) {
      const { value, done } = await this.#patiently(running, true, () => pages.next());
      running.id = value.id;
      if (running.cancelled) {
        await this.cancel(running);
        throw aborted();
      }
      if (value.error) throw queryFailure(value.error, this.server);
      // The end is told by the last page once more.
      if (value !== last) yield pageOf(value);
      if (done) return;
      last = value;
    }
  }

  /** Stops a query on the cluster. */
  async cancel(running: Running): Promise<void> {
    running.cancelled = true;
    if (running.id === undefined) return;
    await this.#client.cancel(running.id).catch(() => undefined);
  }

  async #patiently<T>(running: Running, known: boolean, request: () => Promise<T>): Promise<T> {
    const until = Date.now() + (this.#reached ? this.#patience : 5_000);
    for (let pause = 100; ; pause = Math.min(2 * pause, 5_000)) {
      // One that was sent has to be heard of before it can be stopped.
      if (running.cancelled && (running.id !== undefined || !known)) throw aborted();
      try {
        const answer = await inTime(request());
        this.#reached = true;
        return answer;
      } catch (error) {
        const failure = error instanceof Passing ? error : requestFailure(error, this.server, known);
        if (!(failure instanceof Passing)) throw failure;
        // A coordinator that has started anew knows nothing of the query.
        if (/^HTTP (404|410)$/.test(failure.message)) throw failure;
        if (Date.now() + pause > until)
          throw new KeepworthError("cluster.unreachable", { server: this.server, reason: failure.message });
        await wait(pause);
      }
    }
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = wait(answerTime, undefined, { signal: over.signal }).then(() => {
    throw new Passing("no answer");
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    over.abort();
    late.catch(() => undefined);
    answer.catch(() => undefined);
  }
}

function pageOf({ columns = [], data = [], ...result }: QueryResult): Page {
  const { updateCount } = result as { readonly updateCount?: number };
  return { columns: columns ?? [], rows: data ?? [], changed: updateCount ?? 0 };
}

function connection({
  server,
  user = "keepworth",
  password,
  token,
  ca,
  results,
  session,
}: ClusterOptions): ConnectionOptions {
  const secret = password !== undefined || token !== undefined;
  if (secret && !isPrivate(server)) throw new KeepworthError("cluster.insecure", { server });
  return {
    server,
    source: "keepworth",
    ...results,
    ...(session && { session: { ...session } }),
    ...(password !== undefined && { auth: new BasicAuth(user, password) }),
    ...(ca !== undefined && { ssl: { ca } }),
    extraHeaders: {
      "X-Trino-User": user,
      "X-Trino-Time-Zone": "UTC",
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
  };
}

/** Whether nobody on the way can read along. */
function isPrivate(server: string): boolean {
  const { protocol, hostname } = new URL(server);
  return protocol === "https:" || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}
