import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours } from "./draw.ts";

/** Twelve months against the average of the year. */
export function seasonChart(season: readonly number[], speaker: Speaker): Markup {
  const { say, number, monthName } = speaker;
  return chart({
    id: "season",
    title: say("page.season.title"),
    description: say("page.season.description"),
    height: 240,
    option: ({ narrow }) => ({
      grid: { left: 66, right: 16, top: 16, bottom: 50 },
      xAxis: axis("category", say("axis.monthOfYear"), {
        data: season.map((_, i) => monthName(i + 1)),
        nameGap: 30,
        axisLine: { onZero: false, lineStyle: { color: colours.line } },
        axisLabel: { interval: narrow ? 1 : 0 },
      }),
      yAxis: axis("value", say("axis.againstAverage"), {
        nameGap: 50,
        splitNumber: 4,
        axisLabel: {
          formatter: (value: number) =>
            number(value, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 0 }),
        },
      }),
      series: [
        {
          type: "bar",
          data: season.map((factor) => factor - 1),
          itemStyle: { color: colours.expected },
          barCategoryGap: "30%",
        },
      ],
    }),
  });
}
