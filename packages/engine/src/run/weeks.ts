import type { BaseStates } from "./compress.ts";

/** Days to the nearest week, in days. */
const nearest = (days: number) => 7 * Math.floor((days + 3) / 7);

/** The times of a state by weeks; one who came again did so after a day at least, and nobody after now. */
function timesInWeeks(x: number, tx: number, T: number): { readonly tx: number; readonly T: number } {
  const last = x === 0 ? 0 : Math.max(1, nearest(tx));
  return { tx: last, T: Math.max(nearest(T), last) };
}

/** The states with their times by weeks, each still its own. */
export function roundedToWeeks<S extends Pick<BaseStates, "x" | "tx" | "T">>(states: S): S {
  const [tx, T] = [new Int32Array(states.x.length), new Int32Array(states.x.length)];
  for (let s = 0; s < tx.length; s++) {
    const times = timesInWeeks(states.x[s]!, states.tx[s]!, states.T[s]!);
    tx[s] = times.tx;
    T[s] = times.T;
  }
  return { ...states, tx, T };
}

/** The distinct states by weeks: what of many customers over years is much shorter than by days. For bases without groups. */
export function inWeeks(states: BaseStates): BaseStates {
  const { x, tx, T } = roundedToWeeks(states);
  const { partStart, spendDays, partWeight, spend, spendSquared } = states;
  const stateOf = new Int32Array(spendDays.length);
  for (let s = 0; s < x.length; s++) stateOf.fill(s, partStart[s]!, partStart[s + 1]!);
  const byState = (a: number, b: number) => x[a]! - x[b]! || T[a]! - T[b]! || tx[a]! - tx[b]!;
  const order = Uint32Array.from(stateOf.keys()).sort(
    (a, b) => byState(stateOf[a]!, stateOf[b]!) || spendDays[a]! - spendDays[b]!,
  );
  const [first, starts, sums]: [number[], number[], { days: number; parts: number[] }[]] = [[], [], []];
  let before = -1;
  for (const part of order) {
    const state = stateOf[part]!;
    const same = before >= 0 && byState(stateOf[before]!, state) === 0;
    if (!same) {
      first.push(state);
      starts.push(sums.length);
    }
    if (same && sums.at(-1)!.days === spendDays[part]) sums.at(-1)!.parts.push(part);
    else sums.push({ days: spendDays[part]!, parts: [part] });
    before = part;
  }
  const pick = (column: Int32Array) => Int32Array.from(first, (s) => column[s]!);
  const sum = (column: Float64Array) =>
    Float64Array.from(sums, ({ parts }) => parts.reduce((total, part) => total + column[part]!, 0));
  const partSums = sum(partWeight);
  const ends = [...starts.slice(1), sums.length];
  return {
    x: pick(x),
    tx: pick(tx),
    T: pick(T),
    group: null,
    weight: Float64Array.from(starts, (start, s) =>
      partSums.subarray(start, ends[s]).reduce((total, one) => total + one, 0),
    ),
    partStart: Int32Array.from([...starts, sums.length]),
    spendDays: Int32Array.from(sums, ({ days }) => days),
    partWeight: partSums,
    spend: sum(spend),
    spendSquared: sum(spendSquared),
  };
}

/** So many states at most tell what weeks change. */
const looked = 20_000;

/** Every so-manieth state, with one part each. */
export function someStates(states: BaseStates): BaseStates {
  const step = Math.max(1, Math.ceil(states.x.length / looked));
  const rows = Int32Array.from({ length: Math.ceil(states.x.length / step) }, (_, i) => i * step);
  const part = (s: number) => states.partStart[s]!;
  return {
    x: rows.map((s) => states.x[s]!),
    tx: rows.map((s) => states.tx[s]!),
    T: rows.map((s) => states.T[s]!),
    group: null,
    weight: Float64Array.from(rows, (s) => states.weight[s]!),
    partStart: Int32Array.from({ length: rows.length + 1 }, (_, i) => i),
    spendDays: rows.map((s) => states.spendDays[part(s)]!),
    partWeight: Float64Array.from(rows, (s) => states.weight[s]!),
    spend: Float64Array.from(rows, (s) => states.spend[part(s)]!),
    spendSquared: Float64Array.from(rows, (s) => states.spendSquared[part(s)]!),
  };
}

/** What weeks change of expected orders: of all together, and of a single customer in the mean, both relative. */
export interface WeeksChange {
  readonly total: number;
  readonly single: number;
}

/** @param byDay, byWeek  expected discounted orders of the same states */
export function weeksChange(weight: Float64Array, byDay: Float64Array, byWeek: Float64Array): WeeksChange {
  let [days, change, apart] = [0, 0, 0];
  for (let s = 0; s < weight.length; s++) {
    days += weight[s]! * byDay[s]!;
    change += weight[s]! * (byWeek[s]! - byDay[s]!);
    apart += weight[s]! * Math.abs(byWeek[s]! - byDay[s]!);
  }
  return days > 0 ? { total: change / days, single: apart / days } : { total: 0, single: 0 };
}
