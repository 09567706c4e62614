import { queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { withQuery } from "../../withTable.ts";
import type { CareContext } from "../care/context.ts";
import type { Labels } from "../portfolio.ts";

const labels = ["kind", "topic", "product", "month"] as const;

/** Cases as columns in the order in which they began; see `serviceCases`. */
export interface Cases extends Readonly<
  Record<"customer" | "member" | "open" | "answered" | "solved" | "reopened", Int32Array>
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
  readonly member: number;
  readonly kind: string;
  readonly topic: string;
  readonly day: string;
  readonly answered: number;
}

export interface ServiceRecords {
  readonly cases: Cases;
  /** The oldest first. */
  readonly open: readonly StillOpen[];
  /** Cases of all time, and those open from before. */
  readonly ever: number;
  readonly older: number;
  readonly told: { readonly response: boolean; readonly solving: boolean };
}

/** @param customers  i and customer_id of a run's customers; null without a run */
export async function readCases(
  { warehouse }: Keepworth,
  { dataset, from, asOf, until }: CareContext,
  customers: Sql | null,
): Promise<ServiceRecords> {
  const { dialect } = warehouse;
  const when = { dataset, from, asOf, until };
  const facts = await warehouse.row<Record<"cases" | "responses" | "solutions" | "older", number>>(
    queries.serviceFacts(dialect, when),
  );
  const told = { response: facts.responses > 0, solving: facts.solutions > 0 };
  const query = queries.serviceCases(dialect, { ...when, customers, hourCost: null, told });
  return withQuery(warehouse, query, async (table) => {
    const columns = await warehouse.columns(sql`
SELECT CASE WHEN customer_id IS NULL THEN -1 ELSE CAST(dense_rank() OVER (ORDER BY customer_id NULLS LAST) AS INTEGER) END AS customer,
  CAST(member AS INTEGER) AS member, open, answered, solved, CAST(reopened AS INTEGER) AS reopened, response_hours, solving_hours, cost,
  CAST(dense_rank() OVER (ORDER BY kind) - 1 AS INTEGER) AS kind, CAST(dense_rank() OVER (ORDER BY topic) - 1 AS INTEGER) AS topic,
  CAST(dense_rank() OVER (ORDER BY product) - 1 AS INTEGER) AS product, CAST(dense_rank() OVER (ORDER BY month) - 1 AS INTEGER) AS month
FROM ${table} ORDER BY n`);
    const label = {} as Record<(typeof labels)[number], Labels>;
    for (const one of labels) {
      const { [one]: column } = {
        kind: sql`kind`,
        topic: sql`topic`,
        product: sql`product`,
        month: sql`month`,
      };
      const rows = await warehouse.rows<{ name: string }>(
        sql`SELECT DISTINCT CAST(${column} AS VARCHAR) AS name FROM ${table} ORDER BY 1`,
      );
      label[one] = { names: rows.map(({ name }) => name), code: columns[one] as Int32Array };
    }
    const open = await warehouse.rows<StillOpen>(
      sql`SELECT case_id, customer_id, member, kind, topic, day, answered FROM ${table} WHERE open = 1 ORDER BY n`,
    );
    const cases = { ...columns, size: columns["open"]!.length, label } as unknown as Cases;
    return { cases, open, ever: facts.cases, older: told.solving ? facts.older : 0, told };
  });
}
