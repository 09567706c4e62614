import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Keepworth, ExportOptions } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { choiceOption, datasetOption, runOption } from "../options.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

interface Options {
  format: ExportOptions["format"];
  contacts?: boolean;
  out?: string;
  dataset?: string;
  run?: number;
}

export function addExport(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("export")
    .description(say("help.export"))
    .addOption(
      choiceOption("--format <format>", say("help.option.format"), ["csv", "parquet", "jsonl"]).default(
        "csv",
      ),
    )
    .addOption(new Option("--contacts", say("help.option.contacts")))
    .addOption(new Option("--out <file>", say("help.option.out")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = "keepworth export --format csv --out customers.csv";
  does<Options>(command, bench, example, async (work, { format, contacts, out, dataset, run }) => {
    const engine = await import("@keepworth/engine");
    const options = { format, ...given({ contacts, dataset, run }) };
    await work.database(async (k) => {
      if (out === "-") return stream(k, work, options);
      const done = await engine.exportCustomers(k, out ?? `customers.${format}`, options);
      await work.tell(done, say("export.done", done));
      if (done.withheld > 0) work.note(say("export.withheld", { count: done.withheld }));
    });
  });
}

/** To standard output, by way of a temporary file: the database writes files only. */
async function stream(k: Keepworth, { terminal }: Work, options: ExportOptions): Promise<void> {
  const engine = await import("@keepworth/engine");
  const folder = await mkdtemp(join(tmpdir(), "keepworth-"));
  try {
    const file = join(folder, `customers.${options.format}`);
    await engine.exportCustomers(k, file, options);
    for await (const chunk of createReadStream(file)) {
      if (!(await terminal.write(chunk as Buffer))) return;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
