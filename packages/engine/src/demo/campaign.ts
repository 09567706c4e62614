import type { Rng } from "@keepworth/models";
import type { SeasonClock } from "./calendar.ts";
import type { DemoCustomer } from "./customers.ts";
import { extraOrder, type DemoOrder } from "./orders.ts";
import { shuffled } from "./pick.ts";

/** The truth about the win-back e-mail. Days, but for the shares. */
export const winBack = {
  /** Sent so long before the shop's last day: for the default shop on 2026-03-03. */
  beforeEnd: 119,
  /** Share of all customers who take part, at most. */
  customers: 0.12,
  /** The last order came at least and at most so long ago. */
  lapsedFrom: 180,
  lapsedTo: 730,
  /** Rise of the probability to order within the days below. */
  effect: 0.06,
  within: 90,
  /** Sending one, in euros. */
  cost: 0.05,
} as const;

/** A win-back e-mail to a random half of lapsed customers, and whom it brought. */
export interface DemoCampaign {
  readonly day: number;
  readonly treated: readonly DemoCustomer[];
  readonly holdout: readonly DemoCustomer[];
  /** Who ordered because of it, and when; all others did what they would have done anyway. */
  readonly brought: readonly { readonly customer: DemoCustomer; readonly day: number }[];
}

/**
 * The effect is exact: of the treated, the share `winBack.effect` ordered who would not have ordered within 90 days
 * (fewer only where nearly all would have).
 */
export function simulateCampaign(
  people: readonly DemoCustomer[],
  clock: SeasonClock,
  rng: Rng,
): DemoCampaign {
  const day = clock.to - winBack.beforeEnd;
  const lapsed = people.filter(({ days }) => {
    const last = days.findLast((order) => order <= day);
    return last !== undefined && day - last >= winBack.lapsedFrom && day - last <= winBack.lapsedTo;
  });
  const chosen = shuffled(rng, lapsed).slice(0, Math.round(winBack.customers * people.length));
  const half = Math.ceil(chosen.length / 2);
  const treated = chosen.slice(0, half);
  const moved = treated
    .filter(({ days }) => !days.some((order) => order > day && order <= day + winBack.within))
    .slice(0, Math.round(winBack.effect * half));
  const brought = moved.map((customer) => ({ customer, day: day + 1 + soon(rng) }));
  return { day, treated, holdout: chosen.slice(half), brought };
}

/** Most answer within three weeks, all within the time that counts. */
function soon(rng: Rng): number {
  return Math.floor(20 * rng.exponential()) % (winBack.within - 1);
}

/** The one order that each of them made. */
export function campaignOrders({ brought }: DemoCampaign, clock: SeasonClock, rng: Rng): DemoOrder[] {
  return brought.map(({ customer, day }) => extraOrder(customer, rng, day, clock.to));
}
