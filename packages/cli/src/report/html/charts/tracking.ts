import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours } from "./draw.ts";

/** Cumulative repeat orders by week: what came, what the model expects, and where the held-back part begins. */
export function trackingChart({ tracking }: Overview, speaker: Speaker): Markup {
  const { say } = speaker;
  const { weeks, split } = tracking;
  const line = (name: string, values: number[], color: string, width: number, position: string): object => ({
    type: "line",
    name,
    data: weeks.map(({ day }, i) => [day, values[i]]),
    symbol: "none",
    lineStyle: { color, width },
    endLabel: { show: true, formatter: () => name, color, offset: [4, position === "above" ? -8 : 8] },
  });
  const [actual, expected] = [weeks.map((week) => week.actual), weeks.map((week) => week.expected)];
  const above = (actual.at(-1) ?? 0) >= (expected.at(-1) ?? 0);
  return chart({
    id: "tracking",
    title: say("page.tracking.title"),
    description: say("page.tracking.description"),
    height: 360,
    narrowHeight: 300,
    option: ({ narrow }) => ({
      grid: { left: 66, right: 76, top: 28, bottom: 50 },
      xAxis: axis("time", say("axis.week"), {
        nameGap: 30,
        splitNumber: narrow ? 3 : 8,
        axisLabel: { formatter: (time: number) => speaker.month(new Date(time).toISOString()) },
      }),
      yAxis: axis("value", say("axis.repeatOrders"), {
        nameGap: 50,
        axisLabel: { formatter: (value: number) => speaker.compact(value) },
      }),
      series: [
        {
          ...line(say("page.tracking.actual"), actual, colours.past, 2.5, above ? "above" : "below"),
          markLine: {
            silent: true,
            symbol: "none",
            data: split === null ? [] : [{ xAxis: split }],
            lineStyle: { color: colours.attention, type: "dashed", width: 1.5 },
            label: { formatter: say("page.tracking.split"), color: colours.attention, position: "end" },
          },
        },
        line(say("page.tracking.expected"), expected, colours.expected, 2, above ? "below" : "above"),
      ],
    }),
  });
}
