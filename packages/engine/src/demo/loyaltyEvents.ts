import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "./calendar.ts";
import { customerId } from "./customers.ts";
import { ordersByCustomer, revenueOf, streamOf, type DemoShop, type NumberedOrder } from "./simulateShop.ts";

/** The rules of the programme, and what its members do. */
export const programme = {
  /** It began so many days before the shop's last day. */
  lastDays: 730,
  members: 0.35,
  /** For a euro of revenue, at the order. */
  perEuro: 1,
  review: { chance: 0.1, points: 20 },
  /** In hundreds of points, at an order; what a hundred buys is worth 2 euros and is in no other file. */
  redeems: { chance: 0.35, block: 100, most: 300 },
  /** Points are gone a year after they were earned; the oldest are spent first. */
  expiresAfter: 365,
} as const;

type LoyaltyRow = RecordOf<"loyalty_events">;

/** Points by day: what is earned is above zero, what is redeemed, expired or taken back below. */
export function demoLoyaltyEvents(shop: DemoShop): LoyaltyRow[] {
  const rng = streamOf(shop.seed, "loyalty");
  const rows: LoyaltyRow[] = [];
  for (const [no, orders] of ordersByCustomer(shop)) {
    const begin = shop.clock.to - programme.lastDays;
    const known = orders.filter(({ day }) => day > begin);
    if (rng.uniform() < programme.members)
      rows.push(...eventsOf(customerId({ no }), known, shop.clock.to, rng));
  }
  return rows.sort((one, other) => one.at!.localeCompare(other.at!));
}

/** Something that a member does. */
interface Happening {
  readonly day: number;
  readonly what: "order" | "review" | "refund";
  readonly order: NumberedOrder;
}

function eventsOf(customer: string, orders: readonly NumberedOrder[], today: number, rng: Rng): LoyaltyRow[] {
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
    else if (what === "refund") write(day, -take(pointsFor(order)), "adjusted", order.id);
    else {
      const { chance, block, most } = programme.redeems;
      const wish = Math.min(most, Math.floor(balance() / block) * block);
      if (rng.uniform() < chance) write(day, -take(wish), "redeemed", order.id);
      earn(day, pointsFor(order), "order", order.id);
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

/** Before anything came back. */
function pointsFor({ lines }: NumberedOrder): number {
  return Math.floor((programme.perEuro * lines.reduce((sum, { revenue }) => sum + revenue, 0)) / 100);
}
