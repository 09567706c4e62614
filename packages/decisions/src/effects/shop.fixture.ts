import { mbgnbd, paretoNbd, seeded, type Rng } from "@keepworth/models";
import type { Clocks } from "./clocks.ts";
import { marginEffect } from "./marginEffect.ts";

/** A shop to which Pareto/NBD applies until an event changes what a customer does. Days. */
export interface SimulatedShop {
  readonly customers: number;
  /** Where the event happens: at an order, or by itself at a steady rate for as long as a customer is active. */
  readonly at: "order" | "contact";
  /** Chance of it at an order, by repeat purchases and mean spend; or contacts a year. */
  readonly chance: (repeats: number, spend: number) => number;
  /** The chance that it makes a customer leave, and what it multiplies the rate of orders by for `horizon` days. */
  readonly leaves?: number;
  readonly boost?: number;
  /** Customers leave with an order, as MBG/NBD has it, rather than at any time. */
  readonly withOrders?: boolean;
}

const law = { r: 0.9, alpha: 60, s: 0.8, beta: 300 };
const coin = { r: law.r, alpha: law.alpha, a: 1, b: 3 };
const spendLaw = { p: 4, q: 4, v: 30 };
export const horizon = 180;
const [span, entry, near] = [1000, 600, 14];

interface Mark {
  readonly time: number;
  readonly kind: "order" | "contact";
  readonly event: boolean;
  readonly money: number;
  readonly x: number;
  readonly spend: number;
  /** What the customer was like just before. */
  readonly state: Person;
}

interface Person {
  readonly rate: number;
  readonly hazard: number;
  readonly scale: number;
  /** The chance to leave with an order. */
  readonly fickle: number;
  /** Time until which the rate is higher. */
  boosted: number;
  leaves: number;
}

/**
 * One shop: its clocks, and the true effect on those with the event, from futures drawn with and without it from what
 * each customer truly is.
 */
export function simulateEvents(
  shop: SimulatedShop,
  seed: number,
): { clocks: Clocks; /** Sum over the events. */ truth: number; events: number } {
  const rng = seeded(seed);
  const rows: { customer: number; mark: Mark; day: number; actual: number; before: number }[] = [];
  let [truth, events] = [0, 0];
  for (let customer = 0; customer < shop.customers; customer += 1) {
    const person: Person = {
      rate: rng.gamma(law.r) / law.alpha,
      hazard: shop.withOrders ? 1e-9 : rng.gamma(law.s) / law.beta,
      fickle: shop.withOrders ? rng.beta(coin.a, coin.b) : 0,
      scale: spendLaw.v / rng.gamma(spendLaw.q),
      boosted: 0,
      leaves: 0,
    };
    person.leaves = rng.exponential() / person.hazard;
    const start = entry * rng.uniform();
    const marks: Mark[] = [];
    walk(rng, person, shop, { from: 0, until: span - start, orders: 0, paid: 0 }, (mark) => marks.push(mark));
    const orders = marks.filter(({ kind }) => kind === "order");
    const happened = marks.filter(({ event }) => event).map(({ time }) => time);
    let last = -Infinity;
    for (const mark of marks) {
      const { time, kind, event } = mark;
      if (start + time > span - horizon) continue;
      if (kind === "contact") {
        const again = time - last <= near;
        last = time;
        if (again) continue;
      }
      if (shop.at === "contact" && kind === "order" && happened.some((one) => Math.abs(one - time) <= near))
        continue;
      const actual = orders.reduce(
        (sum, one) => sum + (one.time > time && one.time <= time + horizon ? one.money : 0),
        0,
      );
      const before = happened.some((one) => one < time && one >= time - horizon) ? 1 : 0;
      rows.push({ customer, mark, day: start + time, actual, before });
      if (!event) continue;
      events += 1;
      for (let draw = 0; draw < 2; draw += 1)
        truth += futureOf(rng, mark, shop, true) / 2 - futureOf(rng, mark, shop, false) / 2;
    }
  }
  const column = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  const T = column(({ mark }) => mark.time);
  const x = column(({ mark }) => mark.x);
  const states = { x, tx: T.map((age, i) => (x[i]! > 0 ? age : 0)), T };
  const ahead = { horizon, rate: 0 };
  const { expected, pAlive } = shop.withOrders
    ? mbgnbd.scoreStates(coin, states, ahead)
    : paretoNbd.scoreStates(law, states, ahead);
  const { p, q, v } = spendLaw;
  return {
    clocks: {
      treated: column(({ mark }) => (mark.event ? 1 : 0)),
      customer: column(({ customer }) => customer),
      day: column(({ day }) => day),
      repeats: x,
      before: column(({ before }) => before),
      expected: expected.map(
        (n, i) => ((n / pAlive[i]!) * p * (v + x[i]! * rows[i]!.mark.spend)) / (p * x[i]! + q - 1),
      ),
      actual: column(({ actual }) => actual),
      stays: pAlive.map((alive, i) => (rows[i]!.mark.kind === "contact" ? 1 : alive)),
      state: [T, x.map((n) => Math.log1p(n)), column(({ mark }) => mark.spend)],
    },
    truth,
    events,
  };
}

/** What a customer brings from a time on, from one draw: with the event at that time, or without. */
function futureOf(rng: Rng, mark: Mark, shop: SimulatedShop, event: boolean): number {
  const { state, time } = mark;
  const person = { ...state, leaves: time + rng.exponential() / state.hazard };
  if (mark.kind === "order" && rng.uniform() < state.fickle) person.leaves = time;
  if (event) strike(rng, person, shop, time);
  let sum = 0;
  const past = { from: time, until: time + horizon, orders: mark.x + 1, paid: mark.x * mark.spend };
  walk(rng, person, shop, past, ({ kind, money }) => {
    if (kind === "order") sum += money;
  });
  return sum;
}

function strike(rng: Rng, person: Person, { leaves = 0, boost = 1 }: SimulatedShop, time: number): void {
  if (rng.uniform() < leaves) person.leaves = time;
  else if (boost !== 1) person.boosted = time + horizon;
}

/** A customer's orders and contacts until a time; without a past, the first order is at once. */
function walk(
  rng: Rng,
  person: Person,
  shop: SimulatedShop,
  past: { readonly from: number; readonly until: number; readonly orders: number; readonly paid: number },
  visit: (mark: Mark) => void,
): void {
  const fastest = Math.max(1, shop.boost ?? 1);
  const contacts = shop.at === "contact" ? shop.chance(0, 0) / 365 : 0;
  const { from, until } = past;
  let { orders, paid } = past;
  const order = (time: number) => {
    const own = person.scale * rng.gamma(spendLaw.p);
    orders += 1;
    if (orders > 1) paid += own;
    const x = orders - 1;
    const spend = x > 0 ? paid / x : 0;
    const state = { ...person };
    const event = shop.at === "order" && rng.uniform() < shop.chance(x, spend);
    visit({ time, kind: "order", event, money: own, x, spend, state });
    if (rng.uniform() < person.fickle) person.leaves = time;
    if (event) strike(rng, person, shop, time);
  };
  if (orders === 0) order(0);
  for (let time = from; ;) {
    time += rng.exponential() / (person.rate * fastest + contacts);
    if (time > person.leaves || time > until) return;
    if (rng.uniform() * (person.rate * fastest + contacts) < contacts) {
      const x = orders - 1;
      visit({
        time,
        kind: "contact",
        event: true,
        money: 0,
        x,
        spend: x > 0 ? paid / x : 0,
        state: { ...person },
      });
      strike(rng, person, shop, time);
    } else if (fastest === 1 || time < person.boosted || rng.uniform() * fastest < 1) order(time);
  }
}

/** More often at the orders of those who buy more and dearer. */
const ofTheBest = (repeats: number, spend: number) =>
  (repeats > 5 ? 0.16 : repeats > 1 ? 0.1 : 0.04) * (spend > 50 ? 1.4 : 0.8);

/** What a method that tells effects must get through. */
export const trials: Readonly<Record<string, Omit<SimulatedShop, "customers">>> = {
  "no effect": { at: "order", chance: () => 0.1 },
  "it makes customers leave": { at: "order", chance: () => 0.1, leaves: 0.3 },
  "it makes customers buy more": { at: "order", chance: () => 0.1, boost: 1.6 },
  "no effect, confounded by value": { at: "order", chance: ofTheBest },
  "an effect, confounded by value": { at: "order", chance: ofTheBest, leaves: 0.3 },
  "no effect, confounded by survival": { at: "contact", chance: () => 0.5 },
  "no effect, an order proves less than a contact": { at: "contact", chance: () => 0.5, withOrders: true },
  "an effect, confounded by survival": { at: "contact", chance: () => 0.5, leaves: 0.3 },
};

export interface Trial {
  /** True effect of an event, over the events of all shops. */
  readonly truth: number;
  /** Share of shops whose 90 % interval holds it. */
  readonly coverage: number;
  /** Mean of the estimates less the truth, and the root of the mean squared standard error. */
  readonly bias: number;
  readonly error: number;
  /** Mean of events − the rest, less the truth: how wrong one is who compares with everybody. */
  readonly crudeBias: number;
}

/** @param seen  what is told of the clocks. Default: all as it is. */
export function tryOut(
  shop: SimulatedShop,
  shops: number,
  seen: (clocks: Clocks) => Clocks = (clocks) => clocks,
): Trial {
  let [truth, events, sum, squares, crude] = [0, 0, 0, 0, 0];
  const found: { low: number; high: number }[] = [];
  for (let seed = 1; seed <= shops; seed += 1) {
    const one = simulateEvents(shop, seed);
    const { difference, error } = marginEffect(seen(one.clocks))!;
    truth += one.truth;
    events += one.events;
    sum += difference.value / shops;
    squares += error ** 2 / shops;
    crude += crudeDifference(one.clocks) / shops;
    found.push(difference);
  }
  truth /= events;
  const coverage = found.filter(({ low, high }) => low <= truth && truth <= high).length / shops;
  return { truth, coverage, bias: sum - truth, error: Math.sqrt(squares), crudeBias: crude - truth };
}

function crudeDifference({ treated, actual }: Clocks): number {
  const sums = [0, 0];
  const counts = [0, 0];
  for (let i = 0; i < treated.length; i += 1) {
    sums[treated[i]!]! += actual[i]!;
    counts[treated[i]!]! += 1;
  }
  return sums[1]! / counts[1]! - sums[0]! / counts[0]!;
}
