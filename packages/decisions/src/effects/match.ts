import type { Clocks } from "./clocks.ts";

/** Clocks in the same state, of either kind. */
export interface Cell {
  /** Positions. */
  readonly treated: number[];
  readonly comparison: number[];
}

export interface Matching {
  readonly cells: readonly Cell[];
  /** Events for which no cell has enough to compare with. */
  readonly unmatched: number;
}

/** Without so many clocks to compare with, a cell is widened. */
export const fewestInCell = 8;
/** An event whose expected margin is further outside of theirs than by this factor is not compared with them. */
const apart = 1.25;
const mostValues = 10;
const treatedInValue = 15;
/** Repeat purchases from which on customers are of the next class. */
const repeatClasses = [1, 3, 7] as const;
const [quarter, year] = [91.3125, 365.25] as const;

/**
 * Puts every event together with clocks in the same state: the same tenth of expected margin, class of repeat purchases,
 * quarter of the calendar, and whether there was such an event shortly before. Where too few are in it, the quarter
 * becomes a year, then any time; then repeat purchases no longer count, then earlier events. Events whose expected margin
 * is outside of what those to compare with have stay unmatched.
 */
export function matchClocks(clocks: Clocks): Matching {
  const { treated, expected, repeats, day, before, within } = clocks;
  const size = treated.length;
  const value = valueClasses(clocks);
  const levels = [
    [1, 1, quarter],
    [1, 1, year],
    [1, 1, Infinity],
    [0, 1, Infinity],
    [0, 0, Infinity],
  ] as const;
  let open: number[] = [];
  for (let i = 0; i < size; i += 1) if (treated[i] === 1) open.push(i);
  const cells: Cell[] = [];
  for (const [byRepeats, byBefore, days] of levels) {
    if (open.length === 0) break;
    const keyOf = (i: number): number => {
      const time = days === Infinity ? 0 : Math.floor(day[i]! / days) + 4096;
      const repeat = byRepeats * repeatClass(repeats[i]!);
      const had = byBefore * (before?.[i] ?? 0);
      return (((within?.[i] ?? 0) * 16 + value[i]!) * 4 + repeat) * 2 * 16_384 + had * 16_384 + time;
    };
    const found = new Map<number, Cell>();
    for (const i of open) {
      const key = keyOf(i);
      const cell = found.get(key);
      if (cell) cell.treated.push(i);
      else found.set(key, { treated: [i], comparison: [] });
    }
    for (let i = 0; i < size; i += 1) if (treated[i] === 0) found.get(keyOf(i))?.comparison.push(i);
    open = [];
    for (const cell of found.values()) {
      const { low, high } = range(expected, cell.comparison);
      const fits = cell.comparison.length >= fewestInCell;
      const kept = fits
        ? cell.treated.filter((i) => expected[i]! >= low / apart && expected[i]! <= high * apart)
        : [];
      if (kept.length > 0) cells.push({ treated: kept, comparison: cell.comparison });
      if (kept.length < cell.treated.length) {
        const matched = new Set(kept);
        for (const i of cell.treated) if (!matched.has(i)) open.push(i);
      }
    }
  }
  return { cells, unmatched: open.length };
}

function repeatClass(repeats: number): number {
  let index = 0;
  while (index < repeatClasses.length && repeats >= repeatClasses[index]!) index += 1;
  return index;
}

/** Which of at most ten equal parts of the events a clock's expected margin falls into. */
function valueClasses({ treated, expected }: Clocks): Int32Array {
  const size = expected.length;
  const own: number[] = [];
  for (let i = 0; i < size; i += 1) if (treated[i] === 1) own.push(expected[i]!);
  const sorted = Float64Array.from(own).sort();
  const parts = Math.min(mostValues, Math.max(1, Math.floor(own.length / treatedInValue)));
  const cuts: number[] = [];
  for (let part = 1; part < parts; part += 1) {
    const cut = sorted[Math.floor((part * own.length) / parts)]!;
    if (cut !== cuts.at(-1)) cuts.push(cut);
  }
  return Int32Array.from({ length: size }, (_, i) => {
    let index = 0;
    while (index < cuts.length && expected[i]! >= cuts[index]!) index += 1;
    return index;
  });
}

function range(expected: ArrayLike<number>, of: readonly number[]): { low: number; high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const i of of) {
    if (expected[i]! < low) low = expected[i]!;
    if (expected[i]! > high) high = expected[i]!;
  }
  return { low, high };
}
