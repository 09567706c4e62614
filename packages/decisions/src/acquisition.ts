import { inDomain } from "./domain.ts";

/**
 * The most that winning a customer may cost: the value of all that a new customer is expected to bring, as of the day
 * that they are won.
 *
 * @param margins  expected margin of each period since the first order, those who have left counted as 0
 * @param periodRate  discount rate a period; the first period's margin is not discounted
 * @throws KeepworthError "argument.domain"
 * @example margin 20 a month, survival .95, 1 % a month, for ever → 336.67
 * @see docs/decisions/acquisition.md
 */
export function acquisitionCeiling(margins: ArrayLike<number>, periodRate: number): number {
  inDomain("periodRate", periodRate, 0);
  let sum = 0;
  for (let t = 0; t < margins.length; t += 1) sum += margins[t]! * (1 + periodRate) ** -t;
  return inDomain("ceiling", sum);
}

/**
 * The payment that repays what winning a customer cost: 1 is the first order's own period. Null where the margins given
 * never do.
 *
 * @param margins  as in `acquisitionCeiling`
 * @example paid back at payment 10 is in month 9, months counted from 0
 */
export function paybackPayment(
  margins: ArrayLike<number>,
  acquisitionCost: number,
  periodRate: number,
): number | null {
  inDomain("acquisitionCost", acquisitionCost, 0);
  if (acquisitionCost === 0) return 0;
  let sum = 0;
  for (let t = 0; t < margins.length; t += 1) {
    sum += margins[t]! * (1 + periodRate) ** -t;
    // A cent of a cent is no debt.
    if (sum >= acquisitionCost * (1 - 1e-12)) return t + 1;
  }
  return null;
}
