import type { RunResult } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Style } from "../show/style.ts";
import { table } from "../show/table.ts";
import { modelName } from "./modelName.ts";

/** What was expected at each origin, and what came. */
export function originsTable({ holdout }: RunResult, speaker: Speaker, style: Style, room: number): string[] {
  const { say, number, numberRange } = speaker;
  return table(
    holdout?.origins ?? [],
    [
      { title: say("column.madeOn"), cell: ({ from }) => from },
      { title: say("column.until"), cell: ({ to }) => to },
      { title: say("column.expected"), side: "end", cell: ({ expected }) => number(Math.round(expected)) },
      {
        title: say("column.interval"),
        side: "end",
        cell: ({ low, high }) => numberRange(Math.round(low), Math.round(high)),
        paint: style.quiet,
      },
      {
        title: say("column.came"),
        side: "end",
        cell: ({ actual }) => number(actual),
        paint: (text, { actual, low, high }) =>
          actual < low || actual > high ? style.attention(text) : text,
      },
    ],
    { columns: room, heading: style.quiet },
  );
}

/** The models that the choice was between. */
export function choiceTable(
  { choice, model: chosen }: RunResult,
  speaker: Speaker,
  style: Style,
  room: number,
): string[] {
  const { say, number } = speaker;
  const four = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  if (choice.models.length < 2) return [];
  return table(
    choice.models,
    [
      {
        title: say("column.model"),
        cell: ({ model }) => modelName(model, speaker),
        paint: (text, { model }) => (model === chosen ? style.heading(text) : text),
      },
      { title: say("column.logScore"), side: "end", cell: ({ logScore }) => number(logScore, four) },
      {
        title: say("column.behind"),
        side: "end",
        cell: ({ behind }) => number(behind === 0 ? null : behind, four),
      },
      {
        title: say("column.standardError"),
        side: "end",
        cell: ({ behind, error }) => number(behind === 0 ? null : error, four),
      },
      { title: say("column.rmse"), side: "end", cell: ({ rmse }) => number(rmse, two) },
      { title: say("column.aic"), side: "end", cell: ({ aic }) => number(Math.round(aic)) },
    ],
    { columns: room, heading: style.quiet },
  );
}
