import { once } from "node:events";
import { parseArgs } from "node:util";
import { findJdk } from "./cluster/jdk.ts";
import { catalogNames } from "./cluster/nodeFiles.ts";
import { noteRunning, running, stop } from "./cluster/running.ts";
import { trinoServer, trinoVersion } from "./cluster/server.ts";
import { startCluster, type Cluster } from "./cluster/startCluster.ts";

const help = `npm run cluster -- [options]: a Trino cluster on this machine, until Ctrl-C.

  --port N       port of the coordinator (default: a free one)
  --workers N    workers beside the coordinator (default: 2)
  --heap C,W     gigabytes of the coordinator and of each worker (default: 3,4)
  --folder F     keep the tables there (default: they go with the cluster)
  --quick        starts with half the work; slow at large queries
  --demo         lay the simulated shop into lake.shop
  --stop         end what runs; with --port the one there
  --fetch        only get the Trino server
`;

const options = {
  port: { type: "string", default: "0" },
  workers: { type: "string", default: "2" },
  heap: { type: "string", default: "3,4" },
  folder: { type: "string" },
  quick: { type: "boolean", default: false },
  demo: { type: "boolean", default: false },
  stop: { type: "boolean", default: false },
  fetch: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;
type Wishes = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

try {
  const wishes = parseArgs({ options }).values;
  if (wishes.help) process.stdout.write(help);
  else if (wishes.stop) await stopRunning(whole("port", wishes.port, 0, 65_535));
  else if (wishes.fetch) await fetchServer();
  else await runUntilEnded(wishes);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Ended before it was ready: that was the wish.
  if (error.name !== "AbortError") {
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function runUntilEnded({ port, workers, heap, quick, demo, folder }: Wishes): Promise<void> {
  const ending = new AbortController();
  const ended = once(ending.signal, "abort");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => ending.abort());
  await using cluster = await startCluster({
    port: whole("port", port, 0, 65_535),
    workers: whole("workers", workers, 1, 16),
    heapGb: gigabytes(heap),
    quick,
    tell: console.log,
    signal: ending.signal,
    ...(folder !== undefined && { folder }),
  });
  await using _note = await noteRunning(cluster);
  if (demo) await layShop(cluster);
  const nodes = `a coordinator and ${cluster.workers.length} workers`;
  console.log(
    `${cluster.url} · Trino ${trinoVersion}, ${nodes} · catalogs ${catalogNames.join(", ")} · tables in ${cluster.folder} · Ctrl-C ends it`,
  );
  await ended;
}

async function layShop(lake: Cluster): Promise<void> {
  const { layDemo } = await import("./cluster/layDemo.ts");
  console.log(`In lake.shop: ${(await layDemo(lake)).join(", ")}.`);
}

async function fetchServer(): Promise<void> {
  const server = await trinoServer({ tell: console.log });
  console.log(`Trino ${trinoVersion} is in ${server}, and ${await findJdk()} can run it.`);
}

async function stopRunning(port: number): Promise<void> {
  let ended = 0;
  for (const one of await running()) {
    if ((port !== 0 && !one.url.endsWith(`:${port}`)) || !(await stop(one))) continue;
    console.log(`${one.url} has ended.`);
    ended += 1;
  }
  if (ended === 0) console.log(port === 0 ? "No cluster runs." : `No cluster runs on port ${port}.`);
}

function whole(name: string, said: string, low: number, high: number): number {
  const value = Number(said);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new Error(`--${name} ${said}: a whole number from ${low} to ${high} is wanted.`);
}

function gigabytes(said: string): [number, number] {
  const [coordinator = NaN, worker = coordinator, ...more] = said.split(",").map(Number);
  if (coordinator >= 0.5 && worker >= 0.5 && more.length === 0) return [coordinator, worker];
  throw new Error(`--heap ${said}: gigabytes are wanted, at least 0.5, as in 3,4.`);
}
