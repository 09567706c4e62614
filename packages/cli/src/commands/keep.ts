import type { KeepOptions } from "@keepworth/engine";
import type { Command } from "commander";
import { given } from "../given.ts";
import { choiceOption, countOption, datasetOption, runOption } from "../options.ts";
import { keepPage } from "../show/keep/keepPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  by?: NonNullable<KeepOptions["by"]>;
  limit?: number;
  dataset?: string;
  run?: number;
}

const groups: readonly NonNullable<KeepOptions["by"]>[] = [
  "segment",
  "channel",
  "owner",
  "account",
  "country",
];

export function addKeep(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("keep")
    .argument("[customer]", say("help.argument.keepCustomer"))
    .description(say("help.keep"))
    .addOption(choiceOption("--by <group>", say("help.option.keepBy"), groups))
    .addOption(countOption("--limit <count>", say("help.option.keepLimit")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(
    command,
    bench,
    "keepworth keep --by channel --limit 20",
    async (work, { by, limit, dataset, run }, customer?: string) => {
      const engine = await import("@keepworth/engine");
      const count = limit === 0 ? Infinity : limit;
      const told = given({ customer, by, limit: count, dataset, run });
      const answer = await work.database((k) => engine.keep(k, told));
      await work.show(answer, () =>
        keepPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
      );
    },
  );
}
