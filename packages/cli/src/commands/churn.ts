import type { ChurnGroup } from "@keepworth/engine";
import type { Command } from "commander";
import { given } from "../given.ts";
import { choiceOption, datasetOption, runOption, spanOption } from "../options.ts";
import { churnPage } from "../show/churnPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  by?: ChurnGroup;
  horizon?: string;
  dataset?: string;
  run?: number;
}

const groups: readonly ChurnGroup[] = ["segment", "plan", "channel", "country"];

export function addChurn(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("churn")
    .description(say("help.churn"))
    .addOption(choiceOption("--by <group>", say("help.option.churnBy"), groups))
    .addOption(spanOption("--horizon <span>", say("help.option.churnHorizon")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth churn --by channel --horizon 6m", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { by, horizon, dataset, run } = options;
    const answer = await work.database((k) => engine.churn(k, given({ by, horizon, dataset, run })));
    await work.show(answer, () =>
      churnPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
