import { readColumn, type Column } from "../customers.ts";
import { KeepworthError } from "../errors.ts";
import { distinct } from "../math/distinct.ts";

/** The two things that covariates act on: how fast a customer leaves, and how often one buys. */
export const processes = ["lifetime", "purchase"] as const;
export type Process = (typeof processes)[number];

/** Columns of numbers by name, one value a row; a text column is made into such by `dummies`. */
export type CovariateColumns = Readonly<Record<string, Column>>;

/** What is known of customers besides their purchases, and what it may act on. */
export interface Covariates {
  /** On how fast customers leave: a positive coefficient means sooner. */
  readonly lifetime?: CovariateColumns | undefined;
  /** On how often customers buy: a positive coefficient means more often. */
  readonly purchase?: CovariateColumns | undefined;
  /** Names that are in both and have one coefficient for the two. */
  readonly equal?: readonly string[] | undefined;
}

/** Rows reduced to their distinct sets of covariates. */
export interface Cells {
  readonly count: number;
  /** By row. */
  readonly index: Uint32Array;
  readonly names: Readonly<Record<Process, readonly string[]>>;
  /** Cell by cell. */
  readonly values: Readonly<Record<Process, Float64Array>>;
  readonly equal: readonly string[];
}

/**
 * The distinct sets of covariates among rows, in an order that does not depend on that of the rows.
 *
 * @throws KeepworthError "customers.columns" for a column of another length or with nulls; "covariates.finite" for a
 *   value that is no finite number; "covariates.name" for a name in `equal` that is not in both processes
 */
export function cellsOf(covariates: Covariates, rows: number): Cells {
  const columns = {
    lifetime: readColumns(covariates.lifetime, rows),
    purchase: readColumns(covariates.purchase, rows),
  };
  const names = {
    lifetime: columns.lifetime.map(({ name }) => name),
    purchase: columns.purchase.map(({ name }) => name),
  };
  const equal = [...new Set(covariates.equal)];
  const shared = names.lifetime.filter((name) => names.purchase.includes(name));
  for (const covariate of equal) {
    if (!shared.includes(covariate))
      throw new KeepworthError("covariates.name", { covariate, known: shared });
  }

  let index = new Uint32Array(rows);
  let count = 1;
  for (const { values } of [...columns.lifetime, ...columns.purchase]) {
    const column = distinct(values);
    const both = distinct(Float64Array.from(index, (k, i) => k * column.values.length + column.index[i]!));
    index = Uint32Array.from(both.index);
    count = both.values.length;
  }
  const row = new Uint32Array(count);
  for (let i = 0; i < rows; i++) row[index[i]!] = i;
  const ofCells = (process: Process) =>
    Float64Array.from({ length: count * columns[process].length }, (_, k) => {
      const width = columns[process].length;
      return columns[process][k % width]!.values[row[Math.floor(k / width)]!]!;
    });
  return {
    count,
    index,
    names,
    values: { lifetime: ofCells("lifetime"), purchase: ofCells("purchase") },
    equal,
  };
}

function readColumns(columns: CovariateColumns = {}, rows: number) {
  return Object.entries(columns).map(([name, column]) => {
    const read = readColumn(column, name, rows);
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const value = read[row]!;
      if (!Number.isFinite(value)) throw new KeepworthError("covariates.finite", { covariate: name, row });
      // −0 and 0 are one value.
      values[row] = value + 0;
    }
    return { name, values };
  });
}
