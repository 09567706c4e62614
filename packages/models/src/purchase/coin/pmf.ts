import betainc from "@stdlib/math-base-special-betainc";
import betaln from "@stdlib/math-base-special-betaln";
import type { Active } from "./standing.ts";

/**
 * Probability that an active customer makes exactly n purchases in the time t from now: the n-th chance to buy came,
 * with the customer still there, and the next one did not; or at least n came, and they left after the n-th.
 */
export function countChance(active: Active, n: number, t: number): number {
  const { r, alpha, a, b, stages } = active;
  const k = stages.length;
  const w = t / (alpha + t);
  const whole = betaln(a, b);
  const stays = Math.exp(betaln(a, b + n) - whole);
  const leaves = n === 0 ? 0 : Math.exp(betaln(a + 1, b + n - 1) - whole);
  let sum = 0;
  for (let j = 0; j < k; j++) {
    if (!(stages[j]! > 0)) continue;
    const first = Math.max(0, k * n - j);
    const atLeast = first === 0 ? 1 : w === 0 ? 0 : betainc(w, first, r + j);
    sum += stages[j]! * (stays * between(r + j, alpha, t, first, k * (n + 1) - j) + leaves * atLeast);
  }
  return Math.min(sum, 1);
}

/** Probability that from `first` to before `last` stages pass in the time t, an NBD count. */
function between(shape: number, alpha: number, t: number, first: number, last: number): number {
  const growth = Math.log1p(t / alpha);
  const w = t / (alpha + t);
  let log = -shape * growth;
  if (first > 0) {
    if (w === 0) return 0;
    // Γ(r + n) / (Γ(r) n!) is 1 / (n B(r, n)).
    log += first * (Math.log(t / alpha) - growth) - Math.log(first) - betaln(shape, first);
  }
  let term = Math.exp(log);
  let sum = 0;
  for (let n = first; n < last; n++) {
    sum += term;
    term *= (w * (shape + n)) / (n + 1);
  }
  return sum;
}
