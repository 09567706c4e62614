import { checkWeights, readColumn, type Column } from "../customers.ts";
import { KeepworthError } from "../errors.ts";
import { distinct } from "../math/distinct.ts";

/** One cohort, counted period by period. */
export interface LostByPeriod {
  /** Customers lost in period 1, 2, …: at the first renewal, at the second, … */
  readonly lost: Column;
  /** Customers who are still there after the last of these periods. */
  readonly active: number;
}

/** Many customers, whose time may have begun and been cut off on different days. */
export interface DurationColumns {
  /**
   * Periods: the one in which a customer left (1: at the first renewal), or, for one who is still there, how many
   * renewals they have made. `tenure` is the same.
   */
  readonly duration?: Column;
  readonly tenure?: Column;
  /** 1 for a customer who has left, 0 for one who is still there. `churn` and `event` are the same. */
  readonly churned?: Column;
  readonly churn?: Column;
  readonly event?: Column;
  /** How many customers a row stands for; default 1 each. */
  readonly weight?: Column;
}

export type ContractData = LostByPeriod | DurationColumns;

/** Checked columns, not to be written into: they may be the caller's own arrays. */
export interface DurationArrays {
  readonly duration: Float64Array;
  readonly churned: Float64Array;
  readonly weight: Float64Array | null;
}

/** Customers by distinct duration, ascending. */
export interface Exits {
  readonly duration: Float64Array;
  /** Who left in that period. */
  readonly lost: Float64Array;
  /** Who was still there after it, and of whom no more is known. */
  readonly kept: Float64Array;
  /** All of them. */
  readonly customers: number;
  /** Distinct rows: durations times whether a customer has left. */
  readonly states: number;
}

/**
 * Data about contracts as columns of durations.
 *
 * @param anyTime  durations need not be whole, and nobody needs to stay for a period; default false
 * @throws KeepworthError "customers.columns", "customers.empty", "customer.weight"; "customer.duration",
 *   "customer.churned" with the row (from 0) and its value; "contract.lost" with the period
 */
export function readDurations(data: ContractData, anyTime = false): DurationArrays {
  if ("lost" in data) return ofPeriods(data);
  const duration = readColumn(data.duration ?? data.tenure, "duration");
  const churned = readColumn(data.churned ?? data.churn ?? data.event, "churned", duration.length);
  const weight = data.weight === undefined ? null : readColumn(data.weight, "weight", duration.length);
  if (duration.length === 0) throw new KeepworthError("customers.empty");
  for (let row = 0; row < duration.length; row++) {
    const left = churned[row]!;
    if (left !== 0 && left !== 1) throw new KeepworthError("customer.churned", { row, churned: left });
    const time = duration[row]!;
    const sound = time >= 0 && time < Infinity && (anyTime || (Number.isInteger(time) && time >= left));
    if (!sound) throw new KeepworthError("customer.duration", { row, duration: time, churned: left });
  }
  checkWeights(weight);
  return { duration, churned, weight };
}

function ofPeriods({ lost, active }: LostByPeriod): DurationArrays {
  const counts = readColumn(lost, "lost");
  const check = (customers: number, period: number | "end") => {
    if (!(customers >= 0 && customers < Infinity))
      throw new KeepworthError("contract.lost", { period, customers });
  };
  counts.forEach((count, i) => check(count, i + 1));
  check(active, "end");
  const periods = counts.length;
  const weight = Float64Array.of(...counts, active);
  checkWeights(weight);
  return {
    duration: Float64Array.from({ length: periods + 1 }, (_, i) => Math.min(i + 1, periods)),
    churned: Float64Array.from({ length: periods + 1 }, (_, i) => (i < periods ? 1 : 0)),
    weight,
  };
}

/** Rows reduced to how many left, and how many stayed, at each distinct duration. Order does not matter. */
export function exitsOf({ duration, churned, weight }: DurationArrays): Exits {
  const { values, index } = distinct(duration);
  const lost = new Float64Array(values.length);
  const kept = new Float64Array(values.length);
  for (let row = 0; row < index.length; row++) {
    (churned[row] === 1 ? lost : kept)[index[row]!]! += weight === null ? 1 : weight[row]!;
  }
  let customers = 0;
  let states = 0;
  for (const count of [...lost, ...kept]) {
    customers += count;
    if (count > 0) states++;
  }
  return { duration: values, lost, kept, customers, states };
}

/** Renewals that came up, lost ones included. */
export function renewalsSeen({ duration, lost, kept }: Exits): number {
  let renewals = 0;
  for (let i = 0; i < duration.length; i++) renewals += duration[i]! * (lost[i]! + kept[i]!);
  return renewals;
}
