import type { Holdout } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours } from "./draw.ts";

/** Orders in the held-back part by month of first order: a ring for what was expected, a dot for what came. */
export function holdoutCohortsChart({ cohorts }: Holdout, speaker: Speaker): Markup {
  const { say } = speaker;
  return chart({
    id: "holdoutCohorts",
    title: say("page.holdoutCohorts.title"),
    description: say("page.holdoutCohorts.description"),
    height: 280,
    option: ({ narrow }) => ({
      grid: { left: 66, right: 16, top: 16, bottom: 50 },
      xAxis: axis("category", say("axis.cohort"), {
        data: cohorts.map(({ month }) => speaker.month(month)),
        nameGap: 30,
        axisLabel: { interval: Math.ceil(cohorts.length / (narrow ? 3 : 9)) - 1 },
      }),
      yAxis: axis("value", say("column.orders"), {
        min: 0,
        nameGap: 48,
        axisLabel: { formatter: (value: number) => speaker.compact(value) },
      }),
      series: [
        {
          type: "scatter",
          data: cohorts.map(({ actual }) => actual),
          symbolSize: 9,
          itemStyle: { color: colours.past, opacity: 1 },
        },
        {
          type: "scatter",
          data: cohorts.map(({ expected }) => expected),
          symbolSize: 15,
          itemStyle: { opacity: 1, color: "transparent", borderColor: colours.expected, borderWidth: 2.5 },
        },
      ],
    }),
  });
}
