import { beforeAll, describe, expect, it } from "vitest";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { measureCoverage, type Coverage } from "./coverage.ts";

// CDNOW's laws, in days; customers won over about a year, looking a year ahead at 10 %.
const shop = {
  model: bgnbd,
  purchase: { r: 0.2426, alpha: 30.895, a: 0.7929, b: 2.4259 },
  spend: { p: 6.24957, q: 3.74422, v: 15.44352 },
  youngest: 0,
  oldest: 400,
  horizon: 365,
  rate: Math.log(1.1) / 365.25,
};

// bench/coverage.ts measures this, and other shops, at full size.
describe.each([
  { customers: 50, shops: 100, seed: 1 },
  { customers: 400, shops: 40, seed: 2 },
])("90 % intervals of $shops simulated shops of $customers customers", (size) => {
  let coverage: Coverage;
  beforeAll(() => {
    coverage = measureCoverage({ ...shop, ...size, paths: 1024 });
  });

  it.each(["orders", "growth", "revenue"] as const)("hold 85–95 %% of totals: %s", (total) => {
    // So few shops tell a share of .9 to within this, two standard deviations.
    const slack = 2 * Math.sqrt((0.9 * 0.1) / coverage.shops);
    expect(coverage[total]).toBeGreaterThan(0.85 - slack);
    expect(coverage[total]).toBeLessThan(0.95 + slack);
  });

  it.each(["customerOrders", "customerMoney"] as const)(
    "hold 90 %% of single customers or more: %s",
    (one) => {
      expect(coverage[one]).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each(["customerOrdersRandomised", "customerMoneyRandomised"] as const)(
    "hold 87–93 %% of single customers where chance splits ties: %s",
    (one) => {
      expect(coverage[one]).toBeGreaterThan(0.87);
      expect(coverage[one]).toBeLessThan(0.93);
    },
  );
});
