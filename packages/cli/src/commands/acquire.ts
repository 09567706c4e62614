import type { Command } from "commander";
import { given } from "../given.ts";
import { amountOption, datasetOption, runOption } from "../options.ts";
import { acquirePage } from "../show/keep/acquirePage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  budget?: number;
  dataset?: string;
  run?: number;
}

export function addAcquire(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("acquire")
    .description(say("help.acquire"))
    .addOption(amountOption("--budget <amount>", say("help.option.acquireBudget")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth acquire --budget 20000", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { budget, dataset, run } = options;
    const answer = await work.database((k) => engine.acquire(k, given({ budget, dataset, run })));
    await work.show(answer, () =>
      acquirePage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
