import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours, moneyName } from "./draw.ts";

/** Net revenue of each calendar month. */
export function monthsChart({ months, run }: Overview, speaker: Speaker): Markup {
  const { say } = speaker;
  return chart({
    id: "months",
    title: say("page.months.title"),
    description: say("page.months.description"),
    height: 260,
    option: ({ narrow }) => ({
      grid: { left: 72, right: 16, top: 16, bottom: 50 },
      xAxis: axis("category", say("axis.month"), {
        data: months.map(({ month }) => speaker.month(month)),
        nameGap: 30,
        axisLabel: { interval: Math.ceil(months.length / (narrow ? 3 : 9)) - 1 },
      }),
      yAxis: axis("value", moneyName("net", run.currency, speaker), {
        nameGap: 56,
        axisLabel: { formatter: (value: number) => speaker.money(value, run.currency, { compact: "axis" }) },
      }),
      series: [
        {
          type: "bar",
          data: months.map(({ net }) => net),
          itemStyle: { color: colours.past },
          barCategoryGap: "25%",
        },
      ],
    }),
  });
}
