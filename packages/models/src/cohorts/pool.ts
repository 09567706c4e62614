import type { Column, CustomerColumns } from "../customers.ts";
import { maximise } from "../estimate/newton.ts";
import type { Likelihood, PurchaseModel } from "../purchase/model.ts";
import { countCustomers } from "../states.ts";
import { splitByGroup } from "./splitByGroup.ts";

/** A group's own buying rate, as far as its data carry it. */
export interface PooledGroup {
  readonly group: number;
  readonly customers: number;
  readonly repeats: number;
  /** Of ln alpha from everybody's, shrunken; below 0 where the group buys more often. */
  readonly deviation: number;
  readonly standardError: number;
  /** Of ln alpha, by the group's data alone, roughly; null where they say nothing. */
  readonly unpooled: number | null;
}

export interface Pooled {
  /** Standard deviation of ln alpha between groups; 0 where they differ no more than chance would have it. */
  readonly spread: number;
  /** Ascending by group. */
  readonly groups: readonly PooledGroup[];
  /** By how much the likelihood of all customers rises with the groups' own alphas. */
  readonly gain: number;
}

/** Spreads in between are looked at. */
const [least, most] = [1e-3, 5];

/**
 * Lets groups of customers (cohorts, channels) buy at rates of their own, without believing every difference: ln alpha of
 * a group deviates from everybody's by Normal(0, spread²), and the other parameters are shared. The spread is the
 * likeliest, by Laplace's approximation; a small group stays near 0, a large one goes where its data are. Whether groups
 * are used is for a holdout to decide.
 *
 * @param model  any with a parameter alpha, e.g. the namespace `bgnbd`
 * @param params  everybody's, fitted
 * @param customers  columns x, tx, T and optionally weight
 * @param group  the number of each row's group, an integer from 0 on
 * @throws KeepworthError "customers.*", "customer.*"; "argument.domain" for a group that is none
 * @example pool(bgnbd, fit.params, states, months).groups[0].deviation
 */
export function pool<P extends { readonly alpha: number }>(
  model: Pick<PurchaseModel<P>, "likelihoodOf">,
  params: P,
  customers: CustomerColumns,
  group: Column,
): Pooled {
  const values = Object.values(params) as number[];
  const place = Object.keys(params).indexOf("alpha");
  const parts = splitByGroup(customers, group).map(({ group, states }) => ({
    group,
    customers: countCustomers(states),
    likelihood: model.likelihoodOf(states),
  }));
  const along = ({ likelihood }: { likelihood: Likelihood }) => alongAlpha(likelihood, values, place);
  const shared = parts.map((part) => along(part)([0]).value);

  let spread = 0.3;
  let modes: readonly Mode[] = parts.map(() => ({ deviation: 0, information: 0, measured: null, value: 0 }));
  for (let round = 1; ; round++) {
    modes = parts.map((part, i) => modeOf(along(part), modes[i]!.deviation, spread));
    const next = likeliestSpread(modes);
    if (next > 0 && Math.abs(next / spread - 1) > 1e-3 && round < 30) {
      spread = next;
      continue;
    }
    const pooled = next > 0;
    const groups = parts.map(({ group, customers, likelihood }, i): PooledGroup => {
      const { deviation, information, measured } = modes[i]!;
      const standardError = pooled ? 1 / Math.sqrt(information + spread ** -2) : 0;
      return {
        group,
        customers,
        repeats: likelihood.repeats,
        deviation: pooled ? deviation : 0,
        standardError,
        unpooled: measured,
      };
    });
    const gain = modes.reduce((sum, { value }, i) => sum + value - shared[i]!, 0);
    return { spread: pooled ? spread : 0, groups, gain: pooled ? gain : 0 };
  }
}

/** A log-likelihood as a function of the deviation of ln alpha. */
function alongAlpha(likelihood: Likelihood, values: readonly number[], place: number) {
  return ([deviation]: ArrayLike<number> & Iterable<number>) => {
    const alpha = values[place]! * Math.exp(deviation!);
    const { value, gradient, hessian } = likelihood.evaluate(values.map((v, i) => (i === place ? alpha : v)));
    const slope = gradient[place]! * alpha;
    return { value, slope, curve: hessian[place * (values.length + 1)]! * alpha * alpha + slope };
  };
}

interface Mode {
  readonly deviation: number;
  /** Of the group's data about it, without the prior. */
  readonly information: number;
  /** Where the data alone would have it, if the likelihood went on as it bends here; null where it does not bend. */
  readonly measured: number | null;
  readonly value: number;
}

/** The most probable deviation of a group. */
function modeOf(at: ReturnType<typeof alongAlpha>, from: number, spread: number): Mode {
  const precision = spread ** -2;
  const { point } = maximise(
    (point) => {
      const { value, slope, curve } = at(point);
      const deviation = point[0]!;
      return {
        value: value - 0.5 * precision * deviation * deviation,
        gradient: Float64Array.of(slope - precision * deviation),
        hessian: Float64Array.of(curve - precision),
      };
    },
    [from],
    { tolerance: 1e-8 },
  );
  const { value, slope, curve } = at(point);
  const deviation = point[0]!;
  const information = Math.max(0, -curve);
  return {
    deviation,
    information,
    measured: information > 0 ? deviation + slope / information : null,
    value,
  };
}

/**
 * Around its mode a group's likelihood is that of one measurement of its deviation with variance 1 / information. Over
 * groups, such measurements are Normal(0, spread² + 1 / information). 0 where no spread is likeliest.
 */
function likeliestSpread(modes: readonly Mode[]): number {
  const logLikelihood = (spread: number) => {
    let sum = 0;
    for (const { information, measured } of modes) {
      if (measured === null) continue;
      const variance = spread * spread + 1 / information;
      sum -= 0.5 * (Math.log(variance) + (measured * measured) / variance);
    }
    return sum;
  };
  let best = { spread: 0, value: logLikelihood(0) };
  for (let log = Math.log(least); log <= Math.log(most); log += 0.005) {
    const value = logLikelihood(Math.exp(log));
    if (value > best.value) best = { spread: Math.exp(log), value };
  }
  return best.spread;
}
