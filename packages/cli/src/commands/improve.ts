import type { SubjectKind } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { choiceOption, countOption, datasetOption, runOption } from "../options.ts";
import { improvePage } from "../show/improvePage.ts";
import { does, type Bench } from "../verb.ts";

const kinds: readonly SubjectKind[] = [
  "product",
  "category",
  "first-product",
  "lateness",
  "return-reason",
  "topic",
];

interface Options {
  kind?: SubjectKind;
  limit?: number;
  horizon?: number;
  out?: string;
  dataset?: string;
  run?: number;
}

/** How many a reader sees unless told otherwise; a program gets all. */
const listed = 20;

export function addImprove(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("improve")
    .description(say("help.improve"))
    .addOption(choiceOption("--kind <kind>", say("help.improve.kind"), kinds))
    .addOption(countOption("--horizon <days>", say("help.improve.horizon")))
    .addOption(countOption("--limit <count>", say("help.improve.limit")))
    .addOption(new Option("--out <file>", say("help.improve.out")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth improve --kind lateness --horizon 180", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { kind, horizon, out, dataset, run } = options;
    const count = options.limit ?? (work.json ? 0 : listed);
    const answer = await work.database((k) =>
      engine.improve(k, {
        ...given({ kind, horizon, out, dataset, run }),
        limit: count === 0 ? Number.MAX_SAFE_INTEGER : count,
      }),
    );
    const { speaker, style, terminal } = work;
    await work.show(answer, () => improvePage(answer, { speaker, style, columns: terminal.columns }));
  });
}
