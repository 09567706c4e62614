import { cellsOf, type Cells } from "../../covariates/cells.ts";
import { readColumn } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import { checkNumber, type CovariateRows } from "./histories.ts";

/** Which covariates hold when, customer by customer. */
export interface Timetable {
  readonly cells: Cells;
  /** Customer i's rows are begin[i] <= k < begin[i + 1], ascending by time. */
  readonly begin: Uint32Array;
  /** By row: where it starts, and its cell. */
  readonly start: Float64Array;
  readonly cell: Uint32Array;
  /** By customer: where the last row ends. */
  readonly end: Float64Array;
}

/**
 * @throws KeepworthError "customers.columns", "customer.number", "covariates.finite", "covariates.name";
 *   "covariates.periods" for two rows of a customer with one start
 */
export function readTimetable(rows: CovariateRows, customers: number): Timetable {
  const starts = readColumn(rows.start, "start");
  const customer = readColumn(rows.customer, "customer", starts.length);
  const cells = cellsOf(rows, starts.length);
  const begin = new Uint32Array(customers + 1);
  for (let row = 0; row < starts.length; row++) {
    begin[checkNumber(customer[row]!, row, customers) + 1]!++;
    if (!Number.isFinite(starts[row]!))
      throw new KeepworthError("covariates.finite", { covariate: "start", row });
  }
  for (let i = 0; i < customers; i++) begin[i + 1]! += begin[i]!;
  const order = new Uint32Array(starts.length);
  const next = begin.slice();
  for (let row = 0; row < starts.length; row++) order[next[customer[row]!]!++] = row;

  const start = new Float64Array(starts.length);
  const cell = new Uint32Array(starts.length);
  const end = new Float64Array(customers);
  for (let i = 0; i < customers; i++) {
    const own = order.subarray(begin[i], begin[i + 1]).sort((a, b) => starts[a]! - starts[b]!);
    own.forEach((row, k) => {
      start[begin[i]! + k] = starts[row]!;
      cell[begin[i]! + k] = cells.index[row]!;
      if (k > 0 && starts[row] === starts[own[k - 1]!]) {
        throw new KeepworthError("covariates.periods", { customer: i, time: starts[row]!, problem: "twice" });
      }
    });
    const final = begin[i + 1]! - 1;
    const length = rows.last ?? (own.length > 1 ? start[final]! - start[final - 1]! : Infinity);
    end[i] = own.length === 0 ? -Infinity : start[final]! + length;
  }
  return { cells, begin, start, cell, end };
}

/** Times computed in different ways may differ in their last digits. */
const tolerance = 1e-9;

/** The row of a customer that holds at a time, its start included. */
export function rowAt({ begin, start, end }: Timetable, customer: number, time: number): number {
  const slack = tolerance * Math.max(1, Math.abs(time));
  let low = begin[customer]! - 1;
  let high = begin[customer + 1]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (start[middle]! <= time + slack) low = middle;
    else high = middle;
  }
  if (low < begin[customer]! || time > end[customer]! + slack) {
    throw new KeepworthError("covariates.periods", { customer, time, problem: "missing" });
  }
  return low;
}

/** Visits the stretches of time between two times in which a customer's covariates stay the same, none of them empty. */
export function walk(
  timetable: Timetable,
  customer: number,
  from: number,
  to: number,
  visit: (cell: number, time: number) => void,
): void {
  if (!(to > from)) return;
  const { begin, start, cell } = timetable;
  rowAt(timetable, customer, to);
  let row = rowAt(timetable, customer, from);
  for (let at = from; at < to;) {
    let next = row + 1;
    while (next < begin[customer + 1]! && start[next]! < to && cell[next] === cell[row]) next++;
    const until = next < begin[customer + 1]! ? Math.min(start[next]!, to) : to;
    if (until > at) visit(cell[row]!, until - at);
    at = Math.max(at, until);
    row = next;
  }
}
