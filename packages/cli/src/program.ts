import type { Key, Speaker } from "@keepworth/locales";
import { Command, Option, type Help } from "commander";
import { addActions } from "./commands/actions.ts";
import { addAcquire } from "./commands/acquire.ts";
import { addBackup } from "./commands/backup.ts";
import { addBudget } from "./commands/budget.ts";
import { addCare } from "./commands/care.ts";
import { addCheck } from "./commands/check.ts";
import { addChurn } from "./commands/churn.ts";
import { addCompare } from "./commands/compare.ts";
import { addConnect } from "./commands/connect.ts";
import { addCustomer } from "./commands/customer.ts";
import { addCustomers } from "./commands/customers.ts";
import { addDemo } from "./commands/demo.ts";
import { addEffects } from "./commands/effects.ts";
import { addExperiment } from "./commands/experiment.ts";
import { addExport } from "./commands/export.ts";
import { addFit } from "./commands/fit.ts";
import { addFormula } from "./commands/formula.ts";
import { addImport } from "./commands/import.ts";
import { addImports } from "./commands/imports.ts";
import { addImprove } from "./commands/improve.ts";
import { addPerson } from "./commands/person.ts";
import { addPlan } from "./commands/plan.ts";
import { addKeep } from "./commands/keep.ts";
import { addLoyalty } from "./commands/loyalty.ts";
import { addPotentials } from "./commands/potentials.ts";
import { addPrice } from "./commands/price.ts";
import { addRecommend } from "./commands/recommend.ts";
import { addRenewals } from "./commands/renewals.ts";
import { addReplace } from "./commands/replace.ts";
import { addReport } from "./commands/report.ts";
import { addRun } from "./commands/run.ts";
import { addRuns } from "./commands/runs.ts";
import { addSatisfaction } from "./commands/satisfaction.ts";
import { addSegments } from "./commands/segments.ts";
import { addService } from "./commands/service.ts";
import { addServe } from "./commands/serve.ts";
import { style } from "./show/style.ts";
import { wrap } from "./show/text.ts";
import { version } from "./version.ts";
import type { Bench } from "./verb.ts";

/** Commander's own headings, in the speaker's words. */
const headings: Readonly<Record<string, Key>> = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Global Options:": "help.globalOptions",
  "Commands:": "help.commands",
};

/** The whole command line, ready to parse. Nothing is opened or loaded before an action runs. */
export function program(bench: Bench): Command {
  const { say } = bench.speaker;
  const keepworth = new Command("keepworth")
    .description(say("program.tagline"))
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .configureHelp(help(bench))
    .version(version(), "-V, --version", say("help.option.version"))
    .helpOption("-h, --help", say("help.option.help"))
    .helpCommand("help [command]", say("help.help"))
    .addOption(new Option("--db <file>", say("help.option.db")).default("keepworth.duckdb"))
    .addOption(new Option("--json", say("help.option.json")))
    .addOption(new Option("--lang <language>", say("help.option.lang")))
    .addOption(new Option("-q, --quiet", say("help.option.quiet")))
    .addHelpText("after", () =>
      ["", ...wrap(say("help.exitCodes"), bench.terminal.columns), say("help.start")].join("\n"),
    );
  for (const add of [
    addDemo,
    addServe,
    addRun,
    addReport,
    addCustomers,
    addCustomer,
    addFormula,
    addSegments,
    addRecommend,
    addPlan,
    addPrice,
    addChurn,
    addRenewals,
    addPotentials,
    addKeep,
    addReplace,
    addAcquire,
    addLoyalty,
    addService,
    addCare,
    addSatisfaction,
    addExperiment,
    addEffects,
    addImprove,
    addExport,
    addPerson,
    addCheck,
    addImports,
    addImport,
    addConnect,
    addRuns,
    addCompare,
    addFit,
    addBackup,
    addBudget,
    addActions,
  ]) {
    add(keepworth, bench);
  }
  return keepworth;
}

function help({ speaker, terminal }: Bench): Partial<Help> {
  const { say } = speaker;
  const paint = style(terminal.colour);
  return {
    showGlobalOptions: true,
    helpWidth: terminal.columns,
    styleTitle: (title) => paint.heading(headings[title] ? say(headings[title]) : title),
    optionDescription: ({ description, argChoices, defaultValue }) =>
      withNotes(speaker, description, argChoices, defaultValue),
    argumentDescription: ({ description, argChoices }) =>
      withNotes(speaker, description, argChoices, undefined),
  };
}

/** A description with its choices and its default, as help and reference show it. */
export function withNotes(
  { say }: Speaker,
  description: string,
  choices: readonly string[] | undefined,
  standard: unknown,
): string {
  const notes = [
    ...(choices ? [say("help.choices", { values: choices.join(", ") })] : []),
    ...(standard === undefined ? [] : [say("help.default", { value: String(standard) })]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}
