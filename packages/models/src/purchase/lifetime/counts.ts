import gammaln from "@stdlib/math-base-special-gammaln";
import { gaussLegendre } from "../../math/gaussLegendre.ts";
import { logSumExp } from "../../math/logspace.ts";
import { quiet, type Active } from "./active.ts";

/**
 * ln P(N = n) of the purchases within a time t. Given the time τ for which the customer is active, up to t, N is
 * negative binomial with that shape and the odds τ / (scale + τ): a sum of the chance to stay for all of t, and of an
 * integral over the times of leaving.
 */
export function logCount(active: Active, n: number, t: number): number {
  if (t === 0) return n === 0 ? 0 : -Infinity;
  if (n === 0) {
    const { stays, leaves } = quiet(active, t);
    return Math.log(stays + leaves);
  }
  const { shape, s, clock } = active;
  const ways = gammaln(shape + n) - gammaln(shape) - gammaln(n + 1);
  const stays = logPurchases(active, n, t) - s * clock.growth(t);
  const { peak, from } = middle(active, n, t);
  const leaves = emptySum();
  const density = (u: number) =>
    logPurchases(active, n, u) + Math.log(s * u * clock.speed(u)) - s * clock.growth(u);
  addLater(active, n, from, t, peak, density, leaves);
  addEarlier(active, n, from, density, leaves);
  return ways + logSumExp(stays, leaves.top + Math.log(leaves.sum));
}

/** n·ln(u / (scale + u)) + shape·ln(scale / (scale + u)). */
function logPurchases({ shape, scale }: Active, n: number, u: number): number {
  const more = Math.log1p(u / scale);
  return n * (Math.log(u / scale) - more) - shape * more;
}

/** Where purchases are likeliest, and a time that is neither later nor one by which many have left. */
function middle({ shape, scale, s, clock }: Active, n: number, t: number): { peak: number; from: number } {
  const peak = (scale * n) / shape;
  return { peak, from: Math.min(t, peak, clock.when(1 / s)) };
}

const rule = gaussLegendre(16);
/** For 15 digits; singularities over ln u are at least π away, or as many e-folds as the clock makes in u. */
const reach = 20;
const foldsOfNearness = 4.5;
/** What is e^−42 of a sum is left out. */
const negligible = 42;

/** sum·e^top */
interface LogSum {
  top: number;
  sum: number;
}

const emptySum = (): LogSum => ({ top: -Infinity, sum: 0 });

/** Adds a panel over y = ln u. */
function addPanel(density: (u: number) => number, y: number, length: number, total: LogSum): void {
  for (let j = 0; j < rule.node.length; j++) {
    const height = density(Math.exp(y + length * rule.node[j]!));
    if (height > total.top) {
      total.sum *= Math.exp(total.top - height);
      total.top = height;
    }
    total.sum += length * rule.weight[j]! * Math.exp(height - total.top);
  }
}

/** Leaving from a time on until t, or until so few are left that they do not count. */
function addLater(
  active: Active,
  n: number,
  from: number,
  t: number,
  peak: number,
  density: (u: number) => number,
  total: LogSum,
): void {
  const { shape, scale, s, clock } = active;
  const end = Math.log(t);
  for (let y = Math.log(from); y < end;) {
    const u = Math.exp(y);
    const nearness = foldsOfNearness * (1 + u * clock.nearness(u));
    // Slopes over y grow with u itself, here by no more than e.
    const slope = n + 1 + Math.E * u * (shape / (scale + u) + s * clock.steepest(u));
    const length = Math.min(1, end - y, reach / (slope + nearness));
    addPanel(density, y, length, total);
    y += length;
    const later = Math.exp(y);
    const rest = logPurchases(active, n, Math.min(t, Math.max(peak, later))) - s * clock.growth(later);
    if (rest < total.top + Math.log(total.sum) - negligible) return;
  }
}

/** Leaving before a time that is no later than the peak of purchases, back until too little can have been bought. */
function addEarlier(
  active: Active,
  n: number,
  from: number,
  density: (u: number) => number,
  total: LogSum,
): void {
  const { shape, scale, s, clock } = active;
  for (let y = Math.log(from); ;) {
    const u = Math.exp(y);
    const slope = n + 1 + (shape * u) / (scale + u) + s * u * clock.speed(u);
    // Singularities may be nearer at the earlier end.
    const most = Math.min(1.5, reach / (slope + foldsOfNearness));
    const nearness = u * clock.nearness(u * Math.exp(-most));
    const length = reach / (slope + foldsOfNearness * (1 + nearness));
    y -= length;
    addPanel(density, y, length, total);
    const earlier = Math.exp(y);
    // No more than what is bought by then, times the chance to have left.
    const rest = logPurchases(active, n, earlier) + Math.min(0, Math.log(s * clock.growth(earlier)));
    if (!(earlier > 0) || rest < total.top + Math.log(total.sum) - negligible) return;
  }
}
