import { expect, it } from "vitest";
import { spanOf } from "./spanOf.ts";

it("reads spans as settings write them", () => {
  expect(["365d", "52w", "12m", "2y", "soon"].map(spanOf)).toEqual([
    { count: 365, unit: "days" },
    { count: 52, unit: "weeks" },
    { count: 12, unit: "months" },
    { count: 24, unit: "months" },
    { count: 0, unit: null },
  ]);
});
