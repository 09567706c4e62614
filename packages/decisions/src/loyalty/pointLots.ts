import { seeded } from "@keepworth/models";

/** Some events of one programme as columns, by member and then by day. */
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
  /** Days until the first of the balance is gone; 0 where nothing is left, or never expires. */
  readonly firstExpiry: Int32Array;
  /** Points that are left by their age in days. */
  readonly outstanding: ReadonlyMap<number, number>;
  readonly lives: PointLives;
  /** The same had other members been in the programme: each of them counted as often as Poisson(1) says. */
  readonly replicates: readonly PointLives[];
  /** Members who were given more than they had, with by how much in all: a fault of the file. */
  readonly overdrawn: { readonly members: number; readonly points: number };
}

/** What ended at an age in one way: as it was, then in each replicate. */
type Ended = Map<number, Float64Array>;

const year = 365;
const replicates = 60;

/**
 * Follows points from the day that they were earned to the day that they were taken, the oldest first.
 *
 * @param batches  the events by member and then by day, as many at a time as one likes
 * @param rules.today  the day, as in the events
 * @param rules.expiryDays  points older than this are gone, whether or not the file says so; null: never
 * @param rules.noticeDays  for `expiring`
 * @param rules.seed  of the replicates
 */
export async function followPoints(
  batches: Iterable<PointEvents> | AsyncIterable<PointEvents>,
  members: number,
  rules: {
    readonly today: number;
    readonly expiryDays: number | null;
    readonly noticeDays: number;
    readonly seed: number;
  },
): Promise<Balances> {
  const { today, expiryDays, noticeDays } = rules;
  const balance = new Float64Array(members);
  const earned = new Float64Array(members);
  const expiring = new Float64Array(members);
  const firstExpiry = new Int32Array(members);
  const outstanding = new Map<number, number>();
  const ended: Ended = new Map();
  const weights = new Float64Array(replicates + 1).fill(1);
  let lots: { day: number; left: number }[] = [];
  let first = 0;
  let current: number | null = null;
  let [overdrawn, overdrawnPoints] = [0, 0];
  const end = (age: number, points: number, redeemed: boolean) => {
    const place = 2 * age + (redeemed ? 0 : 1);
    let sums = ended.get(place);
    if (!sums) ended.set(place, (sums = new Float64Array(replicates + 1)));
    for (let copy = 0; copy <= replicates; copy += 1) sums[copy]! += weights[copy]! * points;
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
      if (expiryDays !== null && firstExpiry[member] === 0) firstExpiry[member] = expiryDays - age + 1;
      if (expiryDays !== null && age + noticeDays > expiryDays) expiring[member]! += left;
      outstanding.set(age, (outstanding.get(age) ?? 0) + left);
      end(age, left, false);
    }
    lots = [];
    first = 0;
  };
  const follow = ({ member: whose, ...events }: PointEvents) => {
    for (let i = 0; i < whose.length; i += 1) {
      const member = whose[i]!;
      if (member !== current) {
        if (current !== null) close(current);
        begin(member);
        current = member;
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
  };
  for await (const events of batches) follow(events);
  if (current !== null) close(current);
  const byAge: Ended = new Map([...ended].toSorted(([a], [b]) => a - b));
  return {
    balance,
    earned,
    expiring,
    firstExpiry,
    outstanding,
    lives: livesOf(byAge, 0),
    replicates: Array.from({ length: replicates }, (_, i) => livesOf(byAge, i + 1)),
    overdrawn: { members: overdrawn, points: overdrawnPoints },
  };
}

/** Points by age, redeemed at 2·age and not at 2·age + 1. */
function livesOf(ended: Ended, copy: number): PointLives {
  const lives: PointLives = { duration: [], churned: [], weight: [] };
  for (const [place, sums] of ended) {
    if (!(sums[copy]! > 0)) continue;
    lives.duration.push(place >> 1);
    lives.churned.push(place % 2 === 0 ? 1 : 0);
    lives.weight.push(sums[copy]!);
  }
  return lives;
}
