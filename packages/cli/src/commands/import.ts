import { basename } from "node:path";
import type { Command } from "commander";
import { identifier } from "../options.ts";
import { does, type Bench } from "../verb.ts";

export function addImport(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth.command("import").description(say("help.import")).helpCommand(false);
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
