import type { Rng } from "@keepworth/models";
import { addMonths } from "./calendar.ts";
import { pick } from "./pick.ts";

export interface Plan {
  readonly plan: string;
  readonly months: number;
  /** Euros for one interval, net of tax. */
  readonly amount: number;
  readonly share: number;
  /** At each renewal one subscriber leaves with the same probability, from Beta(gamma, delta): the sBG story. */
  readonly gamma: number;
  readonly delta: number;
}

export const monthly = {
  plan: "Coffee monthly",
  months: 1,
  amount: 14.9,
  share: 0.55,
  gamma: 0.9,
  delta: 8.1,
};
export const large = {
  plan: "Coffee monthly large",
  months: 1,
  amount: 26.9,
  share: 0.25,
  gamma: 0.8,
  delta: 11.2,
};
const yearly = { plan: "Coffee yearly", months: 12, amount: 149, share: 0.2, gamma: 0.7, delta: 2.1 };
export const plans: readonly Plan[] = [monthly, large, yearly];

/** Beside leaving: each is a chance of its own, and nobody leaves by choice on such a day. */
export const subscribing = {
  /** Subscriptions started in the shop's last 913 days, for each customer; upgrades and returns come on top. */
  perCustomer: 0.08,
  lastDays: 913,
  trial: { share: 0.4, days: 14, givenUp: 0.3 },
  /** At a renewal. Unpaid ones end `grace` days later. */
  paymentFails: { chance: 0.012, recovered: 0.6, grace: 14 },
  /** From the monthly plan to the large one, at a renewal. */
  upgrade: 0.008,
  /** Of those who left by choice, within 30 to 239 days. */
  returns: 0.08,
  paused: 0.02,
} as const;

const reasons = [
  { reason: "too expensive", share: 0.3 },
  { reason: "too much coffee", share: 0.27 },
  { reason: "another shop", share: 0.18 },
  { reason: "taste", share: 0.12 },
  { reason: "moved", share: 0.08 },
  { reason: "other", share: 0.05 },
] as const;

/** How a subscription went; null where it did not come to it. */
export interface SubscriptionLife {
  /** The day it ended, maybe after today. */
  ended: number | null;
  requested: number | null;
  reason: string | null;
  /** The last payment that failed. */
  failed: number | null;
  unpaid: boolean;
  upgraded: boolean;
  /** The first renewal after today. */
  renews: number;
}

/**
 * One subscription, from the day it starts and the day from which it is paid for.
 *
 * @param today  known are payments and upgrades until then; leaving also where it is only asked for by then
 */
export function simulateLife(
  rng: Rng,
  plan: Plan,
  start: number,
  paid: number,
  today: number,
): SubscriptionLife {
  const { trial, paymentFails, upgrade } = subscribing;
  const life: SubscriptionLife = {
    ended: null,
    requested: null,
    reason: null,
    failed: null,
    unpaid: false,
    upgraded: false,
    renews: paid,
  };
  const leaveOn = (day: number, since: number) => {
    life.ended = day;
    life.requested = day - Math.floor(rng.uniform() * Math.min(25, day - since));
    life.reason = pick(rng, reasons, ({ share }) => share).reason;
    return life;
  };
  const leaving = rng.beta(plan.gamma, plan.delta);
  if (paid > start && rng.uniform() < trial.givenUp) return leaveOn(paid, start);
  for (let period = 1; life.renews <= today; period += 1) {
    const day = addMonths(paid, period * plan.months);
    const since = life.renews;
    life.renews = day;
    if (rng.uniform() < paymentFails.chance) {
      if (day > today) continue;
      life.failed = day;
      if (rng.uniform() < paymentFails.recovered) continue;
      return {
        ...life,
        ended: day + paymentFails.grace,
        unpaid: true,
        renews: addMonths(paid, (period + 1) * plan.months),
      };
    }
    if (plan === monthly && rng.uniform() < upgrade) {
      if (day > today) continue;
      return { ...life, ended: day, upgraded: true };
    }
    if (rng.uniform() < leaving) return leaveOn(day, since);
  }
  return life;
}
