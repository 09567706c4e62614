import type { Rng } from "@keepworth/models";
import type { SeasonClock } from "../calendar.ts";
import type { DemoCustomer, Visit } from "../customers.ts";
import { ordersByCustomer, type NumberedOrder } from "../orders.ts";
import { pick } from "../pick.ts";
import type { DemoShop } from "../simulateShop.ts";
import type { Ask } from "./asks.ts";
import { leaves, usualChance } from "./leaving.ts";
import { answers, asking, guide, parcels } from "./truth.ts";

export type ParcelBand = (typeof parcels.bands)[number];
export type AnswerBand = (typeof answers.bands)[number];

/** What a customer went through with the orders of a day. */
export interface Experience {
  readonly customer: DemoCustomer;
  /** null: the order that a letter brought, on which nothing depends. */
  readonly visit: Visit | null;
  /** One or two, in one parcel. */
  readonly orders: readonly NumberedOrder[];
  readonly promised: number;
  readonly delivered: number;
  readonly parcel: ParcelBand;
  /** What the help desk was asked; `answer` says how soon a complaint was answered, and is null for all else. */
  readonly ask: Ask | null;
  readonly answer: AnswerBand | null;
  readonly guided: boolean;
  /** The chance to leave that each factor is of, and the factors that counted before the next order came. */
  readonly usual: number;
  readonly parcelFactor: number;
  readonly answerFactor: number;
}

type Happened = Pick<Experience, "parcel" | "answer" | "parcelFactor" | "answerFactor"> & {
  readonly delivered: number;
  readonly share: number;
};

type Known = Pick<DemoShop, "people" | "orders" | "ordinary" | "clock">;

/**
 * What happened with each parcel, drawn given what the customer did afterwards. How customers live is drawn before, so
 * that none of it moves an order; by Bayes' rule the two are together what they would be had the parcels and answers been
 * drawn first, and then who leaves, by `leaves`.
 */
export function simulateExperiences(
  { people, orders, ordinary, clock }: Known,
  asks: readonly Ask[],
  rng: Rng,
): Experience[] {
  const byCustomer = ordersByCustomer(orders);
  const askOf = new Map(asks.map((ask) => [ask.order.no, ask]));
  return people.flatMap((customer) => {
    const all = byCustomer.get(customer.no)!;
    const own = all.filter(({ no }) => no <= ordinary);
    let place = 0;
    const usual = customer.visits.map((visit, i) => {
      const together = own.slice(place, (place += visit.orders));
      return experience(customer, together, visit, nextDay(customer, i, clock, rng), askOf, rng);
    });
    const brought = all.filter(({ no }) => no > ordinary);
    return [
      ...usual,
      ...brought.map((order) => experience(customer, [order], null, Number.POSITIVE_INFINITY, askOf, rng)),
    ];
  });
}

/** The day of the next order; for those who left the day on which it would have been. */
function nextDay({ rate, visits }: DemoCustomer, i: number, clock: SeasonClock, rng: Rng): number {
  const { day, wait } = visits[i]!;
  if (wait !== null) return visits[i + 1]?.day ?? Number.POSITIVE_INFINITY;
  return clock.dayOf(clock.at(day) + rng.exponential() / rate) ?? Number.POSITIVE_INFINITY;
}

function experience(
  customer: DemoCustomer,
  orders: readonly NumberedOrder[],
  visit: Visit | null,
  next: number,
  askOf: ReadonlyMap<number, Ask>,
  rng: Rng,
): Experience {
  const ask = orders.map(({ no }) => askOf.get(no)).find((one) => one !== undefined) ?? null;
  const { from, to } = parcels.promised;
  const promised = orders[0]!.day + from + (rng.word() % (to - from + 1));
  const late = { inTime: 0, late: 1 + (rng.word() % 2), veryLate: veryLate(rng) };
  const states = parcels.bands.flatMap((parcel): Happened[] => {
    const delivered = promised + late[parcel.band] - (parcel.band === "inTime" ? rng.word() % 2 : 0);
    const parcelFactor = delivered < next ? parcel.factor : 1;
    const quiet = { parcel, answer: null, delivered, parcelFactor, answerFactor: 1 };
    if (ask === null) return [{ ...quiet, share: parcel.share }];
    const complains = complaintChance(ask, parcel.band, promised);
    return [
      { ...quiet, share: parcel.share * (1 - complains) },
      ...answers.bands.map((answer) => ({
        ...quiet,
        answer,
        answerFactor: ask.day + answers.knownAfter < next ? answer.factor : 1,
        share: parcel.share * complains * answer.share,
      })),
    ];
  });
  const { leaving, wait } = visit ?? { leaving: 0, wait: Number.POSITIVE_INFINITY };
  const factor = ({ parcelFactor, answerFactor }: Happened) => parcelFactor * answerFactor;
  const usual = usualChance(
    leaving,
    states.map((state) => ({ share: state.share, factor: factor(state) })),
  );
  const { share: _, ...happened } = pick(rng, states, (state) => {
    const chance = leaves(usual, factor(state));
    return state.share * (wait === null ? chance : 1 - chance);
  });
  return { customer, visit, orders, promised, ask, guided: guided(wait, rng), usual, ...happened };
}

function veryLate(rng: Rng): number {
  return Math.min(parcels.latest, 3 + Math.floor(2.5 * rng.exponential()));
}

function complaintChance({ day, order }: Ask, parcel: ParcelBand["band"], promised: number): number {
  const { complaint } = asking;
  if (order.refundedOn !== null) return complaint.refunded;
  return parcel === "inTime" || day <= promised ? complaint.otherwise : complaint[parcel];
}

/** Whether a guide came with the order, given the wait that followed: with it, waits are exponential at `guide.rate`. */
function guided(wait: number | null, rng: Rng): boolean {
  const likelier = wait === null ? 1 : guide.rate * Math.exp((1 - guide.rate) * wait);
  return rng.uniform() < guide.share * likelier;
}
