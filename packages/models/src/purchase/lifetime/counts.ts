import gammaln from "@stdlib/math-base-special-gammaln";
import { logSumExp } from "../../math/logspace.ts";
import { gaussLegendre } from "../../math/gaussLegendre.ts";
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
  const { shape, scale, s, clock } = active;
  const ways = gammaln(shape + n) - gammaln(shape) - gammaln(n + 1);
  const stays = logPurchases(shape, scale, n, t) - s * clock.growth(t);
  return ways + logSumExp(stays, logLeaving(active, n, t));
}

/** n·ln(u / (scale + u)) + shape·ln(scale / (scale + u)). */
function logPurchases(shape: number, scale: number, n: number, u: number): number {
  const more = Math.log1p(u / scale);
  return n * (Math.log(u / scale) - more) - shape * more;
}

const rule = gaussLegendre(16);

/**
 * The logarithm of the integral over the times u of leaving, without the number of ways. Over y = ln u it is taken from
 * the right, in panels as long as its change allows, until nothing can be left: below their peak purchases fall, and
 * the chance to leave by then is at most 1.
 */
function logLeaving({ shape, scale, s, clock }: Active, n: number, t: number): number {
  const peak = (scale * n) / shape;
  const log = (u: number) =>
    logPurchases(shape, scale, n, u) + Math.log(s * u * clock.speed(u)) - s * clock.growth(u);
  let top = -Infinity;
  let sum = 0;
  for (let y = Math.log(t); ;) {
    const u = Math.exp(y);
    const grows = u * clock.fastest(u);
    const slope = n + 1 + (shape * u) / (scale + u) + s * grows;
    const length = 20 / (slope + 4.5 * (1 + grows));
    for (let j = 0; j < rule.node.length; j++) {
      const height = log(Math.exp(y - length * rule.node[j]!));
      if (height > top) {
        sum *= Math.exp(top - height);
        top = height;
      }
      sum += length * rule.weight[j]! * Math.exp(height - top);
    }
    y -= length;
    const end = Math.exp(y);
    if (!(end > 0) || (end < peak && logPurchases(shape, scale, n, end) < top + Math.log(sum) - 42)) {
      return top + Math.log(sum);
    }
  }
}
