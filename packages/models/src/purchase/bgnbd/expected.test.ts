import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { discountedValues, expectedPurchasesValues } from "../../../test/reference/reference.ts";
import { logHyp2f1 } from "../../math/hypergeometric.ts";
import {
  conditionalExpectedPurchases,
  conditionalPmf,
  dect,
  dert,
  expectedPurchases,
  fit,
  pAlive,
  pmf,
} from "./index.ts";

const rounded = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const customer = { x: 2, tx: 30.43, T: 38.86 };
const newcomer = { x: 0, tx: 0, T: 0 };

describe("expected purchases of a new customer", () => {
  it.each(expectedPurchasesValues)(
    "are eq. 9 to 12 digits: r %d, alpha %d, a %d, b %d, t %d",
    (r, alpha, a, b, t, value) => {
      expect(expectedPurchases({ r, alpha, a, b }, t) / value).toBeCloseTo(1, 12);
    },
  );

  it("have no gap at a = 1, where the published formula divides by zero", () => {
    const at = (a: number) => expectedPurchases({ ...rounded, a }, 39);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 11);
  });

  it("are the mean of their distribution", () => {
    let mean = 0;
    for (let n = 1; n < 2000; n++) mean += n * pmf(rounded, n, 39);
    expect(expectedPurchases(rounded, 39)).toBeCloseTo(mean, 11);
  });

  it("start at 0 and never fall", () => {
    expect(expectedPurchases(rounded, 0)).toBe(0);
    let last = 0;
    for (let t = 1e-9; t < 1e9; t *= 3) {
      const now = expectedPurchases(rounded, t);
      expect(now).toBeGreaterThan(last);
      last = now;
    }
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW at the optimum", () => {
  const columns = summarise(hasData("cdnow-sample.txt") ? cdnowSample() : [], dayOf(1997, 9, 30), 7);
  const params = columns.x.length > 0 ? fit(columns).params : rounded;

  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.858],
  ])("expects E[X(%d)] = %d, as Fader & Hardie's workbook", (t, value) => {
    expect(expectedPurchases(params, t)).toBeCloseTo(value, 4);
  });

  it.each([
    [20, 1312],
    [21, 1387],
    [22, 1460],
    [23, 1532],
    [24, 1601],
    [25, 1670],
  ])("expects by week %d a total of %d repeat purchases", (week, value) => {
    let total = 0;
    for (const first of columns.first) {
      const t = week - (first - dayOf(1997, 1, 1)) / 7;
      if (t > 0) total += expectedPurchases(params, t);
    }
    expect(Math.round(total)).toBe(value);
  });

  it("expects 1653.4 purchases in the 39 weeks of holdout", () => {
    let total = 0;
    columns.x.forEach((x, i) => {
      total += conditionalExpectedPurchases(params, { x, tx: columns.tx[i]!, T: columns.T[i]! }, 39);
    });
    expect(total).toBeCloseTo(1653.4, 1);
  });

  it("expects 1.225906 of customer 1 in 39 weeks", () => {
    expect(conditionalExpectedPurchases(params, customer, 39)).toBeCloseTo(1.225906, 5);
  });
});

describe("expected purchases of a known customer", () => {
  it("match customer 1 at the printed parameters", () => {
    expect(conditionalExpectedPurchases(rounded, customer, 39)).toBeCloseTo(1.226028, 6);
  });

  /** Fader, Hardie & Lee (2005), eq. 10, as printed. */
  function published({ r, alpha, a, b }: typeof rounded, { x, tx, T }: typeof customer, t: number): number {
    const F = Math.exp(logHyp2f1(r + x, b + x, a + b + x - 1, t / (alpha + T + t)));
    const grown = ((alpha + T) / (alpha + T + t)) ** (r + x) * F;
    const gone = x > 0 ? (a / (b + x - 1)) * ((alpha + T) / (alpha + tx)) ** (r + x) : 0;
    return (((a + b + x - 1) / (a - 1)) * (1 - grown)) / (1 + gone);
  }

  it("are the published eq. 10: an active customer's future is a new customer's with r + x, alpha + T, a, b + x", () => {
    for (const params of [rounded, { r: 1.3, alpha: 20, a: 2.5, b: 0.4 }]) {
      for (const known of [customer, { x: 0, tx: 0, T: 12 }, { x: 31, tx: 70, T: 80 }]) {
        for (const t of [2, 39, 400]) {
          const value = conditionalExpectedPurchases(params, known, t);
          expect(value / published(params, known, t)).toBeCloseTo(1, 10);
        }
      }
    }
  });

  it("are the mean of their distribution", () => {
    let mean = 0;
    for (let n = 1; n < 500; n++) mean += n * conditionalPmf(rounded, customer, n, 39);
    expect(conditionalExpectedPurchases(rounded, customer, 39)).toBeCloseTo(mean, 11);
  });
});

describe("discounted expected purchases", () => {
  it.each(discountedValues)(
    "are right to 11 digits: r %d, alpha %d, a %d, b %d, rate %d, horizon %d",
    (r, alpha, a, b, rate, horizon, value) => {
      expect(dect({ r, alpha, a, b }, newcomer, { rate, horizon }) / value).toBeCloseTo(1, 11);
    },
  );

  it("are undiscounted ones at rate 0", () => {
    for (const horizon of [1e-3, 39, 5000]) {
      const plain = conditionalExpectedPurchases(rounded, customer, horizon);
      expect(dect(rounded, customer, { rate: 0, horizon }) / plain).toBeCloseTo(1, 11);
    }
    expect(dect(rounded, customer, { rate: 0.1, horizon: 0 })).toBe(0);
  });

  it("grow with the horizon to DERT", () => {
    const upTo = (horizon: number) => dect(rounded, customer, { rate: 0.0027, horizon });
    expect(upTo(52)).toBeLessThan(upTo(520));
    expect(upTo(30_000)).toBeCloseTo(dert(rounded, customer, { rate: 0.0027 }), 10);
    expect(upTo(Infinity)).toBe(dert(rounded, customer, { rate: 0.0027 }));
  });

  it("for ever approach (a + b + x − 1) / (a − 1) as the rate falls, where a > 1", () => {
    const params = { r: 1.3, alpha: 20, a: 2.5, b: 4 };
    const limit = (pAlive(params, customer) * (2.5 + 4 + 2 - 1)) / 1.5;
    expect(dert(params, customer, { rate: 1e-9 }) / limit).toBeCloseTo(1, 6);
  });

  it("need a positive rate to go on for ever", () => {
    expect(() => dert(rounded, customer, { rate: 0 })).toThrow("argument.domain");
    expect(() => dect(rounded, customer, { rate: -1, horizon: 3 })).toThrow("argument.domain");
    expect(() => dect(rounded, customer, { rate: 0.1, horizon: Number.NaN })).toThrow("argument.domain");
  });
});
