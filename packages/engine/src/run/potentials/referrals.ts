import { referralFactors } from "@keepworth/decisions";
import { nbd } from "@keepworth/models";
import { queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** What referrals so far say of those to come. */
export interface ReferralLaw {
  /** Referrals of the last year, and of all those of which it is known whether the referred would have come anyway. */
  readonly referrals: number;
  readonly known: number;
  /** Of these, those who would not have come otherwise. */
  readonly brought: number;
  /** P(would not have come otherwise), shrunken towards one half. */
  readonly incremental: number;
  /** Gamma distribution of referrals in a week of active time over customers; null: too few to tell. */
  readonly rate: { readonly r: number; readonly alpha: number } | null;
  /** How much more often customers bring others who said that they would recommend the shop, or not; null: nobody said. */
  readonly factors: queries.ReferralFactors | null;
  /** Mean reward. */
  readonly reward: number;
}

/** With fewer referrals than this in the last year, none are expected. */
const fewest = 10;

/**
 * How often customers bring others: Gamma-Poisson by the time that each was active within the last year, since older
 * referrals tell of another time. A customer was active up to their last purchase, and from then on as likely as they
 * are to be active still. Where customers said whether they would recommend the shop, each group has a rate of its own,
 * shrunken towards the shop's.
 *
 * @param customers  customer_id, frequency, recency_days, age_days, g
 * @param active  by distinct (x, tx, t, g): p_active
 */
export async function readReferralLaw(
  warehouse: Warehouse,
  customers: Sql,
  active: Sql,
  { dataset, asOf }: { readonly dataset: string; readonly asOf: string },
): Promise<ReferralLaw> {
  const { dialect } = warehouse;
  const made = queries.referralsMade(dialect, { dataset, asOf });
  const facts = await warehouse.row<Record<"brought" | "known" | "reward", number>>(sql`
SELECT count(CASE WHEN kind = 'new' THEN 1 END) AS brought,
  count(CASE WHEN kind IN ('new', 'anyway') THEN 1 END) AS known, 
  coalesce(CAST(sum(reward) AS DOUBLE) / nullif(count(reward), 0), 0) AS reward
FROM (${made}) AS made`);
  const { brought, known, reward } = facts;
  const factors = await factorsOf(warehouse, { customers, active, dataset, asOf });
  const counts = (await warehouse.columns(
    queries.referralCounts(dialect, { customers, active, dataset, asOf, factors }),
  )) as Record<"x" | "tx" | "T" | "weight", Float64Array>;
  const referrals = counts.x.reduce((sum, n, i) => sum + n * counts.weight[i]!, 0);
  const law = { referrals, known, brought, incremental: (brought + 1) / (known + 2), factors, reward };
  if (referrals < fewest) return { ...law, rate: null };
  const { r, alpha } = nbd.fit(counts).params;
  return { ...law, rate: { r, alpha } };
}

/** By what customers said last; null where nobody said anything, so that nothing tells them apart. */
async function factorsOf(
  warehouse: Warehouse,
  options: Omit<queries.ReferralExposure, "factors">,
): Promise<queries.ReferralFactors | null> {
  const rows = await warehouse.rows<{ said: string; referrals: number; exposure: number }>(
    queries.referralsBySaid(warehouse.dialect, options),
  );
  if (rows.every(({ said }) => said === "silent")) return null;
  const groups = queries.referralGroups.map(
    (name) => rows.find(({ said }) => said === name) ?? { referrals: 0, exposure: 0 },
  );
  const factors = referralFactors(groups);
  return Object.fromEntries(
    queries.referralGroups.map((name, i) => [name, factors[i]!]),
  ) as queries.ReferralFactors;
}
