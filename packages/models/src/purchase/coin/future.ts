import {
  mostPurchases,
  type ActiveFuture,
  type Chance,
  type DrawnCounts,
} from "../../uncertainty/activeFuture.ts";
import { addSurvival, countMoments, logCount, type CountLaw } from "./countLaw.ts";

/** Beyond this many purchases, a customer who has not left will not be followed until they do. */
const longestStay = 5000;

/** The future of active customers who may leave after each purchase, or, with a = 0, never do. */
export function coinFuture(lawOf: (x: number, T: number) => CountLaw): ActiveFuture {
  let leavingOf = { x: -1, from: -1, to: -1, at: new Int32Array(0) };

  /** L of every future: the smallest n with P(L > n) <= 1 − its place. It depends on x alone. */
  function leaving(x: number, { a, b }: CountLaw, chance: Chance, from: number, to: number): Int32Array {
    if (leavingOf.x === x && leavingOf.from === from && leavingOf.to === to) return leavingOf.at;
    const at = new Int32Array(to - from).fill(mostPurchases);
    if (a > 0) {
      const stays: number[] = [1];
      for (let i = from; i < to; i++) at[i - from] = smallest(stays, a, b, 1 - chance.leaving[i]!);
    }
    leavingOf = { x, from, to, at };
    return at;
  }

  return {
    addSurvival: (x, T, weight, survival, least) => addSurvival(lawOf(x, T), weight, survival, least),
    moments: (x, T) => countMoments(lawOf(x, T)),
    logPmf: (x, T, n) => logCount(lawOf(x, T), n),
    drawCounts(x, T, chance, from, to, drawn) {
      const law = lawOf(x, T);
      const leave = leaving(x, law, chance, from, to);
      drawMin(law, chance, leave, from, to, drawn);
    },
  };
}

/** The smallest n with P(L > n) <= target; `stays` holds the P(L > n) that were needed so far. */
function smallest(stays: number[], a: number, b: number, target: number): number {
  while (stays.at(-1)! > target && stays.length <= longestStay) {
    const n = stays.length - 1;
    stays.push(stays[n]! * ((b + n) / (a + b + n)));
  }
  if (stays.at(-1)! > target) return mostPurchases;
  let low = 0;
  let high = stays.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stays[middle]! <= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** N = min(M, L) given M > 0, of each future. */
function drawMin(
  law: CountLaw,
  { buying }: Chance,
  leave: Int32Array,
  from: number,
  to: number,
  { count, weight, span }: DrawnCounts,
): void {
  const { chances } = law;
  const { start } = chances;
  const none = start.n === 0 ? start.probability : 0;
  const some = 1 - none;
  const limit = start.n + mostPurchases;
  let m = start.n;
  let probability = start.probability;
  let below = probability;
  for (let i = from; i < to; i++) {
    const target = none + buying[i]! * some;
    while (below < target && m < limit) {
      probability *= chances.ratio(m);
      if (probability < 1e-18 && m > start.n + 30 && below > 0.5) break;
      below += probability;
      m++;
    }
    const n = Math.max(1, Math.min(m, leave[i - from]!));
    count[i] = n;
    weight[i] = some;
    // M times fall evenly on the horizon; of these, the first n are used.
    span[i] = n < m ? (n + 1) / (m + 1) : 1;
  }
}
