import { checkCustomer, type Customer } from "../../customers.ts";
import { checkArgument, checkCount, checkPositive, checkProbability } from "../arguments.ts";
import type { ActiveFuture } from "../../uncertainty/activeFuture.ts";
import type { Discounting, NextPurchase, SimulateOptions, Simulated } from "../model.ts";
import { activeAt, buysBy, buysWithin, quiet, timeActive, type Active } from "./active.ts";
import type { Lifetime } from "./clock.ts";
import { logCount } from "./counts.ts";
import { lifetimeFuture } from "./future.ts";
import { lifetimeScores } from "./score.ts";
import { simulateLifetimes } from "./simulate.ts";

/**
 * What a model whose customers may leave at any time says about one customer.
 *
 * Purchase rates and lifetimes are independent before anything is known, and they stay so given that a customer is
 * active at T: the purchase rate is then Gamma(r + x, alpha + T), whatever tx, and the lifetime goes on by the same law
 * with an older clock. So every answer is P(active) times an integral over one of the two.
 *
 * @param lawOf  checks the parameters
 */
export function lifetimeVerbs<P>(lawOf: (params: P) => Lifetime) {
  const alive = (law: Lifetime, { x, tx, T }: Customer): number => {
    const { stays, leaves } = quiet(activeAt(law, x, tx), T - tx);
    return stays / (stays + leaves);
  };
  /** What is known of a customer: P(active), and who they are if they are. */
  const known = (params: P, c: Customer): { pAlive: number; active: Active } => {
    const law = lawOf(params);
    checkCustomer(c);
    return { pAlive: alive(law, c), active: activeAt(law, c.x, c.T) };
  };
  const purchases = (active: Active, horizon: number, rate: number): number =>
    (active.shape / active.scale) * timeActive(active, horizon, rate);

  function pAlive(params: P, c: Customer): number {
    return known(params, c).pAlive;
  }

  function pAliveAt(params: P, c: Customer, t: number): number {
    checkArgument("t", t);
    const { pAlive, active } = known(params, c);
    return pAlive * Math.exp(-active.s * active.clock.growth(t));
  }

  function expectedPurchases(params: P, t: number): number {
    checkArgument("t", t);
    return purchases(activeAt(lawOf(params), 0, 0), t, 0);
  }

  function conditionalExpectedPurchases(params: P, c: Customer, t: number): number {
    checkArgument("t", t);
    const { pAlive, active } = known(params, c);
    return pAlive * purchases(active, t, 0);
  }

  function pmf(params: P, n: number, t: number): number {
    checkArgument("t", t);
    checkCount(n);
    return Math.exp(logCount(activeAt(lawOf(params), 0, 0), n, t));
  }

  function conditionalPmf(params: P, c: Customer, n: number, t: number): number {
    checkArgument("t", t);
    checkCount(n);
    const { pAlive, active } = known(params, c);
    return pAlive * Math.exp(logCount(active, n, t)) + (n === 0 ? 1 - pAlive : 0);
  }

  function dect(params: P, c: Customer, { rate, horizon }: Discounting): number {
    checkArgument("rate", rate);
    checkArgument("horizon", horizon, true);
    if (horizon === Infinity) checkPositive("rate", rate);
    const { pAlive, active } = known(params, c);
    return pAlive * purchases(active, horizon, rate);
  }

  function dert(params: P, c: Customer, { rate }: Pick<Discounting, "rate">): number {
    return dect(params, c, { rate, horizon: Infinity });
  }

  function nextPurchase(params: P, c: Customer): NextPurchase {
    const { pAlive, active } = known(params, c);
    const ever = pAlive * buysWithin(active, Infinity);
    return {
      pNever: 1 - ever,
      cdf(t) {
        checkArgument("t", t, true);
        return pAlive * buysWithin(active, t);
      },
      quantile(p) {
        checkProbability(p);
        return p < ever ? buysBy(active, p / ever).by : Infinity;
      },
    };
  }

  function simulate(params: P, options: SimulateOptions): Simulated {
    return simulateLifetimes(lawOf(params), options);
  }

  function activeFuture(params: P, horizon: number): ActiveFuture {
    return lifetimeFuture(lawOf(params), horizon);
  }

  return {
    pAlive,
    pAliveAt,
    expectedPurchases,
    conditionalExpectedPurchases,
    pmf,
    conditionalPmf,
    dect,
    dert,
    nextPurchase,
    simulate,
    ...lifetimeScores(lawOf),
    activeFuture,
  };
}
