import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { datasetOption, runOption } from "../options.ts";
import { customerPage } from "../show/customerPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  contacts?: boolean;
  dataset?: string;
  run?: number;
}

export function addCustomer(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("customer")
    .description(say("help.customer"))
    .argument("<id>", say("help.argument.customer"))
    .addOption(new Option("--contacts", say("help.option.contacts")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth customer 4711", async (work, options, id: string) => {
    const engine = await import("@keepworth/engine");
    const { contacts, dataset, run } = options;
    const answer = await work.database((k) => engine.customer(k, id, given({ contacts, dataset, run })));
    await work.show(answer, () =>
      customerPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
