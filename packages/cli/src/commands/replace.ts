import type { Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, dayOption, runOption } from "../options.ts";
import { replacePage } from "../show/keep/replacePage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  target?: number;
  by?: string;
  months?: number;
  dataset?: string;
  run?: number;
}

export function addReplace(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("replace")
    .description(say("help.replace"))
    .addOption(countOption("--target <count>", say("help.option.replaceTarget")))
    .addOption(dayOption("--by <date>", say("help.option.replaceBy")))
    .addOption(countOption("--months <count>", say("help.option.replaceMonths")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth replace --target 3000 --by 2027-06-30", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { target, by, months, dataset, run } = options;
    const answer = await work.database((k) => engine.replace(k, given({ target, by, months, dataset, run })));
    await work.show(answer, () =>
      replacePage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
