import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { choiceOption, countOption, datasetOption, runOption } from "../options.ts";
import { actionReason } from "../show/actionReason.ts";
import { carePage } from "../show/carePage.ts";
import { does, type Bench } from "../verb.ts";

const matters = ["open-case", "late-delivery", "low-score", "payment-reminder", "overdue-order"] as const;

interface Options {
  within?: number;
  matter?: (typeof matters)[number];
  limit?: number;
  out?: string;
  dataset?: string;
  run?: number;
}

/** How many a reader sees unless told otherwise; a program gets all. */
const listed = 20;

export function addCare(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("care")
    .description(say("help.care"))
    .addOption(choiceOption("--matter <matter>", say("help.option.careMatter"), matters))
    .addOption(countOption("--within <days>", say("help.option.careWithin")))
    .addOption(countOption("--limit <count>", say("help.option.careLimit")))
    .addOption(new Option("--out <file>", say("help.option.careOut")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth care --matter open-case", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { within, matter, out, dataset, run } = options;
    const count = options.limit ?? (work.json ? 0 : listed);
    const answer = await work.database((k) =>
      engine.care(k, {
        ...given({ within, matter, out, dataset, run }),
        limit: count === 0 ? Number.MAX_SAFE_INTEGER : count,
        reasonText: (reason, currency) => actionReason(reason, currency, work.speaker),
      }),
    );
    const { speaker, style, terminal } = work;
    await work.show(answer, () => carePage(answer, { speaker, style, columns: terminal.columns }));
  });
}
