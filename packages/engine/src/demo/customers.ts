import { seeded, type Rng } from "@keepworth/models";
import type { SeasonClock } from "./calendar.ts";
import { categories, type Category } from "./catalogue.ts";
import { pick } from "./pick.ts";
import {
  businesses,
  buying,
  channels,
  countries,
  secondThoughts,
  type Channel,
  type Country,
} from "./shop.ts";

/** A simulated customer: whom the shop sees, and what it cannot see. */
export interface DemoCustomer {
  /** From 1, by first day. */
  readonly no: number;
  /** A café or an office. */
  readonly business: boolean;
  readonly country: Country;
  readonly channel: Channel;
  readonly favourite: Category;
  /** Size of the usual basket; 1 is the shop's mean. */
  readonly basket: number;
  /** Order days, rising; a day may occur twice. Never empty. */
  readonly days: readonly number[];
  /** What happens next to this customer is drawn from here. */
  readonly rng: Rng;
}

/**
 * The customers of a simulated shop by their first day. Each has random numbers of their own, so that the first 100
 * of a small shop and of a large one live the same lives.
 */
export function simulateCustomers(seed: number, n: number, clock: SeasonClock): DemoCustomer[] {
  const customers = Array.from({ length: n }, (_, i) => simulate(seeded(seed, i), clock));
  return customers
    .sort((one, other) => one.days[0]! - other.days[0]!)
    .map((customer, i) => ({ ...customer, no: i + 1 }));
}

/** The id that the shop knows a customer by. */
export function customerId({ no }: Pick<DemoCustomer, "no">): string {
  return `C${String(no).padStart(5, "0")}`;
}

/** An address that nobody has. */
export function emailOf({ no }: Pick<DemoCustomer, "no">): string {
  return `customer-${String(no).padStart(5, "0")}@example.com`;
}

function simulate(rng: Rng, clock: SeasonClock): Omit<DemoCustomer, "no"> {
  const habits = pick(rng, channels, ({ share }) => share);
  const business = rng.uniform() < businesses.share;
  const rate = (rng.gamma(buying.r) / buying.alpha) * habits.rate * (business ? businesses.rate : 1);
  const leaving = Math.min(1, rng.beta(buying.a, buying.b) * habits.leaving);
  return {
    business,
    country: pick(rng, countries, ({ share }) => share),
    channel: habits.channel,
    favourite: categories[rng.word() % categories.length]!,
    basket: (rng.gamma(4) / 4) * (business ? businesses.basket : 1),
    days: orderDays(rng, clock, rate, leaving),
    rng,
  };
}

function orderDays(rng: Rng, clock: SeasonClock, rate: number, leaving: number): number[] {
  let time = rng.uniform() * clock.total;
  let day = clock.dayOf(time);
  const days: number[] = [];
  while (day !== null) {
    const repeat = days.length > 0;
    days.push(day);
    if (rng.uniform() < secondThoughts) days.push(day);
    if (repeat && rng.uniform() < leaving) break;
    time += rng.exponential() / rate;
    day = clock.dayOf(time);
  }
  return days;
}
