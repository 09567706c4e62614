import { describe, expect, it } from "vitest";
import { continuousRate, discountFactor, meanDiscountFactor, periodicRate } from "./discount.ts";

describe("discount rates", () => {
  it("compounds twelve monthly rates to the annual one", () => {
    expect(periodicRate(0.1, "month")).toBeCloseTo(0.007974140428903764, 15); // 1.1^(1/12) − 1
    expect((1 + periodicRate(0.1, "month")) ** 12).toBeCloseTo(1.1, 14);
  });

  it("is ln(1 + d) a year and ln(1 + d) / 52.1775 a week when continuous", () => {
    expect(continuousRate(0.1)).toBeCloseTo(0.09531017980432493, 15);
    expect(continuousRate(0.1, "week") * 52.1775).toBeCloseTo(0.09531017980432493, 15);
  });

  it("discounts seven days as one week", () => {
    expect(7 * continuousRate(0.12, "day")).toBeCloseTo(continuousRate(0.12, "week"), 16);
  });

  it("discounts ahead and compounds behind", () => {
    expect(discountFactor(0.1, 2)).toBeCloseTo(1 / 1.21, 15);
    expect(discountFactor(0.1, -2)).toBeCloseTo(1.21, 15);
    expect(discountFactor(0, 7)).toBe(1);
  });

  it("discounts what comes evenly as the mean over its days", () => {
    const days = Array.from({ length: 3650 }, (_, day) => discountFactor(0.1, (day + 0.5) / 365));
    const mean = days.reduce((sum, one) => sum + one, 0) / days.length;
    expect(meanDiscountFactor(0.1, 10)).toBeCloseTo(mean, 8);
    expect(meanDiscountFactor(0, 10)).toBe(1);
    expect(meanDiscountFactor(0.1, 0)).toBe(1);
  });

  it("refuses a rate of −100 % and NaN", () => {
    expect(() => continuousRate(-1)).toThrow(/argument.domain/);
    expect(() => periodicRate(Number.NaN, "month")).toThrow(/argument.domain/);
  });
});
