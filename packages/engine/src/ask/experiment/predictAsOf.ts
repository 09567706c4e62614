import { continuousRate } from "@keepworth/decisions";
import { gammaGamma, purchaseModel } from "@keepworth/models";
import { queries, raw, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { readSpend, readStates } from "../../run/compress.ts";
import { modelOrders } from "../../run/potentials/modelOrders.ts";
import { storeQuery, withColumns, withQuery } from "../../withTable.ts";

/** What a model saw of every customer on a day, knowing nothing that came later; its table is gone when disposed of. */
export interface Prediction extends AsyncDisposable {
  /** The purchase model that was fitted. */
  readonly model: string;
  /** Spend: how single orders and a customer's mean vary, as of Gamma-Gamma. */
  readonly spend: { readonly p: number; readonly q: number };
  /**
   * What stands after FROM: customer_id, p_alive, p_buys (any order within the days), orders, per_order (revenue of one),
   * spend_days (paid repeat days), expected (margin within the days), growth (discounted, to the run's horizon).
   */
  readonly table: Sql;
}

/** Models that look at the gaps between orders, or in which nobody leaves before the first repeat purchase, or ever. */
const tooSure: readonly string[] = ["bg-nbd", "bg-cnbd-k", "mbg-cnbd-k", "nbd"];
const standIn = "mbg-nbd";
const fewestRepeatBuyers = 10;
const fewestSpenders = 10;

/**
 * Fits the model of a run anew to the orders up to a day, refunds as they were known then, and predicts every customer's
 * next days. Season, cohorts and covariates are left out: they shift what is expected of both arms alike. A model that
 * looks at gaps between orders, or calls every one-time buyer active, gives way to MBG/NBD. Margin is the run's share.
 *
 * @returns null where the orders up to that day are too few to fit a model to
 */
export async function predictAsOf(
  { warehouse }: Keepworth,
  run: RunResult,
  day: string,
  days: number,
): Promise<Prediction | null> {
  const { dialect } = warehouse;
  const orders = await modelOrders(warehouse, run.dataset);
  const traits = { refunds: true, costs: false };
  await using summary = await withQuery(
    warehouse,
    queries.purchaseDays(dialect, { orders, traits, asOf: day, margin: "1" }),
    (purchaseDays) =>
      storeQuery(
        warehouse,
        queries.customerSummary(dialect, { days: purchaseDays, traits, asOf: day, margin: "1" }),
        async (table) => ({ table }),
      ),
  );
  const { customers, repeats, purchases, revenue } = await warehouse.row<
    Record<"customers" | "repeats" | "purchases" | "revenue", number>
  >(sql`
SELECT count(*) AS customers, count(CASE WHEN x > 0 THEN 1 END) AS repeats, coalesce(sum(x + 1), 0) AS purchases,
  CAST(coalesce(sum(revenue), 0) AS DOUBLE) AS revenue FROM ${summary.table}`);
  if (repeats < fewestRepeatBuyers) return null;
  const { x, tx, T, weight } = await readStates(warehouse, summary.table);
  const model = tooSure.includes(run.model) ? standIn : run.model;
  const verbs = purchaseModel(model);
  const { params } = verbs.fit({ x, tx, T, weight });
  const rate = continuousRate(run.discountRate, "day");
  const near = verbs.scoreStates(params, { x, tx, T }, { horizon: days, rate });
  const far = verbs.scoreStates(params, { x, tx, T }, { horizon: run.horizonDays, rate });
  const scored = {
    x,
    tx,
    t: T,
    p_alive: near.pAlive,
    p_buys: near.pNone.map((none) => 1 - none),
    orders: near.expected,
    dect: far.dect,
  };
  const spend = await spendLaw();
  const { p, q, v } = spend;
  const number = (value: number): Sql => sql`CAST(${raw(String(value))} AS DOUBLE)`;
  // Gamma-Gamma's expected spend, p·(v + paid) / (p·x + q − 1).
  const each = sql`(${number(p)} * (${number(v)} + CAST(c.spend AS DOUBLE)) / (${number(p)} * c.spend_days + ${number(q - 1)}))`;
  return await withColumns(warehouse, scored, (scores) =>
    storeQuery(
      warehouse,
      sql`SELECT CAST(c.customer_id AS VARCHAR) AS customer_id, s.p_alive, s.p_buys, s.orders, ${each} AS per_order,
  c.spend_days, s.orders * ${each} * ${number(run.margin)} AS expected, s.dect * ${each} * ${number(run.margin)} AS growth
FROM ${summary.table} AS c JOIN ${scores} AS s ON s.x = c.x AND s.tx = c.tx AND s.t = c.t`,
      async (table) => ({ model, spend: { p, q }, table }),
    ),
  );

  async function spendLaw(): Promise<{ p: number; q: number; v: number }> {
    const mean = purchases > 0 ? Math.max(0, revenue / purchases) : 0;
    // As in a run: with so large a q everybody has the mean.
    const everybody = { p: 1, q: 1e6 + 1, v: mean * 1e6 };
    if (mean === 0) return everybody;
    const rows = await readSpend(warehouse, customers, summary.table);
    const spenders = rows.weight.reduce((sum, one) => sum + one, 0);
    if (spenders < fewestSpenders) return everybody;
    const fitted = gammaGamma.fit(rows);
    return fitted.params.q > 1 ? fitted.params : everybody;
  }
}
