import type { Curvature } from "../../estimate/newton.ts";
import { distinct } from "../../math/distinct.ts";
import { rising } from "../../math/rising.ts";
import type { Exits } from "../durations.ts";

/**
 * The sBG likelihood of given customers: log-likelihood with gradient and Hessian by alpha and beta. One who left in
 * period t has α (β)_{t−1} / (α+β)_t, one who is still there after t renewals (β)_t / (α+β)_t.
 *
 * @see Fader & Hardie (2007), "How to project customer retention", Journal of Interactive Marketing 21(1), eq. 5 and 6
 */
export function likelihoodOf({ duration, lost, kept }: Exits): (params: ArrayLike<number>) => Curvature {
  // Renewals that were made, by how many customers.
  const made = distinct(Float64Array.of(...duration, ...duration.map((t) => Math.max(0, t - 1))));
  const makers = new Float64Array(made.values.length);
  let leavers = 0;
  for (let i = 0; i < duration.length; i++) {
    makers[made.index[i]!]! += kept[i]!;
    makers[made.index[duration.length + i]!]! += lost[i]!;
    leavers += lost[i]!;
  }

  return (params) => {
    const alpha = params[0]!;
    const beta = params[1]!;
    const ofBeta = rising(made.values, beta);
    const ofBoth = rising(duration, alpha + beta);
    let value = leavers * Math.log(alpha);
    let [ga, gb] = [leavers / alpha, 0];
    let [haa, hab, hbb] = [-leavers / (alpha * alpha), 0, 0];
    for (let k = 0; k < makers.length; k++) {
      value += makers[k]! * ofBeta.log[k]!;
      gb += makers[k]! * ofBeta.first[k]!;
      hbb += makers[k]! * ofBeta.second[k]!;
    }
    for (let i = 0; i < duration.length; i++) {
      const w = lost[i]! + kept[i]!;
      value -= w * ofBoth.log[i]!;
      ga -= w * ofBoth.first[i]!;
      hab -= w * ofBoth.second[i]!;
    }
    gb += ga - leavers / alpha;
    haa += hab;
    hbb += hab;
    return { value, gradient: Float64Array.of(ga, gb), hessian: Float64Array.of(haa, hab, hab, hbb) };
  };
}
