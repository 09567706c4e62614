import { expect, it } from "vitest";
import { mirrored } from "./mirror.ts";

const option = {
  animation: false,
  grid: { left: 4, right: 60, top: 8 },
  xAxis: { type: "value", name: "Money" },
  yAxis: { type: "category", data: ["a"] },
  series: [
    { type: "bar", data: [1], label: { show: true, position: "right", offset: [4, 0] } },
    {
      type: "line",
      data: [{ value: 1, label: { position: "left", align: "left" } }],
      endLabel: { show: true },
    },
  ],
};

it("turns axes, margins and labels round, and round again to where they were", () => {
  const turned = mirrored(option);
  expect(turned["grid"]).toEqual({ left: 60, right: 4, top: 8 });
  expect(turned["xAxis"]).toMatchObject({ inverse: true, name: "Money" });
  expect(turned["yAxis"]).toMatchObject({ position: "right" });
  const [bar, line] = turned["series"] as Record<string, never>[];
  expect(bar).toMatchObject({ label: { position: "left", offset: [-4, 0] } });
  expect(line).toMatchObject({
    endLabel: { position: "left" },
    data: [{ label: { position: "right", align: "right" } }],
  });
  const back = mirrored(turned);
  expect(back["grid"]).toEqual(option.grid);
  expect(back["xAxis"]).toMatchObject({ inverse: false });
  expect(back["series"]).toMatchObject([option.series[0]!, { endLabel: { position: "right" } }]);
});

it("leaves what has no side as it is", () => {
  expect(mirrored({ tooltip: { show: true } })).toEqual({ tooltip: { show: true } });
});

it("ends a mirrored axis of numbers on its ticks, and leaves an axis with steps of its own", () => {
  const turned = (xAxis: object): unknown => mirrored({ xAxis })["xAxis"];
  expect(turned({ type: "value", min: -0.17, max: 0.2, splitNumber: 6 })).toMatchObject({
    min: -0.2,
    max: 0.2,
    interval: 0.1,
  });
  expect(turned({ type: "value", min: 0, max: 9740, splitNumber: 6 })).toMatchObject({
    min: 0,
    max: 10000,
    interval: 2000,
  });
  expect(turned({ type: "value", min: 0, max: 1, interval: 0.25 })).toMatchObject({
    min: 0,
    max: 1,
    interval: 0.25,
  });
});
