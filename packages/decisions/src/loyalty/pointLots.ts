import { seeded } from "@keepworth/models";

/** Events of one programme as columns, by customer and then by day. */
export interface PointEvents {
  /** Members, numbered from 0. */
  readonly member: ArrayLike<number>;
  /** Days since any fixed day. */
  readonly day: ArrayLike<number>;
  /** Above 0: earned; below: taken. */
  readonly points: ArrayLike<number>;
  /** Whether points that were taken were redeemed; else they expired or were taken back. */
  readonly redeemed: ArrayLike<number>;
}

/** What became of points: so many of an age were redeemed, or were last seen unredeemed. */
export interface PointLives {
  readonly duration: number[];
  readonly churned: number[];
  readonly weight: number[];
}

/** Where every member stands on a day. */
export interface Balances {
  readonly balance: Float64Array;
  /** Earned within the last year. */
  readonly earned: Float64Array;
  /** Of the balance, what will expire within the notice. */
  readonly expiring: Float64Array;
  /** Points that are left by their age in days. */
  readonly outstanding: ReadonlyMap<number, number>;
  readonly lives: PointLives;
  /** The same had other members been in the programme: each of them counted as often as Poisson(1) says. */
  readonly replicates: readonly PointLives[];
  /** Members who were given more than they had, with by how much in all: a fault of the file. */
  readonly overdrawn: { readonly members: number; readonly points: number };
}

const year = 365;
const replicates = 60;

/**
 * Follows points from the day that they were earned to the day that they were taken, the oldest first.
 *
 * @param rules.today  the day, as in the events
 * @param rules.expiryDays  points older than this are gone, whether or not the file says so; null: never
 * @param rules.noticeDays  for `expiring`
 * @param rules.seed  of the replicates
 */
export function followPoints(
  events: PointEvents,
  members: number,
  rules: {
    readonly today: number;
    readonly expiryDays: number | null;
    readonly noticeDays: number;
    readonly seed: number;
  },
): Balances {
  const { today, expiryDays, noticeDays } = rules;
  const balance = new Float64Array(members);
  const earned = new Float64Array(members);
  const expiring = new Float64Array(members);
  const outstanding = new Map<number, number>();
  const ages = Math.max(1, today - smallest(events.day) + 1);
  const ended = Array.from({ length: replicates + 1 }, () => new Float64Array(2 * ages));
  const weights = new Float64Array(replicates + 1).fill(1);
  let lots: { day: number; left: number }[] = [];
  let first = 0;
  let [overdrawn, overdrawnPoints] = [0, 0];
  const end = (age: number, points: number, redeemed: boolean) => {
    const place = 2 * age + (redeemed ? 0 : 1);
    for (let copy = 0; copy <= replicates; copy += 1) ended[copy]![place]! += weights[copy]! * points;
  };
  const begin = (member: number) => {
    const rng = seeded(rules.seed, member);
    for (let copy = 1; copy <= replicates; copy += 1) weights[copy] = rng.poisson(1);
  };
  const close = (member: number) => {
    for (; first < lots.length; first += 1) {
      const { day, left } = lots[first]!;
      if (left <= 0) continue;
      const age = today - day;
      if (expiryDays !== null && age > expiryDays) {
        end(expiryDays, left, false);
        continue;
      }
      balance[member]! += left;
      if (expiryDays !== null && age + noticeDays > expiryDays) expiring[member]! += left;
      outstanding.set(age, (outstanding.get(age) ?? 0) + left);
      end(age, left, false);
    }
    lots = [];
    first = 0;
  };
  for (let i = 0; i < events.member.length; i += 1) {
    const member = events.member[i]!;
    if (i === 0 || member !== events.member[i - 1]) {
      if (i > 0) close(events.member[i - 1]!);
      begin(member);
    }
    const [day, points] = [events.day[i]!, events.points[i]!];
    if (points > 0) {
      lots.push({ day, left: points });
      if (today - day < year) earned[member]! += points;
      continue;
    }
    let rest = -points;
    while (rest > 1e-9 && first < lots.length) {
      const lot = lots[first]!;
      const part = Math.min(lot.left, rest);
      lot.left -= part;
      rest -= part;
      if (part > 0) end(day - lot.day, part, events.redeemed[i] === 1);
      if (lot.left <= 1e-9) first += 1;
    }
    if (rest > 1e-9) {
      overdrawn += 1;
      overdrawnPoints += rest;
    }
  }
  if (events.member.length > 0) close(events.member[events.member.length - 1]!);
  return {
    balance,
    earned,
    expiring,
    outstanding,
    lives: livesOf(ended[0]!),
    replicates: ended.slice(1).map(livesOf),
    overdrawn: { members: overdrawn, points: overdrawnPoints },
  };
}

/** Points by age, redeemed at 2·age and not at 2·age + 1. */
function livesOf(ended: Float64Array): PointLives {
  const lives: PointLives = { duration: [], churned: [], weight: [] };
  for (let place = 0; place < ended.length; place += 1) {
    if (!(ended[place]! > 0)) continue;
    lives.duration.push(place >> 1);
    lives.churned.push(place % 2 === 0 ? 1 : 0);
    lives.weight.push(ended[place]!);
  }
  return lives;
}

function smallest(days: ArrayLike<number>): number {
  let least = Infinity;
  for (let i = 0; i < days.length; i += 1) least = Math.min(least, days[i]!);
  return Number.isFinite(least) ? least : 0;
}
