import type { ActiveFuture } from "../../uncertainty/activeFuture.ts";
import { addSurvival, countMoments, logCount, type CountLaw } from "./countLaw.ts";
import { afterwards, asParams, checkSpan, type BgBbParams } from "./params.ts";

/** What active customers may still do at the next `horizon` opportunities, under BG/BB. */
export function activeFuture(params: BgBbParams, horizon: number): ActiveFuture {
  asParams(params);
  checkSpan("horizon", horizon);
  // A grid of futures is interpolated between customers of several x, some of them older than the youngest.
  const lawOf = (x: number, T: number): CountLaw => ({
    params: afterwards(params, x, Math.max(x, T)),
    horizon,
  });
  return {
    addSurvival: (x, T, weight, survival, least) => addSurvival(lawOf(x, T), weight, survival, least),
    moments: (x, T) => countMoments(lawOf(x, T)),
    logPmf: (x, T, n) => logCount(lawOf(x, T), n),
    drawCounts(x, T, { buying, leaving }, from, to, { count, weight, span }) {
      const law = lawOf(x, T);
      const shares = new Float64Array(horizon + 1);
      const none = Math.exp(logCount(law, 0, shares));
      let n = 0;
      let below = none;
      let stays: Float64Array = shares;
      for (let i = from; i < to; i++) {
        const target = none + buying[i]! * (1 - none);
        while (n < horizon && (n === 0 || below < target)) {
          n++;
          below += Math.exp(logCount(law, n, shares));
          stays = cumulated(shares, horizon - n + 1);
        }
        count[i] = Math.max(n, 1);
        weight[i] = 1 - none;
        // The purchases fall evenly on the opportunities 1 to K, whose mean is (K + 1) / 2.
        const place = leaving[i]! * stays[horizon - n]!;
        span[i] = Math.min(1, (n + firstAtLeast(stays, place, horizon - n) + 1) / horizon);
      }
    },
  };
}

function cumulated(shares: Float64Array, length: number): Float64Array {
  const sums = shares.slice(0, length);
  for (let k = 1; k < length; k++) sums[k]! += sums[k - 1]!;
  return sums;
}

/** The first place whose cumulated share reaches the target. */
function firstAtLeast(sums: Float64Array, target: number, last: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}
