import { identifier, sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";

/** How many customers have which recency, or how many repeat purchases: value, weight. */
export function figureDistribution(options: {
  readonly customers: Sql;
  readonly figure: "recency_days" | "frequency";
}): Sql {
  return sql`
SELECT CAST(${identifier(options.figure)} AS DOUBLE) AS value, CAST(count(*) AS DOUBLE) AS weight
FROM ${options.customers} AS c GROUP BY 1 ORDER BY 1`;
}

/**
 * Customers by the scores of recency and frequency, and by segment: r, f, segment, customers; base, growth and clv (sums,
 * null where money is not known). Of each cell the largest segment first.
 *
 * @param options.customers  what stands after FROM: recency_days, frequency, segment, base, growth, clv
 * @param options.scores  SQL over recency_days and x, the repeat purchases
 */
export function rfmCells(options: {
  readonly customers: Sql;
  readonly scores: { readonly r: Sql; readonly f: Sql };
}): Sql {
  const { customers, scores } = options;
  return sql`
SELECT r, f, segment, CAST(count(*) AS DOUBLE) AS customers, ${exactSum(sql`base`)} AS base, ${exactSum(sql`growth`)} AS growth, ${exactSum(sql`clv`)} AS clv
FROM (
  SELECT ${scores.r} AS r, ${scores.f} AS f, segment, base, growth, clv
  FROM (SELECT c.*, frequency AS x FROM ${customers} AS c) AS counted
) AS scored
GROUP BY r, f, segment ORDER BY r DESC, f, customers DESC, segment`;
}
