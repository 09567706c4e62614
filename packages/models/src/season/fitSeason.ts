import type { CustomerColumns } from "../customers.ts";
import type { FitOptions } from "../estimate/fit.ts";
import type { PurchaseFit, PurchaseModel } from "../purchase/model.ts";
import { compress, type States } from "../states.ts";
import { seasonClock, type SeasonClock } from "./clock.ts";
import { clockStates } from "./clockStates.ts";
import { estimateMonths, type MonthFactors } from "./months.ts";
import { monthsOfHistory, type MonthOfHistory } from "./monthsOfHistory.ts";
import { logIntensity, type RepeatsByDay } from "./repeats.ts";

export interface SeasonFit<P extends object> extends MonthFactors {
  /** The model in clock time, and in plain time. */
  readonly fit: PurchaseFit<P>;
  readonly plain: PurchaseFit<P>;
  /** Of the season's fit, with Σ ln h of its repeat purchases: to be compared with that of `plain`. */
  readonly logLikelihood: number;
  /** What came in each month, and what the model with the season expects. */
  readonly months: readonly MonthOfHistory[];
}

/** What a month expects is asked of a sample of so many states. */
const mostStates = 20_000;

/**
 * A purchase model whose customers buy faster in some months: month factors and parameters in turn, until the factors
 * stand still. Whether the season is used is for a holdout to decide.
 *
 * Customers must leave, if at all, after a purchase, since their whole story is told in clock time: BG/NBD, MBG/NBD, their
 * CNBD forms and NBD, not Pareto/NBD.
 *
 * @param model  e.g. the namespace `bgnbd`
 * @param history  states: in whole days as of `asOf`, a day since 1970-01-01; repeats: repeat purchases of these
 *   customers by day
 * @throws KeepworthError "customers.*", "customer.*"
 * @example fitSeason(bgnbd, { states, asOf, repeats }).factors
 */
export function fitSeason<P extends object>(
  model: Pick<PurchaseModel<P>, "fit" | "logLikelihood">,
  history: { readonly states: CustomerColumns; readonly asOf: number; readonly repeats: RepeatsByDay },
  options: FitOptions = {},
): SeasonFit<P> {
  const { asOf, repeats } = history;
  const states = compress(history.states);
  const some = thinned(states);
  const plain = model.fit(states, options);
  const monthsUnder = ({ params }: PurchaseFit<P>, clock: SeasonClock) =>
    monthsOfHistory(some, asOf, repeats, clock, (moved) => model.logLikelihood(params, moved));

  let estimate = estimateMonths(monthsUnder(plain, seasonClock(new Float64Array(12).fill(1))));
  for (let round = 1; ; round++) {
    const { factors } = estimate;
    const clock = seasonClock(factors);
    const fit = model.fit(clockStates(states, asOf, clock), options);
    const months = monthsUnder(fit, clock);
    const next = estimateMonths(
      months.map((one) => ({ ...one, expected: one.expected / factors[one.month - 1]! })),
    );
    if (round === 8 || next.factors.every((factor, i) => Math.abs(factor - factors[i]!) < 1e-3)) {
      const logLikelihood = fit.logLikelihood + logIntensity(clock, repeats);
      return { ...estimate, fit, plain, logLikelihood, months };
    }
    estimate = next;
  }
}

/** Every so many of the states, raised to the weight of all. */
function thinned(states: States): States {
  const stride = Math.ceil(states.x.length / mostStates);
  if (stride === 1) return states;
  const kept = (_: number, i: number) => i % stride === stride >> 1;
  const weight = states.weight.filter(kept);
  const sum = (column: Float64Array) => column.reduce((total, w) => total + w, 0);
  const raise = sum(states.weight) / sum(weight);
  return {
    x: states.x.filter(kept),
    tx: states.tx.filter(kept),
    T: states.T.filter(kept),
    weight: weight.map((w) => w * raise),
  };
}
