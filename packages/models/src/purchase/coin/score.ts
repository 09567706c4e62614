import { checkArgument, checkPositive } from "../arguments.ts";
import type { Discounting, Scores, StateColumns } from "../model.ts";
import { expectedFrom } from "./expected.ts";
import { empty, type FuturePurchases } from "./futuresByRate.ts";
import { futurePurchases } from "./futurePurchases.ts";
import type { Coin } from "./params.ts";
import { standingsOf, type Standings } from "./standings.ts";
import { usesOf } from "./uses.ts";
import { gapOf } from "./waiting.ts";

/**
 * The figures of many customers at once. What active customers do from a stage of the running gap on depends on x and
 * T only, so that it is computed once for every pair of them; rows in the order of `compress` are quickest.
 */
export function scoreCoin(coin: Coin, states: StateColumns, { horizon, rate }: Discounting): Scores {
  checkArgument("rate", rate);
  checkPositive("horizon", horizon);
  const { k, r, alpha } = coin;
  const standings = standingsOf(coin, states);
  const futures = futuresOf(coin, standings, { horizon, rate });
  const column = () => new Float64Array(standings.rows);
  const scores = {
    pAlive: column(),
    expected: column(),
    dect: column(),
    dert: column(),
    pNone: column(),
    nextMedian: column(),
  };
  const { x, T } = standings;
  const ahead = T.map((t) => Math.log1p(horizon / (alpha + t)));
  if (k === 1) fillRandom();
  else fillStaged();
  return scores;

  function fillRandom(): void {
    const { expected, dect, dert } = futures[0]!;
    const buys = x.map((n, pair) => -Math.expm1(-(r + n) * ahead[pair]!));
    const median = x.map((n, pair) => (alpha + T[pair]!) * Math.expm1(Math.LN2 / (r + n)));
    standings.each((row, pair, pAlive) => {
      scores.pAlive[row] = pAlive;
      scores.expected[row] = pAlive * expected[pair]!;
      scores.dect[row] = pAlive * dect[pair]!;
      scores.dert[row] = pAlive > 0 ? pAlive * dert[pair]! : 0;
      scores.pNone[row] = 1 - pAlive * buys[pair]!;
      scores.nextMedian[row] = pAlive < 0.5 ? Number.NaN : median[pair]!;
    });
  }

  function fillStaged(): void {
    standings.each((row, pair, pAlive, stages, waited) => {
      const gap = gapOf(r + k * x[pair]!, waited, k);
      scores.pAlive[row] = pAlive;
      for (let j = 0; j < k; j++) {
        const share = pAlive * stages[j]!;
        if (!(share > 0)) continue;
        scores.expected[row]! += share * futures[j]!.expected[pair]!;
        scores.dect[row]! += share * futures[j]!.dect[pair]!;
        scores.dert[row]! += share * futures[j]!.dert[pair]!;
      }
      scores.pNone[row] = 1 + pAlive * Math.expm1(gap.logSurvival(ahead[pair]!));
      scores.nextMedian[row] =
        pAlive < 0.5 ? Number.NaN : (alpha + T[pair]!) * Math.expm1(gap.until(-Math.LN2));
    });
  }
}

/** By stage of the running gap, then by pair. */
function futuresOf(
  { k, r, alpha, a, b, atStart }: Coin,
  { x, T, begin }: Standings,
  discounting: Discounting,
) {
  return Array.from({ length: k }, (_, stage): FuturePurchases => {
    const all = empty(x.length);
    for (let i = 0; i + 1 < begin.length; i++) {
      const from = begin[i]!;
      const n = x[from]!;
      const alphas = T.subarray(from, begin[i + 1]!).map((t) => alpha + t);
      const shapes = { r: r + k * n + stage, a, b: b + n + atStart, k, stage };
      const future = futurePurchases(shapes, alphas, discounting);
      all.expected.set(future.expected, from);
      all.dect.set(future.dect, from);
      all.dert.set(future.dert, from);
    }
    return all;
  });
}

/** Conditional expected purchases of many customers at once; quickest of a few of them, as samples are. */
export function expectedCoin(coin: Coin, states: StateColumns, horizon: number): Float64Array {
  checkArgument("horizon", horizon);
  const { k, r, alpha, a, b, atStart } = coin;
  const standings = standingsOf(coin, states);
  const { x, T, begin } = standings;
  const byStage = Array.from({ length: k }, () => new Float64Array(x.length));
  for (let i = 0; i + 1 < begin.length; i++) {
    const n = x[begin[i]!]!;
    const shapes = { a, b: b + n + atStart, k };
    const uses = usesOf(shapes);
    for (let pair = begin[i]!; pair < begin[i + 1]!; pair++) {
      for (let stage = 0; stage < k; stage++) {
        const from = { ...shapes, stage, r: r + k * n + stage };
        byStage[stage]![pair] = expectedFrom(from, alpha + T[pair]!, horizon, uses);
      }
    }
  }
  const expected = new Float64Array(standings.rows);
  standings.each((row, pair, pAlive, stages) => {
    let sum = 0;
    for (let j = 0; j < k; j++) sum += stages[j]! * byStage[j]![pair]!;
    expected[row] = pAlive * sum;
  });
  return expected;
}
