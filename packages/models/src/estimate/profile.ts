import { KeepworthError } from "../errors.ts";
import { normalQuantile } from "../uncertainty/normal.ts";
import { inLogs } from "./logs.ts";
import { maximise, type Curvature } from "./newton.ts";

/** What an interval by profile likelihood is read from; every `problemOf` of a model gives it. */
export interface ProfileProblem<Name extends string> {
  readonly names: readonly Name[];
  /** Log-likelihood with its derivatives by the parameters. */
  readonly evaluate: (params: Float64Array) => Curvature;
}

export interface ProfileInterval {
  /** 0 where the likelihood stays high however small the parameter is. */
  readonly low: number;
  /** Infinity where it stays high however large the parameter is. */
  readonly high: number;
  readonly level: number;
}

/** Further from the estimate than this, in logarithms, an interval has no end. */
const farthest = Math.log(1e6);

/**
 * The values of one parameter that are compatible with the data: those at which the likelihood, with the other
 * parameters at their best, is not too far below its maximum. Unlike the estimate ± a few standard errors it need not be
 * symmetric, so that it can be trusted where the standard error is above half of the estimate, and it shows where the
 * data give no limit.
 *
 * @param fit  a maximum of the same likelihood, without a prior
 * @param level  default 0.9
 * @throws KeepworthError "argument.domain" for a level outside (0, 1)
 * @example profileInterval(bgnbd.problemOf(customers), bgnbd.fit(customers, { prior: "none" }), "b")
 * @see Venzon & Moolgavkar (1988), Applied Statistics 37(1)
 */
export function profileInterval<Name extends string>(
  problem: ProfileProblem<Name>,
  fit: { readonly params: Readonly<Record<Name, number>> },
  parameter: Name,
  level = 0.9,
): ProfileInterval {
  if (!(level > 0 && level < 1))
    throw new KeepworthError("argument.domain", { argument: "level", value: level });
  const i = problem.names.indexOf(parameter);
  if (i < 0) throw new KeepworthError("argument.domain", { argument: "parameter", value: parameter });
  const likelihood = inLogs(problem.evaluate);
  const best = Float64Array.from(problem.names, (name) => Math.log(fit.params[name]));
  const wanted = normalQuantile((1 + level) / 2);
  const end = (direction: 1 | -1) =>
    best[i]! + direction * distanceTo(wanted, likelihood, best, i, direction);
  return { low: Math.exp(end(-1)), high: Math.exp(end(1)), level };
}

/** How far from the maximum the root of twice the loss of log-likelihood reaches `wanted`; Infinity where it does not. */
function distanceTo(
  wanted: number,
  likelihood: (logs: Float64Array) => Curvature,
  best: Float64Array,
  i: number,
  direction: 1 | -1,
): number {
  const highest = likelihood(best).value;
  let others = best;
  // The root of the loss is nearly a straight line, which makes the secant quick.
  const lossAt = (distance: number) => {
    const reached = constrained(likelihood, others, i, best[i]! + direction * distance);
    others = reached.point;
    return Math.sqrt(Math.max(0, 2 * (highest - reached.value)));
  };
  let near = { distance: 0, loss: 0 };
  let far = { distance: 0.05, loss: lossAt(0.05) };
  while (far.loss < wanted) {
    if (far.distance >= farthest) return Infinity;
    const slope = (far.loss - near.loss) / (far.distance - near.distance);
    const step = Math.min(1.1 * ((wanted - far.loss) / slope), Math.max(1, far.distance));
    near = far;
    const distance = Math.min(farthest, far.distance + (step > 0 ? Math.max(step, 0.01) : 1));
    far = { distance, loss: lossAt(distance) };
  }
  for (let pass = 0; pass < 60 && far.distance - near.distance > 1e-9; pass++) {
    const share = (wanted - near.loss) / (far.loss - near.loss);
    // Away from the ends, so that the bracket closes from both sides.
    const distance = near.distance + Math.min(0.99, Math.max(0.01, share)) * (far.distance - near.distance);
    const loss = lossAt(distance);
    if (Math.abs(loss - wanted) < 1e-9) return distance;
    if (loss < wanted) near = { distance, loss };
    else far = { distance, loss };
  }
  return far.distance;
}

/** The maximum with one logarithm held, or as near to it as it can be reached. */
function constrained(
  likelihood: (logs: Float64Array) => Curvature,
  from: Float64Array,
  held: number,
  value: number,
) {
  const n = from.length;
  const free = Array.from({ length: n }, (_, i) => i).filter((i) => i !== held);
  const place = (point: ArrayLike<number>) => {
    const logs = from.slice();
    free.forEach((i, k) => (logs[i] = point[k]!));
    logs[held] = value;
    return logs;
  };
  const start = free.map((i) => from[i]!);
  const reached = maximise(
    (point) => {
      const { value, gradient, hessian } = likelihood(place(point));
      return {
        value,
        gradient: Float64Array.from(free, (i) => gradient[i]!),
        hessian: Float64Array.from(free.flatMap((i) => free.map((j) => hessian[i * n + j]!))),
      };
    },
    start,
    { lost: (point) => point.some((log, k) => Math.abs(log - start[k]!) > farthest) },
  );
  return { point: place(reached.point), value: reached.value };
}
