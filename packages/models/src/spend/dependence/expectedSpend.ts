import betaln from "@stdlib/math-base-special-betaln";
import { logSumExp } from "../../math/logspace.ts";
import { checkSpender, type Spender } from "../gammaGamma/params.ts";
import { logMoment } from "./moment.ts";
import { checkParams, checkRateLaw, type DependentSpender, type DependentSpendParams } from "./params.ts";

/** A customer as `spendRates` sees them. */
export interface FutureSpender extends DependentSpender {
  /** The mean rate over the customer's purchases still to come. */
  readonly futureRate: number;
}

/**
 * Expected spend per purchase of a customer, in purchases like those so far: what they spent, weighed against what
 * customers who buy as often spend. To value purchases to come, see `spendPerFuturePurchase`.
 *
 * @returns money; null where it is infinite (p·x + q <= 1, or kappa <= −shape for a customer without purchases)
 * @throws KeepworthError "parameters.domain", "argument.domain", "customer.frequency", "customer.spend"
 * @example expectedSpend({ ...params, kappa: 0 }, c) === gammaGamma.expectedSpend(params, c)
 */
export function expectedSpend(params: DependentSpendParams, c: DependentSpender): number | null {
  check(params, c);
  return perPurchase(params, c, Math.exp(logScale(params, c)));
}

/**
 * Expected spend per purchase still to come, so that times the expected purchases it is the expected money. Where
 * spend goes with frequency it is not `expectedSpend`: of the customers who look alike, those who in truth buy more
 * often make more of the purchases, and they spend more (or less).
 *
 * The rate behind a future purchase is taken as a gamma variable with its exact mean, `futureRate`, and shape r + x + 1.
 *
 * @returns money; null where it is infinite
 * @throws KeepworthError as `expectedSpend`
 */
export function spendPerFuturePurchase(params: DependentSpendParams, c: FutureSpender): number | null {
  check(params, c);
  return perPurchase(params, c, Math.exp(logMoneyScale(params, c)));
}

/**
 * The scale of a customer's future money, in place of Gamma-Gamma's v + x·spend: money within a horizon is this times a
 * variable whose law depends on purchases alone. `spendPerFuturePurchase` is p·moneyScale / (p·x + q − 1).
 *
 * @returns money; Infinity where kappa <= −1 − shape
 * @throws KeepworthError as `expectedSpend`
 */
export function moneyScale(params: DependentSpendParams, c: FutureSpender): number {
  check(params, c);
  return Math.exp(logMoneyScale(params, c));
}

/**
 * Logarithm of the density that was given to the mean spend of a customer's later purchases, before they came: the
 * score by which a holdout tells whether the dependence helps. With kappa = 0 it is Gamma-Gamma's.
 *
 * @param c  the customer at the end of calibration
 * @param later  x: purchases in the holdout, at least 1; spend: their mean
 * @throws KeepworthError as `expectedSpend`
 */
export function spendLogScore(params: DependentSpendParams, c: FutureSpender, later: Spender): number {
  check(params, c);
  checkSpender(later);
  if (later.x === 0) return 0;
  const shape = params.p * c.x + params.q;
  const n = params.p * later.x;
  const scale = logMoneyScale(params, c);
  const total = Math.log(later.x) + Math.log(later.spend);
  const both = logSumExp(scale, total);
  return n * (total - both) + shape * (scale - both) - Math.log(later.spend) - betaln(n, shape);
}

function check(params: DependentSpendParams, c: DependentSpender & { readonly futureRate?: number }): void {
  checkParams(params);
  checkSpender(c);
  checkRateLaw(c);
  if ("futureRate" in c) checkRateLaw({ rate: c.futureRate, shape: c.shape });
}

function perPurchase({ p, q }: DependentSpendParams, { x }: Spender, scale: number): number | null {
  const shape = p * x + q;
  return shape > 1 && scale < Infinity ? (p * scale) / (shape - 1) : null;
}

/** ln(v·E[(λ / reference)^kappa | history] + what was spent). */
function logScale({ v, kappa, reference }: DependentSpendParams, c: DependentSpender): number {
  const prior = Math.log(v) + logMoment(c, kappa, reference);
  return c.x === 0 ? prior : logSumExp(prior, Math.log(c.x) + Math.log(c.spend));
}

/**
 * The same at a future purchase. What was spent is raised in the same measure as the moment of the rate: averaged over
 * all that customers with this history may have spent, that is exact.
 */
function logMoneyScale(params: DependentSpendParams, c: FutureSpender): number {
  const { v, kappa, reference } = params;
  const future = logMoment({ rate: c.futureRate, shape: c.shape + 1 }, kappa, reference);
  if (c.x === 0) return Math.log(v) + future;
  return logScale(params, c) + (future - logMoment(c, kappa, reference));
}
