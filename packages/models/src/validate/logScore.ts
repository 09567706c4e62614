import { logSumExp } from "../math/logspace.ts";
import type { ActiveFuture } from "../uncertainty/activeFuture.ts";

/**
 * Logarithm of the probability that each customer makes exactly y purchases within the horizon of `future`. Finite for
 * any y in the hundreds; −Infinity only where it is impossible. What is equal is computed once.
 *
 * @param columns  of customers or states; pAlive: P(active now) of each
 */
export function logScores(
  future: ActiveFuture,
  columns: {
    readonly x: ArrayLike<number>;
    /** Needed where the future's `recencyMatters`. */
    readonly tx?: ArrayLike<number>;
    readonly T: ArrayLike<number>;
    readonly y: ArrayLike<number>;
    readonly pAlive: ArrayLike<number>;
  },
): Float64Array {
  const known = new Map<string, number>();
  const recency = future.recencyMatters ? columns.tx : undefined;
  return Float64Array.from({ length: columns.y.length }, (_, i) => {
    const [x, T, y, pAlive] = [columns.x[i]!, columns.T[i]!, columns.y[i]!, columns.pAlive[i]!];
    const tx = recency?.[i];
    const key = `${x} ${T} ${y} ${tx}`;
    let ifActive = known.get(key);
    if (ifActive === undefined) known.set(key, (ifActive = future.logPmf(x, T, y, tx)));
    const active = Math.log(pAlive) + ifActive;
    return y > 0 ? active : logSumExp(Math.log1p(-pAlive), active);
  });
}
