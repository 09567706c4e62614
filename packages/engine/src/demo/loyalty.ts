import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "./calendar.ts";
import { customerId } from "./customers.ts";
import { ordersByCustomer, paidLess, revenueOf, type NumberedOrder } from "./orders.ts";

/** The rules of the programme, and what its members do. */
export const programme = {
  /** It began so many days before the shop's last day. */
  lastDays: 730,
  members: 0.35,
  /** For a euro of revenue, at the order. */
  perEuro: 1,
  review: { chance: 0.1, points: 20 },
  /** In hundreds of points, at an order of which they pay no more than half. A point pays so many cents. */
  redeems: { chance: 0.35, block: 100, most: 300, cents: 2 },
  /** Points are gone a year after they were earned; the oldest are spent first. */
  expiresAfter: 365,
} as const;

export type LoyaltyRow = RecordOf<"loyalty_events">;

/**
 * What members did, and the orders that they paid less for. Points by day: what is earned is above zero, what is redeemed,
 * expired or taken back below.
 *
 * @param orders  by time
 * @param rngOf  random numbers of each customer's own
 */
export function simulateProgramme(
  orders: readonly NumberedOrder[],
  today: number,
  rngOf: (customerNo: number) => Rng,
): { orders: NumberedOrder[]; events: LoyaltyRow[] } {
  const paid = new Map<number, NumberedOrder>();
  const events: LoyaltyRow[] = [];
  for (const [no, all] of ordersByCustomer(orders)) {
    const rng = rngOf(no);
    if (rng.uniform() >= programme.members) continue;
    const known = all.filter(({ day }) => day > today - programme.lastDays);
    events.push(...eventsOf(customerId({ no }), known, paid, today, rng));
  }
  return {
    orders: orders.map((order) => paid.get(order.no) ?? order),
    events: events.sort((one, other) => one.at!.localeCompare(other.at!)),
  };
}

/** Something that a member does. */
interface Happening {
  readonly day: number;
  readonly what: "order" | "review" | "refund";
  readonly order: NumberedOrder;
}

function eventsOf(
  customer: string,
  orders: readonly NumberedOrder[],
  paid: Map<number, NumberedOrder>,
  today: number,
  rng: Rng,
): LoyaltyRow[] {
  const rows: LoyaltyRow[] = [];
  /** Points that are left, by the day they were earned, the oldest first. */
  const lots: { day: number; left: number }[] = [];
  const write = (day: number, points: number, reason: string, order_id: string | null) => {
    if (points !== 0) rows.push({ customer_id: customer, at: isoDay(day), points, reason, order_id });
  };
  const earn = (day: number, points: number, reason: string, orderId: string) => {
    lots.push({ day, left: points });
    write(day, points, reason, orderId);
  };
  /** Takes the oldest first, and no more than is there. */
  const take = (points: number) => {
    let taken = 0;
    for (const lot of lots) {
      const part = Math.min(lot.left, points - taken);
      lot.left -= part;
      taken += part;
    }
    return taken;
  };
  const expireUntil = (day: number) => {
    while (lots.length > 0 && lots[0]!.day + programme.expiresAfter < day) {
      const { day: earned, left } = lots.shift()!;
      write(earned + programme.expiresAfter + 1, -left, "expired", null);
    }
  };
  const balance = () => lots.reduce((sum, { left }) => sum + left, 0);

  for (const { day, what, order } of happenings(orders, today, rng)) {
    expireUntil(day);
    if (what === "review") earn(day, programme.review.points, "engagement", order.id);
    else if (what === "refund") write(day, -take(pointsFor(paid.get(order.no)!)), "adjusted", order.id);
    else {
      const { chance, block, most, cents } = programme.redeems;
      const half = centsOf(order) / (2 * cents);
      const wish = Math.floor(Math.min(most, balance(), half) / block) * block;
      const redeemed = rng.uniform() < chance ? take(wish) : 0;
      const less = redeemed === 0 ? order : paidLess(order, redeemed * cents);
      paid.set(order.no, less);
      write(day, -redeemed, "redeemed", order.id);
      earn(day, pointsFor(less), "order", order.id);
    }
  }
  expireUntil(today);
  return rows;
}

function happenings(orders: readonly NumberedOrder[], today: number, rng: Rng): Happening[] {
  const all: Happening[] = [];
  for (const order of orders) {
    all.push({ day: order.day, what: "order", order });
    const review = order.day + 2 + (rng.word() % 12);
    if (rng.uniform() < programme.review.chance && review <= today)
      all.push({ day: review, what: "review", order });
    if (order.refundedOn !== null && revenueOf(order) === 0)
      all.push({ day: order.refundedOn, what: "refund", order });
  }
  return all.sort((one, other) => one.day - other.day);
}

function pointsFor(order: NumberedOrder): number {
  return Math.floor((programme.perEuro * centsOf(order)) / 100);
}

/** What an order costs before anything comes back. */
function centsOf({ lines }: NumberedOrder): number {
  return lines.reduce((sum, { revenue }) => sum + revenue, 0);
}
