import { identifier, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { storeStaying } from "../staying.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import type { ChurnGroup, ShopChurn } from "./answer.ts";
import { customersLost, keptOf, lossesOf, moneyLost, whoStays, type LossGroup } from "./losses.ts";
import { pastYears } from "./pastYears.ts";

const listed = 10;

/**
 * What a run's orders say of churn. Nobody tells a shop that they leave: ahead, it is Σ (P(active now) − P(active at the
 * end)); in the past, who bought in one year and in the next not at all.
 *
 * @param subscribers  customer ids with a running subscription as a table (customer_id), whose leaving is known from it
 */
export async function shopChurn(
  keepworth: Keepworth,
  stored: StoredCustomers,
  options: {
    readonly horizonDays: number;
    readonly by: Exclude<ChurnGroup, "plan">;
    readonly subscribers: Sql | null;
  },
): Promise<ShopChurn> {
  const { horizonDays: days, by, subscribers } = options;
  const { run, table } = stored;
  const { warehouse } = keepworth;
  const { model } = await storeStaying(keepworth, stored, days);
  const customers = await whoStays(
    keepworth,
    stored,
    days,
    subscribers ? without(table, subscribers) : table,
  );
  const groups = await lossesOf(keepworth, stored, { customers, label: identifier(by), days });
  const figures = (of: readonly LossGroup[]) => ({
    members: of.reduce((sum, group) => sum + group.members, 0),
    activeNow: of.reduce((sum, group) => sum + group.active, 0),
    lostCustomers: customersLost(of),
    moneyAtRisk: run.amounts ? moneyLost(of, run, days) : null,
  });
  const { size } = await warehouse.row<{ size: number }>(sql`SELECT count(*) AS size FROM ${table} AS t`);
  const past = await pastYears(keepworth, { run, table, size }, by, subscribers);
  const { members, ...total } = figures(groups);
  const blank = { buyers: 0, lost: 0, revenue: 0, lostRevenue: 0 };
  // A segment that customers were in a year ago may have nobody today.
  const places = new Map(groups.map((group) => [group.label, [group]]));
  for (const name of past.groups.keys()) if (!places.has(name)) places.set(name, []);
  return {
    model,
    customers: members,
    subscribers: size - members,
    ...total,
    past: past.months,
    silentButActive: groups.reduce((sum, { silent }) => sum + silent, 0),
    groups: [...places]
      .map(([name, of]) => ({ name: name || null, ...figures(of), ...(past.groups.get(name) ?? blank) }))
      .toSorted(
        (a, b) =>
          (b.moneyAtRisk?.value ?? 0) - (a.moneyAtRisk?.value ?? 0) ||
          b.lostCustomers.value - a.lostCustomers.value,
      ),
    customersAtRisk: await atRisk(keepworth, customers, run.amounts ? keptOf(run, days) : null),
  };
}

/** Customers but those with a running subscription. */
function without(table: Sql, subscribers: Sql): Sql {
  return sql`(
SELECT t.* FROM ${table} AS t LEFT JOIN (SELECT DISTINCT customer_id FROM ${subscribers}) AS s ON s.customer_id = t.customer_id
WHERE s.customer_id IS NULL)`;
}

/** @param kept  of a unit of revenue; null: orders carry no money */
async function atRisk(
  { warehouse }: Keepworth,
  customers: Sql,
  kept: number | null,
): Promise<ShopChurn["customersAtRisk"]> {
  // Who leaves from an order that brings nothing saves money.
  if (kept !== null && !(kept > 0)) return [];
  const rows = await warehouse.rows<
    { customer_id: string; segment: string; channel: string } & Record<
      "p_active" | "p_stay" | "money",
      number
    >
  >(
    queries.largestLosses(warehouse.dialect, {
      customers,
      by: kept === null ? "lost" : "money",
      most: listed,
    }),
  );
  return rows.map(({ customer_id, p_active, p_stay, money, segment, channel }) => ({
    customerId: customer_id,
    risk: p_active > 0 ? 1 - p_stay / p_active : 0,
    pActive: p_active,
    moneyAtRisk: kept === null ? null : kept * money,
    segment: segment || null,
    channel: channel || null,
  }));
}
