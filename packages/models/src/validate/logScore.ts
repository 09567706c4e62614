import gammaln from "@stdlib/math-base-special-gammaln";
import { countLaw, type CountLaw } from "../uncertainty/countLaw.ts";
import type { BgNbdParams } from "../purchase/bgnbd/index.ts";

/**
 * Logarithm of the probability, under BG/NBD, that a customer who is active with probability pAlive makes exactly y
 * purchases within the horizon. Finite for any y in the hundreds; −Infinity only where it is impossible.
 */
export function bgnbdLogProbability(
  params: BgNbdParams,
  c: { readonly x: number; readonly T: number },
  pAlive: number,
  y: number,
  horizon: number,
): number {
  const law = countLaw(params, c.x, c.T, horizon);
  const active = Math.log(pAlive) + logCount(law, y);
  if (y > 0) return active;
  return addLogs(Math.log1p(-pAlive), active);
}

/** Columns of customers or states; equal (x, T, y) are computed once. */
export function bgnbdLogScores(
  params: BgNbdParams,
  columns: {
    readonly x: ArrayLike<number>;
    readonly T: ArrayLike<number>;
    readonly y: ArrayLike<number>;
    readonly pAlive: ArrayLike<number>;
  },
  horizon: number,
): Float64Array {
  const known = new Map<number, Map<number, Map<number, number>>>();
  return Float64Array.from({ length: columns.y.length }, (_, i) => {
    const [x, T, y, pAlive] = [columns.x[i]!, columns.T[i]!, columns.y[i]!, columns.pAlive[i]!];
    const byT = entry(known, x, () => new Map<number, Map<number, number>>());
    const byY = entry(byT, T, () => new Map<number, number>());
    const active = Math.log(pAlive) + entry(byY, y, () => logCount(countLaw(params, x, T, horizon), y));
    return y > 0 ? active : addLogs(Math.log1p(-pAlive), active);
  });
}

/** log P(N = n): N stops at n because time is over (M = n, L > n) or because the customer leaves then (L = n, M >= n). */
function logCount(law: CountLaw, n: number): number {
  const { shape, odds, a, b } = law;
  const none = shape * Math.log1p(-odds);
  if (n === 0) return none;
  if (!(odds > 0)) return -Infinity;
  const exactly = gammaln(shape + n) - gammaln(shape) - gammaln(n + 1) + none + n * Math.log(odds);
  let stays = 0;
  for (let j = 0; j < n - 1; j++) stays += Math.log((b + j) / (a + b + j));
  const leaves = Math.log(a / (a + b + n - 1));
  const staysOn = Math.log((b + n - 1) / (a + b + n - 1));
  return stays + addLogs(staysOn + exactly, leaves + logAtLeast(law, n, exactly));
}

/** log P(M >= n), given log P(M = n): from above where n is in the upper tail, else as the rest of what is below. */
function logAtLeast({ shape, odds }: CountLaw, n: number, exactly: number): number {
  const mean = (shape * odds) / (1 - odds);
  if (n <= mean) {
    let below = 0;
    let term = Math.exp(exactly);
    for (let m = n; m > 0 && term > 1e-18; m--) {
      term *= m / ((shape + m - 1) * odds);
      below += term;
    }
    return Math.log1p(-Math.min(below, 1 - 1e-12));
  }
  let sum = 1;
  let term = 1;
  for (let m = n; m < n + 1_000_000 && term > 1e-17 * sum; m++) {
    term *= ((shape + m) / (m + 1)) * odds;
    sum += term;
  }
  return exactly + Math.log(sum);
}

function addLogs(p: number, q: number): number {
  const larger = Math.max(p, q);
  if (larger === -Infinity) return -Infinity;
  return larger + Math.log1p(Math.exp(Math.min(p, q) - larger));
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
