import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findJdk } from "./jdk.ts";
import { createNode, type Node } from "./node.ts";
import { trinoServer, trinoVersion } from "./server.ts";
import { statement } from "./statement.ts";

/** A cluster of ours on this machine; disposing of it ends it and leaves nothing behind. */
export interface Cluster extends AsyncDisposable {
  readonly url: string;
  /** Where the tables of the catalogs `lake` and `ice` lie. */
  readonly folder: string;
  readonly coordinator: Node;
  readonly workers: readonly Node[];
  /** Waits until every node that runs takes part. */
  ready(): Promise<void>;
}

export interface ClusterOptions {
  /** Port of the coordinator on loopback. Default 0: a free one. */
  readonly port?: number;
  /** Default 2. */
  readonly workers?: number;
  /** Gigabytes of heap of the coordinator and of each worker. Default [3, 4]. */
  readonly heapGb?: readonly [coordinator: number, worker: number];
  /** True for many small questions: begins with half the work, and is slow at large ones. Default false. */
  readonly quick?: boolean;
  /** True for small tables: workers read them, one groups them. A third less work. Default false. */
  readonly narrow?: boolean;
  /** A folder that stays, with the tables in it. Default: one that goes with the cluster. */
  readonly folder?: string;
  /** Hears of what takes minutes, and of a node that ends by itself. */
  readonly tell?: (words: string) => void;
  /** Gives up the start. */
  readonly signal?: AbortSignal;
}

/**
 * Starts a coordinator and its workers, and waits until all answer.
 *
 * @throws where there is no Java or no Trino server, with how to get one; where a node ends before it is ready
 */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const { workers: count = 2, heapGb = [3, 4], quick = false, narrow = false, tell, signal } = options;
  const jdk = await findJdk();
  const server = await trinoServer({ tell, signal });
  const port = options.port || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  tell?.(`Starting Trino ${trinoVersion} …`);
  const home = options.folder ? resolve(options.folder) : await mkdtemp(join(tmpdir(), "keepworth-cluster-"));
  const lake = join(home, "lake");
  await mkdir(lake, { recursive: true });

  const node = (id: string, role: Node["role"], heapGb: number) =>
    createNode(jdk, { id, role, folder: join(home, id), lake, server, port, heapGb, quick, narrow }, tell);
  const coordinator = node("coordinator", "coordinator", heapGb[0]);
  const workers = Array.from({ length: count }, (_, i) => node(`worker${i + 1}`, "worker", heapGb[1]));
  const nodes = [coordinator, ...workers];

  const cluster: Cluster = {
    url,
    folder: lake,
    coordinator,
    workers,
    ready: () => allActive(url, nodes, signal),
    async [Symbol.asyncDispose]() {
      await Promise.all(nodes.map((one) => one.kill()));
      if (!options.folder) await rm(home, { recursive: true, force: true });
    },
  };
  try {
    for (const one of nodes) await one.start();
    await cluster.ready();
    return cluster;
  } catch (error) {
    await cluster[Symbol.asyncDispose]();
    throw error;
  }
}

const patienceSeconds = 240;

async function allActive(url: string, nodes: readonly Node[], signal?: AbortSignal): Promise<void> {
  const expected = nodes.filter(({ pid }) => pid !== null);
  for (const end = Date.now() + patienceSeconds * 1000; Date.now() < end; await sleep(250)) {
    signal?.throwIfAborted();
    const active = await activeNodes(url);
    if (expected.every(({ id }) => active.includes(id))) return;
    const fallen = expected.find(({ pid }) => pid === null);
    if (fallen) throw new Error(`Trino's ${fallen.id} ended by itself:\n${await fallen.lastWords()}`);
  }
  throw new Error(`The cluster at ${url} was not ready after ${patienceSeconds} seconds.`);
}

/** None while the coordinator does not answer yet. */
async function activeNodes(url: string): Promise<string[]> {
  // A coordinator that begins may take a question and never come to it.
  const signal = AbortSignal.timeout(10_000);
  try {
    const info = await fetch(`${url}/v1/info`, { signal });
    if (((await info.json()) as { starting: boolean }).starting) return [];
    const rows = await statement(
      url,
      "SELECT node_id FROM system.runtime.nodes WHERE state = 'active'",
      signal,
    );
    return rows.map((row) => String(row["node_id"]));
  } catch {
    return [];
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
