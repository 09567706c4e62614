import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, fractionOption, repeatedOption, runOption } from "../options.ts";
import { assignmentPage, experimentPlanPage, experimentsTable, readingPage } from "../show/experimentPage.ts";
import { json } from "../show/json.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

interface Options {
  treatment: string;
  segment?: string[];
  customers?: number;
  holdout?: number;
  days?: number;
  seed?: number;
  from?: string;
  out?: string;
  dataset?: string;
  run?: number;
}

const look = ({ speaker, style, terminal }: Work) => ({ speaker, style, columns: terminal.columns });

export function addExperiment(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth.command("experiment").description(say("help.experiment")).helpCommand(false);
  addNew(command, bench);
  addAssign(command, bench);
  addRead(command, bench);
  addList(command, bench);
}

function addNew(experiment: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = experiment
    .command("new")
    .description(say("help.experiment.new"))
    .argument("<name>", say("help.argument.experiment"))
    .addOption(new Option("--treatment <name>", say("help.option.experimentTreatment")).makeOptionMandatory())
    .addOption(repeatedOption("--segment <name>", say("help.option.experimentSegment")))
    .addOption(countOption("--customers <count>", say("help.option.experimentCustomers")))
    .addOption(fractionOption("--holdout <share>", say("help.option.experimentHoldout"), 1))
    .addOption(countOption("--days <count>", say("help.option.experimentDays")))
    .addOption(countOption("--seed <number>", say("help.option.experimentSeed")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth experiment new spring --treatment win-back --holdout 50%";
  does<Options>(command, bench, example, async (work, options, name: string) => {
    const engine = await import("@keepworth/engine");
    const { treatment, segment: segments, customers, holdout, days, seed, dataset, run } = options;
    const told = given({ segments, customers, holdout, days, seed, dataset, run });
    const plan = await work.database((k) => engine.newExperiment(k, { name, treatment, ...told }));
    await work.show(plan, () => experimentPlanPage(plan, look(work)));
  });
}

function addAssign(experiment: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = experiment
    .command("assign")
    .description(say("help.experiment.assign"))
    .argument("<name>", say("help.argument.experiment"))
    .addOption(new Option("--from <file>", say("help.option.experimentFrom")))
    .addOption(new Option("--out <file>", say("help.option.experimentOut")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth experiment assign spring --out spring.csv";
  does<Options>(command, bench, example, async (work, options, name: string) => {
    const engine = await import("@keepworth/engine");
    const { from, out, dataset, run } = options;
    const told = given({ from, out, dataset, run });
    const answer = await work.database((k) => engine.assignExperiment(k, { name, ...told }));
    await work.show(answer, () => assignmentPage(answer, look(work)));
  });
}

function addRead(experiment: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = experiment
    .command("read")
    .description(say("help.experiment.read"))
    .argument("[name]", say("help.argument.experimentRead"))
    .addOption(countOption("--days <count>", say("help.option.experimentReadDays")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth experiment read winback";
  does<Options>(command, bench, example, async (work, { days, dataset, run }, named: string | undefined) => {
    const engine = await import("@keepworth/engine");
    const told = given({ days, dataset, run });
    const reading = await work.database(async (k) => {
      const latest = async () => (await engine.experiments(k, given({ dataset })))[0]?.name ?? "";
      return engine.readExperiment(k, { name: named ?? (await latest()), ...told });
    });
    await work.show(reading, () => readingPage(reading, look(work)));
  });
}

function addList(experiment: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = experiment
    .command("list")
    .description(say("help.experiment.list"))
    .addOption(datasetOption(bench.speaker));
  does<Options>(command, bench, "keepworth experiment list", async (work, { dataset }) => {
    const engine = await import("@keepworth/engine");
    const all = await work.database((k) => engine.experiments(k, given({ dataset })));
    if (work.json) await work.terminal.write(all.map(json).join(""));
    else if (all.length === 0) work.note(say("experiment.list.none"));
    else await work.show(all, () => experimentsTable(all, look(work)));
  });
}
