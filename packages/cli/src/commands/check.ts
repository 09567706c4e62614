import type { FileKind } from "@keepworth/engine";
import type { Command } from "commander";
import { given } from "../given.ts";
import { kinds } from "../kinds.ts";
import { choiceOption, currencyOption, mappingOption, timeZoneOption } from "../options.ts";
import { checkPage } from "../show/checkPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  as?: FileKind;
  currency?: string;
  timeZone?: string;
  map?: Record<string, string>;
}

export function addCheck(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("check")
    .description(say("help.check"))
    .argument("<file>", say("help.argument.file"))
    .addOption(choiceOption("--as <kind>", say("help.option.as"), kinds))
    .addOption(currencyOption("--currency <code>", say("help.option.currency")))
    .addOption(timeZoneOption("--time-zone <zone>", say("help.option.timeZone")))
    .addOption(mappingOption("--map <field=column>", say("help.option.map")));
  does<Options>(command, bench, "keepworth check orders.csv", async (work, options, file: string) => {
    const engine = await import("@keepworth/engine");
    const { as, currency, timeZone, map: mapping } = options;
    const answer = await engine.check(file, given({ as, currency, timeZone, mapping }));
    await work.show(answer, () =>
      checkPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
    if (!work.json)
      work.note(
        say("check.kept", { command: `keepworth ${answer.kind === "orders" ? "run" : "import"} ${file}` }),
      );
  });
}
