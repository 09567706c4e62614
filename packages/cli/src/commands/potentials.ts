import type { Command } from "commander";
import { given } from "../given.ts";
import { datasetOption, runOption } from "../options.ts";
import { ledgerPage } from "../show/ledgerPage.ts";
import { potentialsPage } from "../show/potentialsPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  dataset?: string;
  run?: number;
}

/** The four potentials of the business, or of one customer line by line. */
export function addPotentials(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("potentials")
    .description(say("help.potentials"))
    .argument("[customer]", say("help.argument.customer"))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(
    command,
    bench,
    "keepworth potentials C00042",
    async (work, options, customer: string | undefined) => {
      const engine = await import("@keepworth/engine");
      const { dataset, run } = options;
      const which = given({ dataset, run });
      const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
      if (customer === undefined) {
        const answer = await work.database((k) => engine.potentials(k, which));
        await work.show(answer, () => potentialsPage(answer, look));
      } else {
        const answer = await work.database((k) => engine.ledger(k, customer, which));
        await work.show(answer, () => ledgerPage(answer, look));
      }
    },
  );
}
