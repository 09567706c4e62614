import { describe, expect, it } from "vitest";
import { simpleFormula } from "./formula.ts";

// design V0: 50 an order, 3 orders a year, 4 years, 120 to acquire
const shop = { orderValue: 50, ordersPerYear: 3, years: 4, acquisitionCost: 120 };
const gains = (answer: ReturnType<typeof simpleFormula>) =>
  Object.fromEntries(answer.levers.map(({ factor, gain }) => [factor, Number(gain.toFixed(2))]));

describe("simpleFormula", () => {
  it("gives 480 on revenue and 120 at a margin of 40 %", () => {
    const answer = simpleFormula({ ...shop, margin: 0.4 });
    expect(answer.valueOnRevenue).toBeCloseTo(480, 10);
    expect(answer.value).toBeCloseTo(120, 10);
  });

  it("shows every factor that it used, churn as one over the years", () => {
    expect(simpleFormula({ ...shop, margin: 0.4 }).factors).toEqual({
      ...shop,
      margin: 0.4,
      yearlyChurn: 0.25,
    });
  });

  it("takes the years from the yearly churn unless they are given", () => {
    expect(simpleFormula({ orderValue: 50, ordersPerYear: 3, yearlyChurn: 0.25 }).factors.years).toBe(4);
    expect(simpleFormula({ ...shop, yearlyChurn: 0.5 }).factors).toMatchObject({
      years: 4,
      yearlyChurn: 0.25,
    });
  });

  it("allows 240 for acquiring at most, twice what it costs", () => {
    const answer = simpleFormula({ ...shop, margin: 0.4 });
    expect(answer.ceiling).toBeCloseTo(240, 10);
    expect(answer.ratio).toBeCloseTo(2, 10);
    expect(simpleFormula({ ...shop, margin: 0.4, acquisitionCost: answer.ceiling }).value).toBeCloseTo(0, 10);
  });

  it("gains 24, 24, 24, 26.67 and 12 from a tenth on each factor", () => {
    expect(gains(simpleFormula({ ...shop, margin: 0.4 }))).toEqual({
      orderValue: 24,
      ordersPerYear: 24,
      margin: 24,
      churn: 26.67,
      acquisitionCost: 12,
    });
  });

  it("promises by its levers what the changed factors bring", () => {
    const before = {
      orderValue: 37.5,
      ordersPerYear: 2.2,
      yearlyChurn: 0.41,
      margin: 0.33,
      acquisitionCost: 18,
    };
    const now = simpleFormula(before);
    for (const { factor, change, gain } of now.levers) {
      const name = factor === "churn" ? "yearlyChurn" : factor;
      const after = simpleFormula({ ...before, [name]: before[name] * (1 + change) });
      expect(after.value - now.value).toBeCloseTo(gain, 10);
    }
  });

  it("is revenue, without a lever on the margin, where the margin is unknown", () => {
    const answer = simpleFormula(shop);
    expect(answer.value).toBe(answer.valueOnRevenue);
    expect(gains(answer)).not.toHaveProperty("margin");
  });

  it("subtracts nothing and has no ratio where the acquisition cost is unknown", () => {
    const answer = simpleFormula({ orderValue: 50, ordersPerYear: 3, years: 4, margin: 0.4 });
    expect(answer).toMatchObject({ ratio: null, factors: { acquisitionCost: null } });
    expect(answer.value).toBe(answer.ceiling);
    expect(gains(answer)).not.toHaveProperty("acquisitionCost");
  });

  it("may be negative", () => {
    expect(simpleFormula({ ...shop, years: 0.5, margin: 0.4 }).value).toBeCloseTo(-90, 10);
  });

  it.each([
    ["orderValue", { ...shop, orderValue: -1 }],
    ["ordersPerYear", { ...shop, ordersPerYear: Number.NaN }],
    ["years", { ...shop, years: 0 }],
    ["margin", { ...shop, margin: 1.2 }],
    ["acquisitionCost", { ...shop, acquisitionCost: -5 }],
    ["yearlyChurn", { orderValue: 50, ordersPerYear: 3 }],
    ["yearlyChurn", { orderValue: 50, ordersPerYear: 3, yearlyChurn: 0 }],
  ])("refuses an impossible %s", (name, input) => {
    expect(() => simpleFormula(input)).toThrow(
      expect.objectContaining({ code: "argument.domain", details: expect.objectContaining({ name }) }),
    );
  });
});
