import { describe, expect, it } from "vitest";
import { hasData } from "../../../test/data.ts";
import { telco } from "../../../test/telco.ts";
import { dummies } from "../../covariates/dummies.ts";
import { likelihoodRatio } from "../../covariates/likelihoodRatio.ts";
import { seeded } from "../../math/random.ts";
import * as kaplanMeier from "../kaplanMeier.ts";
import * as sbg from "./index.ts";

const { fit, withCovariates } = sbg;
const base = { alpha: 0.8, beta: 6 };

/** Half of the customers with z = 1, whose alpha is e^γ and whose beta e^δ times as large. */
function shop(n: number, gamma: number, delta: number, seed: number) {
  const rng = seeded(seed);
  const of = (z: number) => {
    const params = { alpha: base.alpha * Math.exp(z * gamma), beta: base.beta * Math.exp(z * delta) };
    const periods = Array.from({ length: n / 2 }, (_, i) => 1 + (i % 24));
    return sbg.simulate(params, { n: n / 2, periods, chance: rng });
  };
  const [zero, one] = [of(0), of(1)];
  return {
    data: { duration: [...zero.duration, ...one.duration], churned: [...zero.churned, ...one.churned] },
    z: [...zero.duration.map(() => 0), ...one.duration.map(() => 1)],
  };
}

describe("covariates", () => {
  it("are recovered from 20,000 simulated customers", () => {
    const { data, z } = shop(20_000, 0.5, -0.4, 1);
    const { params, standardErrors, covariates } = fit(data, { covariates: { alpha: { z }, beta: { z } } });
    const near = (found: number, truth: number, error: number | null) =>
      expect(Math.abs(found - truth)).toBeLessThan(3.3 * error!);
    near(params.alpha, base.alpha, standardErrors.alpha);
    near(params.beta, base.beta, standardErrors.beta);
    near(covariates.alpha["z"]!, 0.5, covariates.standardErrors["alpha.z"]!);
    near(covariates.beta["z"]!, -0.4, covariates.standardErrors["beta.z"]!);
  });

  it("of a grouping give each group the fit that it has alone", () => {
    const { data, z } = shop(4000, 0.5, -0.4, 2);
    const result = fit(data, { covariates: { alpha: { z }, beta: { z } } });
    const alone = [0, 1].map((group) =>
      fit({
        duration: data.duration.filter((_, i) => z[i] === group),
        churned: data.churned.filter((_, i) => z[i] === group),
      }),
    );
    expect(result.logLikelihood).toBeCloseTo(alone[0]!.logLikelihood + alone[1]!.logLikelihood, 8);
    [0, 1].forEach((group) => {
      const { alpha, beta } = withCovariates(result, { z: group });
      expect(alpha / alone[group]!.params.alpha).toBeCloseTo(1, 5);
      expect(beta / alone[group]!.params.beta).toBeCloseTo(1, 5);
    });
    [0, 1].forEach((group) => {
      const { covariance } = sbg.fitFor(result, { z: group });
      covariance!.forEach((row, i) =>
        row.forEach((value, j) => expect(value! / alone[group]!.covariance![i]![j]!).toBeCloseTo(1, 4)),
      );
    });
    const byCovariates = sbg.curve(sbg.fitFor(result, { z: 1 }), { periods: 9, seed: 1 });
    const byGroup = sbg.curve(alone[1]!, { periods: 9, seed: 1 });
    expect(byCovariates.survivalLow[9]).toBeCloseTo(byGroup.survivalLow[9]!, 5);
  });

  it("of 0, and coefficients of 0, are as if there were none", () => {
    const { data, z } = shop(2000, 0, 0, 3);
    const plain = fit(data);
    const none = fit(data, { covariates: {} });
    expect(none.params.alpha).toBeCloseTo(plain.params.alpha, 10);
    expect(none.logLikelihood).toBeCloseTo(plain.logLikelihood, 9);
    const result = fit(data, { covariates: { alpha: { z } } });
    expect(withCovariates(result, { z: 0 })).toEqual(result.params);
    const nothing = { ...result, covariates: { alpha: { z: 0 }, beta: {} } };
    expect(withCovariates(nothing, { z: 7 })).toEqual(result.params);
  });

  it("that mean nothing are told from ones that do by the likelihood ratio", () => {
    let rejected = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { data, z } = shop(600, 0, 0, 100 + seed);
      const { p } = likelihoodRatio(fit(data, { covariates: { alpha: { z } } }), fit(data));
      if (p < 0.1) rejected++;
    }
    // 20 ± 4 standard deviations.
    expect(rejected).toBeGreaterThan(3);
    expect(rejected).toBeLessThan(37);
    const { data, z } = shop(2000, 0.5, 0, 4);
    const full = fit(data, { covariates: { alpha: { z } } });
    expect(likelihoodRatio(full, fit(data))).toMatchObject({ degrees: 1 });
    expect(likelihoodRatio(full, fit(data)).p).toBeLessThan(1e-4);
  });

  it("in other units have coefficients in these, and the same likelihood", () => {
    const { data, z } = shop(2000, 0.5, 0, 5);
    const price = z.map((value) => 1000 + 300 * value);
    const one = fit(data, { covariates: { alpha: { z } } });
    const other = fit(data, { covariates: { alpha: { price } } });
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 7);
    expect((300 * other.covariates.alpha["price"]!) / one.covariates.alpha["z"]!).toBeCloseTo(1, 5);
    const { alpha, beta } = withCovariates(other, { price: 1000 });
    expect(alpha / one.params.alpha).toBeCloseTo(1, 5);
    expect(beta / one.params.beta).toBeCloseTo(1, 5);
  });

  it("are refused with gaps, of another length, or where they say nothing", () => {
    const { data } = shop(100, 0, 0, 6);
    const z = data.duration.map((_, i) => i % 2);
    expect(() => fit(data, { covariates: { alpha: { z: z.slice(1) } } })).toThrow("customers.columns");
    expect(() => fit(data, { covariates: { alpha: { z: z.map(() => 1) } } })).toThrow("covariates.constant");
    expect(() => fit(data, { covariates: { beta: { z, same: z } } })).toThrow("covariates.collinear");
    expect(() => fit(data, { covariates: { beta: { z: z.map(() => Number.NaN) } } })).toThrow(
      "covariates.finite",
    );
    const result = fit(data, { covariates: { beta: { z } } });
    expect(() => withCovariates(result, {})).toThrow("covariates.name");
    expect(() => withCovariates(result, { z: Infinity })).toThrow("covariates.finite");
  });
});

describe.runIf(hasData("telco-churn.csv"))("7,043 customers of a telephone company, by contract", () => {
  const { duration, churned, column } = telco();
  const { columns, references } = dummies({ Contract: column("Contract") });
  const whole = fit({ duration, churned });
  const byAlpha = fit({ duration, churned }, { covariates: { alpha: columns } });
  const byBoth = fit({ duration, churned }, { covariates: { alpha: columns, beta: columns } });
  const levels = ["Month-to-month", "One year", "Two year"];
  const values = (level: string) =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, name === `Contract=${level}` ? 1 : 0]));

  it("are compared with the most common one, from month to month", () => {
    expect(references).toEqual({ Contract: "Month-to-month" });
    expect(whole.customers).toBe(7043);
    // Whoever is bound for longer leaves less, by both coefficients.
    expect(byAlpha.covariates.alpha["Contract=One year"]).toBeLessThan(-1.5);
    expect(byAlpha.covariates.alpha["Contract=Two year"]).toBeLessThan(-3);
    expect(likelihoodRatio(byAlpha, whole)).toMatchObject({ degrees: 2, p: 0 });
    expect(likelihoodRatio(byBoth, byAlpha).p).toBeLessThan(1e-50);
  });

  it("have the likelihood of the contracts fitted apart, where these have a maximum", () => {
    const apart = levels.map((level) => {
      const rows = column("Contract").flatMap((name, i) => (name === level ? [i] : []));
      const data = { duration: rows.map((i) => duration[i]!), churned: rows.map((i) => churned[i]!) };
      return fit(data, { prior: "none" }).logLikelihood;
    });
    const total = apart.reduce((sum, value) => sum + value, 0);
    // Two years: all customers alike, so the fit leans on a prior and says so.
    expect(byBoth.logLikelihood).toBeGreaterThan(total - 2);
    expect(byBoth.logLikelihood).toBeLessThan(total + 1e-6);
    expect(byBoth.warnings.map(({ code }) => code)).toContain("fit.prior");
  });

  it("stay about as long as Kaplan and Meier say; sBG misses the rise of leaving under contract", () => {
    const worst = levels.map((level) => {
      const rows = column("Contract").flatMap((name, i) => (name === level ? [i] : []));
      const curve = kaplanMeier.fit({
        duration: rows.map((i) => duration[i]!),
        churned: rows.map((i) => churned[i]!),
      });
      const params = withCovariates(byBoth, values(level));
      return Math.max(
        ...Array.from({ length: 60 }, (_, n) =>
          Math.abs(sbg.survival(params, n + 1) - kaplanMeier.survival(curve, n + 1)),
        ),
      );
    });
    expect(worst[0]).toBeLessThan(0.095);
    expect(worst[1]).toBeLessThan(0.055);
    expect(worst[2]).toBeLessThan(0.02);
  });
});
