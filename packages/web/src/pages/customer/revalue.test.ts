import { bgnbd } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { revalue, type Assumed, type Law } from "./revalue.ts";

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const law: Law = {
  model: "bg-nbd",
  unit: "week",
  season: null,
  params,
  x: 6,
  tx: 30,
  T: 39,
  dependence: null,
};
const asOf = "2026-06-30";
const run: Assumed = { horizonDays: 365.25, discountRate: 0.1, margin: 0.4 };
const valued = {
  growth: { value: 130, low: 20, high: 280 },
  pipeline: 10,
  clv: { value: 400, low: 290, high: 550 },
};

describe("a customer's value under other assumptions", () => {
  it("is the run's own under the run's own", () => {
    const { growth, clv } = revalue(law, asOf, valued, run, run);
    for (const end of ["value", "low", "high"] as const) {
      expect(growth[end]).toBeCloseTo(valued.growth[end], 9);
      expect(clv[end]).toBeCloseTo(valued.clv[end], 9);
    }
  });

  it("counts orders by the model, in its unit of time", () => {
    const now = { ...run, horizonDays: 182.625 };
    const weeks = bgnbd.conditionalExpectedPurchases(params, { x: 6, tx: 30, T: 39 }, 182.625 / 7);
    expect(revalue(law, asOf, valued, run, now).orders).toBeCloseTo(weeks, 12);
  });

  it("moves own orders with discounted purchases and the margin, and leaves open deals alone", () => {
    const now = { horizonDays: 730.5, discountRate: 0.2, margin: 0.5 };
    const discounted = ({ horizonDays, discountRate }: Assumed): number =>
      bgnbd.dect(
        params,
        { x: 6, tx: 30, T: 39 },
        {
          horizon: horizonDays / 7,
          rate: (Math.log1p(discountRate) / 365.2425) * 7,
        },
      );
    const { growth, clv } = revalue(law, asOf, valued, run, now);
    expect(growth.value).toBeCloseTo(((120 * discounted(now)) / discounted(run)) * (0.5 / 0.4) + 10, 6);
    expect(clv.value - valued.clv.value).toBeCloseTo(growth.value - valued.growth.value, 9);
    expect(growth.high - growth.low).toBeGreaterThan(260);
  });

  it("scales the interval of own orders with the margin, and keeps it above zero", () => {
    const own = { ...valued, pipeline: 0 };
    const half = revalue(law, asOf, own, run, { ...run, margin: 0.2 }).growth;
    expect(half).toEqual({ value: 65, low: 10, high: expect.closeTo(140, 9) });
    const short = revalue(law, asOf, own, run, { ...run, horizonDays: 30 }).growth;
    expect(short.low).toBe(0);
    expect(short.value).toBeGreaterThan(0);
  });

  it("follows a season: a horizon that ends after it brings more", () => {
    const season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 6];
    const now = { ...run, horizonDays: 184 };
    const even = revalue(law, asOf, valued, run, now).growth.value;
    expect(revalue({ ...law, season }, asOf, valued, run, now).growth.value).toBeGreaterThan(1.1 * even);
  });
});
