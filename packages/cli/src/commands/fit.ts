import type { FitAnswer } from "@keepworth/engine";
import type { Command } from "commander";
import { given } from "../given.ts";
import { models } from "../models.ts";
import {
  choiceOption,
  currencyOption,
  dayOption,
  mappingOption,
  timeZoneOption,
  unitOption,
} from "../options.ts";
import { modelName } from "../report/modelName.ts";
import { table } from "../show/table.ts";
import { wrap } from "../show/text.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

interface Options {
  model: string;
  asOf?: string;
  unit?: "day" | "week" | "month";
  currency?: string;
  timeZone?: string;
  map?: Record<string, string>;
}

export function addFit(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("fit")
    .description(say("help.fit"))
    .argument("<file>", say("help.argument.fitFile"))
    .addOption(choiceOption("--model <name>", say("help.option.fitModel"), models).makeOptionMandatory())
    .addOption(dayOption("--as-of <day>", say("help.option.asOf")))
    .addOption(unitOption(bench.speaker))
    .addOption(currencyOption("--currency <code>", say("help.option.currency")))
    .addOption(timeZoneOption("--time-zone <zone>", say("help.option.timeZone")))
    .addOption(mappingOption("--map <field=column>", say("help.option.map")));
  const example = "keepworth fit orders.csv --model bg-nbd --as-of 2026-06-30 --unit week";
  does<Options>(command, bench, example, async (work, options, file: string) => {
    const engine = await import("@keepworth/engine");
    const { model, asOf, unit, currency, timeZone, map: mapping } = options;
    const answer = await engine.fit(file, { model, ...given({ asOf, unit, currency, timeZone, mapping }) });
    await work.show(answer, () => fitted(answer, work));
  });
}

function fitted(answer: FitAnswer, { speaker, style, terminal }: Work): string[] {
  const { say, number } = speaker;
  const { model, customers, states, source, unit, asOf } = answer;
  const told = (text: string): string[] => wrap(text, terminal.columns);
  const opening = { model: modelName(model, speaker), customers, states };
  const exact = { maximumSignificantDigits: 5 };
  const points = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  const params: Readonly<Record<string, number>> = { ...answer.params };
  const errors: Readonly<Record<string, number | null>> = { ...answer.standardErrors };
  return [
    ...told(
      source === "summary" || asOf === null
        ? say("fit.opening.summary", opening)
        : say("fit.opening", { ...opening, asOf: speaker.date(asOf), unit }),
    ),
    "",
    ...table(
      Object.keys(params),
      [
        { title: say("column.parameter"), cell: (one) => one },
        { title: say("column.estimate"), side: "end", cell: (one) => number(params[one] ?? null, exact) },
        {
          title: say("column.standardError"),
          side: "end",
          cell: (one) => number(errors[one] ?? null, exact),
        },
      ],
      { columns: terminal.columns, heading: style.quiet },
    ),
    "",
    ...told(
      say("fit.likelihood", {
        logLikelihood: number(answer.logLikelihood, points),
        aic: number(answer.aic, points),
        bic: number(answer.bic, points),
        iterations: answer.iterations,
      }),
    ),
    ...(answer.converged ? [] : told(say("fit.unconverged")).map(style.attention)),
    ...answer.warnings.flatMap(({ code, details }) =>
      told(speaker.explain("warning", code, details).text).map(style.attention),
    ),
  ];
}
