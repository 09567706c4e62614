import { seeded, type Rng } from "@keepworth/models";
import { epochDay, seasonClock, type SeasonClock } from "./calendar.ts";
import { campaignOrders, simulateCampaign, type DemoCampaign } from "./campaign.ts";
import { monthlyCosts, type CostRow } from "./costs.ts";
import { simulateCustomers, type DemoCustomer } from "./customers.ts";
import { simulateProgramme, type LoyaltyRow } from "./loyalty.ts";
import { ordersOf, type DemoOrder, type NumberedOrder } from "./orders.ts";
import { simulateAsks } from "./relationship/asks.ts";
import { simulateExperiences, type Experience } from "./relationship/experiences.ts";

export interface DemoOptions {
  /** Default 42. The same options write the same bytes. */
  readonly seed?: number;
  /** Default 5000. */
  readonly customers?: number;
  /** The shop's first day. Default "2023-07-01". */
  readonly from?: string;
  /** Default 3. */
  readonly years?: number;
}

/** Everything that happened in the shop, before any of it is written down. */
export interface DemoShop {
  readonly seed: number;
  readonly clock: SeasonClock;
  readonly people: readonly DemoCustomer[];
  /** By time. */
  readonly orders: readonly NumberedOrder[];
  /** Orders that would have come without the campaign. */
  readonly ordinary: number;
  readonly campaign: DemoCampaign;
  readonly loyalty: readonly LoyaltyRow[];
  readonly monthlyCosts: readonly CostRow[];
  /** What customers went through with each parcel, by customer and time. */
  readonly experiences: readonly Experience[];
}

/** The customers of a shop and their orders, those of its campaign included. */
export function simulateShop(options: DemoOptions = {}): DemoShop {
  const { seed = 42, customers = 5000, from = "2023-07-01", years = 3 } = options;
  const end = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
  const clock = seasonClock(epochDay(from), epochDay(end) - 1);
  const people = simulateCustomers(seed, customers, clock);
  const inTime = (one: DemoOrder, other: DemoOrder) => one.day - other.day || one.second - other.second;
  const ordinary = people.flatMap((customer) => ordersOf(customer, clock.to)).sort(inTime);
  const campaign = simulateCampaign(people, clock, streamOf(seed, "campaign"));
  const extra = campaignOrders(campaign, clock, streamOf(seed, "campaignOrders"));
  const all = [...ordinary, ...extra]
    .map((order, i) => ({ ...order, no: i + 1, id: String(10_001 + i) }))
    .sort(inTime);
  const member = (no: number) => seeded(seed, streams.members - no);
  const { orders, events } = simulateProgramme(all, clock.to, member);
  const books = streamOf(seed, "costs");
  const monthly = monthlyCosts({ clock, people }, books);
  const asks = simulateAsks(orders, clock.to, books);
  const shop = { seed, clock, people, orders, ordinary: ordinary.length, campaign };
  const experiences = simulateExperiences(shop, asks, streamOf(seed, "experiences"));
  return { ...shop, loyalty: events, monthlyCosts: monthly, experiences };
}

/** Customers have the streams from 0 on. Each kind of file has one of its own, so that none shifts another. */
const streams = {
  campaign: -1,
  campaignOrders: -2,
  accounts: -3,
  referrals: -4,
  costs: -5,
  subscriptions: -6,
  leads: -7,
  opportunities: -8,
  knowledge: -9,
  experiences: -10,
  interactions: -11,
  feedback: -12,
  consents: -13,
  preferences: -14,
  deliveries: -15,
  returns: -16,
  /** One each from here on down. */
  members: -1000,
} as const;

/** Random numbers for one kind of file. */
export function streamOf(seed: number, name: keyof typeof streams): Rng {
  return seeded(seed, streams[name]);
}
