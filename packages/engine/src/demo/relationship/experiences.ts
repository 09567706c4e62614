import type { Rng } from "@keepworth/models";
import type { SeasonClock } from "../calendar.ts";
import type { DemoCustomer } from "../customers.ts";
import { ordersByCustomer, type NumberedOrder } from "../orders.ts";
import { pick } from "../pick.ts";
import type { DemoShop } from "../simulateShop.ts";
import type { Ask } from "./asks.ts";
import { happenings, type Happening } from "./happenings.ts";
import { leaves, usualChance } from "./leaving.ts";
import { guide } from "./truth.ts";

/** What a customer went through with the orders of a day. */
export interface Experience extends Happening {
  readonly customer: DemoCustomer;
  /** One or two, in one parcel. */
  readonly orders: readonly NumberedOrder[];
  /** What the help desk was asked about them. */
  readonly ask: Ask | null;
  readonly guided: boolean;
  readonly after: After;
  /** The chance to leave of which the factors are. */
  readonly usual: number;
}

/** What the customer did afterwards. */
interface After {
  /** The chance to leave, of all such orders of the customer. */
  readonly chance: number;
  readonly left: boolean;
  /** Until the next order, in mean times between two; null: there is none, or nothing depends on it. */
  readonly wait: number | null;
  /** The day of the next order; of those who left the day on which it would have been. */
  readonly next: number;
}

/** After an order that a letter brought nothing is decided. */
const nothing: After = { chance: 0, left: false, wait: null, next: Number.POSITIVE_INFINITY };

type Lives = Pick<DemoShop, "people" | "orders" | "ordinary" | "clock">;

/**
 * What happened with each parcel, drawn given what the customer did afterwards. How customers live is drawn before, so
 * that none of it moves an order; by Bayes' rule the two are together what they would be had the parcels and answers been
 * drawn first, and then who leaves, by `leaves`.
 */
export function simulateExperiences(
  { people, orders, ordinary, clock }: Lives,
  asks: readonly Ask[],
  rng: Rng,
): Experience[] {
  const byCustomer = ordersByCustomer(orders);
  const askOf = new Map(asks.map((ask) => [ask.order.no, ask]));
  const went = (customer: DemoCustomer, together: readonly NumberedOrder[], after: After) => {
    const ask = together.map(({ no }) => askOf.get(no)).find((one) => one !== undefined) ?? null;
    return experience(customer, together, ask, after, rng);
  };
  return people.flatMap((customer) => {
    const all = byCustomer.get(customer.no)!;
    const own = all.filter(({ no }) => no <= ordinary);
    let place = 0;
    return [
      ...customer.visits.map((visit, i) =>
        went(customer, own.slice(place, (place += visit.orders)), afterwards(customer, i, clock, rng)),
      ),
      ...all.filter(({ no }) => no > ordinary).map((order) => went(customer, [order], nothing)),
    ];
  });
}

function afterwards({ rate, leaving, visits }: DemoCustomer, i: number, clock: SeasonClock, rng: Rng): After {
  const { day, wait } = visits[i]!;
  const next = wait === null ? clock.dayOf(clock.at(day) + rng.exponential() / rate) : visits[i + 1]?.day;
  return { chance: i === 0 ? 0 : leaving, left: wait === null, wait, next: next ?? nothing.next };
}

function experience(
  customer: DemoCustomer,
  orders: readonly NumberedOrder[],
  ask: Ask | null,
  after: After,
  rng: Rng,
): Experience {
  const possible = happenings(orders[0]!.day, ask, after.next, rng).map((one) => ({
    ...one,
    factor: one.parcelFactor * one.answerFactor,
  }));
  const usual = usualChance(after.chance, possible);
  const {
    share: _share,
    factor: _factor,
    ...happened
  } = pick(rng, possible, ({ share, factor }) => {
    const chance = leaves(usual, factor);
    return share * (after.left ? chance : 1 - chance);
  });
  return { customer, orders, ask, after, usual, guided: isGuided(after.wait, rng), ...happened };
}

/** Whether a guide came with the order, given the wait that followed: with it, waits are exponential at `guide.rate`. */
function isGuided(wait: number | null, rng: Rng): boolean {
  const likelier = wait === null ? 1 : guide.rate * Math.exp((1 - guide.rate) * wait);
  return rng.uniform() < guide.share * likelier;
}
