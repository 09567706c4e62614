import { describe, expect, it } from "vitest";
import { seeded } from "../../math/random.ts";
import { likelihoodOf } from "../../purchase/bgnbd/index.ts";
import * as bgnbd from "../../purchase/bgnbd/index.ts";
import { compress } from "../../states.ts";
import type { SampleProblem } from "./mode.ts";
import { settingsOf, type PosteriorOptions } from "./options.ts";
import { planFor } from "./plan.ts";
import { chainOf } from "./posteriorChain.ts";

const names = ["r", "alpha", "a", "b"] as const;
const prior = { centre: [0.5, 6, 0.8, 3], spread: [0.5, 0.5, 0.5, 0.5] };

/**
 * Talts, Betancourt, Simpson, Vehtari & Gelman (2018), arXiv:1804.06788: parameters drawn from the prior, customers
 * drawn from them, and the rank of the parameters among draws from the posterior. Over many shops, every rank is equally
 * likely if the posterior is right.
 */
function ranks(shops: number, options: PosteriorOptions): number[][] {
  const rng = seeded(20);
  const found: number[][] = names.map(() => []);
  for (let shop = 0; shop < shops; shop++) {
    const truth = prior.centre.map((centre, i) => centre * Math.exp(prior.spread[i]! * rng.normal()));
    const [r, alpha, a, b] = truth as [number, number, number, number];
    const customers = bgnbd.simulate({ r, alpha, a, b }, { n: 60, T: 30, chance: rng });
    const likelihood = likelihoodOf(compress(customers));
    const problem: SampleProblem = {
      model: "bg-nbd",
      names,
      evaluate: likelihood.evaluate,
      starts: [prior.centre],
      prior,
      customers: 60,
      states: 60,
    };
    const settings = settingsOf({ chains: 1, draws: 190, warmup: 200, seed: shop, ...options });
    const { draws } = chainOf(planFor(problem, settings), 0);
    // Every tenth draw: nearly independent ones, so that ranks go from 0 to 19.
    names.forEach((name, i) => {
      const kept = draws[name]!.filter((_, draw) => draw % 10 === 0);
      found[i]!.push(kept.filter((value) => value < truth[i]!).length);
    });
  }
  return found;
}

describe("simulation-based calibration", () => {
  it.each([
    ["direct", 100],
    ["guided", 60],
    ["surrogate", 60],
  ] as const)("finds every rank equally likely: %s, %i shops", (sampler, shops) => {
    for (const of of ranks(shops, { sampler })) {
      // Five bins of four ranks; χ² with 4 degrees is below 18.5 in 99.9 %.
      const bins = [0, 1, 2, 3, 4].map((bin) => of.filter((rank) => Math.floor(rank / 4) === bin).length);
      const statistic = bins.reduce((sum, count) => sum + (count - shops / 5) ** 2 / (shops / 5), 0);
      expect(statistic).toBeLessThan(18.5);
      const mean = of.reduce((sum, rank) => sum + rank, 0) / shops;
      expect(Math.abs(mean - 9.5)).toBeLessThan((3.3 * 5.77) / Math.sqrt(shops));
    }
  });
});
