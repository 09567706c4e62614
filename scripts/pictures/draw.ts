import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

echarts.use([SVGRenderer, BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, LabelLayout]);

/** A picture of a page: lines, each with its name at its end, or bars side by side, over one axis. */
export interface Picture {
  /** The one thing that it says. */
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** Room for names at the ends of lines. */
  readonly names?: number;
}

interface Axis {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
  /** Distance between ticks. */
  readonly every?: number;
}

interface Series {
  readonly name: string;
  readonly points: readonly Point[];
  /** Default "line". "edge": thin steps without a name, of an interval. */
  readonly form?: "line" | "dashed" | "steps" | "edge" | "dots" | "bars";
  /** What happened is grey, what is expected has a colour. */
  readonly happened?: boolean;
}

type Point = readonly [x: number, y: number];

// Okabe & Ito's colours: told apart by the colour-blind too.
const palette = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9"];
const [ink, grey, faint] = ["#1b1f24", "#57606a", "#e5e8eb"];

/** A picture as SVG on white, the same on every machine. */
export function draw({ title, x, y, series, names = 110 }: Picture): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 720, height: 380 });
  const bars = series.some(({ form }) => form === "bars");
  const expected = series.filter(({ happened, form }) => happened !== true && form !== "edge");
  chart.setOption({
    animation: false,
    backgroundColor: "#fff",
    textStyle: { fontFamily: "sans-serif", fontSize: 12 },
    title: { text: title, left: 12, top: 10, textStyle: { fontSize: 14, fontWeight: 600, color: ink } },
    legend: bars ? { top: 38, left: 12, textStyle: { color: grey } } : { show: false },
    grid: { left: 62, right: bars ? 24 : names, top: bars ? 76 : 56, bottom: 50 },
    xAxis: bars ? { ...axis(x, 30, false), axisTick: { show: false } } : axis(x, 30, false),
    yAxis: axis(y, 44, true),
    series: series.map((one) => {
      const { happened = false } = one;
      const colour = happened || one.form === "edge" ? grey : palette[expected.indexOf(one)]!;
      return one.form === "bars" ? barsOf(one, colour) : lineOf(one, colour);
    }),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${tidy(svg)}\n`;
}

function axis({ name, min, max, every }: Axis, gap: number, lines: boolean) {
  return {
    type: "value",
    name,
    min,
    max,
    interval: every,
    nameLocation: "middle",
    nameGap: gap,
    nameTextStyle: { color: grey },
    axisLabel: { color: grey, showMinLabel: isWhole(min), showMaxLabel: isWhole(max) },
    axisLine: { show: !lines, onZero: false, lineStyle: { color: grey } },
    splitLine: { show: lines, lineStyle: { color: faint } },
  };
}

/** Half a bar beyond the last one is no number to print. */
const isWhole = (end: number | undefined) => end === undefined || Number.isInteger(end);

function barsOf({ name, points }: Series, color: string) {
  return { name, type: "bar", data: rounded(points), barMaxWidth: 22, itemStyle: { color } };
}

function lineOf({ name, points, form = "line" }: Series, color: string) {
  const width = { line: 2, dashed: 2, steps: 2, edge: 1, dots: 0, bars: 0 }[form];
  return {
    name,
    type: "line",
    data: rounded(points),
    showSymbol: form === "dots",
    symbol: "circle",
    symbolSize: 7,
    step: form === "steps" || form === "edge" ? "end" : false,
    lineStyle: { width, color, type: form === "dashed" ? "dashed" : "solid" },
    itemStyle: { color },
    // Above the last dot, where a line may end as well.
    endLabel: { show: form !== "edge", formatter: name, color, offset: [2, form === "dots" ? -11 : 0] },
    labelLayout: { moveOverlap: "shiftY" },
  };
}

/** To five digits, so that the last bits of a processor's arithmetic decide nothing. */
function rounded(points: readonly Point[]): number[][] {
  return points.map((point) => point.map((value) => Number(value.toPrecision(5))));
}

/** Without what only a living page needs, and with coordinates to two decimals. */
function tidy(svg: string): string {
  return svg
    .replaceAll(/<style[\s\S]*?<\/style>/g, "")
    .replaceAll(/ (?:class|pointer-events|ecmeta_\w+|xmlns:xlink|version|baseProfile)="[^"]*"/g, "")
    .replaceAll(/zr\d+-c(\d+)/g, "clip-$1")
    .replaceAll(/<[^>]*>/g, (tag) =>
      tag.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)) + 0)),
    )
    .replaceAll(/\n+/g, "");
}
