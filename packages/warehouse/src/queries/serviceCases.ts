import type { Dialect } from "../dialect.ts";
import { date, instant, sql, type Sql } from "../sql.ts";

/** Contacts that are no case: nobody waits for an answer. */
const isCase = sql`coalesce(i.kind, '') NOT IN ('usage', 'education')`;

export interface ServiceCasesOptions {
  readonly dataset: string;
  /** First and last day. */
  readonly from: string;
  readonly asOf: string;
  /** The end of the last day as an instant in UTC, without a zone: 2026-07-01T00:00:00. */
  readonly until: string;
  /** What an hour of work costs, decimal text; null: not known. */
  readonly hourCost: string | null;
  /** Whether any case says when it was answered, and that it was solved; where none does, nobody is taken to wait. */
  readonly told: { readonly response: boolean; readonly solving: boolean };
}

/**
 * Support cases that began within some days, as they stood at the end of the last one: n (their order), customer_id,
 * case_id, kind, topic, product ('' where not told),
 * month, day, open (1 or 0); answered, response_hours, solved, solving_hours, where 1 means that it came after so many hours, 0
 * that it had not come by then, −1 that it is not known; reopened (times; −1: not told), cost (NaN: not told).
 *
 * A case is open where its status says so, or nothing says that it was solved by then; a call and a visit are over when
 * they end. Whoever solves a case without an answer before has not answered it up to then.
 */
export function serviceCases(dialect: Dialect, options: ServiceCasesOptions): Sql {
  const { dataset, from, asOf, hourCost, told } = options;
  const until = instant(options.until);
  const open = told.solving
    ? sql`CASE WHEN i.status = 'open' OR i.resolved_at >= ${until} THEN 1
    WHEN i.resolved_at IS NOT NULL OR i.status = 'solved' OR i.kind IN ('call', 'visit') THEN 0 ELSE 1 END`
    : sql`0`;
  const cost =
    hourCost === null
      ? sql`i.cost`
      : sql`coalesce(i.cost, CAST(i.minutes / 60 * CAST(${hourCost} AS DOUBLE) AS DECIMAL(18,4)))`;
  // An answer before the question tells nothing of how long it took.
  const answered = told.response
    ? sql`CASE WHEN first_response_at < began THEN -1 WHEN first_response_at < ${until} THEN 1
    WHEN open = 0 AND (resolved_at IS NULL OR resolved_at < began) THEN -1 ELSE 0 END`
    : sql`-1`;
  const solved = told.solving
    ? sql`CASE WHEN open = 1 THEN 0 WHEN resolved_at >= began THEN 1 ELSE -1 END`
    : sql`-1`;
  return sql`
SELECT n, customer_id, case_id, kind, topic, product, month, day, open, answered, solved, reopened, cost,
  CASE answered WHEN 1 THEN ${dialect.hoursBetween(sql`began`, sql`first_response_at`)}
    WHEN 0 THEN CASE WHEN open = 1 THEN so_far ELSE ${dialect.hoursBetween(sql`began`, sql`resolved_at`)} END
    ELSE CAST('NaN' AS DOUBLE) END AS response_hours,
  CASE solved WHEN 1 THEN ${dialect.hoursBetween(sql`began`, sql`resolved_at`)} WHEN 0 THEN so_far
    ELSE CAST('NaN' AS DOUBLE) END AS solving_hours
FROM (
  SELECT cases.*, ${answered} AS answered, ${solved} AS solved, greatest(0, ${dialect.hoursBetween(sql`began`, until)}) AS so_far
  FROM (
    SELECT row_number() OVER (ORDER BY i."at", i.interaction_id) AS n, i.customer_id,
      i.interaction_id AS case_id, coalesce(i.kind, '') AS kind, coalesce(i.topic, '') AS topic, coalesce(p.name, i.product_id, '') AS product,
      ${dialect.monthStart(sql`i.day`)} AS month, i.day, i."at" AS began, i.first_response_at, i.resolved_at, ${open} AS open,
      coalesce(i.reopened, -1) AS reopened, coalesce(CAST(${cost} AS DOUBLE), CAST('NaN' AS DOUBLE)) AS cost
    FROM interactions AS i
    LEFT JOIN (SELECT product_id, name FROM products WHERE dataset = ${dataset}) AS p ON p.product_id = i.product_id
    WHERE i.dataset = ${dataset} AND i.day >= ${date(from)} AND i.day <= ${date(asOf)} AND ${isCase}
  ) AS cases
) AS judged`;
}

/** What is known of cases up to a day: cases, responses and solutions that are told, those open from before `from`, last_day. */
export function serviceFacts(
  _dialect: Dialect,
  { dataset, from, asOf, until }: Pick<ServiceCasesOptions, "dataset" | "from" | "asOf" | "until">,
): Sql {
  const end = instant(until);
  return sql`
SELECT CAST(count(*) AS INTEGER) AS cases, CAST(count(i.first_response_at) AS INTEGER) AS responses,
  CAST(count(CASE WHEN i.resolved_at IS NOT NULL OR i.status IS NOT NULL THEN 1 END) AS INTEGER) AS solutions,
  CAST(count(CASE WHEN i.day < ${date(from)} AND (i.status = 'open' OR i.resolved_at >= ${end}
    OR (i.resolved_at IS NULL AND i.status IS NULL AND coalesce(i.kind, '') NOT IN ('call', 'visit'))) THEN 1 END) AS INTEGER) AS older
FROM interactions AS i WHERE i.dataset = ${dataset} AND i.day <= ${date(asOf)} AND ${isCase}`;
}
