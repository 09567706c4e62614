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
  /** Orders on a day of average demand, while the customer stays. */
  readonly rate: number;
  /** The chance to leave after each order day but the first. */
  readonly leaving: number;
  /** By time. Never empty. */
  readonly visits: readonly Visit[];
  /** Order days, rising; a day may occur twice. Never empty. */
  readonly days: readonly number[];
  /** What happens next to this customer is drawn from here. */
  readonly rng: Rng;
}

/** One day on which a customer orders, and what the customer does then. */
export interface Visit {
  readonly day: number;
  /** Two where something was forgotten. */
  readonly orders: 1 | 2;
  /** Time until the next one, in mean times between two; null: the customer left. */
  readonly wait: number | null;
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
  const country = pick(rng, countries, ({ share }) => share);
  const favourite = categories[rng.word() % categories.length]!;
  const basket = (rng.gamma(4) / 4) * (business ? businesses.basket : 1);
  const visits = simulateVisits(rng, clock, rate, leaving);
  const days = visits.flatMap(({ day, orders }) => (orders === 2 ? [day, day] : [day]));
  return { business, country, channel: habits.channel, favourite, basket, rate, leaving, visits, days, rng };
}

function simulateVisits(rng: Rng, clock: SeasonClock, rate: number, leaving: number): Visit[] {
  let time = rng.uniform() * clock.total;
  let day = clock.dayOf(time);
  const visits: Visit[] = [];
  while (day !== null) {
    const orders = rng.uniform() < secondThoughts ? 2 : 1;
    const leaves = visits.length > 0 && rng.uniform() < leaving;
    const wait = leaves ? null : rng.exponential();
    visits.push({ day, orders, wait });
    if (wait === null) break;
    time += wait / rate;
    day = clock.dayOf(time);
  }
  return visits;
}
