import { describe, expect, it } from "vitest";
import { bergerNasr, guptaLehmann, guptaLehmannFirstNow, renewalsAhead } from "./constantRetention.ts";

describe("constant retention", () => {
  it("matches Gupta & Lehmann for 100 a year, 80 % retention, 10 %", () => {
    const customer = { margin: 100, retention: 0.8, annualRate: 0.1 };
    expect(guptaLehmann(customer)).toBeCloseTo(266.67, 2);
    expect(guptaLehmannFirstNow(customer)).toBeCloseTo(366.67, 2);
  });

  it("matches Berger & Nasr 1998, case 1", () => {
    const customer = { margin: 260, retention: 0.75, annualRate: 0.2, promotion: 50, years: 10 };
    expect(bergerNasr(customer)).toBeCloseTo(568.78, 2);
  });

  it("comes to Gupta & Lehmann's value with the first margin now when the years have no end", () => {
    const customer = { margin: 100, retention: 0.8, annualRate: 0.1 };
    expect(bergerNasr({ ...customer, promotion: 0, years: 400 })).toBeCloseTo(
      guptaLehmannFirstNow(customer),
      8,
    );
  });

  it("expects 3.753 discounted renewals at a constant r of .850693 and 10 %, against 5.415 of an sBG customer", () => {
    expect(renewalsAhead(0.850693, 0.1)).toBeCloseTo(3.753, 3);
  });

  it("refuses a retention for which the sum has no end", () => {
    expect(() => guptaLehmann({ margin: 100, retention: 1, annualRate: 0 })).toThrow(/argument.domain/);
    expect(() => renewalsAhead(1.2, 0.5)).toThrow(/argument.domain/);
  });
});
