import { KeepworthError, type ErrorCode } from "./errors.ts";

/** What a purchase model sees of a customer. Times are in any one unit, counted from the first purchase. */
export interface Customer {
  /** Repeat purchases: an integer >= 0. */
  readonly x: number;
  /** Time of the last purchase; 0 when x = 0. */
  readonly tx: number;
  /** Age: time until the data ended. tx <= T. */
  readonly T: number;
}

/** A column of numbers: a plain array, a typed array, or an Arrow vector. */
export type Column =
  | ArrayLike<number | bigint>
  | { readonly length: number; readonly nullCount?: number; toArray(): ArrayLike<number | bigint> };

/** Many customers as columns of one length. */
export interface CustomerColumns {
  readonly x: Column;
  readonly tx: Column;
  readonly T: Column;
  /** How many customers a row stands for; default 1 each. */
  readonly weight?: Column;
}

/** Checked columns, not to be written into: they may be the caller's own arrays. */
export interface CustomerArrays {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly weight: Float64Array | null;
}

/** Throws unless x is an integer >= 0 and 0 <= tx <= T are finite, with tx = 0 for a customer without repeats. */
export function checkCustomer({ x, tx, T }: Customer, row: number | null = null): void {
  if (!(x >= 0 && Number.isInteger(x))) refuse("customer.frequency", row, { x });
  if (!(T >= 0 && T < Infinity)) refuse("customer.age", row, { T });
  if (!(tx >= 0 && tx <= T) || (x === 0 && tx > 0)) refuse("customer.recency", row, { x, tx, T });
}

function refuse(code: ErrorCode, row: number | null, values: Record<string, number>): never {
  throw new KeepworthError(code, row === null ? values : { row, ...values });
}

/**
 * Columns as checked arrays of doubles.
 *
 * @throws KeepworthError "customers.columns" for a missing column, unequal lengths or nulls; "customers.empty";
 *   "customer.frequency", "customer.recency", "customer.age", "customer.weight" with the row (from 0) and its values
 */
export function readCustomers(customers: CustomerColumns): CustomerArrays {
  const x = readColumn(customers.x, "x");
  const tx = readColumn(customers.tx, "tx", x.length);
  const T = readColumn(customers.T, "T", x.length);
  const weight = customers.weight === undefined ? null : readColumn(customers.weight, "weight", x.length);
  if (x.length === 0) throw new KeepworthError("customers.empty");
  for (let row = 0; row < x.length; row++) {
    const xi = x[row]!;
    const txi = tx[row]!;
    const Ti = T[row]!;
    const sound = xi >= 0 && xi % 1 === 0 && txi >= 0 && txi <= Ti && Ti < Infinity && (xi > 0 || txi === 0);
    if (!sound) checkCustomer({ x: xi, tx: txi, T: Ti }, row);
  }
  checkWeights(weight);
  return { x, tx, T, weight };
}

/** Throws unless every weight is finite and >= 0, and one of them > 0. */
export function checkWeights(weight: Float64Array | null): void {
  if (weight === null) return;
  let total = 0;
  for (let row = 0; row < weight.length; row++) {
    const w = weight[row]!;
    if (!(w >= 0 && w < Infinity)) throw new KeepworthError("customer.weight", { row, weight: w });
    total += w;
  }
  if (total === 0) throw new KeepworthError("customers.empty");
}

/**
 * A column as doubles; a Float64Array is passed through uncopied.
 *
 * @throws KeepworthError "customers.columns" when it is missing, of another length, or has nulls
 */
export function readColumn(column: Column | undefined, name: string, length = column?.length): Float64Array {
  if (column === undefined || column === null) {
    throw new KeepworthError("customers.columns", { column: name, problem: "missing" });
  }
  if (column.length !== length) {
    throw new KeepworthError("customers.columns", {
      column: name,
      problem: "length",
      rows: column.length,
      expected: length ?? null,
    });
  }
  if (column instanceof Float64Array) return column;
  if ("toArray" in column) {
    // An Arrow vector's buffer holds zeros where it is null.
    if (column.nullCount) throw new KeepworthError("customers.columns", { column: name, problem: "null" });
    return readColumn(column.toArray(), name);
  }
  const numbers = new Float64Array(column.length);
  for (let row = 0; row < numbers.length; row++) {
    const value = column[row];
    if (value === null || value === undefined) {
      throw new KeepworthError("customers.columns", { column: name, problem: "null", row });
    }
    numbers[row] = Number(value);
  }
  return numbers;
}
