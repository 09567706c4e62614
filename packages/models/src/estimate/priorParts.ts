import type { Curvature } from "./newton.ts";

/**
 * The prior of one parameter, or of two together, over coordinates without bounds. A coordinate is the logarithm of
 * its parameter, unless the part is a pair.
 */
export interface PriorPart {
  /** Adds ln of the density: of the variables in which it is written or, with `volume`, of the coordinates. */
  add(point: Float64Array, sum: Curvature, volume: boolean): void;
  /** Positions of two parameters whose coordinates are those of `meanAndSize`. */
  readonly pair?: readonly [number, number];
}

/** A parameter whose logarithm is normal; written in the logarithm, so that there is no volume to add. */
export function logNormal(i: number, centre: number, spread: number): PriorPart {
  const precision = spread ** -2;
  return {
    add(point, sum) {
      const distance = point[i]! - Math.log(centre);
      addAt(i, sum, -0.5 * precision * distance * distance, -precision * distance, -precision);
    },
  };
}

/** Weibull, in the parameter itself. */
export function weibull(i: number, shape: number, scale: number): PriorPart {
  return {
    add(point, sum, volume) {
      const distance = point[i]! - Math.log(scale);
      const power = Math.exp(shape * distance);
      const slope = shape - (volume ? 0 : 1);
      const value = Math.log(shape / scale) + (shape - 1) * distance - power + (volume ? point[i]! : 0);
      addAt(i, sum, value, slope - shape * power, -shape * shape * power);
    },
  };
}

/** The same density everywhere, in the parameter itself; it cannot be normalised. */
export function flat(i: number): PriorPart {
  return {
    add(point, sum, volume) {
      if (volume) addAt(i, sum, point[i]!, 1, 0);
    },
  };
}

/**
 * The two shapes of a beta law by its mean φ, uniform on (0, 1), and its size κ = sum of the shapes, Pareto with
 * exponent 1 above 1. The coordinates are ln φ/(1 − φ) and ln(κ − 1): in logarithms of the shapes, the wall at κ = 1
 * would stop a sampler.
 */
export function meanAndSize(i: number, j: number): PriorPart {
  return {
    pair: [i, j],
    add(point, sum, volume) {
      const { share, excess, logSize } = pairAt(point, i, j);
      addAt(j, sum, -2 * logSize, -2 * excess, -2 * excess * (1 - excess));
      if (!volume) return;
      const spread = share * (1 - share);
      addAt(
        i,
        sum,
        -Math.abs(point[i]!) - 2 * Math.log1p(Math.exp(-Math.abs(point[i]!))),
        1 - 2 * share,
        -2 * spread,
      );
      addAt(j, sum, point[j]!, 1, 0);
    },
  };
}

/** The mean φ, 1 − 1/κ and ln κ at a point. */
export function pairAt(point: Float64Array, i: number, j: number) {
  const share = 1 / (1 + Math.exp(-point[i]!));
  const excess = 1 / (1 + Math.exp(-point[j]!));
  const logSize = Math.max(0, point[j]!) + Math.log1p(Math.exp(-Math.abs(point[j]!)));
  return { share, excess, logSize };
}

function addAt(i: number, sum: Curvature, value: number, first: number, second: number): void {
  sum.value += value;
  sum.gradient[i]! += first;
  sum.hessian[i * (sum.gradient.length + 1)]! += second;
}
