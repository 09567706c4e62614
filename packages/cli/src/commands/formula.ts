import type { Command } from "commander";
import { given } from "../given.ts";
import { amountOption, datasetOption, fractionOption, runOption } from "../options.ts";
import { formulaPage } from "../show/formulaPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  margin?: number;
  acquisitionCost?: number;
  orderValue?: number;
  ordersPerYear?: number;
  years?: number;
  dataset?: string;
  run?: number;
}

export function addFormula(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("formula")
    .description(say("help.formula"))
    .addOption(fractionOption("--margin <share>", say("help.option.margin"), 1))
    .addOption(amountOption("--acquisition-cost <amount>", say("help.option.acquisitionCost")))
    .addOption(amountOption("--order-value <amount>", say("help.option.orderValue")))
    .addOption(amountOption("--orders-per-year <count>", say("help.option.ordersPerYear")))
    .addOption(amountOption("--years <count>", say("help.option.years")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth formula --margin 0.4 --acquisition-cost 25";
  does<Options>(command, bench, example, async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { margin, acquisitionCost, orderValue, ordersPerYear, years, dataset, run } = options;
    const told = given({ margin, acquisitionCost, orderValue, ordersPerYear, years, dataset, run });
    const answer = await work.database((k) => engine.formula(k, told));
    await work.show(answer, () =>
      formulaPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
