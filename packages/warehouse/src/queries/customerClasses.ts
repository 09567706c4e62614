import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";

/** The four potentials of every customer, 0 where one is not known: customer_id, base, growth, networking, learning. */
export function potentialsOf(_dialect: Dialect, { customers }: { readonly customers: Sql }): Sql {
  return sql`
SELECT customer_id, CAST(coalesce(base, 0) AS DOUBLE) AS base, CAST(coalesce(growth, 0) AS DOUBLE) AS growth,
  CAST(coalesce(networking, 0) AS DOUBLE) AS networking, CAST(coalesce(learning, 0) AS DOUBLE) AS learning
FROM ${customers} AS c`;
}

export interface ClassesOptions {
  readonly customers: Sql;
  /** From where on base and growth count as much; Infinity: nobody's does. */
  readonly cuts: { readonly base: number; readonly growth: number };
}

/** Whether much has come of a customer so far, and whether much is ahead, both 0 or 1, over the four potentials. */
export function classMarks({ base, growth }: ClassesOptions["cuts"]): {
  readonly soFar: Sql;
  readonly ahead: Sql;
} {
  const known = (potential: Sql) => sql`coalesce(CAST(${potential} AS DOUBLE), 0)`;
  const beside = sql`${known(sql`networking`)} + ${known(sql`learning`)}`;
  const reaches = (value: Sql, cut: number) =>
    cut < Infinity ? sql`CASE WHEN ${value} >= CAST(${cut} AS DOUBLE) THEN 1 ELSE 0 END` : sql`0`;
  return {
    soFar: reaches(known(sql`base`), base),
    ahead: reaches(sql`${known(sql`growth`)} + greatest(0, ${beside})`, growth),
  };
}

/** Customers with these marks and their potentials: so_far, ahead. */
function classed(dialect: Dialect, { customers, cuts }: ClassesOptions): Sql {
  const { soFar, ahead } = classMarks(cuts);
  return sql`SELECT *, ${soFar} AS so_far, ${ahead} AS ahead FROM (${potentialsOf(dialect, { customers })}) AS p`;
}

/** Of customers by class, how many and the sums of their potentials: so_far, ahead, customers, base, growth, networking, learning. */
export function classTotals(dialect: Dialect, options: ClassesOptions): Sql {
  return sql`
SELECT so_far, ahead, CAST(count(*) AS DOUBLE) AS customers, ${exactSum(sql`base`)} AS base, ${exactSum(sql`growth`)} AS growth,
  ${exactSum(sql`networking`)} AS networking, ${exactSum(sql`learning`)} AS learning
FROM (${classed(dialect, options)}) AS c GROUP BY so_far, ahead ORDER BY so_far, ahead`;
}

/** Of a class, those with most growth: customer_id. */
export function classExamples(
  dialect: Dialect,
  {
    soFar,
    ahead,
    limit,
    ...options
  }: ClassesOptions & { readonly soFar: number; readonly ahead: number; readonly limit: number },
): Sql {
  return sql`
SELECT customer_id FROM (${classed(dialect, options)}) AS c
WHERE so_far = ${soFar} AND ahead = ${ahead} ORDER BY growth DESC, customer_id LIMIT ${limit}`;
}

/** How many of some values are smaller than one, how many are it, and the next larger one that is worth something (null: none): below, tied, next. */
export function around(
  _dialect: Dialect,
  { values, at }: { readonly values: Sql; readonly at: number },
): Sql {
  const value = sql`CAST(${at} AS DOUBLE)`;
  return sql`
SELECT CAST(count(CASE WHEN value < ${value} THEN 1 END) AS DOUBLE) AS below,
  CAST(count(CASE WHEN value = ${value} THEN 1 END) AS DOUBLE) AS tied,
  min(CASE WHEN value > ${value} AND value > 0 THEN value END) AS next
FROM ${values} AS v`;
}
