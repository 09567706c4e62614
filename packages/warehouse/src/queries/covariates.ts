import type { Dialect } from "../dialect.ts";
import { date, identifier, join, sql, type Sql } from "../sql.ts";

/** What a file says of customers: customer_id (text), day where it changes with time, and a column for each covariate. */
export interface CovariateRelation {
  readonly table: Sql;
  readonly columns: readonly { readonly name: string; readonly text: boolean }[];
}

/** Covariate i as a number is the column c0, c1, …. */
const code = (i: number): Sql => identifier(`c${i}`);

/** Every covariate as a number: a text as the rank of its level among all of them, from 1. */
function coded({ columns }: CovariateRelation): Sql {
  return join(
    columns.map(({ name, text }, i) =>
      text
        ? sql`CAST(dense_rank() OVER (ORDER BY ${identifier(name)}) AS DOUBLE) AS ${code(i)}`
        : sql`${identifier(name)} AS ${code(i)}`,
    ),
  );
}

/**
 * The covariates beside the rows of a relation, in order: weight, known (1 where the file has the row's customer, else
 * 0), and c0, c1, … as numbers, texts as the rank of their level; 0 where nothing is known.
 *
 * @param options  rows: customer_id, weight and whatever they are ordered by, named r
 */
export function covariatesOfRows(
  _dialect: Dialect,
  {
    covariates,
    rows,
    order,
  }: { readonly covariates: CovariateRelation; readonly rows: Sql; readonly order: Sql },
): Sql {
  const values = covariates.columns.map((_, i) => sql`coalesce(c.${code(i)}, 0) AS ${code(i)}`);
  return sql`
SELECT CAST(r.weight AS DOUBLE) AS weight, CASE WHEN c.customer_id IS NULL THEN 0 ELSE 1 END AS known,
  ${join(values)}
FROM ${rows} AS r
LEFT JOIN (SELECT customer_id, ${coded(covariates)} FROM ${covariates.table}) AS c
  ON CAST(r.customer_id AS VARCHAR) = c.customer_id
ORDER BY ${order}`;
}

/** The levels of a covariate in the order of their ranks: level, customers. */
export function covariateLevels(
  _dialect: Dialect,
  { covariates, name }: { readonly covariates: CovariateRelation; readonly name: string },
): Sql {
  return sql`
SELECT ${identifier(name)} AS level, count(*) AS customers
FROM ${covariates.table}
GROUP BY 1
ORDER BY 1`;
}

/** Customers in groups that have the same covariates: customer_id, g from 1. */
export function covariateGroups(_dialect: Dialect, covariates: CovariateRelation): Sql {
  const columns = join(covariates.columns.map(({ name }) => identifier(name)));
  return sql`
SELECT customer_id, CAST(dense_rank() OVER (ORDER BY ${columns}) AS INTEGER) AS g
FROM ${covariates.table}`;
}

/** One customer of each group with the group's size as weight, and group 0 with none: customer_id, weight, g. */
export function groupRows(_dialect: Dialect, groups: Sql): Sql {
  return sql`
SELECT CAST(NULL AS VARCHAR) AS customer_id, 0 AS weight, 0 AS g
UNION ALL
SELECT min(customer_id), count(*), g FROM ${groups} GROUP BY g`;
}

/** A summary with each customer's group in the column g; 0 for those in none. Every dialect says it in these words. */
export function groupedSummary({ summary, groups }: { readonly summary: Sql; readonly groups: Sql }): Sql {
  return sql`
SELECT s.*, coalesce(k.g, 0) AS g
FROM (${summary}) AS s LEFT JOIN ${groups} AS k ON CAST(s.customer_id AS VARCHAR) = k.customer_id`;
}

/** x, tx and t of every customer, in the order `stateOrder`. */
export function customerStates(_dialect: Dialect, summary: Sql): Sql {
  return sql`
SELECT CAST(r.x AS DOUBLE) AS x, CAST(r.tx AS DOUBLE) AS tx, CAST(r.t AS DOUBLE) AS t
FROM ${summary} AS r
ORDER BY ${stateOrder}`;
}

/** The order of `customerStates`, of rows named r. */
export const stateOrder = sql`r.x, r.t, r.tx, r.customer_id`;

export interface TimedOptions {
  /** With a column day. */
  readonly covariates: CovariateRelation;
  /** `customerSummary`. */
  readonly summary: Sql;
  /** Where the clock is at 0, in days; all before it is negative. */
  readonly asOf: string;
}

/** The purchase days until as-of of customers whom the file knows: customer (numbered from 0), time; in that order. */
export function timedPurchases(dialect: Dialect, options: TimedOptions & { readonly days: Sql }): Sql {
  const { days, asOf } = options;
  return sql`
SELECT k.number AS customer, ${clock(dialect, asOf, sql`d.day`)} AS time
FROM ${days} AS d JOIN (${numbered(options)}) AS k ON d.customer_id = k.customer_id
WHERE d.day <= ${date(asOf)}
ORDER BY customer, time`;
}

/** The file's rows of the same customers: customer, start, and c0, c1, … as in `covariatesOfRows`; in that order. */
export function timedCovariates(dialect: Dialect, options: TimedOptions): Sql {
  const { covariates, asOf } = options;
  return sql`
SELECT k.number AS customer, ${clock(dialect, asOf, sql`c.day`)} AS start,
  ${join(covariates.columns.map((_, i) => sql`c.${code(i)}`))}
FROM (SELECT customer_id, day, ${coded(covariates)} FROM ${covariates.table}) AS c
JOIN (${numbered(options)}) AS k ON CAST(k.customer_id AS VARCHAR) = c.customer_id
ORDER BY customer, start`;
}

function clock(dialect: Dialect, asOf: string, day: Sql): Sql {
  return sql`CAST(${dialect.daysBetween(date(asOf), day)} AS DOUBLE)`;
}

function numbered({ covariates, summary }: TimedOptions): Sql {
  return sql`
  SELECT s.customer_id, CAST(row_number() OVER (ORDER BY s.customer_id) - 1 AS INTEGER) AS number
  FROM ${summary} AS s
  WHERE CAST(s.customer_id AS VARCHAR) IN (SELECT customer_id FROM ${covariates.table})`;
}
