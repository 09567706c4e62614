import { distinct } from "../../math/distinct.ts";
import { logBetaRatio } from "../../math/gammaGaps.ts";
import { smoothSum } from "../../math/smoothSum.ts";
import { checkArgument } from "../arguments.ts";
import type { Discounting, Scores, StateColumns } from "../model.ts";
import { pAlive } from "./alive.ts";
import { firstPurchase } from "./nextPurchase.ts";
import { afterwards, asParams, checkSpan, readOpportunities, type BgBbParams } from "./params.ts";

/**
 * The figures of many customers at once, equal to those of the single verbs. What an active customer does depends on
 * x and T only, how long they stay on T only; each is computed once.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "argument.domain" (horizon a whole number,
 *   rate >= 0)
 */
export function scoreStates(
  params: BgBbParams,
  states: StateColumns,
  { horizon, rate }: Discounting,
): Scores {
  asParams(params);
  checkArgument("rate", rate);
  checkSpan("horizon", horizon);
  const { x, tx, T } = readOpportunities({ x: states.x, tx: states.tx, T: states.T });
  const ages = distinct(T);
  const stay = Array.from(ages.values, (age) => stayOf(params, age, horizon, rate));
  const firsts = new Map<number, { ever: number; within: number; median: number }>();
  const firstOf = (i: number) => {
    const key = x[i]! * ages.values.length + ages.index[i]!;
    let found = firsts.get(key);
    if (found === undefined) {
      const first = firstPurchase(afterwards(params, x[i]!, T[i]!));
      found = { ever: first.ever, within: first.cdf(horizon), median: first.quantile(first.ever / 2) };
      firsts.set(key, found);
    }
    return found;
  };

  const scores = {
    pAlive: new Float64Array(x.length),
    expected: new Float64Array(x.length),
    dect: new Float64Array(x.length),
    dert: new Float64Array(x.length),
    pNone: new Float64Array(x.length),
    nextMedian: new Float64Array(x.length),
  };
  for (let i = 0; i < x.length; i++) {
    const c = { x: x[i]!, tx: tx[i]!, T: T[i]! };
    const alive = pAlive(params, c);
    const buys = (alive * (params.alpha + c.x)) / (params.alpha + params.beta + c.T);
    const there = stay[ages.index[i]!]!;
    const first = firstOf(i);
    scores.pAlive[i] = alive;
    scores.expected[i] = buys * there.opportunities;
    scores.dect[i] = buys * there.discounted;
    scores.dert[i] = buys * there.forever;
    scores.pNone[i] = 1 - alive * first.within;
    scores.nextMedian[i] = alive * first.ever < 0.5 ? Number.NaN : first.median;
  }
  return scores;
}

/** Opportunities that an active customer of an age still comes to: within the horizon, discounted, for ever. */
function stayOf({ gamma, delta }: BgBbParams, age: number, horizon: number, rate: number) {
  const there = (t: number) => -logBetaRatio(gamma, delta + age, t);
  const discounted = (t: number) => there(t) - rate * t;
  const endless = gamma > 1 ? (delta + age) / (gamma - 1) : Infinity;
  return {
    opportunities: smoothSum(there, 1, horizon),
    discounted: smoothSum(discounted, 1, horizon),
    forever: rate > 0 ? smoothSum(discounted, 1, Infinity) : endless,
  };
}

/** Conditional expected purchases of many customers at once. */
export function expectedByState(params: BgBbParams, states: StateColumns, horizon: number): Float64Array {
  asParams(params);
  checkSpan("horizon", horizon);
  const { x, tx, T } = readOpportunities({ x: states.x, tx: states.tx, T: states.T });
  const ages = distinct(T);
  const stay = ages.values.map((age) =>
    smoothSum((t) => -logBetaRatio(params.gamma, params.delta + age, t), 1, horizon),
  );
  return x.map((n, i) => {
    const alive = pAlive(params, { x: n, tx: tx[i]!, T: T[i]! });
    return ((alive * (params.alpha + n)) / (params.alpha + params.beta + T[i]!)) * stay[ages.index[i]!]!;
  });
}
