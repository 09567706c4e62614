import { rfmCuts } from "@keepworth/decisions";
import { identifier, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { rfmSql, segmentSql } from "../../run/segments.ts";
import { purchaseDaysOf } from "./purchaseDaysOf.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { withQuery } from "../../withTable.ts";
import type { ChurnGroup, PastYear } from "./answer.ts";

/** Revenues of larger bases are looked at in whole units of money, as a run does. */
const exactUpTo = 1_000_000;
/** Purchases of the last day of the year before are this many days old: more than twelve months. */
const yearAgo = 366;

/** Who bought in one year and in the next not at all. */
export interface PastYears {
  /** For twelve pairs of years, oldest first. */
  readonly months: PastYear[];
  /** The latest pair, by group. */
  readonly groups: ReadonlyMap<string, Omit<PastYear, "to">>;
}

/**
 * Who bought in one year and in the next not at all. By segment, customers stand in the one that they were in between the
 * two years, cut from what was known then: today's holds how long they have been silent, and so the answer.
 *
 * @param subscribers  customer ids who are left out, as a table (customer_id)
 */
export async function pastYears(
  keepworth: Keepworth,
  { run, table, size }: Pick<StoredCustomers, "run" | "table"> & { readonly size: number },
  by: Exclude<ChurnGroup, "plan">,
  subscribers: Sql | null,
): Promise<PastYears> {
  const { warehouse } = keepworth;
  const { dialect } = warehouse;
  const days = await purchaseDaysOf(keepworth, run);
  const others = subscribers
    ? sql`(SELECT * FROM ${table} WHERE customer_id NOT IN (SELECT customer_id FROM ${subscribers}))`
    : sql`(SELECT * FROM ${table})`;
  const count = async (portfolio: Sql) => {
    const { asOf, from } = run;
    const label = identifier(by);
    return sumUp(
      await warehouse.rows<Counted>(queries.lostBuyers(dialect, { days, portfolio, label, asOf, from })),
      asOf,
    );
  };
  if (by !== "segment") return count(sql`${others} AS p`);
  const then = queries.statesOn(dialect, { days, customers: table, day: addDays(run.asOf, -yearAgo) });
  return withQuery(warehouse, then, async (states) => {
    const segments = await segmentsOf(keepworth, run, states, size);
    return count(sql`(
SELECT s.customer_id, s.segment FROM (${segments}) AS s JOIN ${others} AS o ON o.customer_id = s.customer_id) AS p`);
  });
}

/** Segments (customer_id, segment) of customers as they stood, cut from their own distributions. */
async function segmentsOf(
  { warehouse }: Keepworth,
  { amounts }: RunResult,
  states: Sql,
  size: number,
): Promise<Sql> {
  const counts = await warehouse.columns(sql`
SELECT CAST(recency_days AS INTEGER) AS recency_days, CAST(x AS INTEGER) AS x, CAST(count(*) AS DOUBLE) AS weight
FROM ${states} GROUP BY 1, 2 ORDER BY 1, 2`);
  const weight = counts["weight"]!;
  const revenue = await warehouse.columns(
    queries.revenueDistribution(warehouse.dialect, { summary: states, whole: size > exactUpTo }),
  );
  const { r, f, m } = rfmSql(
    rfmCuts({
      recencyDays: { value: counts["recency_days"]!, weight },
      frequency: { value: counts["x"]!, weight },
      monetary: amounts ? { value: revenue["value"]!, weight: revenue["weight"]! } : null,
    }),
  );
  return sql`
SELECT customer_id, ${segmentSql()} AS segment
FROM (SELECT customer_id, ${r} AS r, ${f} AS f, ${m} AS m FROM ${states}) AS scored`;
}

type Counted = Record<"ago" | "customers" | "lost" | "revenue" | "lost_revenue", number> & { label: string };

function sumUp(rows: readonly Counted[], asOf: string): PastYears {
  const months = new Map<number, PastYear>();
  const groups = new Map<string, Omit<PastYear, "to">>();
  for (const { ago, label, customers, lost, revenue, lost_revenue: lostRevenue } of rows) {
    const to = addDays(asOf, -ago * 30.4375);
    const sum = months.get(ago) ?? { to, buyers: 0, lost: 0, revenue: 0, lostRevenue: 0 };
    months.set(ago, {
      to,
      buyers: sum.buyers + customers,
      lost: sum.lost + lost,
      revenue: sum.revenue + revenue,
      lostRevenue: sum.lostRevenue + lostRevenue,
    });
    if (ago === 0) groups.set(label, { buyers: customers, lost, revenue, lostRevenue });
  }
  return { months: [...months.values()], groups };
}
