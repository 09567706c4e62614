import type { Command } from "commander";
import { given } from "../given.ts";
import { datasetOption } from "../options.ts";
import { json } from "../show/json.ts";
import { importsPage } from "../show/importsPage.ts";
import { does, type Bench } from "../verb.ts";

export function addImports(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("imports")
    .description(say("help.imports"))
    .addOption(datasetOption(bench.speaker));
  does<{ dataset?: string }>(command, bench, "keepworth imports", async (work, { dataset }) => {
    const engine = await import("@keepworth/engine");
    const found = await work.database((k) => engine.imports(k, given({ dataset })));
    if (work.json) await work.terminal.write(found.map(json).join(""));
    else if (found.length === 0) work.note(say("imports.none"));
    else {
      const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
      await work.show(found, () => importsPage(found, look));
    }
  });
}
