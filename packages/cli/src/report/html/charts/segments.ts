import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { segmentName } from "../../segmentName.ts";
import { axis, chart, colours, moneyName } from "./draw.ts";
import type { Markup } from "../html.ts";

/** Money so far and expected, one bar a segment, the largest expectation first. */
export function segmentsChart({ run, segments }: Overview, speaker: Speaker): Markup {
  const { say } = speaker;
  const rows = [...segments].sort((a, b) => a.growth - b.growth);
  const money = (value: number): string => speaker.money(value, run.currency, { compact: true });
  return chart({
    id: "segments",
    title: say("page.segments.title"),
    description: say("page.segments.description"),
    height: 70 + 32 * rows.length,
    option: ({ narrow }) => ({
      grid: { left: narrow ? 118 : 140, right: narrow ? 18 : 70, top: 8, bottom: 50 },
      xAxis: axis("value", moneyName("money", run.currency, speaker), {
        nameGap: 30,
        splitNumber: narrow ? 3 : 6,
        axisLabel: { formatter: (value: number) => speaker.money(value, run.currency, { compact: "axis" }) },
      }),
      yAxis: axis("category", "", {
        data: rows.map(({ segment }) => segmentName(segment, speaker)),
        axisLabel: { color: colours.ink, hideOverlap: false },
      }),
      series: [
        {
          type: "bar",
          stack: "money",
          data: rows.map(({ base }) => base),
          itemStyle: { color: colours.past },
          barWidth: 18,
        },
        {
          type: "bar",
          stack: "money",
          data: rows.map(({ growth }) => growth),
          itemStyle: { color: colours.expected },
          barWidth: 18,
          label: {
            show: !narrow,
            position: "right",
            color: colours.expected,
            formatter: ({ value }: { value: number }) => money(value),
          },
        },
      ],
    }),
  });
}
