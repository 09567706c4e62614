import { inDomain, positive } from "./domain.ts";

/** Customers who are alike in what they said: how many others they brought in how much active time. */
export interface ReferralGroup {
  readonly referrals: number;
  /** In any unit, the same for all groups. */
  readonly exposure: number;
}

/**
 * How often customers of each group bring others, relative to all: the Gamma–Poisson posterior mean of a rate whose prior
 * is that of the whole shop, which counts as much as `weight` referrals. Few answers move little: a group about which
 * nothing is known has 1.
 *
 * @param weight  expected referrals that the shop's own rate counts as. Default 10
 * @returns in the order of the groups; all 1 where nobody brought anybody
 * @throws KeepworthError "argument.domain"
 * @example referralFactors([{ referrals: 30, exposure: 100 }, { referrals: 10, exposure: 100 }]) // [1.33, 0.67]
 */
export function referralFactors(groups: readonly ReferralGroup[], weight = 10): number[] {
  positive("weight", weight);
  const sum = (pick: (group: ReferralGroup) => number): number =>
    groups.reduce((total, group) => total + inDomain("referrals", pick(group), 0), 0);
  const [referrals, exposure] = [sum((group) => group.referrals), sum((group) => group.exposure)];
  const rate = exposure > 0 ? referrals / exposure : 0;
  if (rate === 0) return groups.map(() => 1);
  return groups.map((group) => (group.referrals + weight) / (rate * group.exposure + weight));
}
