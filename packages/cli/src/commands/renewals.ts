import type { Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, runOption } from "../options.ts";
import { renewalsPage } from "../show/renewalsPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  within?: number;
  limit?: number;
  dataset?: string;
  run?: number;
}

const listed = 20;

export function addRenewals(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("renewals")
    .description(say("help.renewals"))
    .addOption(countOption("--within <days>", say("help.option.renewalsWithin")))
    .addOption(countOption("--limit <count>", say("help.option.renewalsLimit")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth renewals --within 30", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { within, limit, dataset, run } = options;
    // A reader sees the first; JSON holds as many as asked for, else all.
    const rows = limit === undefined ? (work.json ? 0 : listed) : limit;
    const answer = await work.database((k) =>
      engine.renewals(k, {
        ...given({ within, dataset, run }),
        limit: rows === 0 ? Number.MAX_SAFE_INTEGER : rows,
      }),
    );
    const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
    await work.show(answer, () => renewalsPage(answer, look, rows));
  });
}
