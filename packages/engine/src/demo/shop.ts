/** The habits of the simulated shop: invented, and set so that it resembles a small online shop. */

export type Channel = "search" | "social" | "referral" | "newsletter" | "marketplace";

export interface ChannelHabits {
  readonly channel: Channel;
  /** Share of new customers. */
  readonly share: number;
  /** Times the shop's usual purchase rate. */
  readonly rate: number;
  /** Times the shop's usual probability of leaving after an order. */
  readonly leaving: number;
}

export const channels: readonly ChannelHabits[] = [
  { channel: "search", share: 0.34, rate: 1, leaving: 1 },
  { channel: "social", share: 0.22, rate: 0.7, leaving: 1.35 },
  { channel: "referral", share: 0.12, rate: 1.4, leaving: 0.65 },
  { channel: "newsletter", share: 0.14, rate: 1.3, leaving: 0.75 },
  { channel: "marketplace", share: 0.18, rate: 0.65, leaving: 1.2 },
];

/** `tax`: the rate added to the price; the shop prices in one currency. */
export const countries = [
  { country: "DE", share: 0.42, tax: 0.19 },
  { country: "NL", share: 0.16, tax: 0.21 },
  { country: "FR", share: 0.14, tax: 0.2 },
  { country: "PL", share: 0.12, tax: 0.23 },
  { country: "SE", share: 0.09, tax: 0.25 },
  { country: "AT", share: 0.07, tax: 0.2 },
] as const;

export type Country = (typeof countries)[number];

/**
 * How customers buy: order gaps are exponential with a rate from Gamma(r, alpha) per day, and after each repeat order
 * a customer leaves with a probability from Beta(a, b). The BG/NBD story, but for season, channel and second thoughts.
 */
export const buying = { r: 0.28, alpha: 55, a: 0.7, b: 4.2 } as const;

/** Demand by month, January first; the mean is 1. */
export const season = [0.85, 0.85, 0.95, 0.95, 0.95, 0.85, 0.8, 0.82, 0.95, 1.08, 1.4, 1.55] as const;

/** Share of customers who are cafés and offices: they order more often, and more. */
export const businesses = { share: 0.012, rate: 2, basket: 3 } as const;

export const refunds = { share: 0.04, full: 0.45, shortestDays: 3, longestDays: 24 } as const;

/** Share of orders followed by another one on the same day: something was forgotten. */
export const secondThoughts = 0.012;

/** Paid by the customer below the free limit, in cents. */
export const shipping = { fee: 490, freeFrom: 4900 } as const;

/** Which coupon an order may carry; `chance` of using it and `percent` off. */
export function couponFor(month: number, dayOfMonth: number, first: boolean) {
  if (first) return { code: "WELCOME10", percent: 10, chance: 0.4 };
  if (month === 11 && dayOfMonth >= 20) return { code: "BLACKWEEK20", percent: 20, chance: 0.5 };
  if (month === 7) return { code: "SUMMER15", percent: 15, chance: 0.3 };
  return { code: "THANKYOU5", percent: 5, chance: 0.15 };
}
