import { nbd } from "@keepworth/models";
import { queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** What referrals so far say of those to come. */
export interface ReferralLaw {
  /** Referrals known, and of them those of which it is known whether the referred would have come anyway. */
  readonly referrals: number;
  readonly known: number;
  /** P(would not have come otherwise), shrunken towards one half. */
  readonly incremental: number;
  /** Gamma distribution of referrals in a week of active time over customers; null: too few to tell. */
  readonly rate: { readonly r: number; readonly alpha: number } | null;
  /** Mean reward. */
  readonly reward: number;
}

/** With fewer referrals than this, none are expected. */
const fewest = 10;

/**
 * How often customers bring others: Gamma-Poisson by the time that each was active, which is from the first purchase to
 * the last, and from then on as likely as they are to be active still.
 *
 * @param customers  customer_id, frequency, recency_days, age_days, p_alive
 */
export async function readReferralLaw(
  warehouse: Warehouse,
  customers: Sql,
  { dataset, asOf }: { readonly dataset: string; readonly asOf: string },
): Promise<ReferralLaw> {
  const made = queries.referralsMade(warehouse.dialect, { dataset, asOf });
  const facts = await warehouse.row<Record<"referrals" | "brought" | "known" | "reward", number>>(sql`
SELECT count(*) AS referrals, count(CASE WHEN kind = 'new' THEN 1 END) AS brought,
  count(CASE WHEN kind IN ('new', 'anyway') THEN 1 END) AS known, coalesce(avg(reward), 0) AS reward
FROM (${made}) AS made`);
  const { referrals, brought, known, reward } = facts;
  const incremental = (brought + 1) / (known + 2);
  if (referrals < fewest) return { referrals, known, incremental, rate: null, reward };
  const counts = (await warehouse.columns(sql`
SELECT CAST(n AS DOUBLE) AS x, CASE WHEN n > 0 THEN weeks ELSE 0.0 END AS tx, weeks AS "T", CAST(count(*) AS DOUBLE) AS weight
FROM (
  SELECT coalesce(m.n, 0) AS n, CAST(round((age_days - recency_days + p_alive * recency_days) / 7.0) AS DOUBLE) AS weeks
  FROM ${customers} AS c
  LEFT JOIN (SELECT referrer, count(*) AS n FROM (${made}) AS made GROUP BY referrer) AS m ON m.referrer = c.customer_id
) AS exposed WHERE weeks > 0
GROUP BY n, weeks ORDER BY n, weeks`)) as Record<"x" | "tx" | "T" | "weight", Float64Array>;
  const { r, alpha } = nbd.fit(counts).params;
  return { referrals, known, incremental, rate: { r, alpha }, reward };
}
