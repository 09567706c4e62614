import { existsSync } from "node:fs";
import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Keepworth, RunResult } from "@keepworth/engine";
import type { Command } from "commander";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";
import { runSteps, showRun } from "./run.ts";

const folder = "demo";

/** The main job on a simulated shop, all of whose records are written as ordinary files first. */
export function addDemo(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth.command("demo").description(say("help.demo"));
  does(command, bench, "keepworth demo", (work) => importDemo(work, (k, run) => showRun(k, work, run)));
}

/** Writes the shop's files, imports and runs them. */
export async function importDemo(
  work: Work,
  then: (keepworth: Keepworth, run: RunResult) => Promise<void> = async () => {},
): Promise<void> {
  const { say } = work.speaker;
  const engine = await import("@keepworth/engine");
  // The shop is always the same, so a folder of that name that is already there is it.
  if (!existsSync(folder)) {
    // Under its name only once it is whole: a stopped demo must not leave half a shop behind.
    const { orders, customers, files } = await engine.writeDemoShop(`${folder}.part`);
    await rename(`${folder}.part`, folder);
    work.note(say("demo.written", { folder: `${folder}/`, orders, customers, others: files.length - 1 }));
  }
  await work.database(
    async (k) => {
      const run = await runSteps(k, work, { files: await recordFiles(), dataset: "demo" });
      await tellCampaign(engine, k);
      await then(k, run);
      tellTruth(engine, work);
    },
    { create: true },
  );
}

/** What makes its customers stay or go, which nobody knows of a real shop. */
function tellTruth({ demoTruth }: typeof import("@keepworth/engine"), work: Work): void {
  const { parcels, answers, guide } = demoTruth;
  const [, late, veryLate] = parcels.bands;
  const [early, , tardy] = answers.bands;
  const factors = { late: late.factor, veryLate: veryLate.factor, early: early.factor, tardy: tardy.factor };
  work.note(work.speaker.say("demo.truth", { ...factors, guide: guide.rate }));
}

/** The shop's past win-back letter, so that what it brought can be read. */
async function tellCampaign(engine: typeof import("@keepworth/engine"), k: Keepworth): Promise<void> {
  const name = "winback";
  const known = await engine.experiments(k, { dataset: "demo" });
  if (known.some((one) => one.name === name)) return;
  const from = join(folder, `experiment-${name}.csv`);
  await engine.newExperiment(k, { name, treatment: "Win-back e-mail", dataset: "demo" });
  await engine.assignExperiment(k, { name, from, dataset: "demo" });
}

/** Everything in the folder that is a file of records; the orders first, whose customers the others name. */
async function recordFiles(): Promise<string[]> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith(".csv") && !name.startsWith("experiment-"),
  );
  const orders = "orders.csv";
  return [orders, ...names.filter((name) => name !== orders).sort()].map((name) => join(folder, name));
}
