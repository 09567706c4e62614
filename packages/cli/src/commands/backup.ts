import type { Command } from "commander";
import { size } from "../show/size.ts";
import { does, type Bench } from "../verb.ts";

export function addBackup(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("backup")
    .description(say("help.backup"))
    .argument("<file>", say("help.argument.backup"));
  does(command, bench, "keepworth backup keepworth-monday.duckdb", async (work, _, file: string) => {
    const engine = await import("@keepworth/engine");
    const done = await work.database((k) => engine.backup(k, file));
    await work.tell(done, say("backup.done", { file: done.file, size: size(done.bytes, work.speaker) }));
  });
}
