import type { Holdout } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours } from "./draw.ts";

/** Orders per customer in the held-back part by tenth: a ring for what was expected, a dot for what came. */
export function calibrationChart({ deciles }: Holdout, speaker: Speaker): Markup {
  const { say } = speaker;
  return chart({
    id: "calibration",
    title: say("page.calibration.title"),
    description: say("page.calibration.description"),
    height: 320,
    narrowHeight: 290,
    option: () => ({
      grid: { left: 58, right: 16, top: 16, bottom: 50 },
      xAxis: axis("category", say("axis.tenth"), {
        data: deciles.map(({ decile }) => String(decile)),
        nameGap: 30,
      }),
      yAxis: axis("value", say("axis.ordersEach"), { min: 0, nameGap: 40 }),
      series: [
        {
          type: "scatter",
          data: deciles.map(({ actual, customers }) => actual / customers),
          symbolSize: 9,
          itemStyle: { color: colours.past, opacity: 1 },
        },
        {
          type: "scatter",
          data: deciles.map(({ expected, customers }) => expected / customers),
          symbolSize: 15,
          itemStyle: { opacity: 1, color: "transparent", borderColor: colours.expected, borderWidth: 2.5 },
        },
      ],
    }),
  });
}
