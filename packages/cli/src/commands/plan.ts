import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { amountOption, choiceOption, countOption, datasetOption, runOption } from "../options.ts";
import { demandPage } from "../show/demandPage.ts";
import { planPage } from "../show/planPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  months?: number;
  newCustomers?: number;
  by?: "segment" | "channel" | "product";
  weeks?: number;
  limit?: number;
  out?: string;
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
    .addOption(choiceOption("--by <label>", say("help.option.planBy"), ["segment", "channel", "product"]))
    .addOption(countOption("--weeks <count>", say("help.plan.weeks")))
    .addOption(countOption("--limit <count>", say("help.plan.limit")))
    .addOption(new Option("--out <file>", say("help.plan.out")))
    .option("--no-backtest", say("help.option.noBacktest"))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth plan --months 6 --new-customers 250 --by channel";
  does<Options>(command, bench, example, async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { months, newCustomers, by, backtest, dataset, run } = options;
    const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
    if (by === "product") {
      const { weeks, limit, out } = options;
      const asked = given({ weeks, limit, out, backtest, dataset, run });
      const demand = await work.database((k) => engine.planProducts(k, asked));
      await work.show(demand, () => demandPage(demand, look));
      return;
    }
    const told = given({ months, newCustomers, by, backtest, dataset, run });
    const answer = await work.database((k) => engine.plan(k, told));
    await work.show(answer, () => planPage(answer, look));
  });
}
