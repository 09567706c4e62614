import { describe, expect, it } from "vitest";
import { bgnbd, compress, totalInterval, futureQuantiles } from "../../index.ts";
import { posteriorDraws } from "./posteriorDraws.ts";

const shop = compress(
  bgnbd.simulate({ r: 0.5, alpha: 5, a: 0.6, b: 3 }, { n: 500, T: 40, chance: 1, wholeDays: true }),
);
const posterior = bgnbd.posterior(shop, { chains: 2, draws: 200, warmup: 200 });

describe("draws of a posterior", () => {
  it("are taken evenly from all chains", () => {
    const { draws, params } = posteriorDraws(posterior, 4);
    expect(draws.map(({ r }) => r)).toEqual([50, 150, 250, 350].map((at) => posterior.draws.r[at]));
    expect(params).toBe(posterior.mode);
    expect(posteriorDraws(posterior, 400).draws).toHaveLength(400);
  });

  it("are refused where there are not as many", () => {
    expect(() => posteriorDraws(posterior, 401)).toThrow("argument.domain");
    expect(() => posteriorDraws(posterior, 0)).toThrow("argument.domain");
  });

  it("give intervals of totals", () => {
    const purchase = posteriorDraws(posterior, 64);
    const horizon = 30;
    const scores = bgnbd.scoreStates(purchase.params, shop, { horizon, rate: 0 });
    const table = futureQuantiles({
      model: bgnbd,
      purchase,
      spend: null,
      states: shop,
      horizon,
      seed: 1,
      paths: 512,
    });
    const { pAlive, expected, dect: discounted } = scores;
    const { orders } = totalInterval({
      states: shop,
      pAlive,
      expected,
      discounted,
      table,
      money: null,
    });
    expect(orders.low).toBeLessThan(orders.value);
    expect(orders.high).toBeGreaterThan(orders.value);
  });
});
