import { sql, type Warehouse } from "@keepworth/warehouse";

/** What a dataset holds beside orders: rows of each kind that a run looks at. */
export interface RecordFacts {
  readonly costs: number;
  readonly acquisitionCosts: number;
  readonly rewards: number;
  readonly referrals: number;
  readonly opportunities: number;
  /** Won opportunities that name the order that they became. */
  readonly linked: number;
  readonly knowledge: number;
  /** Redemptions of loyalty points. */
  readonly redeemed: number;
  /** Cases that say what handling them cost. */
  readonly handled: number;
  /** Cases that say how long it took alone. */
  readonly worked: number;
}

export async function recordFacts(warehouse: Warehouse, dataset: string): Promise<RecordFacts> {
  return warehouse.row<RecordFacts & Record<string, number>>(sql`
SELECT
  (SELECT count(*) FROM costs WHERE dataset = ${dataset}) AS costs,
  (SELECT count(acquisition_cost) FROM customers WHERE dataset = ${dataset}) AS "acquisitionCosts",
  (SELECT count(reward) FROM referrals WHERE dataset = ${dataset}) AS rewards,
  (SELECT count(*) FROM referrals WHERE dataset = ${dataset})
    + (SELECT count(referred_by) FROM customers WHERE dataset = ${dataset}) AS referrals,
  (SELECT count(*) FROM opportunities WHERE dataset = ${dataset}) AS opportunities,
  (SELECT count(order_id) FROM opportunities WHERE dataset = ${dataset} AND status = 'won') AS linked,
  (SELECT count(*) FROM knowledge WHERE dataset = ${dataset}) AS knowledge,
  (SELECT count(*) FROM loyalty_events WHERE dataset = ${dataset} AND reason = 'redeemed') AS redeemed,
  (SELECT count(cost) FROM interactions WHERE dataset = ${dataset}) AS handled,
  (SELECT count(minutes) FROM interactions WHERE dataset = ${dataset} AND cost IS NULL) AS worked`);
}
