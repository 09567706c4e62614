import type { Customer } from "../../customers.ts";
import { checkArgument, checkCount, checkPositive } from "../arguments.ts";
import type {
  Discounting,
  NextPurchase,
  Scores,
  SimulateOptions,
  Simulated,
  StateColumns,
} from "../model.ts";
import type { ActiveFuture } from "../../uncertainty/activeFuture.ts";
import { futureOfCoin } from "./activeFuture.ts";
import { discounted, expectedWithin } from "./expected.ts";
import type { Coin } from "./params.ts";
import { countChance } from "./pmf.ts";
import { expectedCoin, scoreCoin } from "./score.ts";
import { simulateCoin } from "./simulate.ts";
import { newcomer, standing } from "./standing.ts";
import { staysActive } from "./staying.ts";
import { nextFrom } from "./waiting.ts";

/**
 * What every model of this folder answers about customers, given how it reads its parameters. A new customer is a known
 * one at the moment after the first purchase.
 */
export function coinVerbs<P extends object>(read: (params: P) => Coin) {
  function conditionalExpectedPurchases(params: P, c: Customer, t: number): number {
    checkArgument("t", t);
    const { pAlive, active } = standing(read(params), c);
    return pAlive * expectedWithin(active, t);
  }

  function conditionalPmf(params: P, c: Customer, n: number, t: number): number {
    checkArgument("t", t);
    checkCount(n);
    const { pAlive, active } = standing(read(params), c);
    return pAlive * countChance(active, n, t) + (n === 0 ? 1 - pAlive : 0);
  }

  function dert(params: P, c: Customer, { rate }: Pick<Discounting, "rate">): number {
    checkPositive("rate", rate);
    const { pAlive, active } = standing(read(params), c);
    return pAlive * discounted(active, "dert", { horizon: active.alpha, rate });
  }

  return {
    pAlive: (params: P, c: Customer): number => standing(read(params), c).pAlive,
    pAliveAt(params: P, c: Customer, t: number): number {
      checkArgument("t", t);
      const { pAlive, active } = standing(read(params), c);
      return pAlive * staysActive(active, t);
    },
    expectedPurchases: (params: P, t: number): number => conditionalExpectedPurchases(params, newcomer, t),
    conditionalExpectedPurchases,
    pmf: (params: P, n: number, t: number): number => conditionalPmf(params, newcomer, n, t),
    conditionalPmf,
    dect(params: P, c: Customer, { rate, horizon }: Discounting): number {
      checkArgument("rate", rate);
      checkArgument("horizon", horizon, true);
      if (horizon === Infinity) return dert(params, c, { rate });
      const { pAlive, active } = standing(read(params), c);
      return horizon === 0 ? 0 : pAlive * discounted(active, "dect", { horizon, rate });
    },
    dert,
    nextPurchase: (params: P, c: Customer): NextPurchase => nextFrom(standing(read(params), c), c.T - c.tx),
    simulate: (params: P, options: SimulateOptions): Simulated => simulateCoin(read(params), options),
    scoreStates: (params: P, states: StateColumns, discounting: Discounting): Scores =>
      scoreCoin(read(params), states, discounting),
    expectedByState: (params: P, states: StateColumns, horizon: number): Float64Array =>
      expectedCoin(read(params), states, horizon),
    activeFuture: (params: P, horizon: number): ActiveFuture => futureOfCoin(read(params), horizon),
  };
}
