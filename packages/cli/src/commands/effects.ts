import type { EffectField } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, runOption } from "../options.ts";
import { effectsPage, knownEventsPage } from "../show/effectsPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  event?: string;
  /** The engine refuses what the event cannot be told apart by, and names what it can. */
  by?: EffectField;
  horizon?: number;
  dataset?: string;
  run?: number;
}

export function addEffects(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("effects")
    .description(say("help.effects"))
    .addOption(new Option("--event <event>", say("help.effects.event")))
    .addOption(new Option("--by <field>", say("help.effects.by")))
    .addOption(countOption("--horizon <days>", say("help.effects.horizon")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth effects --event complaint --by response --horizon 180";
  does<Options>(command, bench, example, async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { event, by, horizon, dataset, run } = options;
    const which = given({ dataset, run });
    const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
    if (event === undefined) {
      const known = await work.database((k) => engine.knownEvents(k, which));
      await work.show(known, () => knownEventsPage(known, look));
      return;
    }
    const answer = await work.database((k) =>
      engine.effects(k, { event, ...given({ by, horizon }), ...which }),
    );
    await work.show(answer, () => effectsPage(answer, look));
  });
}
