import { describe, expect, it } from "vitest";
import { apparel, cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { seeded } from "../../math/random.ts";
import { compress } from "../../states.ts";
import { fit, logLikelihood, rescale, simulate } from "./index.ts";

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const codes = (result: ReturnType<typeof fit>) => result.warnings.map(({ code }) => code);

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW, 2,357 customers to 1997-09-30", () => {
  const inUnits = (unit: number) => summarise(cdnowSample(), dayOf(1997, 9, 30), unit);

  it("has the parameters and likelihood of Fader, Hardie & Lee (2005)", () => {
    const result = fit(inUnits(7));
    expect(result.customers).toBe(2357);
    expect(result.params.r).toBeCloseTo(0.2425945, 7);
    expect(result.params.alpha).toBeCloseTo(4.413602, 6);
    expect(result.params.a).toBeCloseTo(0.792922, 6);
    expect(result.params.b).toBeCloseTo(2.425907, 6);
    expect(result.logLikelihood).toBeCloseTo(-9582.429, 3);
    expect(result.aic).toBeCloseTo(2 * 9582.4292 + 8, 3);
    expect(result.bic).toBeCloseTo(2 * 9582.4292 + 4 * Math.log(2357), 3);
    expect(result).toMatchObject({
      model: "bg-nbd",
      converged: true,
      prior: "none",
      warnings: [],
      repeats: 2457,
    });
  });

  it("is the same fit in days, told in weeks", () => {
    const converted = rescale(fit(inUnits(1)), 7);
    const direct = fit(inUnits(7));
    expect(converted.logLikelihood).toBeCloseTo(direct.logLikelihood, 8);
    expect(converted.aic).toBeCloseTo(direct.aic, 8);
    expect(converted.bic).toBeCloseTo(direct.bic, 8);
    for (const name of ["r", "alpha", "a", "b"] as const) {
      expect(converted.params[name]).toBeCloseTo(direct.params[name], 8);
      expect(converted.standardErrors[name]).toBeCloseTo(direct.standardErrors[name]!, 6);
    }
    converted.covariance!.forEach((row, i) =>
      row.forEach((c, j) => expect(c / direct.covariance![i]![j]!).toBeCloseTo(1, 5)),
    );
  });

  it("is moved little by weak priors, and its likelihood is told without them", () => {
    const result = fit(inUnits(7), { prior: "weak" });
    expect(result.prior).toBe("weak");
    expect(result.params.r).toBeCloseTo(0.2426, 2);
    expect(result.logLikelihood).toBeCloseTo(logLikelihood(result.params, inUnits(7)), 8);
    expect(result.logLikelihood).toBeLessThan(-9582.429);
    expect(result.logLikelihood).toBeGreaterThan(-9582.6);
  });
});

describe.runIf(hasData("apparel-orders.csv"))("the apparel retailer, to 2006-12-31", () => {
  it("has the likelihood that CLVTools' data give", () => {
    expect(fit(summarise(apparel(), dayOf(2006, 12, 31), 7)).logLikelihood).toBeCloseTo(-5857.02, 3);
  });
});

describe("a fit", () => {
  it("recovers its parameters from 20,000 simulated customers", () => {
    for (const truth of [params, { r: 1.5, alpha: 12, a: 0.4, b: 3 }]) {
      const T = Float64Array.from({ length: 20_000 }, (_, i) => 20 + (i % 60));
      const { params: found, standardErrors } = fit(simulate(truth, { n: 20_000, T, chance: 11 }));
      for (const name of ["r", "alpha", "a", "b"] as const) {
        expect(Math.abs(found[name] - truth[name])).toBeLessThan(3.3 * standardErrors[name]!);
      }
    }
  });

  it("has standard errors as large as the spread of estimates", () => {
    // 200 shops of 1,500 customers: the spread of 200 estimates is known to 5 %.
    const rng = seeded(3);
    const estimates: number[] = [];
    let variance = 0;
    for (let shop = 0; shop < 200; shop++) {
      const result = fit(simulate(params, { n: 1500, T: 39, chance: rng }));
      estimates.push(Math.log(result.params.alpha));
      variance += (result.standardErrors.alpha! / result.params.alpha) ** 2 / 200;
    }
    const mean = estimates.reduce((sum, e) => sum + e, 0) / 200;
    const spread = Math.sqrt(estimates.reduce((sum, e) => sum + (e - mean) ** 2, 0) / 199);
    expect(spread / Math.sqrt(variance)).toBeGreaterThan(0.85);
    expect(spread / Math.sqrt(variance)).toBeLessThan(1.15);
  });

  it("of many states starts from a sample of them and ends at the same place", () => {
    const { x, tx, T } = simulate({ r: 0.5, alpha: 5, a: 0.8, b: 4 }, { n: 200_000, T: 300, chance: 4 });
    const states = compress({ x, tx, T });
    expect(states.x.length).toBeGreaterThan(50_000);
    const result = fit(states);
    expect(result.iterations).toBeLessThan(5);
    // At a maximum, moving any parameter by a hundredth of its standard error costs about 0.00005.
    for (const name of ["r", "alpha", "a", "b"] as const) {
      for (const sign of [-0.01, 0.01]) {
        const moved = { ...result.params, [name]: result.params[name] + sign * result.standardErrors[name]! };
        expect(logLikelihood(moved, states)).toBeLessThan(result.logLikelihood + 1e-7);
      }
    }
  });
});

describe("thin and odd data", () => {
  it("say that nobody leaves, and fall back on weak priors", () => {
    const loyal = simulate({ r: 0.5, alpha: 5, a: 1e-7, b: 3 }, { n: 2000, T: 50, chance: 1 });
    const result = fit(loyal);
    expect(result.warnings).toContainEqual({
      code: "fit.boundary",
      details: { parameter: "a", towards: "zero" },
    });
    expect(codes(result)).toContain("fit.prior");
    expect(result.params.a / (result.params.a + result.params.b)).toBeLessThan(0.002);
    expect(fit(loyal, { prior: "none" })).toMatchObject({ converged: false, prior: "none" });
  });

  it("say which parameters are known badly", () => {
    const few = fit(simulate(params, { n: 500, T: 39, chance: 8 }));
    const ratios = (["r", "alpha", "a", "b"] as const).map((parameter) => {
      return { parameter, ratio: few.standardErrors[parameter]! / few.params[parameter] };
    });
    const told = few.warnings.filter(({ code }) => code === "fit.large-spread").map(({ details }) => details);
    expect(told).toEqual(ratios.filter(({ ratio }) => ratio > 0.5));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(4);
  });

  it("fall back on priors where a parameter is known to no better than a factor", () => {
    const few = simulate({ r: 0.5, alpha: 5, a: 0.8, b: 2.5 }, { n: 10, T: 50, chance: 8 });
    const likely = fit(few, { prior: "none" });
    expect(likely.standardErrors.b! / likely.params.b).toBeGreaterThan(3);
    expect(codes(likely)).toContain("fit.flat");
    expect(likely.converged).toBe(false);
    expect(fit(few)).toMatchObject({ prior: "weak", converged: true });
  });

  it("refuse columns that are no customers", () => {
    expect(() => fit({ x: [1], tx: [50], T: [40] })).toThrow("customer.recency");
    expect(() => logLikelihood({ ...params, a: 0 }, { x: [2], tx: [5], T: [9] })).toThrow(
      "parameters.domain",
    );
  });
});
