import { KeepworthError } from "@keepworth/models";
import { inDomain } from "./domain.ts";

/** One number, or joint draws of it: element i of every list comes from the same draw. */
export type Draws = number | ArrayLike<number>;

export interface GrowthInput {
  /** Share of an order's revenue that is kept; 1 where the answer is to be revenue. */
  readonly margin: Draws;
  /** Expected net revenue of an order. */
  readonly expectedSpend: Draws;
  /** Discounted expected orders to the horizon (`dect`) or for ever (`dert`); already times P(alive). */
  readonly discountedOrders: Draws;
}

/**
 * Growth potential from own purchases: the expectation of margin × spend × discounted orders.
 *
 * Who buys often also spends more in most shops, and one draw of the parameters moves both. The mean of the
 * products holds that covariance; the product of the means loses it. With plain numbers the two are the same,
 * and right only where spend and orders are independent.
 *
 * @returns money, discounted to the as-of day
 * @throws KeepworthError "argument.domain" when lists of draws differ in length or are empty
 * @example growth({ margin: 0.4, expectedSpend: 50, discountedOrders: 2 }) // 40
 */
export function growth({ margin, expectedSpend, discountedOrders }: GrowthInput): number {
  const n = drawCount([margin, expectedSpend, discountedOrders]);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    sum += at(margin, i) * at(expectedSpend, i) * inDomain("discountedOrders", at(discountedOrders, i), 0);
  }
  return inDomain("growth", sum / n);
}

/** A planned offer of something more to a customer. */
export interface CrossSellOffer {
  /** P(buy | offered) and P(buy | not offered), 0 to 1. */
  readonly offered: number;
  readonly otherwise: number;
  /** Margin of what is offered. */
  readonly margin: number;
  /** Share of it that only takes the place of something else that they would have bought; 0 to 1. */
  readonly cannibalised: number;
  /** What making the offer costs. */
  readonly cost: number;
}

/** What planned offers add: Σ [P(buy | offered) − P(buy | not offered)] · margin · (1 − cannibalised) − cost. 0 without any. */
export function crossSell(offers: readonly CrossSellOffer[]): number {
  let sum = 0;
  for (const { offered, otherwise, margin, cannibalised, cost } of offers) {
    const lift = inDomain("offered", offered, 0, 1) - inDomain("otherwise", otherwise, 0, 1);
    sum += lift * inDomain("margin", margin) * (1 - inDomain("cannibalised", cannibalised, 0, 1)) - cost;
  }
  return sum;
}

/** What the product of the means misses: the covariance of the factors, in money. Positive where they go together. */
export function jointGain(input: GrowthInput): number {
  const ofMeans = growth({
    margin: mean(input.margin),
    expectedSpend: mean(input.expectedSpend),
    discountedOrders: mean(input.discountedOrders),
  });
  return growth(input) - ofMeans;
}

function drawCount(factors: readonly Draws[]): number {
  const lengths = factors.filter((factor) => typeof factor !== "number").map((factor) => factor.length);
  const n = lengths[0] ?? 1;
  if (n === 0 || lengths.some((length) => length !== n)) {
    throw new KeepworthError("argument.domain", { name: "draws", value: lengths.join(", ") });
  }
  return n;
}

function at(draws: Draws, i: number): number {
  return typeof draws === "number" ? draws : draws[i]!;
}

function mean(draws: Draws): number {
  if (typeof draws === "number") return draws;
  let sum = 0;
  for (let i = 0; i < draws.length; i += 1) sum += draws[i]!;
  return sum / draws.length;
}
