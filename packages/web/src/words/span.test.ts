import { expect, it } from "vitest";
import { span } from "./span.ts";

it("says a length in the largest unit that says it whole", () => {
  expect(span(365.25)).toEqual({ unit: "month", count: 12 });
  expect(span(730)).toEqual({ unit: "month", count: 24 });
  expect(span(182.625)).toEqual({ unit: "month", count: 6 });
  expect(span(28)).toEqual({ unit: "week", count: 4 });
  expect(span(45)).toEqual({ unit: "day", count: 45 });
});
