import { readCustomers } from "../../customers.ts";
import { distinct } from "../../math/distinct.ts";
import { checkArgument, checkPositive } from "../arguments.ts";
import type { Discounting, Scores, StateColumns } from "../model.ts";
import { activeAt, buysBy, quiet, timeActive } from "./active.ts";
import type { Lifetime } from "./clock.ts";
import { aliveByRow } from "./standing.ts";

/**
 * The figures of many customers at once. P(active) comes from tables by x and by time; how long an active customer
 * will be active depends on T alone, what they buy in it goes with (r + x) / (alpha + T), and when they buy first
 * depends on x and T.
 */
export function lifetimeScores<P>(lawOf: (params: P) => Lifetime) {
  function scoreStates(params: P, states: StateColumns, { horizon, rate }: Discounting): Scores {
    const law = lawOf(params);
    checkArgument("rate", rate);
    checkPositive("horizon", horizon);
    const { x, tx, T } = readCustomers({ x: states.x, tx: states.tx, T: states.T });
    const alive = aliveByRow(law, x, tx, T);
    const byT = distinct(T);
    const within = timesActive(law, byT.values, horizon, 0);
    const discounted = rate > 0 ? timesActive(law, byT.values, horizon, rate) : within;
    const forEver = timesActive(law, byT.values, Infinity, rate);
    const waits = waitsByPair(law, x, T, byT, alive, horizon);
    const column = () => new Float64Array(x.length);
    const scores = {
      pAlive: alive,
      expected: column(),
      dect: column(),
      dert: column(),
      pNone: column(),
      nextMedian: column(),
    };
    for (let i = 0; i < x.length; i++) {
      const age = byT.index[i]!;
      const pair = waits.pair[i]!;
      const purchases = (alive[i]! * (law.r + x[i]!)) / (law.alpha + T[i]!);
      scores.expected[i] = purchases * within[age]!;
      scores.dect[i] = purchases * discounted[age]!;
      scores.dert[i] = purchases * forEver[age]!;
      scores.pNone[i] = 1 - alive[i]! * waits.buys[pair]!;
      scores.nextMedian[i] = alive[i]! * waits.ever[pair]! < 0.5 ? Number.NaN : waits.median[pair]!;
    }
    return scores;
  }

  function expectedByState(params: P, states: StateColumns, horizon: number): Float64Array {
    const law = lawOf(params);
    checkArgument("horizon", horizon);
    const { x, tx, T } = readCustomers({ x: states.x, tx: states.tx, T: states.T });
    const byT = distinct(T);
    const times = timesActive(law, byT.values, horizon, 0);
    const expected = aliveByRow(law, x, tx, T);
    for (let i = 0; i < x.length; i++) {
      const purchases = (expected[i]! * (law.r + x[i]!)) / (law.alpha + T[i]!);
      expected[i] = purchases * times[byT.index[i]!]!;
    }
    return expected;
  }

  return { scoreStates, expectedByState };
}

/** By age: the discounted time for which an active customer will be active. */
function timesActive(
  { s, clock }: Lifetime,
  ages: Float64Array,
  horizon: number,
  rate: number,
): Float64Array {
  return ages.map((T) => timeActive({ s, clock: clock.aged(T) }, horizon, rate));
}

/** By distinct pair of x and T: when customers who are active buy next. */
interface Waits {
  /** Each row's pair. */
  readonly pair: Uint32Array;
  /** Probability to buy within the horizon, and ever. */
  readonly buys: Float64Array;
  readonly ever: Float64Array;
  /** Median time, given that they buy ever. */
  readonly median: Float64Array;
}

function waitsByPair(
  law: Lifetime,
  x: Float64Array,
  T: Float64Array,
  byT: { readonly values: Float64Array; readonly index: Uint32Array },
  alive: Float64Array,
  horizon: number,
): Waits {
  const ages = byT.values.length;
  const pairs = distinct(Float64Array.from(x, (n, i) => n * ages + byT.index[i]!));
  const n = pairs.values.length;
  // The last row of a pair stands for it; the median is only asked for where somebody is active with more than ½.
  const row = new Uint32Array(n);
  const asked = new Uint8Array(n);
  for (let i = 0; i < x.length; i++) {
    row[pairs.index[i]!] = i;
    if (alive[i]! >= 0.5) asked[pairs.index[i]!] = 1;
  }
  const waits = {
    pair: pairs.index,
    buys: new Float64Array(n),
    ever: new Float64Array(n),
    median: new Float64Array(n),
  };
  for (let k = 0; k < n; k++) {
    const active = activeAt(law, x[row[k]!]!, T[row[k]!]!);
    const { stays, leaves } = quiet(active, horizon);
    waits.buys[k] = 1 - stays - leaves;
    if (asked[k] === 0) continue;
    const { ever, by } = buysBy(active, 0.5);
    waits.ever[k] = ever;
    waits.median[k] = by;
  }
  return waits;
}
