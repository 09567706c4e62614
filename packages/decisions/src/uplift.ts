import { KeepworthError } from "@keepworth/models";
import { inDomain } from "./domain.ts";

export interface Treating {
  /** What the treatment adds to the probability of the good outcome (staying, buying); may be negative. In [-1, 1]. */
  readonly uplift: number;
  /** Margin gained where the outcome comes. */
  readonly value: number;
  /** Paid for everybody approached. */
  readonly cost: number;
  /** Paid to everybody who takes it, whether they would have come anyway or not. Default 0. */
  readonly incentive?: number;
  /** Probability of that, in [0, 1], those who would have come anyway included. Default 0. */
  readonly redeemed?: number;
}

/**
 * What treating one customer gains in expectation: uplift·value − cost − incentive·P(redeemed). Treat where it is
 * above 0. Risk does not enter: a customer who will most likely leave and whom the treatment does not move costs money.
 *
 * @throws KeepworthError "argument.domain"
 * @example treatmentGain({ uplift: 0.08, value: 200, cost: 5 }) // 11
 * @see Ascarza (2018), "Retention futility", Journal of Marketing Research 55(1)
 */
export function treatmentGain({ uplift, value, cost, incentive = 0, redeemed = 0 }: Treating): number {
  inDomain("uplift", uplift, -1, 1);
  inDomain("value", value);
  inDomain("cost", cost, 0);
  inDomain("incentive", incentive, 0);
  inDomain("redeemed", redeemed, 0, 1);
  return uplift * value - cost - incentive * redeemed;
}

/**
 * Customers needed in each arm to see a difference of two shares: 16·p(1 − p) / difference², at 80 % power and 5 %
 * two-sided, rounded up.
 *
 * @param rate  the share expected in the holdout, in (0, 1)
 * @param difference  in points of probability, not 0
 * @throws KeepworthError "argument.domain"
 * @example sampleSize({ rate: 0.3, difference: 0.05 }) // 1344
 * @see Lehr (1992), Statistics in Medicine 11(8); docs/decisions/uplift-not-risk.md
 */
export function sampleSize({
  rate,
  difference,
}: {
  readonly rate: number;
  readonly difference: number;
}): number {
  inDomain("rate", rate, 0, 1);
  inDomain("difference", difference, -1, 1);
  if (rate === 0 || rate === 1) throw new KeepworthError("argument.domain", { name: "rate", value: rate });
  if (difference === 0) throw new KeepworthError("argument.domain", { name: "difference", value: 0 });
  // Rounded first: 16·.3·.7/.05² is 1344 exactly, and 1344.0000000000002 in binary.
  return Math.ceil(Number(((16 * rate * (1 - rate)) / difference ** 2).toPrecision(12)));
}

/**
 * Spreads an average uplift over customers by what can still be gained: all are moved by the same factor in their odds,
 * chosen so that the mean rise is `uplift`. Nobody leaves [0, 1]; those who are sure to come, or sure not to, do not
 * move, and the ones in between move most, close to p(1 − p).
 *
 * @param before  probability without the treatment, of each customer whom the average is about; NaN is passed over
 * @param uplift  the mean rise, in [-1, 1]; where more is asked than there is room for, as much as there is
 * @returns the factor of the odds; `upliftAt` applies it
 * @throws KeepworthError "argument.domain"
 */
export function oddsFactor(before: Float64Array, uplift: number): number {
  inDomain("uplift", uplift, -1, 1);
  let [count, mean] = [0, 0];
  for (const p of before) {
    if (!(p >= 0 && p <= 1)) continue;
    count += 1;
    mean += p;
  }
  if (count === 0 || uplift === 0) return 1;
  const rise = (logFactor: number): number => {
    const factor = Math.exp(logFactor);
    let sum = 0;
    for (const p of before) if (p >= 0 && p <= 1) sum += upliftAt(p, factor);
    return sum / count;
  };
  // The mean rise grows with the factor; e^±12 moves a probability of one half to within 1e-5 of certainty.
  const most = 12;
  let [low, high] = uplift > 0 ? [0, most] : [-most, 0];
  mean /= count;
  let guess = mean > 0 && mean < 1 ? uplift / (mean * (1 - mean)) : 0;
  for (let step = 0; step < 60 && high - low > 1e-9; step += 1) {
    const middle = guess > low && guess < high ? guess : (low + high) / 2;
    const off = rise(middle) - uplift;
    if (Math.abs(off) <= 1e-9 * Math.abs(uplift)) return Math.exp(middle);
    if (off > 0) high = middle;
    else low = middle;
    // Secant through 0, where the rise is 0; falls back to halving when it leaves the bracket.
    guess = off + uplift === 0 || step % 3 === 2 ? Number.NaN : (middle * uplift) / (off + uplift);
  }
  return Math.exp((low + high) / 2);
}

/** What moving the odds by a factor adds to a probability. */
export function upliftAt(before: number, factor: number): number {
  return (before * factor) / (1 - before + before * factor) - before;
}
