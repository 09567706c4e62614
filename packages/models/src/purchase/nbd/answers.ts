import type { Customer } from "../../customers.ts";
import { readCustomers } from "../../customers.ts";
import { checkArgument, checkCount, checkPositive, positiveParams } from "../arguments.ts";
import { coinFuture } from "../coin/future.ts";
import { logExactly, negativeBinomial } from "../coin/counts.ts";
import { simulateCoin } from "../coin/simulate.ts";
import { newcomer } from "../coin/standing.ts";
import { nextFrom } from "../coin/waiting.ts";
import type {
  Discounting,
  NextPurchase,
  Scores,
  SimulateOptions,
  Simulated,
  StateColumns,
} from "../model.ts";
import type { ActiveFuture } from "../../uncertainty/activeFuture.ts";
import { nbdNames, rateOf, type NbdParams } from "./params.ts";

/**
 * Probability that a customer is still active: 1, since nobody leaves in this model.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"
 */
export function pAlive(params: NbdParams, c: Customer): number {
  rateOf(params, c);
  return 1;
}

/** Probability that a customer is still active a time t from now: 1 too. */
export function pAliveAt(params: NbdParams, c: Customer, t: number): number {
  checkArgument("t", t);
  return pAlive(params, c);
}

/**
 * Expected repeat purchases of a new customer in the time t after the first one, E[X(t)] = r·t / alpha.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless t is finite and >= 0
 */
export function expectedPurchases(params: NbdParams, t: number): number {
  return conditionalExpectedPurchases(params, newcomer, t);
}

/**
 * Expected purchases of a known customer in the time t from now, (r + x)·t / (alpha + T).
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; "argument.domain" unless t is finite and >= 0
 * @example conditionalExpectedPurchases({ r: 0.385, alpha: 12.07 }, { x: 2, tx: 30.43, T: 38.86 }, 39) // 1.8263
 */
export function conditionalExpectedPurchases(params: NbdParams, c: Customer, t: number): number {
  checkArgument("t", t);
  const { r, alpha } = rateOf(params, c);
  return (r / alpha) * t;
}

/**
 * Probability that a new customer makes exactly n repeat purchases in the time t after the first one.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless n is an integer >= 0 and t finite and >= 0
 * @see Ehrenberg (1959), Applied Statistics 8(1)
 */
export function pmf(params: NbdParams, n: number, t: number): number {
  return conditionalPmf(params, newcomer, n, t);
}

/**
 * Probability that a known customer makes exactly n purchases in the time t from now.
 *
 * @throws KeepworthError as `pmf`, and "customer.*"
 */
export function conditionalPmf(params: NbdParams, c: Customer, n: number, t: number): number {
  checkArgument("t", t);
  checkCount(n);
  const { r, alpha } = rateOf(params, c);
  return Math.exp(logExactly(r, t / (alpha + t), n));
}

/**
 * Discounted expected purchases of a known customer within a horizon, E[λ]·(1 − e^(−ρh)) / ρ.
 *
 * @param discounting  rate ρ: continuous, per time unit, >= 0; horizon h: in time units, >= 0; Infinity gives `dert`
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export function dect(params: NbdParams, c: Customer, { rate, horizon }: Discounting): number {
  checkArgument("rate", rate);
  checkArgument("horizon", horizon, true);
  if (horizon === Infinity) return dert(params, c, { rate });
  const { r, alpha } = rateOf(params, c);
  return (r / alpha) * discountedTime(rate, horizon);
}

/**
 * Discounted expected purchases of a known customer for ever, E[λ] / ρ: customers who never leave are worth much.
 *
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain" unless the rate is positive
 */
export function dert(params: NbdParams, c: Customer, { rate }: Pick<Discounting, "rate">): number {
  checkPositive("rate", rate);
  const { r, alpha } = rateOf(params, c);
  return r / alpha / rate;
}

function discountedTime(rate: number, horizon: number): number {
  return rate === 0 ? horizon : -Math.expm1(-rate * horizon) / rate;
}

/**
 * The distribution of the time to a customer's next purchase, which comes in the end: a Pareto II (Lomax) time with
 * shape r + x and scale alpha + T.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; cdf and quantile "argument.domain"
 */
export function nextPurchase(params: NbdParams, c: Customer): NextPurchase {
  const active = { ...rateOf(params, c), ...never, stages: Float64Array.of(1) };
  return nextFrom({ pAlive: 1, active }, 0);
}

/** The chance to leave is 0. */
const never = { a: 0, b: 1 };

/**
 * Customers drawn from NBD.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 */
export function simulate(params: NbdParams, options: SimulateOptions): Simulated {
  positiveParams(params, nbdNames);
  return simulateCoin({ ...params, ...never, k: 1, atStart: 0 }, options);
}

/**
 * The figures of many customers at once, equal to those of the single verbs.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "argument.domain" (horizon > 0, rate >= 0)
 */
export function scoreStates(params: NbdParams, states: StateColumns, { horizon, rate }: Discounting): Scores {
  checkArgument("rate", rate);
  checkPositive("horizon", horizon);
  positiveParams(params, nbdNames);
  const { x, T } = readCustomers({ x: states.x, tx: states.tx, T: states.T });
  const shape = x.map((n) => params.r + n);
  const scale = T.map((t) => params.alpha + t);
  const mean = shape.map((r, i) => r / scale[i]!);
  const within = discountedTime(rate, horizon);
  return {
    pAlive: new Float64Array(x.length).fill(1),
    expected: mean.map((m) => m * horizon),
    dect: mean.map((m) => m * within),
    dert: mean.map((m) => m / rate),
    pNone: shape.map((r, i) => Math.exp(-r * Math.log1p(horizon / scale[i]!))),
    nextMedian: shape.map((r, i) => scale[i]! * Math.expm1(Math.LN2 / r)),
  };
}

/** Conditional expected purchases of many customers at once. */
export function expectedByState(params: NbdParams, states: StateColumns, horizon: number): Float64Array {
  checkArgument("horizon", horizon);
  positiveParams(params, nbdNames);
  const { x, T } = readCustomers({ x: states.x, tx: states.tx, T: states.T });
  return x.map((n, i) => ((params.r + n) / (params.alpha + T[i]!)) * horizon);
}

/** What customers may still do within a horizon. */
export function activeFuture(params: NbdParams, horizon: number): ActiveFuture {
  const { r, alpha } = params;
  positiveParams(params, nbdNames);
  return coinFuture((x, T) => ({
    ...never,
    chances: negativeBinomial(r + x, horizon / (alpha + T + horizon)),
  }));
}
