import { Option, type Command } from "commander";
import { given } from "../given.ts";
import {
  amountOption,
  choiceOption,
  countOption,
  datasetOption,
  fractionOption,
  runOption,
} from "../options.ts";
import { budgetPage } from "../show/budgetPage.ts";
import { OptionsError, UsageError } from "../usage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  amount?: number;
  capacity?: Record<string, number>;
  minimum?: Record<string, number>;
  holdout?: number;
  role?: string;
  exact?: boolean;
  greedy?: boolean;
  limit?: number;
  out?: string;
  dataset?: string;
  run?: number;
}

const listed = 10;

export function addBudget(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("budget")
    .description(say("help.budget"))
    .addOption(amountOption("--amount <amount>", say("help.option.budgetAmount")))
    .addOption(perTreatment("--capacity <treatment=N>", say("help.option.budgetCapacity")))
    .addOption(perTreatment("--minimum <treatment=N>", say("help.option.budgetMinimum")))
    .addOption(fractionOption("--holdout <share>", say("help.option.budgetHoldout"), 1))
    .addOption(
      choiceOption("--role <role>", say("help.option.budgetRole"), ["marketing", "sales", "service"]),
    )
    .addOption(new Option("--exact", say("help.option.budgetExact")))
    .addOption(new Option("--greedy", say("help.option.budgetGreedy")))
    .addOption(countOption("--limit <count>", say("help.option.budgetLimit")))
    .addOption(new Option("--out <file>", say("help.option.budgetOut")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth budget --amount 500 --capacity vip=20 --holdout 10%";
  does<Options>(command, bench, example, async (work, options) => {
    const { exact, greedy, limit: asked = listed, ...rest } = options;
    if (exact && greedy) throw new OptionsError("usage.budget.solver");
    const engine = await import("@keepworth/engine");
    const { amount, capacity, minimum, holdout, role, out, dataset, run } = rest;
    const told = given({ amount, capacity, minimum, holdout, role, out, dataset, run });
    const limit = asked === 0 ? Number.MAX_SAFE_INTEGER : asked;
    const solver = exact ? "exact" : greedy ? "greedy" : undefined;
    const answer = await work.database((k) =>
      engine.budget(k, { ...told, ...given({ solver } as const), limit }),
    );
    await work.show(answer, () =>
      budgetPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}

/** `treatment=N`, as often as wanted, gathered into one record. */
function perTreatment(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (text: string, before: Record<string, number> | undefined) => {
      const match = /^(.+)=(\d+)$/.exec(text);
      if (!match) throw new UsageError(flags.split(" ")[0]!, text, "usage.expected.treatmentCount");
      return { ...before, [match[1]!.trim()]: Number(match[2]) };
    },
  );
}
