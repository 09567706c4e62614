import { kaplanMeier } from "@keepworth/models";
import { normalQuantile } from "../normal.ts";
import type { Balances, PointLives } from "./pointLots.ts";

/** What points that are out will cost. */
export interface Liability {
  readonly points: number;
  /** If every point were redeemed. */
  readonly face: number;
  /** What is expected to be redeemed, with its 90 % interval. */
  readonly net: { readonly value: number; readonly low: number; readonly high: number };
  /** Share of points that are out which will never be redeemed. */
  readonly breakage: number;
  /** By age, youngest first. */
  readonly ages: readonly {
    readonly fromDays: number;
    readonly toDays: number | null;
    readonly points: number;
    readonly net: number;
  }[];
}

const quarter = 91;
const quarters = 4;

/**
 * Liability net of expected breakage. How long points live until they are redeemed is estimated by Kaplan and Meier,
 * with points that expired or are still out as not redeemed yet; a point of age a is redeemed before it expires with
 * probability 1 − S(expiry) / S(a). The points of one member are redeemed together or not at all, so that the interval
 * is by members: how the curve moves when other members had been in the programme, and the chance of those who are.
 *
 * @param book.outstanding  points that are left by age in days
 * @param book.lives  what became of all points so far, and `replicates` of it; `followPoints`
 * @param book.balance  points of every member
 * @param options.value  what a point is worth in money
 * @param options.expiryDays  null: points never expire, and are followed as far as the data reach
 */
export function liability(
  book: Pick<Balances, "outstanding" | "lives" | "replicates" | "balance">,
  { value, expiryDays }: { readonly value: number; readonly expiryDays: number | null },
): Liability {
  const horizon = expiryDays ?? Infinity;
  const ages = Array.from({ length: quarters + 1 }, (_, i) => ({
    fromDays: i * quarter,
    toDays: i < quarters ? (i + 1) * quarter : null,
    points: 0,
    net: 0,
  }));
  const curve = survivalOf(book.lives);
  let points = 0;
  for (const [age, left] of book.outstanding) {
    const cell = ages[Math.min(quarters, Math.floor(age / quarter))]!;
    cell.points += left;
    cell.net += left * value * redeemed(curve, age, horizon);
    points += left;
  }
  const expected = redeemedOf(book.outstanding, curve, horizon);
  const share = points > 0 ? expected / points : 0;
  const squares = book.balance.reduce((sum, left) => sum + left * left, 0);
  const curves = book.replicates.map((lives) => redeemedOf(book.outstanding, survivalOf(lives), horizon));
  const deviation = Math.sqrt(varianceOf(curves) + squares * share * (1 - share));
  const end = (z: number) => value * Math.min(points, Math.max(0, expected + z * deviation));
  return {
    points,
    face: points * value,
    net: { value: expected * value, low: end(-normalQuantile(0.95)), high: end(normalQuantile(0.95)) },
    breakage: points > 0 ? 1 - share : 0,
    ages,
  };
}

/** Share of new points that are redeemed before they expire. */
export function redeemedShare(lives: PointLives, expiryDays: number | null): number {
  return redeemed(survivalOf(lives), 0, expiryDays ?? Infinity);
}

function redeemedOf(outstanding: ReadonlyMap<number, number>, curve: Curve, horizon: number): number {
  let sum = 0;
  for (const [age, left] of outstanding) sum += left * redeemed(curve, age, horizon);
  return sum;
}

/** P(redeemed by the horizon | not by an age). */
function redeemed(curve: Curve, age: number, horizon: number): number {
  return Math.max(0, 1 - Math.min(1, curve(horizon) / curve(age)));
}

function varianceOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

/** Share of points that are not redeemed by an age. */
type Curve = (age: number) => number;

/** All of them where none ever was. */
function survivalOf(lives: PointLives): Curve {
  if (!lives.churned.includes(1)) return () => 1;
  const { times, survival } = kaplanMeier.fit(lives);
  return (age) => {
    const i = times.findLastIndex((time) => time <= age);
    return i < 0 ? 1 : Math.max(survival[i]!, 1e-12);
  };
}
