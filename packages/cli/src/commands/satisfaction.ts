import type { Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, runOption } from "../options.ts";
import { satisfactionPage } from "../show/satisfactionPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  within?: number;
  dataset?: string;
  run?: number;
}

export function addSatisfaction(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("satisfaction")
    .description(say("help.satisfaction"))
    .addOption(countOption("--within <days>", say("help.option.satisfactionWithin")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth satisfaction --within 90", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { within, dataset, run } = options;
    const answer = await work.database((k) => engine.satisfaction(k, given({ within, dataset, run })));
    const { speaker, style, terminal } = work;
    await work.show(answer, () => satisfactionPage(answer, { speaker, style, columns: terminal.columns }));
  });
}
