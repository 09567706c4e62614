import type { Keepworth, KeepworthError, RunOptions, RunResult } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { runModels } from "../models.ts";
import {
  choiceOption,
  currencyOption,
  dayOption,
  fractionOption,
  mappingOption,
  spanOption,
  timeZoneOption,
  unitOption,
} from "../options.ts";
import { terminalReport } from "../report/terminal.ts";
import { json } from "../show/json.ts";
import { Stopped } from "../stop.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

interface Options {
  asOf?: string;
  horizon?: string;
  unit?: "day" | "week" | "month";
  currency?: string;
  margin?: number;
  discountRate?: number;
  dataset?: string;
  add?: boolean;
  inPlace?: boolean;
  model: string;
  covariates?: string;
  burnIn?: string;
  timeZone?: string;
  map?: Record<string, string>;
  warehouse?: RunOptions["warehouse"];
}

export function addRun(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("run")
    .description(say("help.run"))
    .argument("[files...]", say("help.argument.files"))
    .addOption(dayOption("--as-of <day>", say("help.option.asOf")))
    .addOption(spanOption("--horizon <span>", say("help.option.horizon")))
    .addOption(spanOption("--burn-in <span>", say("help.option.burnIn")))
    .addOption(unitOption(bench.speaker))
    .addOption(currencyOption("--currency <code>", say("help.option.currency")))
    .addOption(fractionOption("--margin <share>", say("help.option.margin"), 1))
    .addOption(fractionOption("--discount-rate <rate>", say("help.option.discountRate"), 10))
    .addOption(new Option("--dataset <name>", say("help.option.runDataset")))
    .addOption(new Option("--add", say("help.option.add")))
    .addOption(new Option("--in-place", say("help.option.inPlace")))
    .addOption(choiceOption("--model <name>", say("help.option.model"), runModels).default("auto"))
    .addOption(new Option("--covariates <file>", say("help.option.covariates")))
    .addOption(timeZoneOption("--time-zone <zone>", say("help.option.timeZone")))
    .addOption(mappingOption("--map <field=column>", say("help.option.map")))
    .addOption(choiceOption("--warehouse <kind>", say("help.option.warehouse"), ["embedded", "trino"]));
  does<Options>(
    command,
    bench,
    "keepworth run orders.csv --margin 0.4",
    async (work, options, files: string[]) => {
      const { asOf, horizon, unit, currency, margin, discountRate, timeZone, map: mapping } = options;
      const { dataset, add, inPlace, model, covariates, burnIn, warehouse } = options;
      const figures = given({ asOf, horizon, unit, currency, margin, discountRate, timeZone, mapping });
      const rest = given({ dataset, add, inPlace, model, covariates, burnIn, warehouse });
      await work.database(
        async (k) => {
          const result = await runAsking(k, work, { files, ...figures, ...rest });
          await showRun(k, work, result);
          await eraseSilent(k, work);
        },
        { create: files.length > 0 },
      );
    },
  );
}

/** As the settings say, where they do. */
async function eraseSilent(k: Keepworth, work: Work): Promise<void> {
  const engine = await import("@keepworth/engine");
  const erased = await engine.expireAfterRun(k);
  if (erased === null) return;
  const { say, date } = work.speaker;
  work.note(say("person.expire.afterRun", { count: erased.people.length, before: date(erased.before) }));
}

/** Asks before a file that seems to be another shop's is added, where somebody is there to answer. */
async function runAsking(k: Keepworth, work: Work, options: RunOptions): Promise<RunResult> {
  try {
    return await runSteps(k, work, options);
  } catch (error) {
    if (!work.terminal.attended || work.json || !isUnrelated(error)) throw error;
    work.note(work.speaker.explain("error", error.code, error.details).text);
    const answer = await work.terminal.ask(work.speaker.say("ask.unrelated"));
    if (!/^y(es)?$/i.test(answer)) throw error;
    return await runSteps(k, work, { ...options, add: true });
  }
}

function isUnrelated(error: unknown): error is KeepworthError {
  return error instanceof Error && "code" in error && error.code === "import.unrelated";
}

/** Runs, with one line a step: JSON on stdout with --json, else progress beside the result. */
export async function runSteps(k: Keepworth, work: Work, options: RunOptions): Promise<RunResult> {
  const engine = await import("@keepworth/engine");
  const progress = work.progress();
  try {
    const steps = engine.run(k, options);
    for (;;) {
      const next = work.stopped() ? await steps.throw(new Stopped()) : await steps.next();
      if (next.done) return next.value;
      if (work.json) await work.terminal.write(json(next.value));
      else progress.update(next.value);
    }
  } finally {
    progress.stop();
  }
}

/** The end of a run: its result object, or its report. */
export async function showRun(k: Keepworth, work: Work, run: RunResult): Promise<void> {
  if (work.json) {
    await work.terminal.write(json({ event: "result", run }));
    return;
  }
  const engine = await import("@keepworth/engine");
  const overview = await engine.overview(k, { dataset: run.dataset, run: run.id });
  work.note("");
  await work.show(run, () =>
    terminalReport(overview, work.speaker, { style: work.style, columns: work.terminal.columns }),
  );
}
