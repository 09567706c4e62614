import type { Rng } from "@keepworth/models";
import { catalogue, type Product } from "./catalogue.ts";
import type { DemoCustomer } from "./customers.ts";
import { pick } from "./pick.ts";
import { demandOn, priceOn } from "./prices.ts";
import { couponFor, refunds, shipping, type Channel } from "./shop.ts";

/** Money in cents; revenue is net of tax, shipping and discount, and what is refunded is part of it. */
export interface DemoLine {
  readonly product: Product;
  /** List price of one piece on the day. */
  readonly price: number;
  readonly quantity: number;
  readonly discount: number;
  readonly revenue: number;
  readonly tax: number;
  readonly shipping: number;
  readonly cost: number;
  refunded: number;
}

export interface DemoOrder {
  readonly customer: DemoCustomer;
  readonly day: number;
  /** Second of the day. */
  readonly second: number;
  readonly channel: Channel;
  readonly coupon: string | null;
  readonly lines: readonly DemoLine[];
  readonly refundedOn: number | null;
}

/** All orders of a customer, in time. What would be refunded after `lastDay` is not known yet, so it is not there. */
export function ordersOf(customer: DemoCustomer, lastDay: number): DemoOrder[] {
  const { rng, days } = customer;
  let second = 0;
  return days.map((day, i) => {
    // A second order of a day comes within the four hours after the first.
    second = day === days[i - 1] ? second + Math.floor(300 + rng.uniform() * 14_000) : openingTime(rng);
    const coupon = couponOf(rng, day, i === 0);
    const content = contentOf(customer, day, coupon?.percent ?? 0, lastDay);
    const channel = i === 0 ? customer.channel : channelAgain(rng, customer.channel);
    return { customer, day, second, channel, coupon: coupon?.code ?? null, ...content };
  });
}

/** An order that a letter of the shop brought about, at full price. Its random numbers are `rng`'s, not the customer's. */
export function extraOrder(customer: DemoCustomer, rng: Rng, day: number, lastDay: number): DemoOrder {
  const second = openingTime(rng);
  const content = contentOf({ ...customer, rng }, day, 0, lastDay);
  return { customer, day, second, channel: "newsletter", coupon: null, ...content };
}

/** What is in the basket, and what of it comes back. */
function contentOf(customer: DemoCustomer, day: number, percentOff: number, lastDay: number) {
  const { rng } = customer;
  const lines = basket(customer, percentOff, day, lastDay);
  const refundedOn =
    day + refunds.shortestDays + (rng.word() % (refunds.longestDays - refunds.shortestDays + 1));
  const refunded = rng.uniform() < refunds.share && refund(rng, lines, refundedOn <= lastDay);
  return { lines, refundedOn: refunded ? refundedOn : null };
}

/** Between seven in the morning and seven in the evening, so that four hours later is still the same day. */
function openingTime(rng: Rng): number {
  return Math.floor((7 + 12 * rng.beta(1.6, 1.3)) * 3600);
}

function couponOf(rng: Rng, day: number, first: boolean) {
  const date = new Date(day * 86_400_000);
  const coupon = couponFor(date.getUTCMonth() + 1, date.getUTCDate(), first);
  return rng.uniform() < coupon.chance ? coupon : null;
}

/** Most come back the way they came; some by the newsletter that they now get, or by looking the shop up. */
function channelAgain(rng: Rng, first: Channel): Channel {
  const chance = rng.uniform();
  return chance < 0.6 ? first : chance < 0.85 ? "newsletter" : "search";
}

function basket(
  { rng, basket, favourite, country }: DemoCustomer,
  percentOff: number,
  day: number,
  lastDay: number,
): DemoLine[] {
  const different = Math.min(6, 1 + rng.poisson(0.4 + 0.4 * basket));
  const products = new Set<Product>();
  while (products.size < different) {
    products.add(
      pick(rng, catalogue, (item) => demandOn(item, day, lastDay) * (item.category === favourite ? 5 : 1)),
    );
  }
  const bare = Array.from(products, (product) => {
    const quantity = 1 + rng.poisson(0.5 * basket);
    const price = priceOn(product, day, lastDay);
    const gross = price * quantity;
    const discount = Math.round((gross * percentOff) / 100);
    return { product, price, quantity, discount, revenue: gross - discount };
  });
  const fee = bare.reduce((sum, line) => sum + line.revenue, 0) < shipping.freeFrom ? shipping.fee : 0;
  return bare.map((line, i) => ({
    ...line,
    tax: Math.round(line.revenue * country.tax),
    shipping: i === 0 ? fee : 0,
    cost: line.product.cost * line.quantity,
    refunded: 0,
  }));
}

/** Gives back every line, or one piece of one line. Nothing where it is not known yet. */
function refund(rng: Rng, lines: readonly DemoLine[], known: boolean): boolean {
  const full = rng.uniform() < refunds.full;
  const one = lines[rng.word() % lines.length]!;
  if (!known) return false;
  if (full) for (const line of lines) line.refunded = line.revenue;
  else one.refunded = Math.round(one.revenue / one.quantity);
  return true;
}

/** An order as the shop has numbered it. */
export interface NumberedOrder extends DemoOrder {
  /** From 1, by time; orders that the campaign brought come after all others, so that it renumbers nothing. */
  readonly no: number;
  readonly id: string;
}

/** What an order brought, in euros net of tax: less what was refunded. */
export function revenueOf({ lines }: DemoOrder): number {
  return lines.reduce((sum, line) => sum + line.revenue - line.refunded, 0) / 100;
}

/** The same less the cost of the goods. */
export function marginOf(order: DemoOrder): number {
  return revenueOf(order) - order.lines.reduce((sum, line) => sum + line.cost, 0) / 100;
}

/** The same order with some cents less to pay, spread over its lines by what they cost; what came back shrinks with it. */
export function paidLess<Order extends DemoOrder>(order: Order, cents: number): Order {
  const total = order.lines.reduce((sum, { revenue }) => sum + revenue, 0);
  let left = cents;
  const lines = order.lines.map((line, i) => {
    const off = i === order.lines.length - 1 ? left : Math.floor((cents * line.revenue) / total);
    left -= off;
    const revenue = line.revenue - off;
    return {
      ...line,
      discount: line.discount + off,
      revenue,
      tax: Math.round(revenue * order.customer.country.tax),
      refunded: Math.round((line.refunded * revenue) / line.revenue),
    };
  });
  return { ...order, lines };
}

/** Each customer's orders by time, customers by number. */
export function ordersByCustomer(orders: readonly NumberedOrder[]): Map<number, NumberedOrder[]> {
  const byCustomer = new Map<number, NumberedOrder[]>();
  for (const order of orders) {
    const own = byCustomer.get(order.customer.no);
    if (own) own.push(order);
    else byCustomer.set(order.customer.no, [order]);
  }
  return byCustomer;
}
