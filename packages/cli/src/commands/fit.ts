import type { FitFileOptions } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { fitModels, priors } from "../models.ts";
import {
  choiceOption,
  countOption,
  currencyOption,
  dayOption,
  mappingOption,
  timeZoneOption,
  unitOption,
} from "../options.ts";
import { fitPage } from "../show/fitPage.ts";
import { modelTable } from "../show/modelTable.ts";
import { OptionsError } from "../usage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  model?: string;
  compare?: boolean;
  posterior?: "nuts" | "laplace";
  prior?: (typeof priors)[number];
  covariates?: string;
  chains?: number;
  draws?: number;
  seed?: number;
  asOf?: string;
  unit?: "day" | "week" | "month";
  currency?: string;
  timeZone?: string;
  map?: Record<string, string>;
}

export function addFit(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const one = (option: Option): Option => option.conflicts("compare");
  const command = keepworth
    .command("fit")
    .description(say("help.fit"))
    .argument("<file>", say("help.argument.fitFile"))
    .addOption(choiceOption("--model <name>", say("help.option.fitModel"), fitModels))
    .addOption(new Option("--compare", say("help.option.compare")))
    .addOption(one(choiceOption("--posterior <method>", say("help.option.posterior"), ["nuts", "laplace"])))
    .addOption(one(choiceOption("--prior <name>", say("help.option.prior"), priors)))
    .addOption(
      new Option("--covariates <file>", say("help.option.covariates")).conflicts(["compare", "posterior"]),
    )
    .addOption(one(countOption("--chains <count>", say("help.option.chains"))))
    .addOption(one(countOption("--draws <count>", say("help.option.draws"))))
    .addOption(one(countOption("--seed <number>", say("help.option.seed"))))
    .addOption(dayOption("--as-of <day>", say("help.option.asOf")))
    .addOption(unitOption(bench.speaker))
    .addOption(currencyOption("--currency <code>", say("help.option.currency")))
    .addOption(timeZoneOption("--time-zone <zone>", say("help.option.timeZone")))
    .addOption(mappingOption("--map <field=column>", say("help.option.map")));
  const example = "keepworth fit orders.csv --model bg-nbd --as-of 2026-06-30 --unit week";
  does<Options>(command, bench, example, async (work, options, file: string) => {
    const { asOf, unit, currency, timeZone, map: mapping } = options;
    const read = given({ asOf, unit, currency, timeZone, mapping });
    const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
    const model = whichModel(options);
    const engine = await import("@keepworth/engine");
    if (model === null) {
      const answer = await engine.compareModels(file, read);
      await work.show(answer, () => modelTable(answer, look));
      return;
    }
    const { posterior, prior, covariates, chains, draws, seed } = options;
    const how = given({ posterior, prior, covariates, chains, draws, seed });
    if (posterior === "nuts" && !work.json) work.note(say("fit.drawing"));
    const asked: FitFileOptions = { model, ...read, ...how };
    const answer = await engine.fit(file, asked);
    await work.show(answer, () => fitPage(answer, look));
  });
}

/** The one model that is asked for; null where all are to be set side by side. */
function whichModel({ model, compare, posterior, ...options }: Options): string | null {
  if (compare && model !== undefined) throw new OptionsError("usage.fit.both");
  if (compare) return null;
  if (model === undefined) throw new OptionsError("usage.fit.neither");
  const drawing = (["chains", "draws", "seed"] as const).find((name) => options[name] !== undefined);
  if (drawing !== undefined && posterior === undefined) {
    throw new OptionsError("usage.needs", { name: `--${drawing}`, other: "--posterior" });
  }
  return model;
}
