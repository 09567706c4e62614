import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { assignExperiment, newExperiment, open, run, writeDemoShop, type people } from "@keepworth/engine";
import { makeApp, type App } from "../src/app.ts";
import { openHouse, type House } from "../src/house.ts";
import { signedIn } from "./signedIn.ts";

export interface DemoHouse extends AsyncDisposable {
  readonly house: House;
  readonly app: App;
  /** Gets an answer as somebody with this role; by default an analyst. */
  get(
    url: string,
    role?: people.PersonRole,
  ): Promise<{ status: number; headers: Headers; json: any; text: string }>;
}

type Headers = Record<string, string | number | string[] | undefined>;

const prefix = "keepworth-demo-house-";
const customers = 400;

/**
 * A server over a small demo shop of its own: all records imported into the dataset "demo", one experiment assigned, and
 * two runs published, the first one as of half a year before. The shop is made once for all tests of a run.
 */
export async function demoHouse(): Promise<DemoHouse> {
  const folder = await mkdtemp(join(tmpdir(), "keepworth-house-"));
  const path = join(folder, "keepworth.duckdb");
  await copyFile(await madeOnce(), path);
  const house = await openHouse(path);
  const app = await makeApp(house);
  const headers = new Map<string, Record<string, string>>();
  return {
    house,
    app,
    async get(url, role = "analyst") {
      if (!headers.has(role)) headers.set(role, await signedIn(app, role));
      const reply = await app.inject({ url: `/api${url}`, headers: headers.get(role)! });
      const isJson = String(reply.headers["content-type"]).includes("json");
      const json = isJson && !url.includes("/exports/") ? reply.json() : null;
      return { status: reply.statusCode, headers: reply.headers as Headers, json, text: reply.body };
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await house[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

/** The shop's database, made by whichever test file of this run comes first; the others wait for it. */
async function madeOnce(): Promise<string> {
  const folder = join(tmpdir(), `${prefix}${process.ppid}`);
  const path = join(folder, "shop.duckdb");
  const mine = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (mine) {
    await removeEarlier();
    await make(folder, path).catch(async (error: unknown) => {
      await writeFile(join(folder, "failed"), String(error));
      throw error;
    });
    return path;
  }
  for (;;) {
    if (await exists(path)) return path;
    if (await exists(join(folder, "failed"))) throw new Error("The demo shop could not be made.");
    await wait(50);
  }
}

async function make(folder: string, path: string): Promise<void> {
  const { files } = await writeDemoShop(folder, { customers });
  const of = (kind: string) => files.filter((one) => one.kind === kind).map(({ file }) => join(folder, file));
  const records = files.filter(({ kind }) => kind !== "experiment").map(({ file }) => join(folder, file));
  const making = join(folder, "making.duckdb");
  {
    await using keepworth = await open(making, { create: true });
    const now = new Date("2026-11-01T12:00:00Z");
    const earlier = run(keepworth, { files: records, dataset: "demo", now, asOf: "2025-12-31" });
    for (let next = await earlier.next(); !next.done; next = await earlier.next());
    const latest = run(keepworth, { dataset: "demo", now });
    for (let next = await latest.next(); !next.done; next = await latest.next());
    await newExperiment(keepworth, { name: "winback", treatment: "Win-back e-mail", dataset: "demo" });
    await assignExperiment(keepworth, { name: "winback", from: of("experiment")[0]!, dataset: "demo" });
  }
  await rename(making, path);
}

/** What runs that were ended left behind. */
async function removeEarlier(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
