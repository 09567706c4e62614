import { logSumExp } from "../math/logspace.ts";
import type { ActiveFuture } from "../uncertainty/activeFuture.ts";

/**
 * Logarithm of the probability that each customer makes exactly y purchases within the horizon of `future`. Finite for
 * any y in the hundreds; −Infinity only where it is impossible. Equal (x, T, y) are computed once.
 *
 * @param columns  of customers or states; pAlive: P(active now) of each
 */
export function logScores(
  future: ActiveFuture,
  columns: {
    readonly x: ArrayLike<number>;
    readonly T: ArrayLike<number>;
    readonly y: ArrayLike<number>;
    readonly pAlive: ArrayLike<number>;
  },
): Float64Array {
  const known = new Map<number, Map<number, Map<number, number>>>();
  return Float64Array.from({ length: columns.y.length }, (_, i) => {
    const [x, T, y, pAlive] = [columns.x[i]!, columns.T[i]!, columns.y[i]!, columns.pAlive[i]!];
    const byT = entry(known, x, () => new Map<number, Map<number, number>>());
    const byY = entry(byT, T, () => new Map<number, number>());
    const active = Math.log(pAlive) + entry(byY, y, () => future.logPmf(x, T, y));
    return y > 0 ? active : logSumExp(Math.log1p(-pAlive), active);
  });
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
