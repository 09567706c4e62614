import { memo, useCallback, useMemo, useRef, type ReactNode } from "react";
import { Slide } from "../parts/Slide.tsx";
import { Chart } from "./Chart.tsx";
import type { Instance } from "./echarts.ts";
import { axis, colours, grid, tooltip, type ChartOption, type Look } from "./look.ts";

export interface FrontierProps {
  /** What each budget brings, budgets rising. */
  readonly points: readonly {
    readonly budget: number;
    readonly profit: number;
    readonly low?: number;
    readonly high?: number;
  }[];
  /** Where the budget stands. */
  readonly at: number;
  /** While it is moved, and once it is let go. */
  readonly onMove: (budget: number) => void;
  readonly onEnd?: (budget: number) => void;
  readonly step: number;
  readonly name: string;
  readonly label: string;
  readonly write: (value: number) => string;
  readonly writeAxis?: (value: number) => string;
  /** Budgets worth naming: today's, the best. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
}

/** What more money would bring: a curve with a point to drag, and the same as a slider for the keyboard. */
export const Frontier = memo(function Frontier(props: FrontierProps): ReactNode {
  const { points, at, onMove, onEnd, step, label, write } = props;
  const option = useMemo(() => (look: Look) => frontierOption(props, look), [props]);
  const [least, most] = [points[0]?.budget ?? 0, points.at(-1)?.budget ?? 0];
  const latest = useRef({ onMove, onEnd, step, least, most });
  latest.current = { onMove, onEnd, step, least, most };

  const onReady = useCallback((instance: Instance, element: HTMLElement) => {
    let moving = false;
    let last = 0;
    const move = (event: PointerEvent): void => {
      const { left } = element.getBoundingClientRect();
      const [budget] = instance.convertFromPixel({ gridIndex: 0 }, [event.clientX - left, 0]) as [
        number,
        number,
      ];
      const { onMove, step, least, most } = latest.current;
      last = Math.min(most, Math.max(least, Math.round(budget / step) * step));
      onMove(last);
    };
    const down = (event: PointerEvent): void => {
      moving = true;
      element.setPointerCapture(event.pointerId);
      move(event);
    };
    const drag = (event: PointerEvent): void => {
      if (moving) move(event);
    };
    const up = (): void => {
      if (moving) latest.current.onEnd?.(last);
      moving = false;
    };
    const listeners = { pointerdown: down, pointermove: drag, pointerup: up, pointercancel: up } as const;
    element.style.touchAction = "pan-y";
    element.style.cursor = "ew-resize";
    for (const [name, listener] of Object.entries(listeners))
      element.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        element.removeEventListener(name, listener as EventListener);
      }
    };
  }, []);

  return (
    <>
      <Chart option={option} height={340} narrowHeight={280} onReady={onReady} />
      <Slide
        label={label}
        value={at}
        min={least}
        max={most}
        step={step}
        write={write}
        onChange={onMove}
        {...(onEnd ? { onEnd } : {})}
      />
    </>
  );
});

/** What a budget between two points of the frontier brings. */
export function profitAt(points: FrontierProps["points"], budget: number): number {
  const after = points.findIndex((one) => one.budget >= budget);
  if (after === -1) return points.at(-1)?.profit ?? 0;
  const [before, next] = [points[Math.max(0, after - 1)]!, points[after]!];
  const span = next.budget - before.budget;
  return span <= 0
    ? next.profit
    : before.profit + ((next.profit - before.profit) * (budget - before.budget)) / span;
}

export function frontierOption(
  { points, at, name, write, writeAxis = write, marks = [] }: FrontierProps,
  { narrow }: Look,
): ChartOption {
  const here = profitAt(points, at);
  const band = points.filter(({ low, high }) => low !== undefined && high !== undefined);
  const invisible = {
    type: "line",
    stack: "band",
    stackStrategy: "all",
    silent: true,
    symbol: "none",
    lineStyle: { opacity: 0 },
  };
  return {
    grid: grid({ top: 24, right: 20 }),
    tooltip: tooltip("axis", ((items: { value: [number, number] }[]) => {
      const budget = items[0]!.value[0];
      return `${write(budget)} → ${write(profitAt(points, budget))}`;
    }) as never),
    xAxis: axis("value", name, {
      min: points[0]?.budget ?? 0,
      max: points.at(-1)?.budget ?? 1,
      splitLine: { show: false },
      splitNumber: narrow ? 3 : 6,
      axisLabel: { formatter: writeAxis },
    }),
    yAxis: axis("value", "", { splitNumber: 4, axisLabel: { formatter: writeAxis } }),
    series: [
      { ...invisible, data: band.map(({ budget, low }) => [budget, low]) },
      {
        ...invisible,
        data: band.map(({ budget, low, high }) => [budget, high! - low!]),
        areaStyle: { color: colours.expected, opacity: 0.14 },
      },
      {
        type: "line",
        symbol: "none",
        data: points.map(({ budget, profit }) => [budget, profit]),
        lineStyle: { color: colours.expected, width: 2.25 },
        emphasis: { disabled: true },
        markLine: {
          silent: true,
          symbol: "none",
          lineStyle: { color: colours.edge, type: "dashed" },
          label: { color: colours.quiet, position: "end" },
          data: marks.map((mark) => ({ xAxis: mark.at, label: { formatter: mark.label } })),
        },
      },
      {
        type: "line",
        silent: true,
        symbol: "none",
        data: [
          [at, 0],
          [at, here],
        ],
        lineStyle: { color: colours.ink, width: 1 },
      },
      {
        type: "scatter",
        silent: true,
        data: [[at, here]],
        symbolSize: 15,
        itemStyle: { color: colours.expected, borderColor: colours.ground, borderWidth: 3, opacity: 1 },
        label: { show: true, position: "top", color: colours.ink, fontWeight: 600, formatter: write(here) },
        z: 6,
      },
    ],
  };
}
