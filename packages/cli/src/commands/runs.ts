import type { RunSummary } from "@keepworth/engine";
import type { Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption } from "../options.ts";
import { json } from "../show/json.ts";
import { table } from "../show/table.ts";
import { safe } from "../show/text.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

export function addRuns(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("runs")
    .description(say("help.runs"))
    .helpCommand(false)
    .addOption(datasetOption(bench.speaker));
  does<{ dataset?: string }>(command, bench, "keepworth runs", async (work, { dataset }) => {
    const engine = await import("@keepworth/engine");
    const found = await work.database((k) => engine.runs(k, given({ dataset })));
    if (work.json) await work.terminal.write(found.map(json).join(""));
    else if (found.length === 0) work.note(say("runs.none"));
    else await work.show(found, () => runsTable(found, work));
  });

  const prune = command
    .command("prune")
    .description(say("help.runs.prune"))
    .addOption(countOption("--keep <count>", say("help.option.keep")));
  does<{ keep?: number }>(prune, bench, "keepworth runs prune --keep 3", async (work, { keep }) => {
    const engine = await import("@keepworth/engine");
    const done = await work.database((k) => engine.pruneRuns(k, given({ keep })));
    await work.tell(done, say("runs.pruned", { count: done.pruned.length, ids: done.pruned.join(", ") }));
  });
}

function runsTable(runs: readonly RunSummary[], { speaker, style, terminal }: Work): string[] {
  const { say, money, moneyRange, number } = speaker;
  const compact = { compact: true };
  return table(
    runs,
    [
      { title: say("column.id"), side: "end", cell: ({ id }) => String(id) },
      { title: say("column.dataset"), cell: ({ dataset }) => safe(dataset) },
      { title: say("column.asOf"), cell: ({ asOf }) => asOf ?? "–" },
      { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
      {
        title: say("column.clv"),
        side: "end",
        cell: ({ clv, currency }) => (clv ? money(clv.value, currency ?? "", compact) : "–"),
      },
      {
        title: say("column.interval"),
        side: "end",
        cell: ({ clv, currency }) => (clv ? moneyRange(clv.low, clv.high, currency ?? "", compact) : "–"),
        paint: style.quiet,
      },
      {
        title: say("column.state"),
        cell: ({ status, rows }) =>
          say(status === "published" && !rows ? "runs.noRows" : `runs.status.${status}`),
        paint: (text, { status }) => (status === "published" ? style.quiet(text) : style.attention(text)),
      },
    ],
    { columns: terminal.columns, heading: style.heading },
  );
}
