import { writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { datasetOption, runOption } from "../options.ts";
import { terminalReport } from "../report/terminal.ts";
import { size } from "../show/size.ts";
import { does, type Bench } from "../verb.ts";
import { version } from "../version.ts";

interface Options {
  html?: string | true;
  dataset?: string;
  run?: number;
}

export function addReport(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("report")
    .description(say("help.report"))
    .addOption(new Option("--html [file]", say("help.option.html")).preset("keepworth-report.html"))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth report --html", async (work, { html, dataset, run }) => {
    const engine = await import("@keepworth/engine");
    const overview = await work.database((k) =>
      engine.overview(k, {
        ...(dataset === undefined ? {} : { dataset }),
        ...(run === undefined ? {} : { run }),
      }),
    );
    if (typeof html !== "string") {
      await work.show(overview, () =>
        terminalReport(overview, work.speaker, { style: work.style, columns: work.terminal.columns }),
      );
      return;
    }
    // Charts are drawn only when asked for: their library is the largest part of the program.
    const { htmlReport } = await import("../report/html/page.ts");
    const page = htmlReport(overview, work.speaker, { version: version() });
    const bytes = Buffer.byteLength(page);
    try {
      await writeFile(html, page);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new engine.KeepworthError("output.unwritable", { path: html, reason }, { cause: error });
    }
    await work.tell(
      { file: html, bytes },
      say("report.written", { file: html, size: size(bytes, work.speaker) }),
    );
  });
}
