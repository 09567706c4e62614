import { beforeAll, describe, expect, it } from "vitest";
import { apparelStatic, apparelWeeks } from "../../../test/apparelWeeks.ts";
import { hasData } from "../../../test/data.ts";
import { likelihoodRatio } from "../../covariates/index.ts";
import { seeded } from "../../math/random.ts";
import * as paretoNbd from "../paretoNbd/fit.ts";
import { fit, logLikelihood, rescale, simulate } from "./index.ts";

describe.runIf(hasData("apparel-weekly-covariates.csv.gz"))("apparel to 2006-12-31", () => {
  let weeks: ReturnType<typeof apparelWeeks>;
  beforeAll(() => {
    weeks = apparelWeeks("2006-12-31");
  });
  const covariates = () => ({ ...weeks.rows, lifetime: weeks.values, purchase: weeks.values });

  it("is fitted at least as well as CLVTools does, and says that nobody leaves in high season", () => {
    const result = fit(weeks.purchases, covariates());
    expect(result).toMatchObject({ model: "pareto-nbd", converged: true, customers: 600, repeats: 1266 });
    expect(result.warnings).toContainEqual({
      code: "fit.boundary",
      details: { parameter: "lifetime.High.Season", towards: "minusInfinity" },
    });
    // CLVTools 0.12.1 stops at −5752.9367.
    expect(result.logLikelihood).toBeGreaterThan(-5752.7);
    expect(result.logLikelihood).toBeLessThan(-5752.623);
    expect(logLikelihood(result, weeks.purchases, covariates())).toBeCloseTo(result.logLikelihood, 8);
    const { purchase, lifetime } = result.covariates;
    expect(purchase["High.Season"]).toBeCloseTo(0.718, 2);
    expect(purchase["Channel"]).toBeCloseTo(0.62, 1);
    expect(lifetime["High.Season"]).toBeLessThan(-1);
    // The prior is on the coefficient that ran away alone: the others are as well known as without it.
    const likely = fit(weeks.purchases, covariates(), { prior: "none" });
    expect(likely.converged).toBe(false);
    expect(likely.logLikelihood).toBeCloseTo(-5752.623, 3);
    for (const name of ["lifetime.Gender", "lifetime.Channel", "purchase.Gender", "purchase.High.Season"]) {
      const [some, none] = [result, likely].map((one) => one.covariates.standardErrors[name]!);
      expect(Math.abs(some! / none! - 1)).toBeLessThan(0.05);
    }
  });

  it("with covariates that never change is the static fit", () => {
    const { Gender, Channel } = weeks.values;
    const constant = { Gender, Channel };
    const dynamic = fit(weeks.purchases, { ...weeks.rows, lifetime: constant, purchase: constant });
    const still = apparelStatic("2006-12-31");
    const fixed = paretoNbd.fit(still.customers, {
      covariates: { lifetime: still.covariates, purchase: still.covariates },
    });
    expect(dynamic.logLikelihood).toBeCloseTo(fixed.logLikelihood, 9);
    for (const process of ["lifetime", "purchase"] as const) {
      for (const name of ["Gender", "Channel"]) {
        expect(dynamic.covariates[process][name]).toBeCloseTo(fixed.covariates[process][name]!, 8);
      }
    }
    dynamic.covariance!.forEach((row, i) =>
      row.forEach((c, j) => expect(c / fixed.covariance![i]![j]!).toBeCloseTo(1, 6)),
    );
  });

  it("has one coefficient for both processes where that is asked for, and a test of whether it may", () => {
    const free = fit(weeks.purchases, covariates(), { prior: "none" });
    const tied = fit(weeks.purchases, { ...covariates(), equal: ["High.Season"] }, { prior: "none" });
    expect(tied.covariates.lifetime["High.Season"]).toBe(tied.covariates.purchase["High.Season"]);
    const { statistic, degrees, p } = likelihoodRatio(free, tied);
    expect(degrees).toBe(1);
    expect(statistic).toBeCloseTo(2 * (free.logLikelihood - tied.logLikelihood), 9);
    expect(p).toBeLessThan(0.2);
  });
});

/** Weeks with a season and campaigns that reach customers at different times. */
function campaigns(customers: number, weeks: number) {
  const rows = Array.from(
    { length: customers * weeks },
    (_, k) => [Math.floor(k / weeks), k % weeks] as const,
  );
  const season = rows.map(([, w]) => (w % 52 > 39 ? 1 : 0));
  const campaign = rows.map(([i, w]) => ((i * 7 + w * 3) % 11 < 2 ? 1 : 0));
  return {
    customer: rows.map(([i]) => i),
    start: rows.map(([, w]) => w),
    lifetime: { season },
    purchase: { season, campaign },
  };
}

const truth = {
  params: { r: 0.8, alpha: 9, s: 0.7, beta: 20 },
  covariates: { lifetime: { season: -0.8 }, purchase: { season: 0.6, campaign: 0.4 } },
};

describe("a fit to simulated customers", () => {
  const covariates = campaigns(1000, 90);
  const first = Float64Array.from({ length: 1000 }, (_, i) => (i % 40) / 2.7);
  const purchases = simulate(truth, covariates, { first, end: 86, chance: 5 });
  const result = fit(purchases, covariates);

  it("recovers what they were made with", () => {
    expect(result).toMatchObject({ converged: true, prior: "none", warnings: [] });
    for (const name of ["r", "alpha", "s", "beta"] as const) {
      const error = result.standardErrors[name]!;
      expect(Math.abs(result.params[name] - truth.params[name])).toBeLessThan(3 * error);
    }
    const { standardErrors, lifetime, purchase } = result.covariates;
    expect(Math.abs(lifetime["season"]! + 0.8)).toBeLessThan(3 * standardErrors["lifetime.season"]!);
    expect(Math.abs(purchase["season"]! - 0.6)).toBeLessThan(3 * standardErrors["purchase.season"]!);
    expect(Math.abs(purchase["campaign"]! - 0.4)).toBeLessThan(3 * standardErrors["purchase.campaign"]!);
    expect(standardErrors["purchase.campaign"]).toBeLessThan(0.06);
  });

  it("is at a maximum, and its covariance is that of the curvature there", () => {
    for (const name of ["season", "campaign"]) {
      const error = result.covariates.standardErrors[`purchase.${name}`]!;
      for (const side of [-1, 1]) {
        const moved = {
          ...result.covariates.purchase,
          [name]: result.covariates.purchase[name]! + side * 0.1 * error,
        };
        const value = logLikelihood(
          { ...result, covariates: { ...result.covariates, purchase: moved } },
          purchases,
          covariates,
        );
        // Half of (0.1 standard errors)², or more, since the others do not follow.
        expect(result.logLikelihood - value).toBeGreaterThan(0.0049);
      }
    }
    expect(result.covariance!.length).toBe(7);
    expect(Math.sqrt(result.covariance![4]![4]!)).toBe(result.covariates.standardErrors["lifetime.season"]);
    expect(Math.sqrt(result.covariance![1]![1]!)).toBe(result.standardErrors.alpha);
  });

  it("is the same fit in another time unit", () => {
    const days = { ...purchases, time: purchases.time.map((t) => 7 * t), end: 7 * purchases.end };
    const other = fit(days, { ...covariates, start: covariates.start.map((t) => 7 * t) });
    const weeks = rescale(other, 7);
    expect(weeks.logLikelihood).toBeCloseTo(result.logLikelihood, 6);
    expect(weeks.params.alpha / result.params.alpha).toBeCloseTo(1, 7);
    expect(weeks.params.beta / result.params.beta).toBeCloseTo(1, 6);
    expect(weeks.covariates.purchase["campaign"]).toBeCloseTo(result.covariates.purchase["campaign"]!, 7);
    weeks.covariance!.forEach((row, i) =>
      row.forEach((c, j) => expect(c / result.covariance![i]![j]!).toBeCloseTo(1, 4)),
    );
  });

  it("says that covariates which mean nothing mean nothing", () => {
    const rng = seeded(8);
    const noise = covariates.start.map(() => rng.normal());
    const larger = fit(purchases, { ...covariates, purchase: { ...covariates.purchase, noise } });
    expect(Math.abs(larger.covariates.zStatistics["purchase.noise"]!)).toBeLessThan(3);
    const { degrees, p } = likelihoodRatio(larger, result);
    expect(degrees).toBe(1);
    expect(p).toBeCloseTo(larger.covariates.pValues["purchase.noise"]!, 2);
  });

  it("refuses a covariate that is the same all the time, or a sum of others", () => {
    const ones = covariates.start.map(() => 1);
    const double = covariates.purchase.season.map((z, k) => 2 * z - covariates.purchase.campaign[k]!);
    const refusal = (extra: Record<string, number[]>) => {
      try {
        fit(purchases, { ...covariates, purchase: { ...covariates.purchase, ...extra } });
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(refusal({ ones })).toMatchObject({
      code: "covariates.constant",
      details: { process: "purchase", covariates: ["ones"] },
    });
    expect(refusal({ double })).toMatchObject({
      code: "covariates.collinear",
      details: { process: "purchase", covariates: ["season", "campaign", "double"] },
    });
  });
});

describe("thin and odd histories", () => {
  const covariates = {
    customer: [0, 0, 1, 1],
    start: [0, 3, 0, 6],
    last: 100,
    purchase: { z: [0, 1, 0, 1] },
  };
  it.each([
    ["two customers, one purchase each", { customer: [0, 1], time: [1, 2], end: 9 }],
    ["two customers just seen", { customer: [0, 0, 1, 1], time: [0, 9, 1, 9], end: 9 }],
    ["a first day", { customer: [0, 1], time: [4, 7], end: [4, 7] }],
    ["a customer who has yet to come", { customer: [0, 0, 1], time: [1, 5, 10], end: 9 }],
  ])("give finite numbers and a reason: %s", (name, purchases) => {
    if (name === "a first day") {
      // Nobody was ever observed under two different values.
      expect(() => fit(purchases, covariates)).toThrow("covariates.constant");
      return;
    }
    const result = fit(purchases, covariates);
    expect(Object.values(result.params).every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(result.logLikelihood)).toBe(true);
    expect(Number.isFinite(result.covariates.purchase["z"])).toBe(true);
    expect(result.warnings.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
