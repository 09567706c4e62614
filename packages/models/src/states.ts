import { readCustomers, type CustomerArrays, type CustomerColumns } from "./customers.ts";
import { distinct } from "./math/distinct.ts";

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
  const { x, tx, T } = columns;
  if (isSorted(columns)) return { x, tx, T, weight: columns.weight ?? new Float64Array(x.length).fill(1) };

  const byX = distinct(x);
  const byT = distinct(T);
  const byTx = distinct(tx);
  const key = new Float64Array(x.length);
  for (let i = 0; i < key.length; i++) key[i] = byX.index[i]! * byT.values.length + byT.index[i]!;
  let pairs = byX.values.length * byT.values.length;
  if (pairs * byTx.values.length > Number.MAX_SAFE_INTEGER) {
    const ranked = distinct(key);
    pairs = ranked.values.length;
    key.set(ranked.index);
  }
  for (let i = 0; i < key.length; i++) key[i] = key[i]! * byTx.values.length + byTx.index[i]!;
  const byState = distinct(key);

  const weight = new Float64Array(byState.values.length);
  const row = new Uint32Array(weight.length);
  for (let i = 0; i < key.length; i++) {
    const state = byState.index[i]!;
    weight[state]! += columns.weight === null ? 1 : columns.weight[i]!;
    row[state] = i;
  }
  const kept = columns.weight === null ? row : row.filter((_, state) => weight[state]! > 0);
  return {
    x: pick(x, kept),
    tx: pick(tx, kept),
    T: pick(T, kept),
    weight: columns.weight === null ? weight : weight.filter((w) => w > 0),
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
  if (weight !== null) for (let i = 0; i < weight.length; i++) if (weight[i] === 0) return false;
  return true;
}

/** Number of customers behind the states. */
export function countCustomers({ weight }: Pick<States, "weight">): number {
  let total = 0;
  for (let i = 0; i < weight.length; i++) total += weight[i]!;
  return total;
}
