import { moneyTotals } from "../../moneyTotals.ts";
import type { RunResult } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours, moneyName } from "./draw.ts";
import { whisker } from "./whisker.ts";

/** What the base has brought and what is expected, with the interval of the whole. */
export function worthChart(run: RunResult, speaker: Speaker): Markup {
  const total = moneyTotals(run);
  const { currency } = run;
  const { say } = speaker;
  const money = (value: number): string => speaker.money(value, currency, { compact: true });
  return chart({
    id: "worth",
    title: say("page.worth.title"),
    description: say("page.worth.description"),
    height: 130,
    option: ({ narrow }) => ({
      grid: { left: 16, right: 24, top: 8, bottom: 50 },
      xAxis: axis("value", moneyName("money", currency, speaker), {
        nameGap: 30,
        splitNumber: narrow ? 3 : 6,
        axisLabel: { formatter: (value: number) => speaker.money(value, currency, { compact: "axis" }) },
      }),
      yAxis: axis("category", "", { data: [""] }),
      series: [
        bar(total.base, colours.past),
        bar(total.clv - total.base, colours.expected),
        whisker(0, { value: total.clv, low: total.low, high: total.high }, colours.ink),
      ],
    }),
  });

  function bar(value: number, color: string): object {
    return {
      type: "bar",
      stack: "worth",
      data: [value],
      barWidth: 36,
      itemStyle: { color },
      label: {
        show: value > total.clv / 5,
        position: "inside",
        color: colours.onFull,
        formatter: () => money(value),
      },
    };
  }
}
