import type { Command } from "commander";
import { Option } from "commander";
import { given } from "../given.ts";
import { amountOption, datasetOption, fractionOption, runOption } from "../options.ts";
import { pricePage } from "../show/pricePage.ts";
import { UsageError } from "../usage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  change?: number;
  product?: string;
  elasticity?: number;
  margin?: number;
  churn?: number;
  dataset?: string;
  run?: number;
}

export function addPrice(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("price")
    .description(say("help.price"))
    .addOption(new Option("--change <share>", say("help.option.change")).argParser(changeOf))
    .addOption(new Option("--product <id>", say("help.option.product")))
    .addOption(new Option("--elasticity <number>", say("help.option.elasticity")).argParser(elasticityOf))
    .addOption(fractionOption("--margin <share>", say("help.option.margin"), 1))
    .addOption(amountOption("--churn <number>", say("help.option.priceChurn")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth price --change +5% --product CO-101";
  does<Options>(command, bench, example, async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { change, product, elasticity, margin, churn, dataset, run } = options;
    const told = given({ change, product, elasticity, margin, churn, dataset, run });
    const answer = await work.database((k) => engine.price(k, told));
    await work.show(answer, () =>
      pricePage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}

/** +5%, -10%, 0.05. */
export function changeOf(text: string): number {
  const match = /^([+−-]?)(\d*\.?\d+)(%?)$/.exec(text.trim());
  const size = match ? Number(match[2]) / (match[3] ? 100 : 1) : Number.NaN;
  const change = match && match[1] !== "" && match[1] !== "+" ? -size : size;
  if (!(change > -1 && change <= 1 && change !== 0)) {
    throw new UsageError("--change", text, "usage.expected.change");
  }
  return change;
}

function elasticityOf(text: string): number {
  const value = /^[+−-]?\d*\.?\d+$/.test(text.trim()) ? Number(text.trim().replace("−", "-")) : Number.NaN;
  if (!(value >= -20 && value <= 5)) throw new UsageError("--elasticity", text, "usage.expected.elasticity");
  return value;
}
