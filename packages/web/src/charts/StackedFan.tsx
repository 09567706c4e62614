import { memo, useMemo, type ReactNode } from "react";
import { Key } from "../parts/Key.tsx";
import { Chart } from "./Chart.tsx";
import { colours, type ChartOption, type Look } from "./look.ts";
import { stackedBarOption, type StackedBarProps } from "./StackedBar.tsx";

export interface StackedFanProps extends Pick<
  StackedBarProps,
  "parts" | "rows" | "write" | "writeAxis" | "name"
> {
  /** What each month has to pay, as a line of steps; null where nothing is known. */
  readonly line?: { readonly name: string; readonly values: readonly (number | null)[] };
}

/** What is expected of each month by where it comes from, with the interval of the sum, against what it has to pay. */
export const StackedFan = memo(function StackedFan(props: StackedFanProps): ReactNode {
  const { parts, line } = props;
  const option = useMemo(() => (look: Look) => stackedFanOption(props, look), [props]);
  return (
    <>
      <Key
        items={[...parts, ...(line ? [{ name: line.name, tone: "attention", shape: "line" } as const] : [])]}
      />
      <Chart option={option} height={340} narrowHeight={270} />
    </>
  );
});

export function stackedFanOption({ line, ...bars }: StackedFanProps, look: Look): ChartOption {
  const option = stackedBarOption({ ...bars, upright: true }, look);
  if (!line) return option;
  return {
    ...option,
    series: [
      ...(option["series"] as object[]),
      {
        type: "line",
        name: line.name,
        step: "middle",
        symbol: "none",
        z: 6,
        lineStyle: { color: colours.attention, width: 2.25 },
        emphasis: { disabled: true },
        data: line.values,
      },
    ],
  };
}
