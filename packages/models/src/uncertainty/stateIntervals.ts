import { findCorners, noCorners, type Corners } from "./futureGrid.ts";
import { levels } from "./futureMoney.ts";
import type { FutureTable } from "./futureQuantiles.ts";

/** 90 % intervals by state, in the order of the states. */
export interface StateIntervals {
  /** Purchases within the horizon: whole numbers. */
  readonly ordersLow: Int32Array;
  readonly ordersHigh: Int32Array;
  /** Discounted money per unit of margin × (v + x·m̄); null without spend. */
  readonly moneyLow: Float64Array | null;
  readonly moneyHigh: Float64Array | null;
  /** The same relative to the expected money, `mean`: growth_low = growth × lowRatio. Both 0 where the mean is 0 or infinite. */
  readonly lowRatio: Float64Array | null;
  readonly highRatio: Float64Array | null;
}

const [low, high] = [0.05, 0.95];

/**
 * The 90 % interval of every state's own outcome: the 5 % and 95 % quantiles of the purchases, and of the money, of
 * one customer. They hold the chance of having left already, of the future, and of the parameters. An outcome is
 * often exactly 0, so that such an interval holds more than 90 % of customers.
 *
 * @param pAlive  P(active) of each state, in [0, 1]
 * @param table  of the same states
 * @param mean  expected money of each state per unit of margin × (v + x·m̄): DECT × p / (q + p·x − 1)
 */
export function stateIntervals(
  states: { readonly x: ArrayLike<number>; readonly T: ArrayLike<number> },
  pAlive: ArrayLike<number>,
  table: FutureTable,
  mean: ArrayLike<number> | null = null,
): StateIntervals {
  const n = states.x.length;
  const money = table.logMoney;
  const column = () => (money === null ? null : new Float64Array(n));
  const out = {
    ordersLow: new Int32Array(n),
    ordersHigh: new Int32Array(n),
    moneyLow: column(),
    moneyHigh: column(),
    lowRatio: mean === null ? null : column(),
    highRatio: mean === null ? null : column(),
  };
  const corners = noCorners();
  for (let i = 0; i < n; i++) {
    const alive = pAlive[i]!;
    if (!(alive > low)) continue;
    findCorners(table.grid, states.x[i]!, states.T[i]!, corners);
    let some = 0;
    for (let c = 0; c < corners.count; c++) some += corners.weight[c]! * (1 - table.none[corners.node[c]!]!);
    const buys = alive * some;
    const average = mean === null ? 0 : mean[i]!;
    const per = average > 0 && average < Infinity ? 1 / average : 0;
    for (const [level, orders, amount, ratio] of [
      [low, out.ordersLow, out.moneyLow, out.lowRatio],
      [high, out.ordersHigh, out.moneyHigh, out.highRatio],
    ] as const) {
      // The share of those who buy that lies below: not positive where even nothing is above the level.
      const among = 1 - (1 - level) / buys;
      if (!(among > 0)) continue;
      orders[i] = countQuantile(table, corners, (1 - level) / alive);
      if (money === null) continue;
      const value = moneyQuantile(money, corners, among);
      amount![i] = value;
      if (ratio !== null) ratio[i] = value * per;
    }
  }
  return out;
}

/** Up to this count P(N > n) itself is interpolated; beyond it is too steep between nodes, and its quantile is. */
const fewPurchases = 24;

/** The smallest n with P(N > n) <= beyond, given active. */
function countQuantile(table: FutureTable, corners: Corners, beyond: number): number {
  const { survival, survivalStart } = table;
  for (let n = 1; n < fewPurchases; n++) {
    let more = 0;
    for (let c = 0; c < corners.count; c++) {
      const node = corners.node[c]!;
      more +=
        corners.weight[c]! * survival[Math.min(survivalStart[node]! + n, survivalStart[node + 1]! - 1)]!;
    }
    if (more <= beyond) return n;
  }
  let place = 0;
  for (let c = 0; c < corners.count; c++) {
    place += corners.weight[c]! * countPlace(table, corners.node[c]!, beyond);
  }
  return Math.max(fewPurchases, Math.ceil(place - 1e-9));
}

/** That n at a node, less the share of P(N = n) that is not needed, so that it moves smoothly between nodes. */
function countPlace({ survival, survivalStart }: FutureTable, node: number, beyond: number): number {
  const start = survivalStart[node]!;
  let from = start;
  let to = survivalStart[node + 1]! - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (survival[middle]! <= beyond) to = middle;
    else from = middle + 1;
  }
  const before = from === start ? 1 : survival[from - 1]!;
  const mass = before - survival[from]!;
  const needed = mass > 0 ? Math.min(Math.max((before - beyond) / mass, 0), 1) : 1;
  return from - start - 1 + needed;
}

function moneyQuantile(logMoney: Float64Array, corners: Corners, level: number): number {
  const k = levelBelow(level);
  const share = Math.min((level - levels[k]!) / (levels[k + 1]! - levels[k]!), 1);
  let log = 0;
  for (let c = 0; c < corners.count; c++) {
    const at = corners.node[c]! * levels.length + k;
    log += corners.weight[c]! * (logMoney[at]! + share * (logMoney[at + 1]! - logMoney[at]!));
  }
  return Math.exp(log);
}

/** For every thousandth, the last level that is not above it. */
const levelIndex = Int32Array.from({ length: 1001 }, (_, i) =>
  levels.findLastIndex((level) => level <= i / 1000 + 1e-12),
);

function levelBelow(level: number): number {
  let k = levelIndex[Math.floor(level * 1000)]!;
  while (k + 2 < levels.length && levels[k + 1]! <= level) k++;
  return Math.min(k, levels.length - 2);
}
