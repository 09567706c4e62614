import { queries, raw, type Sql } from "@keepworth/warehouse";
import { statement } from "../../scripts/cluster/statement.ts";

/** Distinct states of the first so many customers, with their times by days and by weeks. */
export interface StateCount {
  readonly customers: number;
  readonly days: number;
  readonly weeks: number;
}

/** How distinct states grow with customers: counts at powers of ten up to all customers of a table. */
export async function countStates(url: string, table: string, customers: number): Promise<StateCount[]> {
  const sizes = [1, 10, 100, 1000, 10_000].map((n) => n * 1000).filter((n) => n <= customers);
  const [x, tx, t] = [raw("x"), raw("tx"), raw("t")];
  const byDays = await count(url, table, sizes, { tx, t });
  const byWeeks = await count(url, table, sizes, queries.stateInWeeks({ x, tx, t }));
  return sizes.map((size, i) => ({ customers: size, days: byDays[i]!, weeks: byWeeks[i]! }));
}

/** A state is there from the first customer in it on, so that one pass counts for all sizes. */
async function count(
  url: string,
  table: string,
  sizes: readonly number[],
  { tx, t }: { readonly tx: Sql; readonly t: Sql },
): Promise<number[]> {
  const counts = sizes.map((size, i) => `count_if(first <= ${size}) AS n${i}`);
  const [row] = await statement(
    url,
    `
SELECT ${counts.join(", ")} FROM (
  SELECT min(customer_id) AS first FROM (
    SELECT customer_id, count(DISTINCT order_date) - 1 AS x, date_diff('day', min(order_date), max(order_date)) AS tx,
      date_diff('day', min(order_date), (SELECT max(order_date) FROM lake.bench.${table})) AS t
    FROM lake.bench.${table} GROUP BY customer_id
  ) AS customers GROUP BY x, ${tx.text}, ${t.text}
) AS states`,
  );
  return sizes.map((_, i) => Number(row![`n${i}`]));
}
