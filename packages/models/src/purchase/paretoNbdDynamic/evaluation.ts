import type { Cells, Process } from "../../covariates/cells.ts";
import type { Coefficient } from "../../covariates/coefficients.ts";
import type { CustomerArrays } from "../../customers.ts";
import { addPulledBack, noCurvature, times } from "../../estimate/linear.ts";
import type { Curvature } from "../../estimate/newton.ts";
import { likelihoodOf } from "./likelihood.ts";
import type { Paths } from "./paths.ts";

/**
 * The likelihood of paths by ln r, ln α, ln s, ln β and the coefficients.
 *
 * @param values  covariates, cell by cell, in the units of the coefficients
 */
export function evaluationOf(
  paths: Paths,
  values: Readonly<Record<Process, Float64Array>>,
  coefficients: readonly Coefficient[],
): (point: Float64Array) => Curvature {
  const likelihood = likelihoodOf({ ...paths, ...values });
  const places = placesOf(
    coefficients,
    values.lifetime.length / paths.cells,
    values.purchase.length / paths.cells,
  );
  return (point) => {
    const total = noCurvature(point.length);
    addPulledBack(total, likelihood(times(places, point)), places);
    return total;
  };
}

/** Where the likelihood has the four parameters and the coefficients. */
function placesOf(coefficients: readonly Coefficient[], lifetime: number, purchase: number): Float64Array {
  const n = 4 + coefficients.length;
  const places = new Float64Array((4 + lifetime + purchase) * n);
  [0, 1, 2 + purchase, 3 + purchase].forEach((row, i) => (places[row * n + i] = 1));
  coefficients.forEach((coefficient, k) => {
    if (coefficient.purchase !== null) places[(2 + coefficient.purchase) * n + 4 + k] = 1;
    if (coefficient.lifetime !== null) places[(4 + purchase + coefficient.lifetime) * n + 4 + k] = 1;
  });
  return places;
}

/** Customers whose covariates never change: two stretches each, or fewer, before and after the last purchase. */
export function constantPaths({ x, tx, T, weight }: CustomerArrays, cells: Cells): Paths {
  const begin = new Uint32Array(x.length + 1);
  const lastPurchase = new Uint32Array(x.length);
  const time: number[] = [];
  const cell: number[] = [];
  const bought = new Float64Array(cells.count);
  const add = (length: number, at: number) => {
    if (length === 0) return;
    time.push(length);
    cell.push(at);
  };
  for (let i = 0; i < x.length; i++) {
    const own = cells.index[i]!;
    bought[own]! += x[i]! * (weight?.[i] ?? 1);
    add(tx[i]!, own);
    lastPurchase[i] = time.length;
    add(T[i]! - tx[i]!, own);
    begin[i + 1] = time.length;
  }
  return {
    x,
    weight: weight ?? new Float64Array(x.length).fill(1),
    begin,
    lastPurchase,
    time: Float64Array.from(time),
    cell: Uint32Array.from(cell),
    cells: cells.count,
    ...cells.values,
    bought,
  };
}
