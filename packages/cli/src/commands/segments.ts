import type { SegmentsBy } from "@keepworth/engine";
import type { Command } from "commander";
import { given } from "../given.ts";
import { choiceOption, datasetOption, runOption } from "../options.ts";
import { segmentsPage } from "../show/segmentsPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  by?: SegmentsBy;
  dataset?: string;
  run?: number;
}

const groups: readonly SegmentsBy[] = ["segment", "channel", "country", "owner", "account"];

export function addSegments(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("segments")
    .description(say("help.segments"))
    .addOption(choiceOption("--by <name>", say("help.option.segmentsBy"), groups).default("segment"))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth segments --by channel", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { by, dataset, run } = options;
    const answer = await work.database((k) => engine.segments(k, given({ by, dataset, run })));
    await work.show(answer, () =>
      segmentsPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
    );
  });
}
