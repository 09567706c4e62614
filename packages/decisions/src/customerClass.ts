import { inDomain } from "./domain.ts";
import { ties, type Weighted } from "./weighted.ts";

/** Classes by what a customer has brought (base) and what is ahead, best first; `locales` has the words. */
export const classNames = ["key", "rising", "past", "everyday"] as const;

export type ClassName = (typeof classNames)[number];

/** The four potentials of a customer, in money. */
export interface Potentials {
  readonly base: number;
  readonly growth: number;
  readonly networking: number;
  readonly learning: number;
}

/** From where on base and growth count as much. */
export interface ClassCuts {
  readonly base: number;
  readonly growth: number;
}

/**
 * Cuts at the top share of this business's customers, by mid-rank, so that equal customers always fall on one side.
 *
 * @param share  of customers whose base, or growth, counts as much. Default .2
 */
export function classCuts(
  customers: { readonly base: Weighted; readonly growth: Weighted },
  { share = 0.2 }: { readonly share?: number } = {},
): ClassCuts {
  inDomain("share", share, 0, 1);
  return { base: cutOf(customers.base, share), growth: cutOf(customers.growth, share) };
}

/** The smallest value that belongs to the top share, and is worth something; Infinity where nobody's is. */
function cutOf(values: Weighted, share: number): number {
  const groups = ties(values);
  const total = groups.reduce((sum, { customers }) => sum + customers, 0);
  let below = 0;
  for (const { value, customers } of groups) {
    if (value > 0 && (below + customers / 2) / total >= 1 - share) return value;
    below += customers;
  }
  return Infinity;
}

/**
 * A customer's class. Networking and learning raise it: whoever brings others, or teaches the business something, may
 * count as one with much ahead; they never lower it.
 */
export function classOf({ base, growth, networking, learning }: Potentials, cuts: ClassCuts): ClassName {
  const muchAhead = growth + Math.max(0, networking + learning) >= cuts.growth;
  const muchSoFar = base >= cuts.base;
  if (muchAhead) return muchSoFar ? "key" : "rising";
  return muchSoFar ? "past" : "everyday";
}

/** How a class is served. */
export interface ServiceLevel {
  readonly responseHours: number;
  readonly vip: boolean;
  readonly accountManager: boolean;
  /** What it costs a year, as a share of the growth potential of a customer in the class. */
  readonly costShare: number;
}

/** What is assumed until the settings say otherwise. */
export const serviceLevels: Readonly<Record<ClassName, ServiceLevel>> = {
  key: { responseHours: 4, vip: true, accountManager: true, costShare: 0.06 },
  rising: { responseHours: 8, vip: true, accountManager: false, costShare: 0.04 },
  past: { responseHours: 24, vip: false, accountManager: false, costShare: 0.02 },
  everyday: { responseHours: 48, vip: false, accountManager: false, costShare: 0.01 },
};
