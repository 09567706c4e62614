import type { Curvature } from "../../estimate/newton.ts";
import type { Clock } from "./clock.ts";
import { emptyNodes, placeNodes } from "./leavingNodes.ts";

/**
 * M = (α+A(T))^−(r+x) · (β+D(T))^−s + s · ∫ e^(δ'z(u)) · (α+A(u))^−(r+x) · (β+D(u))^−(s+1) du from tx to T, the sum over
 * when a customer may have left: one term for "not yet" and one for every node of the integral.
 *
 * The gradient of ln M is the mean of the terms' gradients, weighted by the terms; its Hessian is the mean of their
 * Hessians plus the covariance of their gradients. Derivatives are by ln r, what the clock of buying depends on, ln s,
 * and what that of leaving depends on.
 */
export interface LeavingSum {
  /** Begins with a customer whose clocks stand at the last purchase. */
  begin(x: number): void;
  /** Leaving within a stretch of time that begins where the clocks stand. */
  leaves(cell: number, time: number): void;
  /** Not leaving before where the clocks stand. */
  stays(): void;
  /** Adds weight × ln M to a total. */
  addTo(total: Curvature, weight: number): void;
  /** P(has not left): the last term's share. */
  chanceToStay(): number;
}

export function leavingSum(r: number, s: number, buying: Clock, leaving: Clock): LeavingSum {
  const nodes = emptyNodes();
  const p = buying.width;
  const q = leaving.width;
  const atS = 1 + p;
  const n = 2 + p + q;
  /** Slopes of ln(α + A) and of ln(β + D) at a term. */
  const a = new Float64Array(p);
  const b = new Float64Array(q);
  const g = new Float64Array(n);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  let sum = 0;
  let rho = r;
  let buyingThen = 1;
  let leavingThen = 1;
  let stay = 0;

  /** Adds a term with the slopes a and b, except for the second derivatives of the clocks. */
  function add(term: number, logBuying: number, logLeaving: number, left: 0 | 1): void {
    const sigma = s + left;
    sum += term;
    g[0] = -r * logBuying;
    for (let i = 0; i < p; i++) g[1 + i] = -rho * a[i]!;
    g[atS] = left - s * logLeaving;
    for (let i = 0; i < q; i++) g[atS + 1 + i]! -= sigma * b[i]!;
    for (let i = 0; i < n; i++) {
      const weighted = term * g[i]!;
      gradient[i]! += weighted;
      for (let j = i; j < n; j++) hessian[i * n + j]! += weighted * g[j]!;
    }
    hessian[0]! += term * g[0]!;
    hessian[atS * (n + 1)]! -= term * s * logLeaving;
    for (let i = 0; i < p; i++) {
      hessian[1 + i]! -= term * r * a[i]!;
      for (let j = i; j < p; j++) hessian[(1 + i) * n + 1 + j]! += term * rho * a[i]! * a[j]!;
    }
    for (let i = 0; i < q; i++) {
      const row = (atS + 1 + i) * n + atS + 1;
      hessian[atS * n + atS + 1 + i]! -= term * s * b[i]!;
      for (let j = i; j < q; j++) hessian[row + j]! += term * sigma * b[i]! * b[j]!;
    }
  }

  /** Second derivatives of a clock, times minus `still`, and of its last stretch, times minus `moved`. */
  function bend(clock: Clock, from: number, still: number, cell: number, moved: number): void {
    const { width, second, slopes } = clock;
    for (let i = 0; i < width; i++) {
      const slope = moved * slopes[cell * width + i]!;
      for (let j = i; j < width; j++) {
        hessian[(from + i) * n + from + j]! -=
          still * second[i * width + j]! + slope * slopes[cell * width + j]!;
      }
    }
  }

  return {
    begin(x) {
      rho = r + x;
      buyingThen = buying.total;
      leavingThen = leaving.total;
      sum = 0;
      gradient.fill(0);
      hessian.fill(0);
    },
    leaves(cell, time) {
      const rate = buying.rates[cell]!;
      const hazard = leaving.rates[cell]!;
      const stretch = { buying: buying.total, rate, leaving: leaving.total, hazard, length: time };
      placeNodes(nodes, stretch, rho, s + 1);
      let [stillB, movedB, stillL, movedL] = [0, 0, 0, 0];
      for (let k = 0; k < nodes.count; k++) {
        const u = nodes.u[k]!;
        const atB = buying.total + rate * u;
        const atL = leaving.total + hazard * u;
        const logB = Math.log(atB / buyingThen);
        const logL = Math.log(atL / leavingThen);
        const term = ((nodes.weight[k]! * s * hazard) / atL) * Math.exp(-rho * logB - s * logL);
        for (let i = 0; i < p; i++) {
          a[i] = (buying.first[i]! + rate * u * buying.slopes[cell * p + i]!) / atB;
        }
        for (let i = 0; i < q; i++) {
          const slope = leaving.slopes[cell * q + i]!;
          b[i] = (leaving.first[i]! + hazard * u * slope) / atL;
          g[atS + 1 + i] = slope;
        }
        add(term, logB, logL, 1);
        stillB += (term * rho) / atB;
        movedB += (term * rho * rate * u) / atB;
        stillL += (term * (s + 1)) / atL;
        movedL += (term * (s + 1) * hazard * u) / atL;
      }
      bend(buying, 1, stillB, cell, movedB);
      bend(leaving, atS + 1, stillL, cell, movedL);
    },
    stays() {
      const logB = Math.log(buying.total / buyingThen);
      const logL = Math.log(leaving.total / leavingThen);
      stay = Math.exp(-rho * logB - s * logL);
      for (let i = 0; i < p; i++) a[i] = buying.first[i]! / buying.total;
      for (let i = 0; i < q; i++) {
        b[i] = leaving.first[i]! / leaving.total;
        g[atS + 1 + i] = 0;
      }
      add(stay, logB, logL, 0);
      bend(buying, 1, (stay * rho) / buying.total, 0, 0);
      bend(leaving, atS + 1, (stay * s) / leaving.total, 0, 0);
    },
    addTo(total, weight) {
      // The powers of the clocks at the last purchase, by which all terms were divided, with α^r and β^s.
      const logB = -Math.log(buyingThen / buying.scale);
      const logL = -Math.log(leavingThen / leaving.scale);
      const x = rho - r;
      total.value += weight * (r * logB + s * logL + x * (logB - Math.log(buying.scale)) + Math.log(sum));
      total.gradient[0]! += weight * r * logB;
      total.hessian[0]! += weight * r * logB;
      total.gradient[1]! += weight * r;
      total.hessian[1]! += weight * r;
      total.gradient[atS]! += weight * s * logL;
      total.hessian[atS * (n + 1)]! += weight * s * logL;
      total.gradient[atS + 1]! += weight * s;
      total.hessian[atS * n + atS + 1]! += weight * s;
      for (let i = 0; i < n; i++) {
        const slope = gradient[i]! / sum;
        total.gradient[i]! += weight * slope;
        for (let j = i; j < n; j++) {
          total.hessian[i * n + j]! += weight * (hessian[i * n + j]! / sum - (slope * gradient[j]!) / sum);
        }
      }
    },
    chanceToStay: () => stay / sum,
  };
}
