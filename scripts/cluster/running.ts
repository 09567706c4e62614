import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { cache } from "./server.ts";

const folder = join(cache, "running");

export interface Running {
  /** The process that ends its cluster when it is ended. */
  readonly pid: number;
  readonly url: string;
  /** Where its tables lie. */
  readonly folder: string;
}

/** Notes a cluster that this process runs, for `--stop` in another terminal and for tests; until it is disposed of. */
export async function noteRunning({ url, folder: lake }: Omit<Running, "pid">): Promise<AsyncDisposable> {
  const path = join(folder, `${process.pid}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, JSON.stringify({ pid: process.pid, url, folder: lake } satisfies Running));
  return { [Symbol.asyncDispose]: () => rm(path, { force: true }) };
}

/** The clusters that run. Notes of those that ended without a word are cleared away. */
export async function running(): Promise<Running[]> {
  const found: Running[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const text = await readFile(path, "utf8").catch(() => null);
    if (text === null) continue;
    const one = JSON.parse(text) as Running;
    if (lives(one.pid)) found.push(one);
    else await rm(path, { force: true });
  }
  return found;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ends a cluster, and returns once it has ended; false where its process is none of `npm run cluster`. */
export async function stop({ pid }: Running): Promise<boolean> {
  if (!(await runsCluster(pid))) return false;
  process.kill(pid, "SIGTERM");
  while (await runsCluster(pid)) await sleep(100);
  return true;
}

// A number of a process is given out again: only one that is of a cluster counts.
async function runsCluster(pid: number): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]);
    return stdout.includes("scripts/cluster.ts");
  } catch {
    return false;
  }
}
