import { identifier, join, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { hourCostOf } from "../../settings/care.ts";
import { withQuery } from "../../withTable.ts";
import { refuseManyRows } from "../inMemory.ts";
import type { CareContext } from "../care/context.ts";
import { labelNames } from "../labelNames.ts";
import type { Labels } from "../portfolio.ts";

/** `class`: "" where it is no customer of the run. */
const labels = ["kind", "topic", "product", "month", "class"] as const;

/** Cases as columns in the order in which they began; see `serviceCases`. */
export interface Cases extends Readonly<
  Record<"customer" | "open" | "answered" | "solved" | "reopened", Int32Array>
> {
  readonly size: number;
  readonly response_hours: Float64Array;
  readonly solving_hours: Float64Array;
  readonly cost: Float64Array;
  readonly label: Readonly<Record<(typeof labels)[number], Labels>>;
}

/** A case that is not solved. */
export interface StillOpen {
  readonly case_id: string | null;
  readonly customer_id: string | null;
  readonly kind: string;
  readonly topic: string;
  readonly day: string;
  readonly answered: number;
}

/** One that says of whom it is. */
export type NamedCase = StillOpen & { readonly customer_id: string };

export function isNamed(one: StillOpen): one is NamedCase {
  return one.customer_id !== null;
}

export interface ServiceRecords {
  /** The oldest first. */
  readonly open: readonly StillOpen[];
  /** Cases of all time, and those open from before. */
  readonly ever: number;
  readonly older: number;
  readonly told: { readonly response: boolean; readonly solving: boolean };
}

/**
 * Every case of the time, and those that are open.
 *
 * @param customers  customer_id and class of a run's customers; null without a run
 * @throws KeepworthError "cluster.many"
 */
export function readCases(
  keepworth: Keepworth,
  context: CareContext,
  customers: Sql | null,
): Promise<ServiceRecords & { readonly cases: Cases }> {
  const classed = (cases: Sql) =>
    customers === null
      ? sql`SELECT q.*, CAST('' AS VARCHAR) AS class FROM (${cases}) AS q`
      : sql`SELECT q.*, coalesce(c.class, '') AS class FROM (${cases}) AS q LEFT JOIN ${customers} AS c ON c.customer_id = q.customer_id`;
  return withCases(keepworth, context, classed, async (table, records) => {
    await refuseManyRows(keepworth, table);
    return { ...records, cases: await columnsOf(keepworth, table) };
  });
}

/** Open cases alone. */
export function readOpenCases(keepworth: Keepworth, context: CareContext): Promise<ServiceRecords> {
  return withCases(
    keepworth,
    context,
    (cases) => cases,
    async (_, records) => records,
  );
}

/** @throws KeepworthError "cluster.many" where more are open than may be read */
async function withCases<T>(
  keepworth: Keepworth,
  { dataset, from, asOf, until }: CareContext,
  shape: (cases: Sql) => Sql,
  use: (table: Sql, records: ServiceRecords) => Promise<T>,
): Promise<T> {
  const { warehouse, settings } = keepworth;
  const { dialect } = warehouse;
  const when = { dataset, from, asOf, until };
  const facts = await warehouse.row<Record<"cases" | "responses" | "solutions" | "older", number>>(
    queries.serviceFacts(dialect, when),
  );
  const told = { response: facts.responses > 0, solving: facts.solutions > 0 };
  const query = queries.serviceCases(dialect, {
    ...when,
    hourCost: hourCostOf(settings.care),
    told,
  });
  return withQuery(warehouse, shape(query), async (table) => {
    await refuseManyRows(keepworth, table, sql`open = 1`);
    const open = await warehouse.rows<StillOpen>(
      sql`SELECT case_id, customer_id, kind, topic, day, answered FROM ${table} WHERE open = 1 ORDER BY n`,
    );
    return use(table, { open, ever: facts.cases, older: told.solving ? facts.older : 0, told });
  });
}

async function columnsOf({ warehouse }: Keepworth, table: Sql): Promise<Cases> {
  const codes = labels.map(
    (label) =>
      sql`CAST(dense_rank() OVER (ORDER BY ${identifier(label)}) - 1 AS INTEGER) AS ${identifier(label)}`,
  );
  const columns = await warehouse.columns(sql`
SELECT CASE WHEN customer_id IS NULL THEN -1 ELSE CAST(dense_rank() OVER (ORDER BY customer_id NULLS LAST) AS INTEGER) END AS customer,
  open, answered, solved, CAST(reopened AS INTEGER) AS reopened, response_hours, solving_hours,
  cost, ${join(codes)}
FROM ${table} ORDER BY n`);
  const names = await labelNames(warehouse, table, labels);
  const label = {} as Record<(typeof labels)[number], Labels>;
  for (const one of labels) label[one] = { names: names[one], code: columns[one] as Int32Array };
  return { ...columns, size: columns["open"]!.length, label } as unknown as Cases;
}
