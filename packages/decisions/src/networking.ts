import { discountFactor } from "./discount.ts";
import { inDomain } from "./domain.ts";

/** One referral: a customer who came because another one spoke. Money at year ends, but where said. */
export interface Referral {
  /** Margin a year of the referred customer. */
  readonly margin: number;
  /** What marketing to them costs a year. */
  readonly marketing: number;
  readonly years: number;
  /** Paid to the referrer. */
  readonly reward: number;
  /** What winning a customer in another way would have cost. */
  readonly saving: number;
  readonly annualRate: number;
}

/**
 * Value of a referral that brought someone who would not have come: margin − marketing of every year, less the reward.
 * Nothing was saved, since no other way would have won them.
 */
export function wonByReferral(referral: Omit<Referral, "saving">): number {
  const { margin, marketing, years, reward, annualRate } = referral;
  return (margin - marketing) * annuity(annualRate, years) - reward * discountFactor(annualRate, 1);
}

/** Value of a referral of someone who would have come anyway: the saving, less the reward that was paid all the same. */
export function cameAnyway({
  saving,
  reward,
  annualRate,
}: Pick<Referral, "saving" | "reward" | "annualRate">): number {
  return (saving - reward) * discountFactor(annualRate, 1);
}

/**
 * The published figure for one customer of each kind, for comparison only: it counts a saving for someone who would not
 * have come, and forgets the reward of the one who would have.
 *
 * @see Kumar, Petersen & Leone (2010), Journal of Marketing 74(5)
 */
export function kumarPetersenLeone(referral: Referral): number {
  const saved = referral.saving * discountFactor(referral.annualRate, 1);
  return wonByReferral(referral) + saved + saved;
}

/** Who gives what to whom: `credit` of the referred customer's value is the referrer's merit. */
export interface Credit {
  readonly referrer: string;
  readonly referee: string;
  readonly credit: number;
}

/** Networking value by customer: what a referrer is credited is taken from the referred one, so that the sum is 0. */
export function networkingOf(credits: readonly Credit[]): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (customer: string, value: number) => sums.set(customer, (sums.get(customer) ?? 0) + value);
  for (const { referrer, referee, credit } of credits) {
    inDomain("credit", credit);
    add(referrer, credit);
    add(referee, -credit);
  }
  return sums;
}

/**
 * Expected value of the referrals that a customer will still make.
 *
 * @param rate  expected referrals in a unit of active time, e.g. a Gamma-Poisson posterior mean
 * @param activeTime  expected discounted active time ahead, in that unit
 * @param incremental  P(would not have come otherwise), in [0, 1]
 * @param newCustomer  value of a new customer without their own networking, less the reward
 */
export function referralsAhead(input: {
  readonly rate: number;
  readonly activeTime: number;
  readonly incremental: number;
  readonly newCustomer: number;
}): number {
  const { rate, activeTime, incremental, newCustomer } = input;
  return (
    inDomain("rate", rate, 0) *
    inDomain("activeTime", activeTime, 0) *
    inDomain("incremental", incremental, 0, 1) *
    inDomain("newCustomer", newCustomer)
  );
}

/** What 1 at the end of each of `years` years is worth now. */
export function annuity(annualRate: number, years: number): number {
  let sum = 0;
  for (let year = 1; year <= years; year += 1) sum += discountFactor(annualRate, year);
  return sum;
}
