import { KeepworthError } from "@keepworth/models";
import type { Covariates } from "@keepworth/sources";
import { queries, sql, type Columns, type Sql, type Warehouse } from "@keepworth/warehouse";

/** Where a file of covariates is read into. */
export const covariatesTable = "run_covariates";

/** More levels than this are names of customers, not groups of them. */
const mostLevels = 50;

/** What a file says of customers as numbers: a text becomes a column of zeros and ones for each level but one. */
export interface CovariateColumns {
  /** By name, one value a row; of a row of whose customer the file says nothing, the average. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** By text covariate: the level that most customers have, with which the others are compared. */
  readonly references: Readonly<Record<string, string>>;
  /** Customers of whom the file says nothing. */
  readonly missing: number;
}

/**
 * The covariates of the customers in a relation, row by row.
 *
 * @param rows  customer_id, weight (how many customers a row stands for) and whatever it is ordered by, named r
 * @throws KeepworthError "covariates.unknown" where no customer is in the file; "covariates.levels" for a text with a
 *   single level, or with so many that they are no groups
 */
export async function covariateColumns(
  warehouse: Warehouse,
  found: Covariates,
  rows: Sql,
  order: Sql,
  file: string,
): Promise<CovariateColumns> {
  const read = await warehouse.columns(
    queries.covariatesOfRows(warehouse.dialect, { covariates: found, rows, order }),
  );
  const weight = read["weight"] as Float64Array;
  const known = read["known"] as Int32Array;
  const missing = weight.reduce((sum, w, row) => sum + (known[row] === 1 ? 0 : w), 0);
  if (!known.includes(1)) {
    const [one] = await warehouse.rows<{ customer_id: string }>(
      sql`SELECT customer_id FROM ${found.table} ORDER BY customer_id LIMIT 1`,
    );
    throw new KeepworthError("covariates.unknown", { path: file, customer: one?.customer_id ?? "" });
  }
  const { columns, references } = await decoded(warehouse, found, read);
  const filled = Object.entries(columns).map(([name, values]) => [name, averaged(values, known, weight)]);
  return { columns: Object.fromEntries(filled), references, missing };
}

/** Columns c0, c1, … by the names of the covariates, ranks of texts as zeros and ones. */
export async function decoded(
  warehouse: Warehouse,
  found: Covariates,
  read: Columns,
): Promise<Pick<CovariateColumns, "columns" | "references">> {
  const columns: Record<string, Float64Array> = {};
  const references: Record<string, string> = {};
  for (const [i, { name, text }] of found.columns.entries()) {
    const values = Float64Array.from(read[`c${i}`]!);
    if (!text) {
      columns[name] = values;
      continue;
    }
    const { levels, reference } = await levelsOf(warehouse, found, name);
    references[name] = reference;
    levels.forEach((level, rank) => {
      if (level !== reference) columns[`${name}=${level}`] = values.map((one) => (one === rank + 1 ? 1 : 0));
    });
  }
  return { columns, references };
}

async function levelsOf(
  warehouse: Warehouse,
  covariates: Covariates,
  name: string,
): Promise<{ levels: string[]; reference: string }> {
  const found = await warehouse.rows<{ level: string; customers: number }>(
    queries.covariateLevels(warehouse.dialect, { covariates, name }),
  );
  if (found.length < 2 || found.length > mostLevels) {
    throw new KeepworthError("covariates.levels", { covariate: name, levels: found.length });
  }
  const most = found.reduce((a, b) => (b.customers > a.customers ? b : a));
  return { levels: found.map(({ level }) => level), reference: most.level };
}

/** Rows that the file says nothing of get the average of the others. */
function averaged(values: Float64Array, known: Int32Array, weight: Float64Array): Float64Array {
  let sum = 0;
  let customers = 0;
  for (let row = 0; row < values.length; row++) {
    if (known[row] === 0) continue;
    sum += weight[row]! * values[row]!;
    customers += weight[row]!;
  }
  return values.map((value, row) => (known[row] === 1 ? value : sum / customers));
}
