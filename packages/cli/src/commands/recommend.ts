import type { MessageWriter } from "@keepworth/engine";
import { messageFor, messageLanguageOf } from "@keepworth/locales";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, runOption } from "../options.ts";
import { recommendPage } from "../show/recommendPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  limit?: number;
  segment?: string;
  dataset?: string;
  run?: number;
  lang?: string;
}

export function addRecommend(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("recommend")
    .description(say("help.recommend"))
    .argument("[customer]", say("help.argument.recommend"))
    .addOption(countOption("--limit <count>", say("help.option.recommendLimit")))
    .addOption(new Option("--segment <name>", say("help.option.recommendSegment")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(
    command,
    bench,
    "keepworth recommend --segment champions",
    async (work, options, customer?: string) => {
      const engine = await import("@keepworth/engine");
      const { limit, segment, dataset, run, lang } = options;
      const told = given({ customer, limit, segment, dataset, run });
      const answer = await work.database((k) => engine.recommend(k, { ...told, message: writer(lang) }));
      await work.show(answer, () =>
        recommendPage(answer, { speaker: work.speaker, style: work.style, columns: work.terminal.columns }),
      );
    },
  );
}

/** Writes in the language asked for, or else in the customer's own. */
function writer(lang: string | undefined): MessageWriter {
  return ({ language: own, treatment, segment, preference, values }) => {
    const language = messageLanguageOf(lang ?? own);
    return { language, text: messageFor(language, treatment, segment, preference, values) };
  };
}
