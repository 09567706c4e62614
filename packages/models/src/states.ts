import { readCustomers, type CustomerArrays, type CustomerColumns } from "./customers.ts";
import { distinct, type Distinct } from "./math/distinct.ts";
import { radixSort } from "./math/radixSort.ts";

/** Distinct customers and how often each occurs, ascending by x, then T, then tx. */
export interface States {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Customers reduced to their distinct states (x, tx, T): all that a purchase model sees of them. The result does not
 * depend on the order of the rows. Rows of weight 0 are dropped. Columns that are in the order of states already
 * (ascending by x, T, tx, no two equal) are passed through uncopied.
 *
 * @throws KeepworthError as `readCustomers`
 * @example compress({ x: [0, 2, 0], tx: [0, 5, 0], T: [9, 9, 9] }) // x: [0, 2], tx: [0, 5], T: [9, 9], weight: [2, 1]
 */
export function compress(customers: CustomerColumns): States {
  const columns = readCustomers(customers);
  const { x, tx, T, weight } = columns;
  if (isSorted(columns)) return { x, tx, T, weight: weight ?? new Float64Array(x.length).fill(1) };
  const parts: Parts = { x: distinct(x), T: distinct(T), tx: distinct(tx) };
  const cells = parts.x.values.length * parts.T.values.length * parts.tx.values.length;
  return weight === null && cells < 2 ** 32 ? bySorting(parts) : byLookup(columns, parts, cells);
}

interface Parts {
  readonly x: Distinct;
  readonly T: Distinct;
  readonly tx: Distinct;
}

/** States as the sorted numbers of their cells in a box of all distinct x, T, tx. */
function bySorting({ x, T, tx }: Parts): States {
  const ages = T.values.length;
  const times = tx.values.length;
  const cells = new Uint32Array(x.index.length);
  for (let i = 0; i < cells.length; i++) cells[i] = (x.index[i]! * ages + T.index[i]!) * times + tx.index[i]!;
  const sorted = radixSort(cells);
  let count = 1;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) count++;
  const states = {
    x: new Float64Array(count),
    tx: new Float64Array(count),
    T: new Float64Array(count),
    weight: new Float64Array(count),
  };
  for (let i = 0, state = 0; state < count; state++) {
    const cell = sorted[i]!;
    const begin = i;
    while (i < sorted.length && sorted[i] === cell) i++;
    const pair = Math.floor(cell / times);
    states.x[state] = x.values[Math.floor(pair / ages)]!;
    states.T[state] = T.values[pair % ages]!;
    states.tx[state] = tx.values[cell % times]!;
    states.weight[state] = i - begin;
  }
  return states;
}

/** The same for weights, and for a box too large for 32 bits. */
function byLookup(columns: CustomerArrays, parts: Parts, cells: number): States {
  const ages = parts.T.values.length;
  const times = parts.tx.values.length;
  let pair = Float64Array.from(parts.x.index, (k, i) => k * ages + parts.T.index[i]!);
  if (cells > Number.MAX_SAFE_INTEGER) pair = Float64Array.from(distinct(pair).index);
  const { values, index } = distinct(pair.map((k, i) => k * times + parts.tx.index[i]!));
  const weight = new Float64Array(values.length);
  const row = new Uint32Array(values.length);
  for (let i = 0; i < index.length; i++) {
    const state = index[i]!;
    weight[state]! += columns.weight === null ? 1 : columns.weight[i]!;
    row[state] = i;
  }
  const kept = row.filter((_, state) => weight[state]! > 0);
  return {
    x: pick(columns.x, kept),
    tx: pick(columns.tx, kept),
    T: pick(columns.T, kept),
    weight: weight.filter((w) => w > 0),
  };
}

function pick(column: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < picked.length; i++) picked[i] = column[rows[i]!]!;
  return picked;
}

function isSorted({ x, tx, T, weight }: CustomerArrays): boolean {
  for (let i = 1; i < x.length; i++) {
    const step = x[i]! - x[i - 1]! || T[i]! - T[i - 1]! || tx[i]! - tx[i - 1]!;
    if (!(step > 0)) return false;
  }
  return weight === null || weight.every((w) => w > 0);
}

/** Number of customers behind the states. */
export function countCustomers({ weight }: Pick<States, "weight">): number {
  let total = 0;
  for (let i = 0; i < weight.length; i++) total += weight[i]!;
  return total;
}
