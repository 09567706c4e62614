import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { apparelStatic } from "../../test/apparelWeeks.ts";
import { hasData } from "../../test/data.ts";
import { seeded } from "../math/random.ts";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import * as ggomNbd from "../purchase/ggomNbd/index.ts";
import * as mbgnbd from "../purchase/mbgnbd/index.ts";
import * as nbd from "../purchase/nbd/index.ts";
import * as paretoNbd from "../purchase/paretoNbd/index.ts";
import { fitWithCovariates, likelihoodRatio, withCovariates, type CovariateEffects } from "./index.ts";

describe.runIf(hasData("apparel-weekly-covariates.csv.gz"))(
  "apparel to 2006-12-31, with gender and channel",
  () => {
    let customers: ReturnType<typeof apparelStatic>["customers"];
    let both: { lifetime: Record<string, Float64Array>; purchase: Record<string, Float64Array> };
    beforeAll(() => {
      const apparel = apparelStatic("2006-12-31");
      customers = apparel.customers;
      both = { lifetime: apparel.covariates, purchase: apparel.covariates };
    });

    it("has the coefficients of CLVTools under Pareto/NBD", () => {
      const result = paretoNbd.fit(customers, { covariates: both });
      const { lifetime, purchase } = result.covariates;
      expect(result.logLikelihood).toBeCloseTo(-5821.063, 3);
      expect(lifetime["Gender"]).toBeCloseTo(-0.6419, 4);
      expect(lifetime["Channel"]).toBeCloseTo(0.7898, 4);
      expect(purchase["Gender"]).toBeCloseTo(0.2861, 4);
      expect(purchase["Channel"]).toBeCloseTo(0.6239, 4);
      expect(result).toMatchObject({ model: "pareto-nbd", converged: true, prior: "none", customers: 600 });
      expect(result.aic).toBeCloseTo(2 * 8 + 2 * 5821.0627, 3);
      const plain = paretoNbd.fit(customers);
      expect(plain.logLikelihood).toBeCloseTo(-5848.098, 3);
      const { statistic, degrees, p } = likelihoodRatio(result, plain);
      expect(statistic).toBeCloseTo(54.07, 2);
      expect(degrees).toBe(4);
      // chi2.sf(54.07028, 4) by scipy.
      expect(p / 5.0873e-11).toBeCloseTo(1, 3);
    });

    // Maxima that scipy's BFGS finds of Fader, Hardie & Lee's likelihood and that of MBG/NBD, with a·e^(δ'z/2), b·e^(−δ'z/2).
    it.each([
      ["BG/NBD", bgnbd.fit, -5838.8009, [-0.6877, 0.0853], [0.3847, 0.6024]],
      ["MBG/NBD", mbgnbd.fit, -5819.9031, [-0.7068, 0.1528], [0.1339, 0.6569]],
    ] as const)("has scipy's maximum under %s", (_, fit, logLikelihood, lifetime, purchase) => {
      const result = fit(customers, { covariates: both });
      expect(result.logLikelihood).toBeCloseTo(logLikelihood, 4);
      expect(result.covariates.lifetime["Gender"]).toBeCloseTo(lifetime[0], 3);
      expect(result.covariates.lifetime["Channel"]).toBeCloseTo(lifetime[1], 3);
      expect(result.covariates.purchase["Gender"]).toBeCloseTo(purchase[0], 3);
      expect(result.covariates.purchase["Channel"]).toBeCloseTo(purchase[1], 3);
    });

    it("loses as much by equal coefficients as the test says", () => {
      const free = paretoNbd.fit(customers, { covariates: both });
      const tied = paretoNbd.fit(customers, { covariates: { ...both, equal: ["Channel"] } });
      expect(tied.covariates.lifetime["Channel"]).toBe(tied.covariates.purchase["Channel"]);
      expect(tied.covariates.standardErrors["lifetime.Channel"]).toBe(
        tied.covariates.standardErrors["purchase.Channel"],
      );
      expect(tied.covariance!.length).toBe(8);
      expect(likelihoodRatio(free, tied).degrees).toBe(1);
      // .79 and .62 are far less apart than their standard errors, .31 and .10.
      expect(likelihoodRatio(free, tied).p).toBeGreaterThan(0.3);
      expect(likelihoodRatio(free, tied).p).toBeLessThan(1);
    });

    it("is the same fit in another unit, and with covariates measured in another way", () => {
      const result = paretoNbd.fit(customers, { covariates: both });
      const days = {
        x: customers.x,
        tx: customers.tx.map((t) => 7 * t),
        T: customers.T.map((t) => 7 * t),
      };
      const moved = {
        Gender: both.purchase["Gender"]!.map((z) => 1 - z),
        Channel: both.purchase["Channel"]!.map((z) => 100 + 8 * z),
      };
      const other = paretoNbd.fit(days, { covariates: { lifetime: moved, purchase: moved } });
      const weeks = paretoNbd.rescale(other, 7) as typeof other;
      expect(weeks.logLikelihood).toBeCloseTo(result.logLikelihood, 7);
      expect(weeks.covariates.purchase["Gender"]).toBeCloseTo(-result.covariates.purchase["Gender"]!, 7);
      expect(weeks.covariates.lifetime["Channel"]! * 8).toBeCloseTo(
        result.covariates.lifetime["Channel"]!,
        7,
      );
      const z = { Gender: 1, Channel: 0 };
      const [a, b] = [withCovariates(result, z), withCovariates(weeks, { Gender: 0, Channel: 100 })];
      for (const name of ["r", "alpha", "s", "beta"] as const) expect(a[name] / b[name]).toBeCloseTo(1, 6);
      // Of customers with covariates of 0: here channel 100 and 1 − gender, there both 0.
      const onlyWeeks = paretoNbd.fit(customers, { covariates: { lifetime: moved, purchase: moved } });
      onlyWeeks.covariance!.forEach((row, i) =>
        row.forEach((c, j) => expect(c / weeks.covariance![i]![j]!).toBeCloseTo(1, 5)),
      );
    });
  },
);

describe("covariates", () => {
  const rng = seeded(31);
  const n = 3000;
  const score = Float64Array.from({ length: n }, () => rng.normal());
  const member = Float64Array.from({ length: n }, () => (rng.uniform() < 0.3 ? 1 : 0));
  const T = Float64Array.from({ length: n }, (_, i) => 30 + (i % 30));

  /** Customers of a model, each with parameters of their own. */
  function made<P extends object>(
    model: {
      simulate(
        params: P,
        options: { n: number; T: number; chance: typeof rng },
      ): { x: Float64Array; tx: Float64Array };
    },
    paramsAt: (i: number) => P,
  ) {
    const x = new Float64Array(n);
    const tx = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const one = model.simulate(paramsAt(i), { n: 1, T: T[i]!, chance: rng });
      x[i] = one.x[0]!;
      tx[i] = one.tx[0]!;
    }
    return { x, tx, T };
  }

  const truth = { lifetime: { member: -0.7 }, purchase: { member: 0.5, score: 0.3 } };
  const given = { lifetime: { member }, purchase: { member, score } };
  /** How far coefficients are from the truth, in standard errors, and the largest of these. */
  function compared({ covariates }: { covariates: CovariateEffects }) {
    const deviations: number[] = [];
    for (const process of ["lifetime", "purchase"] as const) {
      for (const [name, value] of Object.entries(truth[process])) {
        const error = covariates.standardErrors[`${process}.${name}`]!;
        deviations.push(Math.abs(covariates[process][name]! - value) / error);
      }
    }
    return {
      farthest: Math.max(...deviations),
      error: Math.max(...Object.values(covariates.standardErrors).map((error) => error!)),
    };
  }

  it("are recovered under Pareto/NBD, with a score that no two customers share", () => {
    const base = { r: 0.9, alpha: 8, s: 0.8, beta: 15 };
    const customers = made(paretoNbd, (i) => ({
      ...base,
      alpha: base.alpha * Math.exp(-0.5 * member[i]! - 0.3 * score[i]!),
      beta: base.beta * Math.exp(0.7 * member[i]!),
    }));
    const result = paretoNbd.fit(customers, { covariates: given });
    expect(compared(result).farthest).toBeLessThan(3.3);
    expect(compared(result).error).toBeLessThan(0.2);
    // The same by one likelihood for each customer.
    const few = { x: customers.x.slice(0, 300), tx: customers.tx.slice(0, 300), T: T.slice(0, 300) };
    const part = { purchase: { score: score.slice(0, 300) }, lifetime: { member: member.slice(0, 300) } };
    const direct = paretoNbd.fit(few, { covariates: part });
    const byGroup = fitWithCovariates<paretoNbd.ParetoNbdParams>(paretoNbd, few, part);
    expect(byGroup.logLikelihood).toBeCloseTo(direct.logLikelihood, 9);
    expect(byGroup.covariates.purchase["score"]).toBeCloseTo(direct.covariates.purchase["score"]!, 7);
  });

  it.each([
    ["BG/NBD", bgnbd, { r: 0.9, alpha: 8, a: 0.7, b: 2.5 }],
    ["MBG/NBD", mbgnbd, { r: 0.9, alpha: 8, a: 0.7, b: 2.5 }],
  ] as const)("are recovered under %s", (_, model, base) => {
    const customers = made(model, (i) => ({
      ...base,
      alpha: base.alpha * Math.exp(-0.5 * member[i]! - 0.3 * score[i]!),
      a: base.a * Math.exp(-0.35 * member[i]!),
      b: base.b * Math.exp(0.35 * member[i]!),
    }));
    const { farthest, error } = compared(model.fit(customers, { covariates: given }));
    expect(farthest).toBeLessThan(3.3);
    expect(error).toBeLessThan(0.2);
  });

  it("are recovered under GGom/NBD", () => {
    const base = { r: 0.9, alpha: 8, b: 0.05, s: 0.8, beta: 3 };
    const customers = made(ggomNbd, (i) => ({
      ...base,
      alpha: base.alpha * Math.exp(-0.5 * member[i]!),
      beta: base.beta * Math.exp(0.7 * member[i]!),
    }));
    const covariates = { lifetime: { member }, purchase: { member } };
    const result = ggomNbd.fit(customers, { covariates });
    const { standardErrors, lifetime, purchase } = result.covariates;
    expect(Math.abs(lifetime["member"]! + 0.7)).toBeLessThan(3.3 * standardErrors["lifetime.member"]!);
    expect(Math.abs(purchase["member"]! - 0.5)).toBeLessThan(3.3 * standardErrors["purchase.member"]!);
    expect(standardErrors["purchase.member"]).toBeLessThan(0.1);
  });

  it("without effect give the model without covariates, and none at all its fit", () => {
    const customers = bgnbd.simulate({ r: 0.9, alpha: 8, a: 0.7, b: 2.5 }, { n: 800, T: 40, chance: 6 });
    const plain = bgnbd.fit(customers);
    const none = bgnbd.fit(customers, { covariates: {} });
    expect(none.logLikelihood).toBeCloseTo(plain.logLikelihood, 9);
    expect(none.params.a).toBeCloseTo(plain.params.a, 8);
    expect(none.covariates).toMatchObject({ lifetime: {}, purchase: {} });
    const fit = {
      model: "bg-nbd",
      params: plain.params,
      covariates: { lifetime: { z: 0 }, purchase: { z: 0 } },
    };
    expect(withCovariates(fit, { z: 3 })).toEqual(plain.params);
  });

  it("act on buying alone where nobody leaves", () => {
    const customers = { ...nbd.simulate({ r: 0.9, alpha: 8 }, { n, T: 40, chance: 6 }) };
    const result = nbd.fit(customers, { covariates: { purchase: { score } } });
    expect(Math.abs(result.covariates.zStatistics["purchase.score"]!)).toBeLessThan(3.3);
    expect(() => nbd.fit(customers, { covariates: { lifetime: { score } } })).toThrow("covariates.process");
  });

  it("do not depend on the order of rows, bit for bit, and count weights as repetition", () => {
    const size = 400;
    const customers = bgnbd.simulate({ r: 0.9, alpha: 8, a: 0.7, b: 2.5 }, { n: size, T: 40, chance: 9 });
    const z = member.slice(0, size);
    const once = bgnbd.fit(customers, { covariates: { purchase: { z } } });
    const reversed = {
      x: customers.x.toReversed(),
      tx: customers.tx.toReversed(),
      T: customers.T.toReversed(),
    };
    expect(bgnbd.fit(reversed, { covariates: { purchase: { z: z.toReversed() } } })).toEqual(once);
    const three = bgnbd.fit({ ...customers, weight: z.map(() => 3) }, { covariates: { purchase: { z } } });
    expect(three.customers).toBe(3 * size);
    expect(three.logLikelihood).toBeCloseTo(3 * once.logLikelihood, 6);
    expect(three.covariates.purchase["z"]).toBeCloseTo(once.covariates.purchase["z"]!, 6);
    expect(three.covariates.standardErrors["purchase.z"]! * Math.sqrt(3)).toBeCloseTo(
      once.covariates.standardErrors["purchase.z"]!,
      6,
    );
  });

  it("say which coefficient runs away: members have all just bought", () => {
    const base = { r: 0.9, alpha: 8, s: 0.8, beta: 15 };
    const { x, tx } = paretoNbd.simulate(base, { n, T, chance: 17 });
    const loyal = {
      x: x.map((count, i) => count + member[i]!),
      tx: tx.map((t, i) => (member[i]! > 0 ? T[i]! : t)),
      T,
    };
    const result = paretoNbd.fit(loyal, { covariates: { lifetime: { member }, purchase: { member } } });
    expect(result.warnings).toContainEqual({
      code: "fit.boundary",
      details: { parameter: "lifetime.member", towards: "minusInfinity" },
    });
    expect(result).toMatchObject({ converged: true, prior: "weak" });
    expect(result.covariates.lifetime["member"]).toBeLessThan(-2.5);
    expect(Number.isFinite(result.covariates.standardErrors["lifetime.member"])).toBe(true);
    // The prior is on that coefficient alone, and costs little.
    const likely = paretoNbd.fit(loyal, {
      covariates: { lifetime: { member }, purchase: { member } },
      prior: "none",
    });
    expect(likely.converged).toBe(false);
    expect(likely.logLikelihood - result.logLikelihood).toBeGreaterThan(0);
    expect(likely.logLikelihood - result.logLikelihood).toBeLessThan(1);
    expect(result.params.beta / likely.params.beta).toBeCloseTo(1, 1);
  });

  it("give finite numbers, and plain data, whatever they are", () => {
    const value = fc.integer({ min: -1000, max: 1000 }).map((z) => z ** 3 / 1000);
    const customer = fc.record({
      x: fc.nat(20),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      z: value,
    });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 3, maxLength: 12 }), (all) => {
        fc.pre(new Set(all.map(({ z }) => z)).size > 1);
        const customers = {
          x: all.map(({ x }) => x),
          tx: all.map(({ x, share }) => (x === 0 ? 0 : 30 * share)),
          T: all.map(() => 30),
        };
        const z = all.map((one) => one.z);
        for (const model of [bgnbd, paretoNbd]) {
          const result = model.fit(customers, { covariates: { lifetime: { z }, purchase: { z } } });
          const { params, logLikelihood, covariates } = result;
          const numbers = [logLikelihood, covariates.lifetime["z"]!, covariates.purchase["z"]!];
          expect([...Object.values(params), ...numbers].every(Number.isFinite)).toBe(true);
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        }
      }),
      { numRuns: 15 },
    );
  });
});
