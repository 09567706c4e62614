import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { productElasticity, studentQuantile, type MonthOfSales } from "./elasticity.ts";

/** Monthly units with a known elasticity; twice as dispersed as Poisson counts. */
function sold(elasticity: number, months: number, seed: number): MonthOfSales[] {
  const rng = seeded(seed);
  return Array.from({ length: months }, (_, month) => {
    const price = 10 * [1, 1, 1.08, 1.08, 0.9, 1][Math.floor(month / 3) % 6]!;
    const exposure = 1000 * (1 + 0.3 * Math.sin(month));
    const mean = 0.1 * exposure * (price / 10) ** elasticity * Math.exp(0.01 * month);
    return { month, price, exposure, units: rng.poisson(mean * rng.gamma(mean) * (1 / mean)) };
  });
}

describe("productElasticity", () => {
  it("recovers a known elasticity, with 90 % intervals that hold it about so often", () => {
    const trials = 400;
    let held = 0;
    let sum = 0;
    for (let seed = 0; seed < trials; seed += 1) {
      const found = productElasticity(sold(-1.8, 24, seed));
      if (!found.known) throw new Error(found.reason);
      sum += found.elasticity;
      if (Math.abs(found.elasticity + 1.8) <= 1.645 * found.standardError) held += 1;
    }
    // 3 standard errors of the mean of 400 estimates that each vary by .5
    expect(Math.abs(sum / trials + 1.8)).toBeLessThan(0.075);
    // 3 standard errors of a share of .9 in 400 are .045; dispersion is never put below 1, which holds a little more
    expect(held / trials).toBeGreaterThan(0.85);
    expect(held / trials).toBeLessThan(0.96);
  });

  it("says that it knows nothing of a price that never moved, or only once, or by a hair", () => {
    const flat = sold(-2, 24, 1).map((one) => ({ ...one, price: 10 }));
    expect(productElasticity(flat)).toMatchObject({ known: false, reason: "price" });
    const once = flat.map((one, i) => (i === 7 ? { ...one, price: 8 } : one));
    expect(productElasticity(once)).toMatchObject({ known: false, reason: "price" });
    const hair = flat.map((one, i) => ({ ...one, price: i % 2 ? 10 : 10.1 }));
    expect(productElasticity(hair)).toMatchObject({ known: false, reason: "price" });
  });

  it("says that it knows nothing of a price that moved with all others, or that only the others moved", () => {
    const all = sold(-2, 24, 1);
    const together = all.map((one) => ({ ...one, others: one.price / 10 }));
    expect(productElasticity(together)).toMatchObject({ known: false, reason: "price" });
    const flat = all.map((one) => ({ ...one, price: 10, others: one.price / 10 }));
    expect(productElasticity(flat)).toMatchObject({ known: false, reason: "price" });
  });

  it("says that it knows nothing of few months or few units", () => {
    expect(productElasticity(sold(-2, 5, 1))).toMatchObject({ known: false, reason: "months" });
    const few = sold(-2, 24, 1).map((one, i) => ({ ...one, units: i % 4 === 0 ? 1 : 0 }));
    expect(productElasticity(few)).toMatchObject({ known: false, reason: "sales" });
  });

  it("reads months of no sale at all, and gives up where price and sale are the same thing", () => {
    const all = sold(-2, 24, 2);
    const gap = all.map((one, i) => (i === 3 ? { ...one, units: 0 } : one));
    expect(productElasticity(gap).known).toBe(true);
    const split = all.map((one, i) => ({ ...one, price: i < 12 ? 10 : 20, units: i < 12 ? 100 : 0 }));
    expect(productElasticity(split)).toMatchObject({ known: false, reason: "fit" });
  });
});

describe("studentQuantile", () => {
  it("has the tabulated 95 % points", () => {
    // Abramowitz & Stegun (1964), table 26.10
    expect(studentQuantile(0.95, 4)).toBeCloseTo(2.132, 2);
    expect(studentQuantile(0.95, 10)).toBeCloseTo(1.812, 3);
    expect(studentQuantile(0.95, 30)).toBeCloseTo(1.697, 3);
  });
});
