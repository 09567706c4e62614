import type { Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, runOption } from "../options.ts";
import { servicePage } from "../show/servicePage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  within?: number;
  limit?: number;
  dataset?: string;
  run?: number;
}

/** How many a reader sees unless told otherwise; a program gets all. */
const listed = 10;

export function addService(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("service")
    .description(say("help.service"))
    .addOption(countOption("--within <days>", say("help.option.serviceWithin")))
    .addOption(countOption("--limit <count>", say("help.option.serviceLimit")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth service --within 90", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { within, dataset, run } = options;
    const count = options.limit ?? (work.json ? 0 : listed);
    const answer = await work.database((k) =>
      engine.service(k, {
        ...given({ within, dataset, run }),
        limit: count === 0 ? Number.MAX_SAFE_INTEGER : count,
      }),
    );
    const { speaker, style, terminal } = work;
    await work.show(answer, () => servicePage(answer, { speaker, style, columns: terminal.columns }));
  });
}
