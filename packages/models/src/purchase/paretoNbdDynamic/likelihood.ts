import type { Curvature } from "../../estimate/newton.ts";
import { distinct } from "../../math/distinct.ts";
import { rising } from "../../math/rising.ts";
import { advance, clockAt, restart } from "./clock.ts";
import { leavingSum } from "./leavingSum.ts";
import type { Paths } from "./paths.ts";

/**
 * Log-likelihood of customers whose rates change with covariates, with gradient and Hessian, by ln r, ln α, the
 * coefficients of buying γ, ln s, ln β, and the coefficients of leaving δ, in this order.
 *
 * With A(u) and D(u) the sums over time, since the first purchase, of e^(γ'z) and e^(δ'z), a customer's likelihood is
 * Γ(r+x)/Γ(r) · α^r · β^s · Π e^(γ'z at each repeat) · M, where M (see `leavingSum`) sums over when they may have left.
 *
 * @see Bachmann, Meierer & Näf (2021), Marketing Science 40(4)
 */
export function likelihoodOf(paths: Paths): (point: Float64Array) => Curvature {
  const counts = distinct(paths.x);
  const customers = new Float64Array(counts.values.length);
  for (let i = 0; i < paths.x.length; i++) customers[counts.index[i]!]! += paths.weight[i]!;
  const p = paths.purchase.length / paths.cells;

  return (point) => {
    const n = point.length;
    const total: Curvature = { value: 0, gradient: new Float64Array(n), hessian: new Float64Array(n * n) };
    const r = Math.exp(point[0]!);
    const ofR = rising(counts.values, r);
    for (let k = 0; k < customers.length; k++) {
      total.value += customers[k]! * ofR.log[k]!;
      total.gradient[0]! += customers[k]! * r * ofR.first[k]!;
      total.hessian[0]! += customers[k]! * r * (ofR.first[k]! + r * ofR.second[k]!);
    }
    paths.purchase.forEach((value, k) => {
      const at = 2 + (k % p);
      const bought = value * paths.bought[Math.floor(k / p)]!;
      total.value += point[at]! * bought;
      total.gradient[at]! += bought;
    });
    addHistories(total, paths, point, r, p);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) total.hessian[i * n + j] = total.hessian[j * n + i]!;
    return total;
  };
}

/** Adds what depends on the clocks. */
function addHistories(total: Curvature, paths: Paths, point: Float64Array, r: number, p: number): void {
  const { begin, lastPurchase, cell, time } = paths;
  const s = Math.exp(point[2 + p]!);
  const buying = clockAt(paths.purchase, paths.cells, point.subarray(1, 2 + p));
  const leaving = clockAt(paths.lifetime, paths.cells, point.subarray(3 + p));
  const sum = leavingSum(r, s, buying, leaving);
  const pass = (k: number) => {
    advance(buying, cell[k]!, time[k]!);
    advance(leaving, cell[k]!, time[k]!);
  };
  for (let i = 0; i < paths.x.length; i++) {
    restart(buying);
    restart(leaving);
    const last = lastPurchase[i]!;
    for (let k = begin[i]!; k < last; k++) pass(k);
    sum.begin(paths.x[i]!);
    for (let k = last; k < begin[i + 1]!; k++) {
      sum.leaves(cell[k]!, time[k]!);
      pass(k);
    }
    sum.stays();
    sum.addTo(total, paths.weight[i]!);
  }
}
