import type { Holdout } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours, moneyName } from "./draw.ts";
import { whisker } from "./whisker.ts";

/** What the earlier forecast would have promised, as an interval, and what came. */
export function promiseChart(holdout: Holdout, currency: string, speaker: Speaker): Markup {
  const { say } = speaker;
  const { actual, expected, low, high } = holdout.money ?? holdout;
  const write = (value: number): string =>
    holdout.money ? speaker.money(value, currency, { compact: "axis" }) : speaker.compact(value);
  const [least, most] = [Math.min(low, actual), Math.max(high, actual)];
  const margin = (most - least) / 3 || 1;
  return chart({
    id: "promise",
    title: say("page.promise.title"),
    description: say("page.promise.description"),
    height: 130,
    option: ({ narrow }) => ({
      grid: { left: narrow ? 74 : 90, right: 24, top: 8, bottom: 50 },
      xAxis: axis("value", holdout.money ? moneyName("net", currency, speaker) : say("column.orders"), {
        min: Math.max(0, least - margin),
        max: most + margin,
        nameGap: 30,
        splitNumber: narrow ? 2 : 6,
        axisLabel: { formatter: write, showMinLabel: false, showMaxLabel: false },
      }),
      yAxis: axis("category", "", {
        data: [say("page.promise.came"), say("page.promise.promised")],
        axisLabel: { color: colours.ink },
      }),
      series: [
        whisker(1, { value: expected, low, high }),
        {
          type: "scatter",
          data: [[actual, 0]],
          symbolSize: 11,
          itemStyle: { color: colours.past, opacity: 1 },
          label: { show: true, position: "right", color: colours.ink, formatter: () => write(actual) },
        },
      ],
    }),
  });
}
