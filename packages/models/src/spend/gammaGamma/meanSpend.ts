import gammainc from "@stdlib/math-base-special-gammainc";
import { KeepworthError } from "../../errors.ts";
import { asParams, checkSpender, type GammaGammaParams, type Spender } from "./params.ts";

/**
 * Expected spend per purchase of a customer: a weighted mean of their own mean and of everybody's, v·p / (q − 1).
 *
 * @param c  x: purchases that the mean is over, 0 for none; spend: their mean
 * @returns money; null where p·x + q <= 1, since the mean is then infinite
 * @throws KeepworthError "parameters.domain", "customer.frequency", "customer.spend"
 * @example expectedSpend({ p: 6.24957, q: 3.74422, v: 15.44352 }, { x: 2, spend: 22.355 }) // 24.66
 * @see Fader & Hardie (2013), eq. 5
 */
export function expectedSpend(params: GammaGammaParams, c: Spender): number | null {
  const { shape, scale } = posterior(params, c);
  return shape > 1 ? scale / (shape - 1) : null;
}

/** What is known of a customer's own mean spend per purchase. */
export interface MeanSpend {
  /** Null where infinite. */
  readonly mean: number | null;
  /** Probability that it is at most an amount. */
  cdf(amount: number): number;
  /** The amount that it stays below with probability u. */
  quantile(u: number): number;
}

/**
 * The distribution of a customer's own mean spend per purchase, given what they spent: an inverse gamma.
 *
 * @throws KeepworthError as `expectedSpend`; cdf and quantile "argument.domain"
 */
export function meanSpend(params: GammaGammaParams, c: Spender): MeanSpend {
  const { shape, scale } = posterior(params, c);
  const cdf = (amount: number) => (amount > 0 ? gammainc(scale / amount, shape, true, true) : 0);
  return {
    mean: expectedSpend(params, c),
    cdf(amount) {
      if (!(amount >= 0)) throw new KeepworthError("argument.domain", { argument: "amount", value: amount });
      return cdf(amount);
    },
    quantile(u) {
      if (!(u >= 0 && u <= 1)) throw new KeepworthError("argument.domain", { argument: "u", value: u });
      if (u === 0) return 0;
      if (u === 1) return Infinity;
      return bisect(cdf, u, scale / shape);
    },
  };
}

/** Given x purchases with mean z, p/ν is the customer's mean and ν is Gamma(px + q, v + xz). */
function posterior(params: GammaGammaParams, c: Spender): { shape: number; scale: number } {
  asParams(params);
  checkSpender(c);
  const { p, q, v } = params;
  if (c.x === 0) return { shape: q, scale: p * v };
  return { shape: p * c.x + q, scale: p * (v + c.x * c.spend) };
}

/** Where an increasing function of positive numbers takes a value, to full precision. */
function bisect(f: (amount: number) => number, target: number, guess: number): number {
  let low = guess;
  let high = guess;
  while (low > 1e-300 && f(low) > target) low /= 2;
  while (high < 1e300 && f(high) < target) high *= 2;
  while (high - low > 1e-15 * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (f(middle) < target) low = middle;
    else high = middle;
  }
  return high;
}
