import { seeded, type Rng } from "../math/random.ts";
import { normalQuantile } from "./normal.ts";

/** The part of a fitted model that its parameters' uncertainty is read from. */
export interface Fitted<P> {
  readonly params: P;
  /** In the order of the parameters' names; null or without finite entries where it could not be had. */
  readonly covariance?: readonly (readonly (number | null)[])[] | null;
}

/** A fit's parameters and draws of what they may be as well. */
export interface ParameterDraws<P> {
  readonly params: P;
  readonly draws: readonly P[];
  /** "uncertainty.noCovariance": all draws are the fit; "uncertainty.covarianceRepaired": correlations left out. */
  readonly warnings: readonly { readonly code: string; readonly details: Record<string, string | number> }[];
}

/** A draw lies at most this far from the fit, in logarithms: where the likelihood is flat, Laplace's parabola is not. */
const farthest = 3;

/**
 * Draws of a model's parameters by Laplace's approximation: normal in the logarithms of the parameters, with the
 * covariance of the fit carried there by the delta method. Drawn in pairs on either side of the fit and evenly over
 * every direction (a Latin hypercube), so that few draws give a steady spread. Draws of two models from one seed are
 * independent. A parameter whose variance is 0 is known (the k of an Erlang-k) and stays.
 *
 * @param k  number of draws, an even number at best
 * @param seed  a safe integer
 * @example parameterDraws(bgnbd.fit(customers), 128, 42).draws[0] // { r: 0.25…, alpha: 4.5…, a: …, b: … }
 */
export function parameterDraws<P extends object>(fit: Fitted<P>, k: number, seed: number): ParameterDraws<P> {
  const all = Object.keys(fit.params) as (keyof P & string)[];
  const free = all.map((_, i) => i).filter((i) => fit.covariance?.[i]?.[i] !== 0);
  const names = free.map((i) => all[i]!);
  const logs = names.map((name) => Math.log(fit.params[name] as number));
  const { root, warning } = logRoot(fit, free, names);
  const normals = evenNormals(names.length, Math.ceil(k / 2), seeded(seed, streamOf(names)));
  const draws: P[] = [];
  for (const z of normals) {
    const step = root.map((row) => row.reduce((sum, entry, j) => sum + entry * z[j]!, 0));
    const shrink = Math.min(1, farthest / Math.max(...step.map(Math.abs), 1e-300));
    for (const side of [shrink, -shrink]) {
      if (draws.length === k) break;
      const values = names.map((name, i) => [name, Math.exp(logs[i]! + side * step[i]!)]);
      draws.push({ ...fit.params, ...Object.fromEntries(values) });
    }
  }
  const warnings = warning === null ? [] : [{ code: warning, details: { parameters: names.join(", ") } }];
  return { params: fit.params, draws, warnings };
}

/**
 * n points that with their opposites are spread evenly over the normal law in every dimension, and whose second
 * moments are exactly the identity, so that no two directions are confused and no spread is left to luck.
 */
function evenNormals(dimensions: number, n: number, rng: Rng): number[][] {
  const columns = Array.from({ length: dimensions }, () => {
    const column = Array.from({ length: n }, (_, i) => normalQuantile(0.5 + (i + rng.uniform()) / (2 * n)));
    for (let i = n - 1; i > 0; i--) {
      const other = Math.floor(rng.uniform() * (i + 1));
      [column[i], column[other]] = [column[other]!, column[i]!];
    }
    return column.map((z) => (rng.uniform() < 0.5 ? -z : z));
  });
  const points = Array.from({ length: n }, (_, i) => columns.map((column) => column[i]!));
  const moments = columns.map((first) =>
    columns.map((second) => first.reduce((sum, z, i) => sum + z * second[i]!, 0) / n),
  );
  const root = n > 2 * dimensions ? cholesky(moments) : null;
  return root === null ? points : points.map((point) => solveLower(root, point));
}

/** The z with root·z = y. */
function solveLower(root: readonly (readonly number[])[], y: readonly number[]): number[] {
  const z: number[] = [];
  root.forEach((row, i) => {
    let rest = y[i]!;
    for (let j = 0; j < i; j++) rest -= row[j]! * z[j]!;
    z.push(rest / row[i]!);
  });
  return z;
}

/** A lower triangular root of the covariance of the parameters' logarithms. */
function logRoot<P>(fit: Fitted<P>, free: readonly number[], names: readonly (keyof P & string)[]) {
  const values = names.map((name) => fit.params[name] as number);
  const at = (i: number, j: number) =>
    (fit.covariance?.[free[i]!]?.[free[j]!] ?? Number.NaN) / (values[i]! * values[j]!);
  const covariance = names.map((_, i) => names.map((_, j) => (at(i, j) + at(j, i)) / 2));
  const root = cholesky(covariance);
  if (root !== null) return { root, warning: null };
  const variances = covariance.map((row, i) => row[i]!);
  const usable = variances.every((variance) => Number.isFinite(variance) && variance >= 0);
  const diagonal = variances.map((v, i) => variances.map((_, j) => (usable && i === j ? Math.sqrt(v) : 0)));
  return {
    root: diagonal,
    warning: usable ? "uncertainty.covarianceRepaired" : "uncertainty.noCovariance",
  };
}

function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const root = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      if (i !== j) root[i]![j] = rest / root[j]![j]!;
      else if (rest > 0 && Number.isFinite(rest)) root[i]![i] = Math.sqrt(rest);
      else return null;
    }
  }
  return root;
}

/** Any number that differs between models. */
function streamOf(names: readonly string[]): number {
  let stream = 7;
  for (const character of names.join()) stream = (stream * 31 + character.charCodeAt(0)) % 1_000_003;
  return stream;
}
