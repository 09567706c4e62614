import { readCustomers } from "../../customers.ts";
import { distinct } from "../../math/distinct.ts";
import { checkArgument, checkPositive } from "../arguments.ts";
import type { Discounting, Scores, StateColumns } from "../model.ts";
import { futurePurchases } from "./discounted.ts";
import { conditionalExpectedPurchases } from "./expected.ts";
import { asParams, type BgNbdParams } from "./params.ts";

/**
 * The figures of many customers at once, equal to those of the single verbs. What an active customer does depends on
 * x and T only, so it is computed once for every pair of them; rows in the order of `compress` are quickest.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "argument.domain" (horizon > 0, rate >= 0)
 */
export function scoreStates(
  params: BgNbdParams,
  states: StateColumns,
  { horizon, rate }: Discounting,
): Scores {
  asParams(params);
  checkArgument("rate", rate);
  checkPositive("horizon", horizon);
  const { x, tx, T } = readCustomers({ x: states.x, tx: states.tx, T: states.T });
  const { r, alpha, a, b } = params;
  const rows = x.length;
  const pairs = pairsOf(x, T);
  const ifAlive = futuresOf(params, pairs, { horizon, rate });

  const byTx = distinct(tx);
  const recency = byTx.values.map((t) => Math.log1p(t / alpha));
  const age = pairs.T.map((t) => Math.log1p(t / alpha));
  const ageAtHorizon = pairs.T.map((t) => Math.log1p(horizon / (alpha + t)));
  const buys = pairs.x.map((n, k) => -Math.expm1(-(r + n) * ageAtHorizon[k]!));
  const median = pairs.x.map((n, k) => (alpha + pairs.T[k]!) * Math.expm1(Math.LN2 / (r + n)));
  const odds = pairs.x.map((n) => a / (b + n - 1));

  const scores = {
    pAlive: new Float64Array(rows),
    expected: new Float64Array(rows),
    dect: new Float64Array(rows),
    dert: new Float64Array(rows),
    pNone: new Float64Array(rows),
    nextMedian: new Float64Array(rows),
  };
  for (let i = 0; i < rows; i++) {
    const k = pairs.index[i]!;
    const n = x[i]!;
    const alive = n === 0 ? 1 : 1 / (1 + odds[k]! * Math.exp((r + n) * (age[k]! - recency[byTx.index[i]!]!)));
    scores.pAlive[i] = alive;
    scores.expected[i] = alive * ifAlive.expected[k]!;
    scores.dect[i] = alive * ifAlive.dect[k]!;
    scores.dert[i] = alive * ifAlive.dert[k]!;
    scores.pNone[i] = 1 - alive * buys[k]!;
    scores.nextMedian[i] = alive < 0.5 ? Number.NaN : median[k]!;
  }
  return scores;
}

/** Distinct (x, T), ascending by x, then T, and each row's position among them. */
interface Pairs {
  readonly x: Float64Array;
  readonly T: Float64Array;
  readonly index: Uint32Array;
}

function pairsOf(x: Float64Array, T: Float64Array): Pairs {
  const byX = distinct(x);
  const byT = distinct(T);
  const ages = byT.values.length;
  const keys = distinct(Float64Array.from(x, (_, i) => byX.index[i]! * ages + byT.index[i]!));
  return {
    x: keys.values.map((key) => byX.values[Math.floor(key / ages)]!),
    T: keys.values.map((key) => byT.values[key % ages]!),
    index: keys.index,
  };
}

function futuresOf({ r, alpha, a, b }: BgNbdParams, { x, T }: Pairs, discounting: Discounting) {
  const expected = new Float64Array(x.length);
  const dect = new Float64Array(x.length);
  const dert = new Float64Array(x.length);
  for (let from = 0; from < x.length;) {
    const n = x[from]!;
    let to = from + 1;
    while (to < x.length && x[to] === n) to++;
    const alphas = T.subarray(from, to).map((t) => alpha + t);
    const future = futurePurchases({ r: r + n, a, b: b + n }, alphas, discounting);
    expected.set(future.expected, from);
    dect.set(future.dect, from);
    dert.set(future.dert, from);
    from = to;
  }
  return { expected, dect, dert };
}

/** Conditional expected purchases of many customers at once. */
export function expectedByState(params: BgNbdParams, states: StateColumns, horizon: number): Float64Array {
  const { x, tx, T } = readCustomers({ x: states.x, tx: states.tx, T: states.T });
  return x.map((_, i) => conditionalExpectedPurchases(params, { x: x[i]!, tx: tx[i]!, T: T[i]! }, horizon));
}
