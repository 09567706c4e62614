import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { datasetOption, runOption } from "../options.ts";
import { loyaltyPage } from "../show/loyaltyPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  out?: string;
  dataset?: string;
  run?: number;
}

export function addLoyalty(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("loyalty")
    .description(say("help.loyalty"))
    .addOption(new Option("--out <file>", say("help.loyalty.out")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth loyalty --out balances.csv", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { out, dataset, run } = options;
    const which = given({ dataset, run });
    if (out !== undefined) {
      const written = await work.database((k) => engine.exportBalances(k, out, which));
      await work.tell(written, say("loyalty.written", { file: written.file, rows: written.rows }));
      return;
    }
    const answer = await work.database((k) => engine.loyalty(k, which));
    await work.show(answer, () =>
      loyaltyPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
