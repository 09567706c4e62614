import { KeepworthError } from "../errors.ts";
import { processes, type Cells, type Process } from "./cells.ts";

/** Covariates about their means, in units of two standard deviations, so that coefficients are of one size. */
export interface Standardised {
  /** Cell by cell. */
  readonly values: Readonly<Record<Process, Float64Array>>;
  /** By covariate. */
  readonly centre: Readonly<Record<Process, Float64Array>>;
  readonly scale: Readonly<Record<Process, Float64Array>>;
}

/** A covariate of which less than this share of the variance is its own is a sum of others. */
const ownShare = 1e-10;
/** A covariate that spreads less than this share of its size is a constant. */
const roundingOnly = 1e-13;

/**
 * @param weight  by cell: how many customers, or how much time, have its covariates
 * @throws KeepworthError "covariates.constant" and "covariates.collinear", with the names of those that no data could
 *   tell a coefficient of
 * @see Gelman (2008), "Scaling regression inputs by dividing by two standard deviations", Statistics in Medicine 27
 */
export function standardise(cells: Cells, weight: Float64Array): Standardised {
  const of = (process: Process) => moments(cells, process, weight);
  const { centre: centreL, scale: scaleL } = of("lifetime");
  const { centre: centreP, scale: scaleP } = of("purchase");
  // One coefficient needs one scale.
  for (const name of cells.equal) {
    scaleL[cells.names.lifetime.indexOf(name)] = scaleP[cells.names.purchase.indexOf(name)]!;
  }
  const centre = { lifetime: centreL, purchase: centreP };
  const scale = { lifetime: scaleL, purchase: scaleP };
  const inUnits = (process: Process) => {
    const width = centre[process].length;
    return cells.values[process].map(
      (z, k) => (z - centre[process][k % width]!) / scale[process][k % width]!,
    );
  };
  const values = { lifetime: inUnits("lifetime"), purchase: inUnits("purchase") };
  for (const process of processes) refuseCollinear(cells.names[process], process, values[process], weight);
  return { values, centre, scale };
}

function moments({ names, values, count }: Cells, process: Process, weight: Float64Array) {
  const width = names[process].length;
  const total = weight.reduce((sum, w) => sum + w, 0);
  const centre = new Float64Array(width);
  const scale = new Float64Array(width);
  const constant = names[process].filter((_, j) => {
    const at = (cell: number) => values[process][cell * width + j]!;
    let [least, most] = [Infinity, -Infinity];
    for (let cell = 0; cell < count; cell++) {
      if (weight[cell] === 0) continue;
      least = Math.min(least, at(cell));
      most = Math.max(most, at(cell));
    }
    // About one of the values first, so that a large mean costs no digits.
    let mean = 0;
    for (let cell = 0; cell < count; cell++) mean += (weight[cell]! / total) * (at(cell) - least);
    let variance = 0;
    for (let cell = 0; cell < count; cell++) {
      variance += (weight[cell]! / total) * (at(cell) - least - mean) ** 2;
    }
    centre[j] = least + mean;
    scale[j] = 2 * Math.sqrt(variance);
    return !(scale[j]! > roundingOnly * Math.max(Math.abs(least), Math.abs(most)));
  });
  if (constant.length > 0) throw new KeepworthError("covariates.constant", { process, covariates: constant });
  return { centre, scale };
}

/** Cholesky's factor of the correlations, row by row: the last entry of a row is the share that is its own. */
function refuseCollinear(
  names: readonly string[],
  process: Process,
  values: Float64Array,
  weight: Float64Array,
): void {
  const width = names.length;
  const factor: number[][] = [];
  for (let i = 0; i < width; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let sum = dot(values, weight, width, i, j);
      for (let k = 0; k < j; k++) sum -= row[k]! * (factor[j] ?? row)[k]!;
      if (j < i) row.push(sum / factor[j]![j]!);
      else if (sum > ownShare * dot(values, weight, width, i, i)) row.push(Math.sqrt(sum));
      else {
        const parts = combination(factor, row);
        const others = names.filter((_, k) => k < i && Math.abs(parts[k]!) > 1e-6);
        throw new KeepworthError("covariates.collinear", { process, covariates: [...others, names[i]!] });
      }
    }
    factor.push(row);
  }
}

function dot(values: Float64Array, weight: Float64Array, width: number, i: number, j: number): number {
  let sum = 0;
  for (let cell = 0; cell < weight.length; cell++) {
    sum += weight[cell]! * values[cell * width + i]! * values[cell * width + j]!;
  }
  return sum;
}

/** How a row is put together from the ones before it: the y with factor'·y = row. */
function combination(factor: readonly (readonly number[])[], row: readonly number[]): number[] {
  const parts = [...row];
  for (let i = row.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < row.length; k++) parts[i]! -= factor[k]![i]! * parts[k]!;
    parts[i]! /= factor[i]![i]!;
  }
  return parts;
}
