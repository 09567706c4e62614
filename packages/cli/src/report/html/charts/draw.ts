import type { Speaker } from "@keepworth/locales";
import { SVGRenderer } from "echarts/renderers";
import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { escape, html, Markup } from "../html.ts";

echarts.use([SVGRenderer, BarChart, CustomChart, LineChart, ScatterChart, GridComponent, MarkLineComponent]);

export type ChartOption = echarts.EChartsCoreOption;

/** How a chart is drawn for a wide screen or a telephone. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
}

/** Colours are the page's own variables, so that one drawing serves light and dark. */
export const colours = {
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  line: "var(--line)",
  past: "var(--past)",
  expected: "var(--expected)",
  attention: "var(--attention)",
  ground: "var(--ground)",
  /** Readable on a half and on a full tint of `past` or `expected`. */
  onHalf: "var(--on-half)",
  onFull: "var(--on-full)",
} as const;

const font = "system-ui, sans-serif";

export interface Chart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  /** Of the narrow drawing. Default as the wide one. */
  readonly narrowHeight?: number;
  readonly option: (format: Format) => ChartOption;
}

/** A chart as two drawings of which the page shows one, by its width. */
export function chart({ id, title, description, height, narrowHeight = height, option }: Chart): Markup {
  const one = (narrow: boolean): Markup => {
    const format = { narrow, width: narrow ? 360 : 860, height: narrow ? narrowHeight : height };
    const name = `${id}-${narrow ? "narrow" : "wide"}`;
    return html`<div class="${narrow ? "narrow" : "wide"}">
      ${named(draw(option(format), format, name), name, title, description)}
    </div>`;
  };
  return html`<div class="chart" id="${id}">${one(false)}${one(true)}</div>`;
}

function draw(option: ChartOption, { width, height }: Format, name: string): string {
  const instance = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    instance.setOption({
      animation: false,
      textStyle: { fontFamily: font, fontSize: 12, color: colours.quiet },
      ...option,
    });
    return cleaned(instance.renderToSVGString({ useViewBox: true }), name);
  } finally {
    instance.dispose();
  }
}

/** Without what only a live chart needs (hover styles, data marks), and with ids of its own. */
function cleaned(svg: string, name: string): string {
  return svg
    .replaceAll(/<style[\s\S]*?<\/style>/g, "")
    .replaceAll(/ (?:class|pointer-events|ecmeta_\w+|xmlns:xlink|version|baseProfile)="[^"]*"/g, "")
    .replaceAll(/zr\d+-c(\d+)/g, `${name}-c$1`)
    .replaceAll(/font-size:12px;font-family:[^;"]*;/g, "")
    .replaceAll(' style=""', "")
    .replaceAll(/(\d+\.\d\d)\d+/g, "$1")
    .replaceAll("\n", "");
}

/** With a title and a description for those who do not see it. */
function named(svg: string, name: string, title: string, description: string): Markup {
  const titleId = `${name}-title`;
  const descriptionId = `${name}-description`;
  return new Markup(
    svg.replace(/^<svg([^>]*)>/, (_, attributes: string) =>
      [
        `<svg${attributes} role="img" aria-labelledby="${titleId} ${descriptionId}">`,
        `<title id="${titleId}">${escape(title)}</title><desc id="${descriptionId}">${escape(description)}</desc>`,
      ].join(""),
    ),
  );
}

/** An axis that carries its name in words along its middle. */
export function axis(type: "value" | "category" | "time", name: string, more: Record<string, unknown> = {}) {
  const { axisLabel, ...rest } = more;
  return {
    type,
    name,
    nameLocation: "middle",
    nameTextStyle: { color: colours.quiet, fontSize: 12 },
    axisLine: { show: type !== "value", lineStyle: { color: colours.line } },
    axisTick: { show: false },
    axisLabel: {
      color: colours.quiet,
      fontSize: 12,
      hideOverlap: true,
      ...(axisLabel as object | undefined),
    },
    splitLine: { show: type === "value", lineStyle: { color: colours.line } },
    ...rest,
  };
}

/** The name of an axis of money: with the currency, where there is one. */
export function moneyName(key: "money" | "growth" | "net", currency: string, { say }: Speaker): string {
  return currency === "" || currency === "XXX" ? say(`axis.${key}Plain`) : say(`axis.${key}`, { currency });
}
