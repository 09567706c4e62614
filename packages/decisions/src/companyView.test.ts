import { describe, expect, it } from "vitest";
import { companyView } from "./companyView.ts";

// design, V5
const company = {
  customersBefore: 1000,
  customersAfter: 1100,
  revenuePerCustomer: 100,
  variableCost: 0.6,
  fixedCost: 20_000,
  taxRate: 0.25,
};

describe("the company view", () => {
  it("earns 105,000 and 16,500 from 1,000 growing to 1,100 customers at 100 each", () => {
    expect(companyView(company)).toEqual({
      revenue: 105_000,
      contribution: 42_000,
      profitBeforeTax: 22_000,
      profit: 16_500,
    });
  });

  it("pays no tax on a loss", () => {
    expect(companyView({ ...company, fixedCost: 50_000 }).profit).toBe(-8000);
  });

  it("refuses a share that is none", () => {
    expect(() => companyView({ ...company, taxRate: 25 })).toThrow("taxRate");
  });
});
