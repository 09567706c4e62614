import { describe, expect, it } from "vitest";
import { measureCoverage, type Coverage } from "./coverage.ts";

// CDNOW's laws, in days; customers won over about a year, looking a year ahead at 10 %.
const shop = {
  purchase: { r: 0.2426, alpha: 30.895, a: 0.7929, b: 2.4259 },
  spend: { p: 6.24957, q: 3.74422, v: 15.44352 },
  youngest: 0,
  oldest: 400,
  horizon: 365,
  rate: Math.log(1.1) / 365.25,
};

function expectCoverage(coverage: Coverage): void {
  // So few shops tell a share of .9 to within this, two standard deviations.
  const slack = 2 * Math.sqrt((0.9 * 0.1) / coverage.shops);
  for (const key of ["orders", "growth", "revenue"] as const) {
    expect(coverage[key]).toBeGreaterThan(0.85 - slack);
    expect(coverage[key]).toBeLessThan(0.95 + slack);
  }
  for (const key of ["customerOrdersRandomised", "customerMoneyRandomised"] as const) {
    expect(coverage[key]).toBeGreaterThan(0.87);
    expect(coverage[key]).toBeLessThan(0.93);
  }
  expect(coverage.customerOrders).toBeGreaterThanOrEqual(0.9);
  expect(coverage.customerMoney).toBeGreaterThanOrEqual(0.9);
}

// bench/coverage.ts measures this, and other shops, at full size.
describe("90 % intervals of simulated shops", () => {
  it("hold 85–95 % of totals and 87–93 % of customers, 50 customers a shop", () => {
    expectCoverage(measureCoverage({ ...shop, customers: 50, shops: 120, seed: 1, paths: 1024 }));
  });

  it("hold 85–95 % of totals and 87–93 % of customers, 500 customers a shop", () => {
    expectCoverage(measureCoverage({ ...shop, customers: 500, shops: 50, seed: 2, paths: 1024 }));
  });
});
