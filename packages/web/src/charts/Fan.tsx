import { memo, useMemo, type ReactNode } from "react";
import { Key, type KeyItem } from "../parts/Key.tsx";
import { useWords } from "../words/useWords.tsx";
import { Chart } from "./Chart.tsx";
import { marking } from "./Lines.tsx";
import { axis, colours, grid, tooltip, type ChartOption, type Look } from "./look.ts";
import type { Tone } from "./tones.ts";

export interface FanProps {
  /** What came, up to today. */
  readonly past?: readonly { readonly label: string; readonly value: number }[];
  /** What is expected: P50 between P10 and P90, by month. */
  readonly ahead: readonly {
    readonly label: string;
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
  }[];
  readonly write: (value: number) => string;
  readonly writeAxis?: (value: number) => string;
  /** What the months are: the name of the axis under them. */
  readonly name: string;
  /** A line to hold it against: operating cost, a budget. */
  readonly threshold?: { readonly at: number; readonly label: string; readonly tone?: Tone };
  readonly height?: number;
}

/** What is expected by month as a band that widens, after what came. */
export const Fan = memo(function Fan(props: FanProps): ReactNode {
  const { say } = useWords();
  const items: readonly KeyItem[] = [
    ...(props.past?.length
      ? [{ name: say("web.parts.fan.past"), tone: "past", shape: "line" } as const]
      : []),
    { name: say("web.parts.fan.expected"), tone: "expected", shape: "line" },
    { name: say("web.parts.fan.band"), tone: "expected", shape: "band" },
  ];
  const option = useMemo(() => (look: Look) => fanOption(props, look), [props]);
  return (
    <>
      <Key items={items} />
      <Chart option={option} height={props.height ?? 320} narrowHeight={260} />
    </>
  );
});

export function fanOption(
  { past = [], ahead, write, writeAxis = write, name, threshold }: FanProps,
  { narrow, speaker: { say } }: Look,
): ChartOption {
  const labels = [...past, ...ahead].map(({ label }) => label);
  const before: null[] = past.map(() => null);
  // The band begins where what is known ends.
  const last = past.at(-1)?.value;
  const joined = (values: readonly number[], from: number | undefined): (number | null)[] =>
    from === undefined ? [...before, ...values] : [...before.slice(1), from, ...values];
  const line = { type: "line", symbol: "none", emphasis: { disabled: true } };
  return {
    grid: grid({ right: 28 }),
    tooltip: tooltip("axis", ((items: { dataIndex: number }[]) => {
      const at = items[0]!.dataIndex;
      const here = ahead[at - past.length];
      if (!here) return `${labels[at]}: ${write(past[at]!.value)}`;
      return `${here.label}: ${write(here.p50)}\n${say("web.parts.range", { low: write(here.p10), high: write(here.p90) })}`;
    }) as never),
    xAxis: axis("category", name, { data: labels, boundaryGap: false, axisLabel: { rotate: 0 } }),
    yAxis: axis("value", "", { splitNumber: narrow ? 4 : 5, axisLabel: { formatter: writeAxis } }),
    series: [
      {
        ...line,
        stack: "band",
        stackStrategy: "all",
        silent: true,
        lineStyle: { opacity: 0 },
        data: joined(
          ahead.map(({ p10 }) => p10),
          last,
        ),
      },
      {
        ...line,
        stack: "band",
        stackStrategy: "all",
        silent: true,
        lineStyle: { opacity: 0 },
        areaStyle: { color: colours.expected, opacity: 0.18 },
        data: joined(
          ahead.map(({ p10, p90 }) => p90 - p10),
          last === undefined ? undefined : 0,
        ),
      },
      { ...line, lineStyle: { color: colours.past, width: 2.25 }, data: past.map(({ value }) => value) },
      {
        ...line,
        lineStyle: { color: colours.expected, width: 2.25 },
        data: joined(
          ahead.map(({ p50 }) => p50),
          last,
        ),
        markLine: {
          silent: true,
          symbol: "none",
          data: threshold ? [{ yAxis: threshold.at, ...marking(threshold, "insideStartTop") }] : [],
        },
      },
    ],
  };
}
