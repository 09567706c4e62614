import { use, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { PictureContext } from "../parts/Picture.tsx";
import { useWords } from "../words/useWords.tsx";
import classes from "./Chart.module.css";
import { standalone } from "./drawing.ts";
import type { Instance } from "./echarts.ts";
import type { ChartOption, Look } from "./look.ts";
import { mirrored } from "./mirror.ts";

export interface ChartProps {
  /** What is drawn, from left to right; the wrapper turns it round where one reads from the right. */
  readonly option: (look: Look) => ChartOption;
  readonly height: number;
  /** Default: as `height`. */
  readonly narrowHeight?: number;
  /** For what a form does with the pointer. */
  readonly onReady?: (instance: Instance, element: HTMLElement) => (() => void) | void;
}

/**
 * A drawing by ECharts, which comes when it is first needed. It follows the width, the language and its direction; the
 * colours are the page's own. The `Picture` around it says what it shows.
 */
export function Chart({ option, height, narrowHeight = height, onReady }: ChartProps): ReactNode {
  const speaker = useWords();
  const { direction } = speaker;
  const told = use(PictureContext);
  const element = useRef<HTMLDivElement>(null);
  const [instance, setInstance] = useState<Instance | null>(null);
  const [width, setWidth] = useState(0);
  const narrow = width > 0 && width < 560;
  const tall = narrow ? narrowHeight : height;

  useEffect(() => {
    const place = element.current!;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const place = element.current!;
    let gone = false;
    let made: Instance | null = null;
    void import("./echarts.ts").then(({ start }) => {
      if (gone) return;
      made = start(place);
      setInstance(made);
      told?.({ svg: () => standalone(place) });
    });
    return () => {
      gone = true;
      told?.(null);
      made?.dispose();
      setInstance(null);
    };
  }, [told]);

  const drawn = useMemo(() => {
    if (width === 0) return null;
    const look: Look = { width, height: tall, narrow, speaker };
    const plain = option(look);
    return finished(direction === "rtl" ? mirrored(plain) : plain);
  }, [option, width, tall, narrow, speaker, direction]);

  useEffect(() => {
    if (!instance || !drawn) return;
    instance.resize({ width, height: tall });
    instance.setOption(drawn, { notMerge: true });
  }, [instance, drawn, width, tall]);

  useEffect(
    () => (instance && element.current ? onReady?.(instance, element.current) : undefined),
    [instance, onReady],
  );

  return (
    <div ref={element} className={classes.chart} style={{ height: tall }} aria-hidden="true" dir="ltr" />
  );
}

/** With what holds for every chart: no movement, the page's font, and colours that stay where the pointer is. */
function finished(option: ChartOption): ChartOption {
  // Text is measured with the font that it is drawn in.
  const { fontFamily } = getComputedStyle(document.body);
  const { tooltip, series, ...rest } = option as {
    tooltip?: { textStyle?: object };
    series?: readonly object[];
  };
  return {
    animation: false,
    textStyle: { fontFamily, fontSize: 12, color: "var(--quiet)" },
    ...rest,
    ...(tooltip ? { tooltip: { ...tooltip, textStyle: { fontFamily, ...tooltip.textStyle } } } : {}),
    // ECharts would work out a lighter colour, which it cannot of the page's variables, and draw nothing.
    series: (series ?? []).map((one) => ({ ...one, emphasis: { disabled: true } })),
  };
}
