import { describe, expect, it } from "vitest";
import { bgnbd, gammaGamma, KeepworthError, type Posterior } from "../../index.ts";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";

const names = ["r", "alpha", "a", "b"] as const;
const few = { chains: 2, draws: 200, warmup: 200 };
const shop = bgnbd.simulate(
  { r: 0.5, alpha: 5, a: 0.6, b: 3 },
  { n: 800, T: 40, chance: 1, wholeDays: true },
);

/** How far two posteriors' means are apart, in standard deviations. */
function apart<Name extends string>(one: Posterior<Name>, other: Posterior<Name>): number {
  const keys = Object.keys(one.summary) as Name[];
  return Math.max(
    ...keys.map((k) => Math.abs(one.summary[k].mean - other.summary[k].mean) / other.summary[k].sd),
  );
}

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's BG/NBD posterior under PyMC-Marketing's priors", () => {
  const weeks = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
  const posterior = bgnbd.posterior(weeks, { prior: "pymc-marketing", seed: 2 });
  const { summary } = posterior;

  it("has the means and deviations of PyMC-Marketing, up to what 4,000 draws leave open", () => {
    // Mean, deviation, effective sample size of PyMC-Marketing 0.19.2 with 4 × 1,000 draws after 1,000.
    const theirs = {
      r: [0.246, 0.012],
      alpha: [4.517, 0.378],
      a: [0.788, 0.197],
      b: [2.441, 0.779],
    } as const;
    for (const name of names) {
      const [mean, sd] = theirs[name];
      const error = sd * Math.sqrt(1 / 2300 + 1 / summary[name].essBulk);
      expect(Math.abs(summary[name].mean - mean)).toBeLessThan(3 * error + 0.0005);
      expect(summary[name].sd / sd).toBeCloseTo(1, 0.9);
    }
  });

  it("has the means that 300,000 weighted draws from a Student law have", () => {
    // Importance sampling of the same density: errors .00002, .0007, .0004 and .0014.
    const exact = {
      r: [0.245457, 0.012722],
      alpha: [4.50986, 0.38515],
      a: [0.78125, 0.19249],
      b: [2.40916, 0.74785],
    };
    for (const name of names) {
      const [mean, sd] = exact[name] as [number, number];
      expect(Math.abs(summary[name].mean - mean)).toBeLessThan((3.3 * sd) / Math.sqrt(summary[name].essBulk));
      expect(summary[name].sd / sd).toBeCloseTo(1, 1);
    }
  });

  it("has chains that mixed, from at least as many draws as PyMC-Marketing's are worth", () => {
    expect(posterior).toMatchObject({ method: "nuts", exact: true, divergences: 0, warnings: [], chains: 4 });
    expect(posterior.samplers).toEqual(["guided", "guided", "guided", "guided"]);
    for (const name of names) {
      expect(summary[name].rhat).toBeLessThan(1.01);
      expect(summary[name].essBulk).toBeGreaterThan(2300);
      expect(summary[name].essTail).toBeGreaterThan(1500);
      expect(posterior.draws[name]).toHaveLength(4000);
    }
  });

  it("is the same where NUTS walks on the posterior itself", () => {
    const direct = bgnbd.posterior(weeks, { prior: "pymc-marketing", sampler: "direct" });
    expect(direct).toMatchObject({ exact: true, divergences: 0 });
    expect(direct.samplers).toEqual(["direct", "direct", "direct", "direct"]);
    expect(apart(posterior, direct)).toBeLessThan(4 * Math.sqrt(2 / 3000));
  });

  it("is close to Laplace's approximation, which says how far it is off", () => {
    const laplace = bgnbd.posterior(weeks, { prior: "pymc-marketing", method: "laplace" });
    expect(laplace).toMatchObject({ method: "laplace", exact: false, warmup: 0, gradients: 0 });
    expect(laplace.approximation!.khat).toBeLessThan(0.7);
    expect(apart(laplace, posterior)).toBeLessThan(0.15);
    // The error that it tells itself: its mean, moved by so many deviations, is that of NUTS.
    for (const name of names) {
      const { mean, sd } = laplace.summary[name];
      const told = mean + laplace.approximation!.shift[name]! * sd;
      expect(Math.abs(told - summary[name].mean) / sd).toBeLessThan(0.12);
    }
  });

  it("is near that under weak priors, or none", () => {
    for (const prior of ["weak", "none"] as const) {
      const other = bgnbd.posterior(weeks, { prior });
      expect(other).toMatchObject({ prior, warnings: [] });
      expect(apart(other, posterior)).toBeLessThan(0.4);
    }
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's Gamma-Gamma posterior", () => {
  it("holds the most likely parameters", () => {
    const customers = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
    const paid = customers.x.map((x, i) => (customers.spend[i]! > 0 ? x : 0));
    const { summary, warnings } = gammaGamma.posterior({ x: paid, spend: customers.spend });
    expect(warnings).toEqual([]);
    for (const [name, value] of [
      ["p", 6.24957],
      ["q", 3.74422],
      ["v", 15.44352],
    ] as const) {
      expect(summary[name].q05).toBeLessThan(value);
      expect(summary[name].q95).toBeGreaterThan(value);
    }
  });
});

describe("chains", () => {
  it("run apart, sent between threads and combined in any order are the posterior, bit for bit", () => {
    for (const options of [
      few,
      { ...few, method: "laplace" as const },
      { ...few, sampler: "surrogate" as const },
    ]) {
      const whole = bgnbd.posterior(shop, { ...options, seed: 5 });
      const apart = [1, 0].map((chain) => bgnbd.posteriorChain(shop, { ...options, seed: 5, chain }));
      expect(bgnbd.combine(apart.map((chain) => structuredClone(chain)))).toEqual(whole);
      expect(structuredClone(whole)).toEqual(whole);
    }
  });

  it("differ from each other, and with the seed", () => {
    const { draws } = bgnbd.posterior(shop, few);
    expect(draws.r.slice(0, 200)).not.toEqual(draws.r.slice(200));
    expect(bgnbd.posterior(shop, few).draws).toEqual(draws);
    expect(bgnbd.posterior(shop, { ...few, seed: 9 }).draws).not.toEqual(draws);
  });

  it("are refused where they do not belong together", () => {
    const chain = (others: object) => bgnbd.posteriorChain(shop, { ...few, chain: 0, ...others });
    expect(() => bgnbd.combine([])).toThrow("argument.domain");
    expect(() => bgnbd.combine([chain({}), chain({})])).toThrow("argument.domain");
    expect(() => bgnbd.combine([chain({}), chain({ chain: 1, seed: 3 })])).toThrow("argument.domain");
    expect(() => bgnbd.combine([chain({}), chain({ chain: 1, draws: 100 })])).toThrow("argument.domain");
  });

  it("do not depend on the order of the customers", () => {
    const reversed = { x: shop.x.toReversed(), tx: shop.tx.toReversed(), T: shop.T.toReversed() };
    expect(bgnbd.posterior(reversed, few)).toEqual(bgnbd.posterior(shop, few));
  });
});

describe("a posterior from a surrogate", () => {
  it("is that of exact draws, and says by how much it is off", () => {
    const surrogate = bgnbd.posterior(shop, { sampler: "surrogate" });
    const { approximation } = surrogate;
    expect(surrogate).toMatchObject({ exact: false, warnings: [] });
    expect(approximation!.efficiency).toBeGreaterThan(0.999);
    expect(Math.max(...Object.values(approximation!.shift).map(Math.abs))).toBeLessThan(0.01);
    expect(apart(surrogate, bgnbd.posterior(shop, { sampler: "direct" }))).toBeLessThan(
      4 * Math.sqrt(2 / 2500),
    );
  });

  it("is what many states get, in the time of some dozens of fits", () => {
    const { x, tx, T } = bgnbd.simulate(
      { r: 0.5, alpha: 30, a: 0.8, b: 3 },
      {
        n: 60_000,
        T: Float64Array.from({ length: 60_000 }, (_, i) => 20 + (i % 700)),
        chance: 3,
        wholeDays: true,
      },
    );
    const posterior = bgnbd.posterior({ x, tx, T }, { chains: 1 });
    expect(posterior.states).toBeGreaterThan(20_000);
    expect(posterior).toMatchObject({ exact: false, samplers: ["surrogate"], warnings: [] });
    expect(posterior.approximation).toMatchObject({ evaluations: 25 });
    expect(posterior.approximation!.efficiency).toBeGreaterThan(0.9999);
    const fit = bgnbd.fit({ x, tx, T });
    for (const name of names) {
      expect(posterior.summary[name].sd / fit.standardErrors[name]!).toBeCloseTo(1, 0.9);
    }
  });
});

describe("thin and odd data", () => {
  const odd = {
    "one customer": { x: [2], tx: [5], T: [9] },
    "a first day": { x: [0, 0], tx: [0, 0], T: [0, 0] },
    "nobody who bought again": { x: Array(50).fill(0), tx: Array(50).fill(0), T: Array(50).fill(30) },
    "x in the thousands": { x: [200, 5000, 0, 1], tx: [38, 30, 0, 3], T: [40, 40, 40, 40] },
    "nobody who leaves": bgnbd.simulate({ r: 0.5, alpha: 5, a: 1e-7, b: 3 }, { n: 500, T: 50, chance: 1 }),
  };

  it.each(Object.entries(odd))("give finite numbers under every prior: %s", (_, customers) => {
    for (const prior of ["weak", "pymc-marketing", "none"] as const) {
      for (const method of ["nuts", "laplace"] as const) {
        const { draws, summary, warnings } = bgnbd.posterior(customers, {
          chains: 2,
          draws: 60,
          warmup: 100,
          prior,
          method,
        });
        for (const name of names) {
          expect(draws[name].every((value) => value >= 0 && value < Infinity)).toBe(true);
          const { mean, sd, q05, q95, essBulk, essTail } = summary[name];
          expect([mean, sd, q05, q95, essBulk, essTail].every(Number.isFinite)).toBe(true);
          expect(summary[name].rhat).not.toBeNaN();
        }
        expect(warnings.every(({ code }) => code.startsWith("posterior."))).toBe(true);
      }
    }
  });

  it("say that no prior holds the parameters where the data do not", () => {
    const { warnings } = bgnbd.posterior(odd["nobody who bought again"], { ...few, prior: "none" });
    expect(warnings[0]!.code).toBe("posterior.improper");
  });
});

describe("options", () => {
  it.each([
    [{ chains: 0 }, "argument.domain"],
    [{ draws: 2.5 }, "argument.domain"],
    [{ warmup: -1 }, "argument.domain"],
    [{ seed: 0.5 }, "argument.domain"],
    [{ targetAcceptance: 1 }, "argument.domain"],
    [{ priorUnit: 0 }, "argument.domain"],
    [{ method: "gibbs" as "nuts" }, "option.invalid"],
    [{ sampler: "fast" as "direct" }, "option.invalid"],
    [{ prior: "strong" as "weak" }, "option.invalid"],
  ])("that are none are refused: %j", (options, code) => {
    expect(() => bgnbd.posterior(shop, options)).toThrow(KeepworthError);
    expect(() => bgnbd.posterior(shop, options)).toThrow(code);
  });

  it("may leave out the warm-up", () => {
    expect(bgnbd.posterior(shop, { ...few, warmup: 0 }).draws.r).toHaveLength(400);
  });
});
