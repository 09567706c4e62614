import type { DemoCustomer } from "../customers.ts";
import { marginOf } from "../orders.ts";
import type { DemoShop } from "../simulateShop.ts";
import type { Experience } from "./experiences.ts";
import { leaves } from "./leaving.ts";
import { guide } from "./truth.ts";

/** What an event brought about, on average of those that it happened to. */
export interface Consequence {
  /** How often it happened. */
  readonly times: number;
  /** Rise of the chance to leave, as a share. */
  readonly leaving: number;
  /** Order days more within the 365 days after it. */
  readonly orders: number;
  /** Margin more of these, in euros. */
  readonly margin: number;
}

const year = 365;

/**
 * The true effects of what happened in a shop, known because it is simulated: of each event against the same order without
 * it; of an early or a late answer against one on the second or third day. Expected values, given each customer's own
 * rate and chance to leave, which no tool can see.
 */
export function consequencesOf({ experiences }: Pick<DemoShop, "experiences">) {
  const margins = marginByOrder(experiences);
  const effect = (happened: (one: Experience) => boolean, of: (one: Experience) => Change): Consequence => {
    const changes = experiences.filter(happened).map((one) => {
      const { leaving, orders } = of(one);
      return { leaving, orders, margin: orders * margins.get(one.customer.no)! };
    });
    const mean = (name: "leaving" | "orders" | "margin") =>
      changes.reduce((sum, one) => sum + one[name], 0) / changes.length;
    return {
      times: changes.length,
      leaving: mean("leaving"),
      orders: mean("orders"),
      margin: mean("margin"),
    };
  };
  const parcel = (band: string) => effect((one) => one.parcel.band === band, ofParcel);
  const answer = (band: string) => effect((one) => one.answer?.band === band, ofAnswer);
  return {
    lateParcel: parcel("late"),
    veryLateParcel: parcel("veryLate"),
    earlyAnswer: answer("day"),
    lateAnswer: answer("later"),
    guide: effect(({ guided }) => guided, ofGuide),
  };
}

type Change = Pick<Consequence, "leaving" | "orders">;

const ofParcel = (one: Experience) => ofLeaving(one, one.parcelFactor, one.answerFactor);
const ofAnswer = (one: Experience) => ofLeaving(one, one.answerFactor, one.parcelFactor);

/** By one factor, given the other. */
function ofLeaving({ usual, customer }: Experience, factor: number, other: number): Change {
  const leaving = leaves(usual, factor * other) - leaves(usual, other);
  return { leaving, orders: -leaving * ordersToCome(customer, 1) };
}

/** Against those who got none, who wait longer than all do on average. */
function ofGuide({ customer, usual, parcelFactor, answerFactor }: Experience): Change {
  const stays = 1 - leaves(usual, parcelFactor * answerFactor);
  const gained = ordersToCome(customer, guide.rate) - ordersToCome(customer, 1);
  return { leaving: 0, orders: (stays * gained) / (1 - guide.share) };
}

/**
 * Order days expected within a year of one who stays, where the first wait is at `faster` times the customer's rate.
 *
 * Waits are exponential, and after each order day the chance to leave is p: within t, (1 − e^(−λpt))/p after the first.
 */
export function ordersToCome(
  { rate, leaving: p }: Pick<DemoCustomer, "rate" | "leaving">,
  faster: number,
): number {
  const first = -Math.expm1(-rate * faster * year);
  if (p === 0) return first + rate * year - first / faster;
  if (p === 1) return first;
  // Orders after the first: E[(1 − p)(1 − e^(−λp(t − s)))/p] over the first wait s.
  const later =
    first - (faster / (faster - p)) * (Math.exp(-rate * p * year) - Math.exp(-rate * faster * year));
  return first + ((1 - p) / p) * later;
}

/** What an order day brings on average, in euros, by customer. */
function marginByOrder(experiences: readonly Experience[]): Map<number, number> {
  const sums = new Map<number, { margin: number; days: number }>();
  for (const { customer, orders } of experiences) {
    const sum = sums.get(customer.no) ?? { margin: 0, days: 0 };
    for (const order of orders) sum.margin += marginOf(order);
    sum.days += 1;
    sums.set(customer.no, sum);
  }
  return new Map([...sums].map(([no, { margin, days }]) => [no, margin / days]));
}
