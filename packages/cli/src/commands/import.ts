import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { FileKind } from "@keepworth/engine";
import type { Command } from "commander";
import { Option } from "commander";
import { given } from "../given.ts";
import { kinds } from "../kinds.ts";
import { choiceOption, currencyOption, identifier, mappingOption, timeZoneOption } from "../options.ts";
import { importPage } from "../show/importsPage.ts";
import { json } from "../show/json.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  as?: FileKind;
  map?: Record<string, string>;
  dataset?: string;
  currency?: string;
  timeZone?: string;
  add?: boolean;
}

export function addImport(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("import")
    .description(say("help.import"))
    .helpCommand(false)
    .argument("<files...>", say("help.argument.anyFiles"))
    .addOption(choiceOption("--as <kind>", say("help.option.as"), kinds))
    .addOption(mappingOption("--map <field=column>", say("help.option.map")))
    .addOption(new Option("--dataset <name>", say("help.option.importDataset")))
    .addOption(currencyOption("--currency <code>", say("help.option.currency")))
    .addOption(timeZoneOption("--time-zone <zone>", say("help.option.timeZone")))
    .addOption(new Option("--add", say("help.option.add")));
  const example = "keepworth import costs.csv subscriptions.csv";
  does<Options>(command, bench, example, async (work, options, files: string[]) => {
    const engine = await import("@keepworth/engine");
    const { as, map: mapping, dataset, currency, timeZone, add } = options;
    const told = given({ as, mapping, dataset, currency, timeZone, add });
    // A database is not made for files that are not there.
    for (const path of files)
      if (!existsSync(path)) throw new engine.KeepworthError("file.missing", { path });
    const answers = await work
      .database((k) => engine.importInto(k, files, told), { create: true })
      .catch((error: unknown) => {
        if (files.length > 1 && !work.json) work.note(say("records.none", { files: files.length }));
        throw error;
      });
    if (work.json) await work.terminal.write(answers.map(json).join(""));
    else {
      const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
      await work.show(answers, () => importPage(answers, look));
      const run = dataset === undefined ? "keepworth run" : `keepworth run --dataset ${dataset}`;
      const undo = `keepworth import undo ${answers.at(-1)!.id}`;
      work.note(say("records.next", { run, undo }));
    }
  });

  const undo = command
    .command("undo")
    .description(say("help.import.undo"))
    .argument("<id>", say("help.argument.import"), identifier("id"));
  does(undo, bench, "keepworth import undo 2", async (work, _, id: number) => {
    const engine = await import("@keepworth/engine");
    const undone = await work.database((k) => engine.undoImport(k, id));
    await work.tell(
      undone,
      say("imports.undo.done", { id: String(id), file: basename(undone.file), dataset: undone.dataset }),
    );
  });
}
