import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import type { Command } from "commander";
import { does, type Bench } from "../verb.ts";
import { runSteps, showRun } from "./run.ts";

const file = "demo-orders.csv";

/** The main job on a simulated shop, whose orders are written as an ordinary file first. */
export function addDemo(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth.command("demo").description(say("help.demo"));
  does(command, bench, "keepworth demo", async (work) => {
    const engine = await import("@keepworth/engine");
    // The shop is always the same, so a file of that name that is already there is it.
    if (!existsSync(file)) {
      // Under its name only once it is whole: a stopped demo must not leave half a shop behind.
      const { orders, customers } = await engine.writeDemo(`${file}.part`);
      await rename(`${file}.part`, file);
      work.note(say("demo.written", { file, orders, customers }));
    }
    await work.database(
      async (k) => {
        const run = await runSteps(k, work, { files: [file], dataset: "demo" });
        await showRun(k, work, run);
      },
      { create: true },
    );
  });
}
