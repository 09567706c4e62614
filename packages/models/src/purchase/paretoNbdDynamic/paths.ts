import type { History } from "./histories.ts";
import { rowAt, walk, type Timetable } from "./timetable.ts";

/** Histories as stretches of time within which a customer's covariates do not change. */
export interface Paths {
  /** By customer: repeat purchases, and how many customers it stands for. */
  readonly x: Float64Array;
  readonly weight: Float64Array;
  /** Customer i's stretches from the first purchase on are begin[i] <= k < begin[i + 1]. */
  readonly begin: Uint32Array;
  /** The first stretch that lies after the last purchase; begin[i + 1] where that was just now. */
  readonly lastPurchase: Uint32Array;
  /** By stretch: how long it is, and where its covariates are. */
  readonly time: Float64Array;
  readonly cell: Uint32Array;
  /** Distinct sets of covariates, those of buying and those of leaving, cell by cell. */
  readonly cells: number;
  readonly purchase: Float64Array;
  readonly lifetime: Float64Array;
  /** By cell: repeat purchases while it held. A purchase at the start of a row belongs to that row. */
  readonly bought: Float64Array;
}

/**
 * The paths of customers with a first purchase.
 *
 * @throws KeepworthError "covariates.periods" where covariates are missing between a first purchase and the end
 */
export function pathsOf(histories: readonly History[], timetable: Timetable): Paths {
  const { cells } = timetable;
  const x: number[] = [];
  const begin = [0];
  const lastPurchase: number[] = [];
  const time: number[] = [];
  const cell: number[] = [];
  const bought = new Float64Array(cells.count);
  const add = (at: number, length: number) => {
    cell.push(at);
    time.push(length);
  };
  histories.forEach(({ times, end }, i) => {
    if (times.length === 0) return;
    const last = times.at(-1)!;
    x.push(times.length - 1);
    for (const t of times.slice(1)) bought[timetable.cell[rowAt(timetable, i, t)]!]!++;
    walk(timetable, i, times[0]!, last, add);
    lastPurchase.push(time.length);
    walk(timetable, i, last, end, add);
    begin.push(time.length);
  });
  return {
    x: Float64Array.from(x),
    weight: new Float64Array(x.length).fill(1),
    begin: Uint32Array.from(begin),
    lastPurchase: Uint32Array.from(lastPurchase),
    time: Float64Array.from(time),
    cell: Uint32Array.from(cell),
    cells: cells.count,
    purchase: cells.values.purchase,
    lifetime: cells.values.lifetime,
    bought,
  };
}
