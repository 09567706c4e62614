import { expect, it } from "vitest";
import { fanPicture, heights } from "./fanPicture.ts";

it("draws months on one scale from nothing, with a mark where the cost is", () => {
  const bands = [
    { p10: 4, p50: 6, p90: 8 },
    { p10: 10, p50: 15, p90: 20 },
    { p10: -5, p50: 0, p90: 5 },
  ];
  expect(fanPicture(bands, [5, null, 10], 20)).toEqual(["████┃▓░░", "██████████▓▓▓▓▓░░░░░", "░░░░░    ┃"]);
});

it("draws a cost beyond all that may come within the width", () => {
  expect(fanPicture([{ p10: 1, p50: 2, p90: 3 }], [6], 6)).toEqual(["█▓░  ┃"]);
  expect(fanPicture([{ p10: 0, p50: 0, p90: 0 }], [null], 6)).toEqual([""]);
});

it("writes probabilities as blocks, a dot where there is none", () => {
  expect(heights([0, 0.125, 0.5, 0.99, 1, null])).toBe("▁▁▄██·");
});
