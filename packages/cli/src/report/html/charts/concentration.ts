import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours } from "./draw.ts";

/** Cumulative share of what is expected against share of customers, beside equal shares. */
export function concentrationChart(curve: NonNullable<Overview["concentration"]>, speaker: Speaker): Markup {
  const { say } = speaker;
  const percent = (value: number): string => speaker.percent(value);
  const half = [curve.halfCustomers, 0.5] as const;
  const most = Math.max(1, ...curve.points.map(({ value }) => value));
  return chart({
    id: "concentration",
    title: say("page.concentration.title"),
    description: say("page.concentration.description"),
    height: 380,
    narrowHeight: 320,
    option: ({ narrow }) => ({
      grid: { left: 62, right: 24, top: 16, bottom: 50 },
      xAxis: axis("value", say("axis.customersShare"), {
        min: 0,
        max: 1,
        nameGap: 30,
        axisLabel: { formatter: percent },
      }),
      yAxis: axis("value", say("axis.valueShare"), {
        min: 0,
        max: Math.ceil(most * 10) / 10,
        nameGap: 46,
        axisLabel: { formatter: percent },
      }),
      series: [
        {
          type: "line",
          data: [
            [0, 0],
            [1, 1],
          ],
          symbol: "none",
          lineStyle: { color: colours.past, width: 1.5, type: "dashed" },
        },
        {
          type: "line",
          data: curve.points.map(({ customers, value }) => [customers, value]),
          symbol: "none",
          lineStyle: { color: colours.expected, width: 2.5 },
          areaStyle: { color: colours.expected, opacity: 0.12 },
        },
        {
          type: "scatter",
          data: [half],
          symbolSize: 9,
          itemStyle: { color: colours.expected, opacity: 1 },
          label: {
            show: true,
            position: "right",
            distance: 8,
            color: colours.ink,
            formatter: () =>
              say(narrow ? "page.concentration.half.short" : "page.concentration.half", {
                share: percent(half[0]),
              }),
          },
        },
        {
          type: "scatter",
          data: [[0.6, 0.6]],
          symbolSize: 0.1,
          itemStyle: { color: colours.past, opacity: 1 },
          label: {
            show: true,
            position: "right",
            offset: [10, 16],
            color: colours.quiet,
            formatter: () => say("page.concentration.equal"),
          },
        },
      ],
    }),
  });
}
