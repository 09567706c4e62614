import { KeepworthError } from "../errors.ts";
import type { LogPrior } from "./logs.ts";
import type { Curvature } from "./newton.ts";
import { flat, logNormal, meanAndSize, pairAt, weibull, type PriorPart } from "./priorParts.ts";

/**
 * "weak": normal in the logarithms, wide, around usual values, with times relative to the mean age. "pymc-marketing":
 * the defaults of PyMC-Marketing 0.19.2, whose scales of time are in the unit of the data. "none": none at all.
 */
export type PriorName = "weak" | "pymc-marketing" | "none";

/** A prior over the parameters of a model, through coordinates without bounds. */
export interface Prior {
  readonly name: PriorName;
  /** Adds ln of the density: of the variables in which the prior is written or, with `volume`, of the coordinates. */
  add(point: Float64Array, sum: Curvature, volume: boolean): void;
  /** The logarithms of the parameters. */
  toLogs(point: Float64Array): Float64Array;
  /** The coordinates of logarithms of the parameters, or of nearby ones where these are impossible. */
  fromLogs(logs: ArrayLike<number>): Float64Array;
  /** Derivatives of the logarithms by the coordinates, row by row; null where they are the same. */
  slopes(point: Float64Array): Float64Array | null;
  /** Takes a function's derivatives by the logarithms to those by the coordinates, in place. */
  pullBack(point: Float64Array, gradient: Float64Array, hessian?: Float64Array): void;
}

export interface PriorSubject {
  /** The command line's name. */
  readonly model: string;
  readonly names: readonly string[];
  /** The weak prior. */
  readonly prior: LogPrior;
}

/** PyMC-Marketing 0.19.2, `default_model_config` of each model in pymc_marketing/clv/models. */
const pymcMarketing: Readonly<Record<string, (unit: number) => readonly PriorPart[]>> = {
  "bg-nbd": (unit) => [weibull(0, 2, 1), weibull(1, 2, 10 * unit), meanAndSize(2, 3)],
  "mbg-nbd": (unit) => [weibull(0, 2, 1), weibull(1, 2, 10 * unit), meanAndSize(2, 3)],
  "pareto-nbd": (unit) => [
    weibull(0, 2, 1),
    weibull(1, 2, 10 * unit),
    weibull(2, 2, 1),
    weibull(3, 2, 10 * unit),
  ],
  "gamma-gamma": () => [flat(0), flat(1), flat(2)],
  "bg-bb": () => [meanAndSize(0, 1), meanAndSize(2, 3)],
  sbg: () => [meanAndSize(0, 1)],
};

/**
 * The prior of a name for a model.
 *
 * @param unit  length of the prior's time unit in that of the data: 7 for data in days and a prior meant in weeks.
 *   Only "pymc-marketing" has scales of time of its own
 * @throws KeepworthError "option.invalid" for a name that this model has no prior of; "argument.domain" for the unit
 */
export function priorNamed(name: PriorName, subject: PriorSubject, unit = 1): Prior {
  if (!(unit > 0 && unit < Infinity)) {
    throw new KeepworthError("argument.domain", { argument: "priorUnit", value: unit });
  }
  const { names, prior } = subject;
  if (name === "none") return fromParts(name, []);
  if (name === "weak") {
    return fromParts(
      name,
      names.map((_, i) => logNormal(i, prior.centre[i]!, prior.spread[i]!)),
    );
  }
  const theirs = name === "pymc-marketing" ? pymcMarketing[subject.model] : undefined;
  if (theirs === undefined) {
    const expected = subject.model in pymcMarketing ? "weak, pymc-marketing, none" : "weak, none";
    throw new KeepworthError("option.invalid", { option: "prior", value: name, expected });
  }
  return fromParts(name, theirs(unit));
}

export function fromParts(name: PriorName, parts: readonly PriorPart[]): Prior {
  const pairs = parts.flatMap(({ pair }) => (pair === undefined ? [] : [pair]));
  return {
    name,
    add: (point, sum, volume) => parts.forEach((part) => part.add(point, sum, volume)),
    toLogs(point) {
      const logs = point.slice();
      for (const [i, j] of pairs) {
        const { logSize } = pairAt(point, i, j);
        logs[i] = logSize - Math.log1p(Math.exp(-point[i]!));
        logs[j] = logSize - Math.log1p(Math.exp(point[i]!));
      }
      return logs;
    },
    fromLogs(logs) {
      const point = Float64Array.from(logs);
      for (const [i, j] of pairs) {
        point[i] = logs[i]! - logs[j]!;
        point[j] = Math.log(Math.max(0.1, Math.exp(logs[i]!) + Math.exp(logs[j]!) - 1));
      }
      return point;
    },
    slopes(point) {
      if (pairs.length === 0) return null;
      const n = point.length;
      const slopes = new Float64Array(n * n);
      for (let i = 0; i < n; i++) slopes[i * (n + 1)] = 1;
      for (const [i, j] of pairs) {
        const { share, excess } = pairAt(point, i, j);
        slopes[i * n + i] = 1 - share;
        slopes[j * n + i] = -share;
        slopes[i * n + j] = excess;
        slopes[j * n + j] = excess;
      }
      return slopes;
    },
    pullBack(point, gradient, hessian) {
      for (const [i, j] of pairs) pullBackPair(point, i, j, gradient, hessian);
    },
  };
}

function pullBackPair(
  point: Float64Array,
  i: number,
  j: number,
  gradient: Float64Array,
  hessian: Float64Array | undefined,
): void {
  const { share, excess } = pairAt(point, i, j);
  const both = gradient[i]! + gradient[j]!;
  gradient[i] = (1 - share) * gradient[i]! - share * gradient[j]!;
  gradient[j] = excess * both;
  if (hessian === undefined) return;
  const n = gradient.length;
  for (let k = 0; k < n; k++) {
    const [hi, hj] = [hessian[k * n + i]!, hessian[k * n + j]!];
    hessian[k * n + i] = (1 - share) * hi - share * hj;
    hessian[k * n + j] = excess * (hi + hj);
  }
  for (let k = 0; k < n; k++) {
    const [hi, hj] = [hessian[i * n + k]!, hessian[j * n + k]!];
    hessian[i * n + k] = (1 - share) * hi - share * hj;
    hessian[j * n + k] = excess * (hi + hj);
  }
  hessian[i * n + i]! -= share * (1 - share) * both;
  hessian[j * n + j]! += excess * (1 - excess) * both;
}
