import { dealCounts, dealValue, winChances, yearsBetween, type StageChance } from "@keepworth/decisions";
import { date, sql, type Warehouse } from "@keepworth/warehouse";
import { daysBetween } from "../days.ts";

/** An open opportunity with what it is worth. */
export interface Deal {
  readonly opportunity: string;
  readonly name: string | null;
  readonly customer: string | null;
  readonly stage: string;
  readonly expectedClose: string | null;
  readonly probability: number;
  /** Money that is kept if it is won, discounted to as-of. */
  readonly worth: number;
  /** Whether it counts. */
  readonly counts: boolean;
  /** Why it does not: the purchase model may expect it already, it closes after the horizon, or nobody closed it in time. */
  readonly left: "expected" | "later" | "stale" | null;
}

export interface Pipeline {
  readonly deals: readonly Deal[];
  readonly chances: readonly StageChance[];
  /** Whether won deals name their orders, so that orders and deals can be told apart. */
  readonly linked: boolean;
}

interface OpportunityRow {
  opportunity_id: string;
  name: string | null;
  customer_id: string | null;
  stage: string | null;
  probability: number | null;
  amount: number | null;
  margin: number | null;
  status: string | null;
  expected_close: string | null;
  closed_at: string | null;
  created_at: string | null;
  incremental: boolean | null;
  order_id: string | null;
  ordered: number;
}

/** An open deal that should have closed so many days ago is not counted on any more. */
const staleDays = 180;
/** Won deals whose customers order name their orders from this share on. */
const mostLinked = 0.8;

/**
 * The open opportunities of a dataset as of a day, each with P(win) by its stage as closed ones came out. A deal
 * counts once (`dealCounts`), if it is to close within the horizon, and not if it should have closed long ago.
 */
export async function readPipeline(
  warehouse: Warehouse,
  options: {
    readonly dataset: string;
    readonly asOf: string;
    readonly annualRate: number;
    /** The shop's share of a deal whose own margin is not known. */
    readonly margin: number;
    readonly horizonDays: number;
    /** What the settings say of stages. */
    readonly stages: Readonly<Record<string, { readonly probability?: number | undefined }>>;
  },
): Promise<Pipeline> {
  const { dataset, asOf, annualRate, margin, horizonDays, stages } = options;
  const rows = await warehouse.rows<OpportunityRow & Record<string, string | number | boolean | null>>(sql`
SELECT p.opportunity_id, p.name, p.customer_id, p.stage, p.probability, p.amount, p.margin, p.status, p.expected_close,
  p.closed_at, p.created_at, p.incremental, p.order_id, CASE WHEN o.customer_id IS NULL THEN 0 ELSE 1 END AS ordered
FROM opportunities p
LEFT JOIN (SELECT DISTINCT customer_id FROM orders WHERE dataset = ${dataset} AND kind = 'order' AND day <= ${date(asOf)}) AS o
  ON o.customer_id = p.customer_id
WHERE p.dataset = ${dataset} AND (p.created_at IS NULL OR p.created_at <= ${date(asOf)})
ORDER BY p.opportunity_id`);
  const closed = (row: OpportunityRow) =>
    row.status !== "open" && row.status !== null && (row.closed_at === null || row.closed_at <= asOf);
  const stageOf = (row: OpportunityRow) => row.stage ?? "";
  const names = [...new Set(rows.map(stageOf))];
  const won = rows.filter((row) => closed(row) && row.status === "won" && row.ordered === 1);
  const linked =
    won.length > 0 && won.filter((row) => row.order_id !== null).length >= mostLinked * won.length;
  const chances = winChances(
    names.map((stage) => {
      const inStage = rows.filter((row) => stageOf(row) === stage);
      const stated = inStage.filter((row) => !closed(row) && row.probability !== null);
      const mean = stated.reduce((sum, row) => sum + row.probability!, 0) / stated.length;
      return {
        stage,
        won: inStage.filter((row) => closed(row) && row.status === "won").length,
        lost: inStage.filter((row) => closed(row) && row.status === "lost").length,
        stated: stages[stage]?.probability ?? (stated.length > 0 ? mean : null),
      };
    }),
    { order: Object.keys(stages) },
  );
  const deals = rows
    .filter((row) => !closed(row))
    .map((row): Deal => {
      const { probability } = chances.find(({ stage }) => stage === stageOf(row))!;
      const years = row.expected_close === null ? 0 : yearsBetween(asOf, row.expected_close);
      const counts = dealCounts({ incremental: row.incremental, bought: row.ordered === 1, linked });
      const days = row.expected_close === null ? 0 : daysBetween(asOf, row.expected_close);
      const left = !counts ? "expected" : days > horizonDays ? "later" : days < -staleDays ? "stale" : null;
      const kept = row.margin ?? (row.amount ?? 0) * margin;
      return {
        opportunity: row.opportunity_id,
        name: row.name,
        customer: row.customer_id,
        stage: stageOf(row),
        expectedClose: row.expected_close,
        probability,
        worth: dealValue({ probability: 1, margin: kept, years, annualRate }),
        counts: left === null,
        left,
      };
    });
  return { deals, chances, linked };
}
