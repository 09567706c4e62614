import { expect, it } from "vitest";
import { comparedMonths, currenciesOf, verdictOf } from "./months.ts";

const month = (name: string, gross: number, currency = "EUR") => ({
  month: name,
  currency,
  orders: 2,
  gross,
  discounts: 10,
  refunds: 5,
  tax: 20,
  shipping: 3,
  net: gross - 15,
});

it("holds the chosen sum of each month against what was typed", () => {
  const months = [month("2026-01", 100), month("2026-02", 200), month("2026-02", 9, "PLN")];
  expect(currenciesOf(months)).toEqual(["EUR", "PLN"]);
  expect(comparedMonths(months, "EUR", "net", { "2026-02": 180 })).toEqual([
    { month: "2026-01", orders: 2, ours: 85, own: null, difference: null },
    { month: "2026-02", orders: 2, ours: 185, own: 180, difference: 5 },
  ]);
  expect(comparedMonths(months, "EUR", "gross", {})[0]!.ours).toBe(100);
  expect(comparedMonths(months, "EUR", "paid", {})[0]!.ours).toBe(108);
});

it("calls months the same that differ by half a per cent at most, and names the largest gap", () => {
  const months = [month("2026-01", 1015), month("2026-02", 2015), month("2026-03", 3015)];
  const close = comparedMonths(months, "EUR", "net", { "2026-01": 1004, "2026-02": 1991 });
  expect(verdictOf(close)).toEqual({ typed: 2, apart: 0, worst: null });
  const apart = comparedMonths(months, "EUR", "net", { "2026-01": 900, "2026-02": 2500, "2026-03": 3000 });
  expect(verdictOf(apart)).toMatchObject({
    typed: 3,
    apart: 2,
    worst: { month: "2026-02", difference: -500 },
  });
});
