import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

core.use([
  SVGRenderer,
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
]);

export type Instance = core.ECharts;

/** A chart in an element. What a form needs of ECharts beyond this is one more line above. */
export function start(element: HTMLElement): Instance {
  return core.init(element, null, { renderer: "svg" });
}
