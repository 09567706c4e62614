import { describe, expect, it } from "vitest";
import { campaignProfit } from "./campaignProfit.ts";

// design D6: Neslin 2006
const campaign = {
  customers: 10_000,
  approached: 0.05,
  leaving: 0.4,
  saved: 0.3,
  value: 500,
  contact: 1,
  incentive: 50,
  fixed: 5000,
};

describe("campaignProfit", () => {
  it("is 6,500, and nothing at 22.78 % saved", () => {
    const { profit, breakEvenSaved } = campaignProfit(campaign);
    expect(profit).toBeCloseTo(6500, 8);
    expect((100 * breakEvenSaved!).toFixed(2)).toBe("22.78");
    expect(campaignProfit({ ...campaign, saved: breakEvenSaved! }).profit).toBeCloseTo(0, 8);
  });

  it("never pays where saving a customer brings less than the incentive", () => {
    expect(campaignProfit({ ...campaign, value: 40 }).breakEvenSaved).toBeNull();
  });

  it("never pays where all that are saved still do not cover it", () => {
    expect(campaignProfit({ ...campaign, fixed: 1e6 }).breakEvenSaved).toBeNull();
  });

  it("refuses a share above 1 and a negative cost", () => {
    expect(() => campaignProfit({ ...campaign, leaving: 1.1 })).toThrow("leaving");
    expect(() => campaignProfit({ ...campaign, contact: -1 })).toThrow("contact");
  });
});
