import type { Command } from "commander";
import { given } from "../given.ts";
import { amountOption, choiceOption, countOption, datasetOption, runOption } from "../options.ts";
import { planPage } from "../show/planPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  months?: number;
  newCustomers?: number;
  by?: "segment" | "channel";
  backtest: boolean;
  dataset?: string;
  run?: number;
}

export function addPlan(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("plan")
    .description(say("help.plan"))
    .addOption(countOption("--months <count>", say("help.option.planMonths")))
    .addOption(amountOption("--new-customers <count>", say("help.option.newCustomers")))
    .addOption(choiceOption("--by <label>", say("help.option.planBy"), ["segment", "channel"]))
    .option("--no-backtest", say("help.option.noBacktest"))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth plan --months 6 --new-customers 250 --by channel";
  does<Options>(command, bench, example, async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { months, newCustomers, by, backtest, dataset, run } = options;
    const told = given({ months, newCustomers, by, backtest, dataset, run });
    const answer = await work.database((k) => engine.plan(k, told));
    await work.show(answer, () =>
      planPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
