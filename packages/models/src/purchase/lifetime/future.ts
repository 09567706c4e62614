import { mostPurchases, type ActiveFuture, type DrawnCounts } from "../../uncertainty/activeFuture.ts";
import { activeAt, changeOf, squareActive, timeActive, type Active } from "./active.ts";
import type { Lifetime } from "./clock.ts";
import { logCount } from "./counts.ts";
import { nodesUpTo } from "./integrate.ts";
import { nextPlace, purchasesWithin } from "./negativeBinomial.ts";

/**
 * What customers who are active now may still do within a horizon. Given the time τ for which they stay, up to the
 * horizon, the number N of their purchases is negative binomial with the shape r + x and the odds τ / (alpha + T + τ).
 */
export function lifetimeFuture(law: Lifetime, horizon: number): ActiveFuture {
  let known: { leaving: Float64Array; from: number; to: number; growth: Float64Array } | null = null;
  /** The growth of the clock at which each future leaves; the same for every x and T. */
  const growthOf = (leaving: Float64Array, from: number, to: number): Float64Array => {
    if (known === null || known.leaving !== leaving || known.from !== from || known.to !== to) {
      const growth = leaving.slice(from, to).map((place) => -Math.log1p(-place) / law.s);
      known = { leaving, from, to, growth };
    }
    return known.growth;
  };
  return {
    addSurvival: (x, T, weight, survival, least) =>
      addSurvival(activeAt(law, x, T), horizon, weight, survival, least),
    moments(x, T) {
      const active = activeAt(law, x, T);
      const rate = active.shape / active.scale;
      const mean = rate * timeActive(active, horizon, 0);
      const square = mean + rate * ((active.shape + 1) / active.scale) * squareActive(active, horizon);
      return { mean, square };
    },
    logPmf: (x, T, n) => logCount(activeAt(law, x, T), n, horizon),
    drawCounts(x, T, { buying, leaving }, from, to, drawn) {
      const growth = growthOf(leaving, from, to);
      drawCounts(activeAt(law, x, T), horizon, buying, growth, from, drawn);
    },
  };
}

/** Adds weight × P(N > n): an average over the times to leave, and over staying for all of the horizon. */
function addSurvival(
  active: Active,
  horizon: number,
  weight: number,
  survival: Float64Array,
  least = 1e-9,
): number {
  const { shape, scale, s, clock } = active;
  const rest = (u: number) => Math.exp(-s * clock.growth(u));
  const { node, weight: width } = nodesUpTo({ ...changeOf(active), rest }, horizon);
  node.push(horizon);
  const share = Float64Array.from(node, (u, j) => {
    return j < width.length ? width[j]! * s * clock.speed(u) * rest(u) : rest(u);
  });
  const walks = node.map((time) => purchasesWithin(shape, scale, time));
  const odds = Float64Array.from(walks, (walk) => walk.odds);
  const probability = Float64Array.from(walks, (walk) => walk.probability);
  const more = new Float64Array(node.length).fill(1);
  const latest = walks.reduce((most, { start }) => Math.max(most, start), 0);
  const limit = Math.min(survival.length, mostPurchases);
  for (let n = 0; n < limit; n++) {
    const ratio = (shape + n) / (n + 1);
    let sum = 0;
    for (let j = 0; j < more.length; j++) {
      if (n >= latest || n >= walks[j]!.start) {
        more[j]! -= probability[j]!;
        probability[j]! *= ratio * odds[j]!;
      }
      if (more[j]! > 0) sum += share[j]! * more[j]!;
    }
    if (sum < least) return n;
    survival[n]! += weight * sum;
  }
  return limit;
}

/** N of each future, given N > 0. Who stays for all of the horizon shares one walk, since `buying` ascends. */
function drawCounts(
  { shape, scale, clock }: Active,
  horizon: number,
  buying: Float64Array,
  growth: Float64Array,
  from: number,
  { count, weight, span }: DrawnCounts,
): void {
  const whole = clock.growth(horizon);
  const shared = purchasesWithin(shape, scale, horizon);
  for (let k = 0; k < growth.length; k++) {
    const i = from + k;
    const stays = growth[k]! >= whole;
    const time = stays ? horizon : clock.when(growth[k]!);
    const walk = stays ? shared : purchasesWithin(shape, scale, time);
    nextPlace(walk, shape, walk.none + buying[i]! * walk.some);
    count[i] = Math.max(1, walk.n);
    weight[i] = walk.some;
    span[i] = stays ? 1 : time / horizon;
  }
}
