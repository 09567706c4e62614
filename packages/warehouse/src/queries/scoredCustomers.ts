import type { Dialect } from "../dialect.ts";
import { date, identifier, raw, sql, type Sql } from "../sql.ts";
import { stateInWeeks } from "./stateInWeeks.ts";

export interface ScoredCustomersOptions {
  /** `customerSummary`. */
  readonly summary: Sql;
  /** One row per distinct (x, tx, t): p_alive, expected_orders, dect, dert, churn_risk, next_days, money_low, money_high; −1 where next_days or dert is infinite. */
  readonly scores: Sql;
  /** SQL over columns recency_days, x and revenue that scores recency, frequency and money. */
  readonly rfm: { readonly r: Sql; readonly f: Sql; readonly m: Sql };
  /** SQL over columns r, f and m that names the segment. */
  readonly segment: Sql;
  readonly asOf: string;
  readonly runId: number;
  readonly model: string;
  readonly currency: string;
  /** Share of expected revenue that is kept. */
  readonly margin: number;
  /** Cost of having won a customer, decimal text, where `spent` is null. */
  readonly acquisitionCost: string;
  /** By customer, what was spent on them (customer_id, spent); null: nothing but the cost of winning them is known. */
  readonly spent: Sql | null;
  /** Gamma-Gamma parameters; null: no money is known. */
  readonly spend: { readonly p: number; readonly q: number; readonly v: number } | null;
  /** Whether customers with the same x, tx and t differ by the column g of summary and scores. Default false. */
  readonly grouped?: boolean;
  /** Whether the scores have spend_v, in place of v, and spend_factor, by which expected spend is multiplied. Default false. */
  readonly scaled?: boolean;
  /** Whether scores are by `stateInWeeks`. Default false. */
  readonly weeks?: boolean;
}

/**
 * Every customer with the score of their state: the columns of the export but pipeline, networking and learning, and
 * first_day, last_day, g.
 */
export function scoredCustomers(dialect: Dialect, options: ScoredCustomersOptions): Sql {
  const {
    summary,
    scores,
    rfm,
    segment,
    asOf,
    runId,
    model,
    currency,
    margin,
    acquisitionCost,
    spend,
    spent,
  } = options;
  const { grouped = false, scaled = false, weeks = false } = options;
  const times = { x: sql`s.x`, tx: sql`s.tx`, t: sql`s.t` };
  const { tx, t } = weeks ? stateInWeeks(times) : times;
  const missing = sql`CAST(NULL AS DOUBLE)`;
  const expectedSpend = spend
    ? sql`CASE WHEN ${spend.q} - 1 + ${spend.p} * spend_days > 0
        THEN ${scaled ? sql`spend_factor * ` : sql``}${spend.p} * (${scaled ? sql`spend_v` : spend.v} + CAST(spend AS DOUBLE)) / (${spend.q} - 1 + ${spend.p} * spend_days) END`
    : missing;
  const money = (value: Sql) => (spend ? value : missing);
  // Where orders cost more than they bring, the larger sum is the lower end.
  const end = (which: "least" | "greatest") => raw(`${which}(growth * money_low, growth * money_high)`);
  return sql`
SELECT
  customer_id, as_of, orders, frequency, recency_days, age_days, monetary_value, p_alive, expected_orders,
  expected_next_order, expected_spend, base,
  growth, ${end("least")} AS growth_low, ${end("greatest")} AS growth_high,
  base + growth AS clv, base + ${end("least")} AS clv_low, base + ${end("greatest")} AS clv_high,
  base + forever AS clv_forever,
  churn_risk, segment, model, run_id, currency, first_day, last_day, g
FROM (
  SELECT
    CAST(customer_id AS VARCHAR) AS customer_id,
    ${date(asOf)} AS as_of,
    x + 1 AS orders,
    x AS frequency,
    recency_days,
    t AS age_days,
    ${money(sql`CASE WHEN x > 0 THEN CAST(spend AS DOUBLE) / x END`)} AS monetary_value,
    p_alive,
    expected_orders,
    CASE WHEN next_days >= 0 THEN ${dialect.addDays(date(asOf), sql`next_days`)} END AS expected_next_order,
    expected_spend,
    CAST(contribution - ${spent ? sql`coalesce(spent, 0)` : sql`CAST(${acquisitionCost} AS DECIMAL(18,4))`} AS DOUBLE) AS base,
    ${margin} * expected_spend * dect AS growth,
    CASE WHEN dert >= 0 THEN ${margin} * expected_spend * dert END AS forever,
    money_low,
    money_high,
    churn_risk,
    ${segment} AS segment,
    ${model} AS model,
    CAST(${runId} AS INTEGER) AS run_id,
    ${currency} AS currency,
    first_day,
    ${dialect.addDays(sql`first_day`, sql`tx`)} AS last_day,
    ${grouped ? sql`g` : sql`CAST(0 AS INTEGER) AS g`}
  FROM (
    SELECT *, ${expectedSpend} AS expected_spend, ${rfm.r} AS r, ${rfm.f} AS f, ${rfm.m} AS m
    FROM (
      SELECT s.*, s.t - s.tx AS recency_days,
        c.p_alive, c.expected_orders, c.dect, c.dert, c.churn_risk, c.next_days, c.money_low, c.money_high${scaled ? sql`, c.spend_v, c.spend_factor` : sql``}${spent ? sql`, k.spent` : sql``}
      FROM ${summary} AS s JOIN ${scores} AS c ON s.x = c.x AND ${tx} = c.tx AND ${t} = c.t${grouped ? sql` AND s.g = c.g` : sql``}${
        spent
          ? sql`
      LEFT JOIN ${spent} AS k ON k.customer_id = CAST(s.customer_id AS VARCHAR)`
          : sql``
      }
    ) AS joined
  ) AS scored
) AS valued`;
}

/**
 * Scored customers with what they bring beside their own purchases: the columns of the export and first_day, last_day, g.
 *
 * @param options.extras  customer_id, pipeline, networking, learning, and growth_low, growth_high, clv_low, clv_high
 *   where intervals differ from those of own purchases; null: nobody brings anything else
 */
export function customersWithExtras(
  _dialect: Dialect,
  { scored, extras }: { readonly scored: Sql; readonly extras: Sql | null },
): Sql {
  const none = sql`CAST(0 AS DOUBLE)`;
  const of = (column: string) => (extras ? sql`coalesce(e.${identifier(column)}, 0)` : none);
  const end = (column: string, moved: Sql) =>
    extras
      ? sql`coalesce(e.${identifier(column)}, c.${identifier(column)} + ${moved})`
      : sql`c.${identifier(column)}`;
  const beside = extras ? sql` + ${of("pipeline")} + ${of("networking")} + ${of("learning")}` : sql``;
  return sql`
SELECT c.customer_id, c.as_of, c.orders, c.frequency, c.recency_days, c.age_days, c.monetary_value, c.p_alive,
  c.expected_orders, c.expected_next_order, c.expected_spend, c.base,
  c.growth${extras ? sql` + ${of("pipeline")}` : sql``} AS growth,
  ${end("growth_low", of("pipeline"))} AS growth_low, ${end("growth_high", of("pipeline"))} AS growth_high,
  c.clv${beside} AS clv,
  ${end("clv_low", sql`${of("networking")} + ${of("learning")}`)} AS clv_low,
  ${end("clv_high", sql`${of("networking")} + ${of("learning")}`)} AS clv_high,
  c.clv_forever${beside} AS clv_forever,
  c.churn_risk, c.segment, c.model, c.run_id, c.currency, c.first_day, c.last_day, c.g,
  ${of("pipeline")} AS pipeline, ${of("networking")} AS networking, ${of("learning")} AS learning
FROM ${scored} AS c${
    extras
      ? sql`
LEFT JOIN ${extras} AS e ON e.customer_id = c.customer_id`
      : sql``
  }`;
}
