import type { ChartOption } from "./look.ts";

type Part = Record<string, unknown>;

const sides: Readonly<Record<string, string>> = {
  left: "right",
  right: "left",
  insideLeft: "insideRight",
  insideRight: "insideLeft",
  insideTopLeft: "insideTopRight",
  insideTopRight: "insideTopLeft",
  insideBottomLeft: "insideBottomRight",
  insideBottomRight: "insideBottomLeft",
};

/**
 * A chart for those who read from the right: horizontal axes run the other way, vertical ones stand on the right,
 * and what was placed at the left is at the right. ECharts has nothing of the kind.
 */
export function mirrored(option: ChartOption): ChartOption {
  return {
    ...option,
    ...(option["grid"] ? { grid: each(option["grid"], mirroredGrid) } : {}),
    ...(option["xAxis"]
      ? { xAxis: each(option["xAxis"], (axis) => ({ ...rounded(axis), inverse: axis["inverse"] !== true })) }
      : {}),
    ...(option["yAxis"]
      ? {
          yAxis: each(option["yAxis"], (axis) => ({
            ...axis,
            position: axis["position"] === "right" ? "left" : "right",
          })),
        }
      : {}),
    ...(option["series"] ? { series: each(option["series"], mirroredSeries) } : {}),
  };
}

/** With ends on ticks: ECharts 6.1 lays an axis that runs the other way out wrongly where its ends are between them. */
function rounded(axis: Part): Part {
  const { min, max, splitNumber } = axis;
  if (axis["type"] !== "value" || typeof min !== "number" || typeof max !== "number" || max <= min)
    return axis;
  const rough = (max - min) / (typeof splitNumber === "number" ? splitNumber : 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10);
  const end = (value: number, round: (share: number) => number): number =>
    Number((round(Number((value / step).toPrecision(9))) * step).toPrecision(12));
  return {
    ...axis,
    interval: step,
    ...(axis["interval"]
      ? { interval: axis["interval"] }
      : { min: end(min, Math.floor), max: end(max, Math.ceil) }),
  };
}

function mirroredGrid({ left, right, ...rest }: Part): Part {
  return {
    ...rest,
    ...(right === undefined ? {} : { left: right }),
    ...(left === undefined ? {} : { right: left }),
  };
}

function mirroredSeries(series: Part): Part {
  const { label, endLabel, markLine, data } = series;
  return {
    ...series,
    ...(label ? { label: mirroredLabel(label as Part) } : {}),
    ...(endLabel ? { endLabel: mirroredLabel({ position: "right", ...(endLabel as Part) }) } : {}),
    ...(markLine ? { markLine: mirroredMark(markLine as Part) } : {}),
    ...(Array.isArray(data) ? { data: data.map(mirroredItem) } : {}),
  };
}

function mirroredItem(item: unknown): unknown {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
  const { label } = item as Part;
  return label ? { ...item, label: mirroredLabel(label as Part) } : item;
}

function mirroredMark(mark: Part): Part {
  const { label, data } = mark;
  return {
    ...mark,
    ...(label ? { label: mirroredLabel(label as Part) } : {}),
    ...(Array.isArray(data) ? { data: data.map(mirroredItem) } : {}),
  };
}

function mirroredLabel(label: Part): Part {
  const { position, offset, align } = label;
  return {
    ...label,
    ...(typeof position === "string" ? { position: markEnds[position] ?? sides[position] ?? position } : {}),
    ...(Array.isArray(offset) ? { offset: [-Number(offset[0]), offset[1]] } : {}),
    ...(typeof align === "string" ? { align: sides[align] ?? align } : {}),
  };
}

/** The ends of a mark line change sides with the axis; their labels do not need to. */
const markEnds: Readonly<Record<string, string>> = {
  insideEndTop: "insideEndTop",
  insideStartTop: "insideStartTop",
};

function each(part: unknown, change: (one: Part) => Part): unknown {
  return Array.isArray(part) ? part.map((one: Part) => change(one)) : change(part as Part);
}
