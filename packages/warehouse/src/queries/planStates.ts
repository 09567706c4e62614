import type { Dialect } from "../dialect.ts";
import { identifier, sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";

/**
 * Customers of a portfolio by state and label: x, tx, age (days), g, label (a number, by the label's text; 0 without
 * one), customers, spend and spend_squares (sums of what an order of each is expected to bring, and of its square).
 */
export function planStates(
  _dialect: Dialect,
  options: { readonly portfolio: Sql; readonly label: "segment" | "channel" | null },
): Sql {
  const { portfolio, label } = options;
  const named = label === null ? sql`''` : identifier(label);
  return sql`
SELECT x, tx, age, g, CAST(dense_rank() OVER (ORDER BY named) - 1 AS INTEGER) AS label, customers, spend, spend_squares
FROM (
  SELECT CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx, CAST(age_days AS INTEGER) AS age,
    CAST(g AS INTEGER) AS g, named,
    CAST(count(*) AS DOUBLE) AS customers,
    CAST(coalesce(sum(spend), 0) AS DOUBLE) AS spend,
    CAST(coalesce(sum(spend * spend), 0) AS DOUBLE) AS spend_squares
  FROM (
    SELECT frequency, age_days, recency_days, g, CAST(expected_spend AS DECIMAL(38,6)) AS spend, ${named} AS named
    FROM ${portfolio} AS p
  ) AS each_one
  GROUP BY 1, 2, 3, 4, 5
) AS states
ORDER BY x, age, tx, g, label`;
}

/** Growth of a portfolio by label, expected orders where there are no amounts: label (its text), growth; in the order of `planStates`. */
export function growthByLabel(
  _dialect: Dialect,
  options: { readonly portfolio: Sql; readonly label: "segment" | "channel" },
): Sql {
  return sql`
SELECT ${identifier(options.label)} AS label,
  ${exactSum(sql`coalesce(growth, expected_orders)`)} AS growth
FROM ${options.portfolio} AS p GROUP BY 1 ORDER BY 1`;
}

/** Customers of a portfolio who came in the days from `since` on: label (its text), customers. */
export function newcomersByLabel(
  _dialect: Dialect,
  options: { readonly portfolio: Sql; readonly label: "segment" | "channel"; readonly sinceDays: number },
): Sql {
  const { portfolio, label, sinceDays } = options;
  return sql`
SELECT ${identifier(label)} AS label, CAST(count(*) AS DOUBLE) AS customers
FROM ${portfolio} AS p WHERE age_days < ${sinceDays}
GROUP BY 1 ORDER BY 1`;
}
