import type { Dialect } from "../dialect.ts";
import { join, raw, sql, type Sql } from "../sql.ts";
import { members } from "./pointEvents.ts";

export interface MemberFiguresOptions {
  readonly dataset: string;
  readonly asOf: string;
  /** A run's customers: customer_id, segment, expected_orders, expected_spend. */
  readonly customers: Sql;
}

/**
 * Members of the programme among a run's customers: member, spend (what an order of theirs is expected to bring; 0 where
 * that is not known), times (of their segment; 1 where none is told).
 */
export function memberSpend(
  dialect: Dialect,
  {
    customers,
    bySegment,
    ...told
  }: MemberFiguresOptions & { readonly bySegment: Readonly<Record<string, number>> },
): Sql {
  const cases = Object.entries(bySegment).map(
    ([segment, times]) => sql`WHEN c.segment = ${segment} THEN CAST(${times} AS DOUBLE)`,
  );
  return sql`
SELECT m.member, CAST(coalesce(c.expected_spend, 0) AS DOUBLE) AS spend,
  CASE ${join([...cases, sql`WHEN true THEN 1E0`], " ")} END AS times
FROM (${members(dialect, told)}) AS m JOIN ${customers} AS c ON c.customer_id = m.customer_id`;
}

/** What every customer is expected to bring within the horizon, 0 where that is not known: value. */
export function expectedValues(_dialect: Dialect, { customers }: { readonly customers: Sql }): Sql {
  return sql`
SELECT CAST(coalesce(expected_orders * expected_spend, 0) AS DOUBLE) AS value FROM ${customers} AS c`;
}

/** Of values, how many are larger than one of them, and what they come to; of all, where none is told: customers, total. */
export function above(
  _dialect: Dialect,
  { values, least }: { readonly values: Sql; readonly least: number | null },
): Sql {
  return sql`
SELECT CAST(count(*) AS DOUBLE) AS customers, CAST(coalesce(sum(CAST(value AS DECIMAL(28,10))), 0) AS DOUBLE) AS total
FROM ${values} AS v${least === null ? sql`` : sql` WHERE value > CAST(${least} AS DOUBLE)`}`;
}

/** Members by their numbers, of which there is at least one: member, customer_id. */
export function membersAt(
  dialect: Dialect,
  {
    members: wanted,
    ...told
  }: { readonly dataset: string; readonly asOf: string; readonly members: readonly number[] },
): Sql {
  return sql`
SELECT member, customer_id FROM (${members(dialect, told)}) AS m
WHERE member IN (${join(wanted.map((member) => sql`${member}`))}) ORDER BY member`;
}

/** Expected revenue of the members, or of all customers: customers, revenue (null where there are none). */
export function expectedRevenue(
  dialect: Dialect,
  { customers, of, ...told }: MemberFiguresOptions & { readonly of: "members" | "everybody" },
): Sql {
  const joined =
    of === "members" ? sql` JOIN (${members(dialect, told)}) AS m ON m.customer_id = c.customer_id` : sql``;
  return sql`
SELECT count(*) AS customers, sum(CAST(coalesce(expected_orders * expected_spend, 0) AS DECIMAL(28,10))) AS revenue
FROM ${customers} AS c${joined}`;
}

/** Of the state: readings of experiments with one of these treatments, the newest first: experiment_id, reading (JSON). */
export function readingsOf(
  _dialect: Dialect,
  { dataset, treatments }: { readonly dataset: string; readonly treatments: readonly string[] },
): Sql {
  const one =
    treatments.length === 0
      ? raw("false")
      : sql`treatment IN (${join(treatments.map((name) => sql`${name}`))})`;
  return sql`
SELECT experiment_id, reading FROM experiments
WHERE dataset = ${dataset} AND reading IS NOT NULL AND ${one}
ORDER BY created_at DESC, experiment_id`;
}
