import { describe, expect, it } from "vitest";
import {
  bdw,
  bgbb,
  bgcnbd,
  bgnbd,
  gammaGamma,
  ggomNbd,
  mbgcnbd,
  mbgnbd,
  nbd,
  paretoNbd,
  sbg,
} from "../../index.ts";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import type { FitResult } from "../fit.ts";
import type { PosteriorChain } from "./posteriorChain.ts";
import type { Posterior } from "./combine.ts";
import type { ChainOptions, PosteriorOptions } from "./options.ts";

/** A model whose customers and parameters are not looked at. */
interface Model {
  fit(customers: unknown, options?: object): FitResult;
  posterior(customers: unknown, options?: PosteriorOptions): Posterior;
  posteriorChain(customers: unknown, options: ChainOptions): PosteriorChain;
  combine(chains: readonly PosteriorChain[]): Posterior;
}

const few = { chains: 2, draws: 300, warmup: 200 };
const T = Float64Array.from({ length: 400 }, (_, i) => 20 + (i % 30));
const buyers = bgnbd.simulate({ r: 0.8, alpha: 5, a: 0.6, b: 3 }, { n: 400, T, chance: 1, wholeDays: true });
const donors = bgbb.simulate(
  { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 },
  { n: 400, T: 6, chance: 1 },
);
const spenders = gammaGamma.simulate({ p: 6, q: 4, v: 15 }, { x: T.map((_, i) => 1 + (i % 5)), chance: 1 });
const contracts = { lost: [131, 126, 90, 60, 42, 34, 26], active: 491 };

const models = {
  nbd: [nbd, buyers, {}],
  "bg-nbd": [bgnbd, buyers, {}],
  "mbg-nbd": [mbgnbd, buyers, {}],
  "bg-cnbd-k": [bgcnbd, buyers, { k: 2 }],
  "mbg-cnbd-k": [mbgcnbd, buyers, { k: 2 }],
  "pareto-nbd": [paretoNbd, buyers, {}],
  "bg-bb": [bgbb, donors, {}],
  "gamma-gamma": [gammaGamma, spenders, {}],
  sbg: [sbg, contracts, {}],
  bdw: [bdw, contracts, {}],
} as const;

describe("every model", () => {
  it.each(Object.entries(models))(
    "has a posterior around its fit, whose chains may run apart: %s",
    (name, given) => {
      const [namespace, customers, options] = given;
      const model = namespace as unknown as Model;
      const whole = model.posterior(customers, { ...few, ...options });
      const chains = [0, 1].map((chain) => model.posteriorChain(customers, { ...few, ...options, chain }));
      expect(model.combine(chains)).toEqual(whole);
      expect(whole).toMatchObject({ model: name, exact: true, divergences: 0 });

      const fit = model.fit(customers, options);
      expect(Object.keys(whole.draws)).toEqual(Object.keys(fit.params));
      for (const [parameter, { mean, sd, rhat, q05, q95 }] of Object.entries(whole.summary)) {
        const value = fit.params[parameter]!;
        if (sd === 0) {
          expect(mean).toBe(value);
          continue;
        }
        expect(rhat).toBeLessThan(1.05);
        expect(q05).toBeLessThan(value);
        expect(q95).toBeGreaterThan(value);
      }
    },
  );

  it("keeps the k of a model with regular purchases as it is given", () => {
    const { draws, summary } = bgcnbd.posterior(buyers, { ...few, k: 2 });
    expect(draws.k.every((k) => k === 2)).toBe(true);
    expect(summary.k).toMatchObject({ mean: 2, sd: 0, rhat: 1 });
    expect(() => bgcnbd.posterior(buyers, { ...few, k: 1.5 })).toThrow("argument.domain");
    expect(() => bgcnbd.posterior(buyers, few)).toThrow("customers.logGaps");
  });

  it("takes PyMC-Marketing's priors where that has the model", () => {
    for (const name of ["bg-nbd", "mbg-nbd", "pareto-nbd", "bg-bb", "gamma-gamma", "sbg"] as const) {
      const [namespace, customers] = models[name];
      const found = (namespace as unknown as Model).posterior(customers, { ...few, prior: "pymc-marketing" });
      expect(found.prior).toBe("pymc-marketing");
      for (const { mean, sd } of Object.values(found.summary)) expect(mean / sd).toBeGreaterThan(0.3);
    }
    expect(() => nbd.posterior(buyers, { prior: "pymc-marketing" })).toThrow("option.invalid");
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW", () => {
  const weeks = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);

  it("gives Pareto/NBD chains that mixed, under PyMC-Marketing's priors and under ours", () => {
    for (const prior of ["pymc-marketing", "weak"] as const) {
      const { summary, divergences, warnings } = paretoNbd.posterior(weeks, { prior });
      expect(warnings).toEqual([]);
      expect(divergences).toBe(0);
      for (const { rhat, essBulk } of Object.values(summary)) {
        expect(rhat).toBeLessThan(1.01);
        expect(essBulk).toBeGreaterThan(1500);
      }
    }
  });

  it("leaves GGom/NBD flat, which is said where a quick answer is wanted", () => {
    const quick = ggomNbd.posterior(weeks, { sampler: "surrogate" });
    expect(quick.samplers).toEqual(["normal", "normal", "normal", "normal"]);
    expect(quick.warnings.map(({ code }) => code)).toContain("posterior.approximate");
  });
});
