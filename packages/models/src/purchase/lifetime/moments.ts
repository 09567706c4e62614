import { slopesLength, type Lifetime } from "./clock.ts";

/** A log-likelihood with its derivatives by the parameters inside (r, alpha, s, the clock's). */
export interface Sums {
  value: number;
  readonly gradient: Float64Array;
  /** Its upper triangle, row by row in a square. */
  readonly hessian: Float64Array;
}

export function emptySums(n: number): Sums {
  return { value: 0, gradient: new Float64Array(n), hessian: new Float64Array(n * n) };
}

/**
 * First derivatives of logarithms at many times u, by the parameters inside, where that by alpha is yet to be
 * multiplied with the power p = r + x: of ln G(u) = −p·ln(1 + u/α) − s·growth(u), or, if `leaving`, of ln G(u)·s·speed(u).
 */
export function firstSlopes(
  times: Float64Array,
  count: number,
  clockSlopes: Float64Array,
  { alpha, s, clock: { own } }: Lifetime,
  leaving: boolean,
): Float64Array {
  const n = 3 + own;
  const width = slopesLength(own);
  const rows = new Float64Array(count * n);
  for (let k = 0; k < count; k++) {
    const u = times[k]!;
    const to = k * n;
    const from = k * width;
    rows[to] = -Math.log1p(u / alpha);
    rows[to + 1] = u / alpha / (alpha + u);
    rows[to + 2] = (leaving ? 1 / s : 0) - clockSlopes[from]!;
    for (let c = 0; c < own; c++) {
      const speed = leaving ? clockSlopes[from + 2 + own + c]! : 0;
      rows[to + 3 + c] = speed - s * clockSlopes[from + 2 + c]!;
    }
  }
  return rows;
}

/** Weights of points in time, summed over x: plain, times p, and times p². */
export type Moments = Float64Array;

/** Where the points of `addMoments` come from. */
export interface Points {
  readonly count: number;
  readonly times: Float64Array;
  readonly clockSlopes: Float64Array;
  readonly rows: Float64Array;
  readonly moments: Moments;
  readonly leaving: boolean;
}

/** Adds Σ moment × ∇L / L of points, and Σ moment × ∇∇L / L if `second`. */
export function addMoments(points: Points, params: Lifetime, sums: Sums, second: boolean): void {
  const { count, times, clockSlopes, rows, moments, leaving } = points;
  const { gradient, hessian } = sums;
  const { alpha, s } = params;
  const { own } = params.clock;
  const n = 3 + own;
  const width = slopesLength(own);
  for (let k = 0; k < count; k++) {
    const one = moments[3 * k]!;
    const p = moments[3 * k + 1]!;
    if (one === 0 && p === 0) continue;
    const row = k * n;
    gradient[1]! += p * rows[row + 1]!;
    for (let i = 0; i < n; i++) if (i !== 1) gradient[i]! += one * rows[row + i]!;
    if (!second) continue;
    const v = rows[row + 1]!;
    hessian[1]! += v * (p * rows[row]! + one);
    hessian[n + 1]! += v * (moments[3 * k + 2]! * v - p * (1 / alpha + 1 / (alpha + times[k]!)));
    for (let i = 0; i < n; i++) {
      if (i === 1) continue;
      const ri = rows[row + i]!;
      if (i > 1) hessian[n + i]! += p * v * ri;
      for (let j = i; j < n; j++) if (j !== 1) hessian[i * n + j]! += one * ri * rows[row + j]!;
    }
    addBend(clockSlopes, k * width, own, s, one, leaving, hessian);
  }
}

/** Adds the second derivatives, by s and by the clock's parameters, of ln G or of ln G·s·speed. */
function addBend(
  slopes: Float64Array,
  from: number,
  own: number,
  s: number,
  weight: number,
  leaving: boolean,
  hessian: Float64Array,
): void {
  const n = 3 + own;
  if (leaving) hessian[2 * n + 2]! -= weight / s / s;
  const pairs = (own * (own + 1)) / 2;
  let at = from + 2 + 2 * own;
  for (let c = 0; c < own; c++) {
    hessian[2 * n + 3 + c]! -= weight * slopes[from + 2 + c]!;
    for (let d = c; d < own; d++, at++) {
      hessian[(3 + c) * n + 3 + d]! += weight * ((leaving ? slopes[at + pairs]! : 0) - s * slopes[at]!);
    }
  }
}
