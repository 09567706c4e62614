import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open, run, writeDemoShop, type Keepworth, type RunOptions } from "../src/index.ts";

/** A small demo shop in memory: all of its records imported into the dataset "demo", and one run published. */
export async function demoShop({
  customers = 800,
  ...options
}: { readonly customers?: number } & RunOptions = {}): Promise<Keepworth> {
  const folder = await mkdtemp(join(tmpdir(), "keepworth-demo-"));
  const keepworth = await open(":memory:", { create: true });
  try {
    const { files } = await writeDemoShop(folder, { customers });
    const paths = files.filter(({ kind }) => kind !== "experiment").map(({ file }) => join(folder, file));
    const now = new Date("2026-11-01T12:00:00Z");
    const running = run(keepworth, { files: paths, dataset: "demo", now, ...options });
    for (let next = await running.next(); !next.done; next = await running.next());
    return keepworth;
  } catch (error) {
    await keepworth.close();
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
