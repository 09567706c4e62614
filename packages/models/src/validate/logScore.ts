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
  const { x, T, y, pAlive } = columns;
  const tx = future.recencyMatters ? columns.tx : undefined;
  const order = (a: number, b: number) =>
    x[a]! - x[b]! || T[a]! - T[b]! || (tx === undefined ? 0 : tx[a]! - tx[b]!);
  const rows = ordered(y.length, order);
  const scores = new Float64Array(y.length);
  const known = new Map<number, number>();
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k]!;
    if (k > 0 && order(rows[k - 1]!, i) !== 0) known.clear();
    let ifActive = known.get(y[i]!);
    if (ifActive === undefined) {
      ifActive = future.logPmf(x[i]!, T[i]!, y[i]!, tx?.[i]);
      known.set(y[i]!, ifActive);
    }
    const active = Math.log(pAlive[i]!) + ifActive;
    scores[i] = y[i]! > 0 ? active : logSumExp(Math.log1p(-pAlive[i]!), active);
  }
  return scores;
}

/** Rows in an order that puts equal ones next to each other; mostly they are in it already. */
function ordered(count: number, order: (a: number, b: number) => number): Uint32Array {
  const rows = new Uint32Array(count).map((_, i) => i);
  let sorted = true;
  for (let i = 1; i < count && sorted; i++) sorted = order(i - 1, i) <= 0;
  return sorted ? rows : rows.sort(order);
}
