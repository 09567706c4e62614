import { describe, expect, it } from "vitest";
import { simpleFormula } from "./formula.ts";
import { formulaFactors, formulaSeries } from "./formulaFactors.ts";

const year = {
  month: "2026-06",
  revenue: 60_000,
  orders: 1200,
  customers: 400,
  customersBefore: 300,
  stayed: 225,
};

describe("formulaFactors", () => {
  it("reads the four factors off a trailing year", () => {
    expect(formulaFactors({ ...year, acquisitionSpend: 2100, newCustomers: 175 })).toEqual({
      month: "2026-06",
      orderValue: 50,
      ordersPerYear: 3,
      yearlyChurn: 0.25,
      years: 4,
      acquisitionCost: 12,
      customers: 400,
    });
  });

  it("feeds the formula", () => {
    const { orderValue, ordersPerYear, years } = formulaFactors(year)!;
    expect(simpleFormula({ orderValue, ordersPerYear, years: years! }).value).toBe(600);
  });

  it("knows no lifetime without a year before, or where nobody left", () => {
    expect(formulaFactors({ ...year, customersBefore: null, stayed: null })).toMatchObject({
      yearlyChurn: null,
      years: null,
    });
    expect(formulaFactors({ ...year, stayed: 300 })).toMatchObject({ yearlyChurn: 0, years: null });
  });

  it("knows no acquisition cost without spending or without new customers", () => {
    expect(formulaFactors(year)!.acquisitionCost).toBeNull();
    expect(formulaFactors({ ...year, acquisitionSpend: 500, newCustomers: 0 })!.acquisitionCost).toBeNull();
  });

  it("refuses more who stayed than there were", () => {
    expect(() => formulaFactors({ ...year, stayed: 301 })).toThrow(/argument.domain/);
  });
});

describe("formulaSeries", () => {
  it("leaves out the years in which nobody ordered", () => {
    const months = formulaSeries([{ ...year, month: "2026-05", orders: 0, customers: 0, revenue: 0 }, year]);
    expect(months.map(({ month }) => month)).toEqual(["2026-06"]);
  });
});
