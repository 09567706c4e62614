import { kaplanMeier } from "@keepworth/models";
import type { PointLives } from "./pointLots.ts";

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
 * probability 1 − S(expiry) / S(a).
 *
 * @param outstanding  points that are left by age in days
 * @param lives  what became of all points so far; `followPoints`
 * @param options.value  what a point is worth in money
 * @param options.expiryDays  null: points never expire, and are followed as far as the data reach
 */
export function liability(
  outstanding: ReadonlyMap<number, number>,
  lives: PointLives,
  { value, expiryDays }: { readonly value: number; readonly expiryDays: number | null },
): Liability {
  const curve = survivalOf(lives);
  const horizon = expiryDays ?? Infinity;
  const ages = Array.from({ length: quarters + 1 }, (_, i) => ({
    fromDays: i * quarter,
    toDays: i < quarters ? (i + 1) * quarter : null,
    points: 0,
    net: 0,
  }));
  const sums = { value: 0, low: 0, high: 0 };
  let points = 0;
  for (const [age, left] of outstanding) {
    const cell = ages[Math.min(quarters, Math.floor(age / quarter))]!;
    cell.points += left;
    points += left;
    const chance = (ending: number) => Math.max(0, 1 - Math.min(1, ending / curve.at(age).survival));
    const { survival, low, high } = curve.at(horizon);
    sums.value += left * chance(survival);
    // What survives most of all is redeemed least.
    sums.low += left * chance(high);
    sums.high += left * chance(low);
    cell.net += left * chance(survival) * value;
  }
  return {
    points,
    face: points * value,
    net: { value: sums.value * value, low: sums.low * value, high: sums.high * value },
    breakage: points > 0 ? 1 - sums.value / points : 0,
    ages,
  };
}

interface Curve {
  at(age: number): { readonly survival: number; readonly low: number; readonly high: number };
}

/** Share of points not redeemed by an age; all of them where none ever was. */
function survivalOf(lives: PointLives): Curve {
  const all = { survival: 1, low: 1, high: 1 };
  if (!lives.churned.includes(1)) return { at: () => all };
  const { times, survival, low, high } = kaplanMeier.fit(lives);
  return {
    at(age) {
      const i = times.findLastIndex((time) => time <= age);
      return i < 0 ? all : { survival: Math.max(survival[i]!, 1e-12), low: low[i]!, high: high[i]! };
    },
  };
}
