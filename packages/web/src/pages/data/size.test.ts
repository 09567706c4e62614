import { expect, it } from "vitest";
import { sizeOf } from "./size.ts";

it("tells bytes in the unit that suits them", () => {
  expect([0, 999, 1_000, 2_500_000, 7e13].map(sizeOf)).toEqual([
    { value: 0, unit: "B" },
    { value: 999, unit: "B" },
    { value: 1, unit: "kB" },
    { value: 2.5, unit: "MB" },
    { value: 70_000, unit: "GB" },
  ]);
});
