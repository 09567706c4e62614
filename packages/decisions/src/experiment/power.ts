import { inDomain, positive } from "../domain.ts";
import { normalCdf, normalQuantile } from "../normal.ts";

/** A test is called at 5 %, two-sided. */
const called = normalQuantile(0.975);
const usualPower = 0.8;
/** Lehr's 16 for two equal arms: 2·(1.96 + .84)² = 15.7, rounded up; a half of that by each arm's share. */
const lehr = 8;

/** The two arms of a test. */
export interface Arms {
  readonly treated: number;
  readonly holdout: number;
}

/**
 * Standard error of a difference between two arms.
 *
 * @param deviation  standard deviation of one customer's outcome; of a share p it is √(p(1 − p))
 * @throws KeepworthError "argument.domain" for an arm without customers
 */
export function errorOfDifference(deviation: number, { treated, holdout }: Arms): number {
  inDomain("deviation", deviation, 0);
  return deviation * Math.sqrt(1 / positive("treated", treated) + 1 / positive("holdout", holdout));
}

/**
 * The chance that a test finds a difference that is there: at 5 %, two-sided.
 *
 * @example testPower(0.05, Math.sqrt(0.3 * 0.7), { treated: 1344, holdout: 1344 }) // 0.807
 */
export function testPower(difference: number, deviation: number, arms: Arms): number {
  const z = Math.abs(inDomain("difference", difference)) / errorOfDifference(deviation, arms);
  return normalCdf(z - called) + normalCdf(-z - called);
}

/**
 * The smallest difference that a test finds with a chance of 80 %: (1.96 + .84) standard errors.
 *
 * @example smallestEffect(Math.sqrt(0.3 * 0.7), { treated: 1344, holdout: 1344 }) // 0.0495
 */
export function smallestEffect(deviation: number, arms: Arms): number {
  return (called + normalQuantile(usualPower)) * errorOfDifference(deviation, arms);
}

/**
 * Customers that a test needs in both arms together: 8·σ²·(1/h + 1/(1 − h)) / difference², which is Lehr's 16·σ² /
 * difference² in each arm where they are equal.
 *
 * @param options.deviation  standard deviation of one customer's outcome
 * @param options.difference  to be seen at 80 % power and 5 %, two-sided; not 0
 * @param options.share  of customers in the holdout, h; between 0 and 1
 * @throws KeepworthError "argument.domain"
 * @example customersNeeded({ deviation: Math.sqrt(0.3 * 0.7), difference: 0.05, share: 0.5 }) // 2688
 * @see Lehr (1992), Statistics in Medicine 11(8); docs/decisions/experiments.md
 */
export function customersNeeded(options: {
  readonly deviation: number;
  readonly difference: number;
  readonly share: number;
}): number {
  const deviation = inDomain("deviation", options.deviation, 0);
  const difference = positive("difference", Math.abs(options.difference));
  const share = positive("share", inDomain("share", options.share, 0, 1));
  const rest = positive("share", 1 - share);
  const needed = (lehr * deviation ** 2 * (1 / share + 1 / rest)) / difference ** 2;
  // Rounded first, as in `sampleSize`.
  return Math.ceil(Number(needed.toPrecision(12)));
}
