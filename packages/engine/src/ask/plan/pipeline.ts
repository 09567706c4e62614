import { dealCounts, winChances, type PlannedDeal, type PlannedMonth } from "@keepworth/decisions";
import { queries, type Warehouse } from "@keepworth/warehouse";
import { daysBetween } from "../../run/days.ts";
import type { Settings } from "../../settings.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import type { PlanAnswer } from "./answer.ts";

interface DealRow {
  readonly stage: string;
  readonly status: string;
  readonly amount: number | null;
  readonly margin: number | null;
  readonly probability: number | null;
  readonly expected_close: string | null;
  readonly closed_at: string | null;
  readonly channel: string;
  readonly incremental: boolean | null;
  readonly linked: number;
  readonly known: number;
}

export interface Pipeline {
  readonly deals: readonly (PlannedDeal & { readonly channel: string })[];
  readonly answer: NonNullable<PlanAnswer["pipeline"]>;
}

/** Closed deals that a stage's stated probability counts for. */
const priorDeals = 10;
/** So many won deals tell by how much deals close late. */
const fewestForSlip = 5;
/** A deal without a day, or past its day, is taken to close within so many days. */
const soonDays = 30;

/**
 * Open deals of a dataset that the plan counts (`dealCounts`); all others are added up beside it. Deals close when
 * they are expected to, and as late after it as won ones have closed (the median).
 */
export async function readPipeline(
  warehouse: Warehouse,
  stored: StoredCustomers,
  settings: Settings,
  months: readonly PlannedMonth[],
): Promise<Pipeline | null> {
  const { run, table } = stored;
  const rows = await warehouse.rows<DealRow>(
    queries.planDeals(warehouse.dialect, { dataset: run.dataset, asOf: run.asOf, portfolio: table }),
  );
  if (rows.length === 0) return null;
  const open = rows.filter(({ status }) => status === "open");
  const names = [...new Set(rows.map(({ stage }) => stage))];
  const statedIn = (stage: string) => {
    const told = open.flatMap((deal) =>
      deal.stage === stage && deal.probability !== null ? [deal.probability] : [],
    );
    const mean = told.length > 0 ? told.reduce((sum, p) => sum + p, 0) / told.length : null;
    return settings.crm.stages[stage]?.probability ?? mean;
  };
  const history = names.map((stage) => {
    const closed = (status: string) => rows.filter((deal) => deal.stage === stage && deal.status === status);
    return {
      stage,
      won: closed("won").length,
      lost: closed("lost").length,
      stated: statedIn(stage),
    };
  });
  const chances = winChances(history, { weight: priorDeals });
  const slipDays = slipOf(rows);
  const monthOf = (deal: DealRow) => {
    const told = deal.expected_close === null ? 0 : daysBetween(run.asOf, deal.expected_close) + slipDays;
    const day = told > 0 ? told : soonDays;
    return months.findIndex(({ start, end }) => day > start && day <= end);
  };
  const linked = rows.some((deal) => deal.status === "won" && deal.linked === 1);
  const counts = ({ incremental, known }: DealRow) =>
    dealCounts({ incremental, bought: known === 1, linked });
  const planned = open.map((deal) => {
    const stage = names.indexOf(deal.stage);
    const revenue = deal.amount ?? deal.margin ?? 0;
    return {
      month: monthOf(deal),
      probability: chances[stage]!.probability,
      weight: chances[stage]!.closed + priorDeals,
      stage,
      revenue,
      margin: deal.margin ?? revenue * run.margin,
      channel: deal.channel,
      counted: counts(deal),
    };
  });
  const counted = planned.filter((deal) => deal.counted);
  const others = planned.filter((deal) => !deal.counted);
  return {
    deals: counted,
    answer: {
      open: open.length,
      counted: counted.length,
      outside: {
        deals: others.length,
        margin: others.reduce((sum, { probability, margin }) => sum + probability * margin, 0),
      },
      later: counted.filter(({ month }) => month < 0).length,
      slipDays,
      stages: names
        .map((stage, i) => ({
          stage: stage || null,
          probability: chances[i]!.probability,
          closed: chances[i]!.closed,
          stated: history[i]!.stated,
          open: open.filter((deal) => deal.stage === stage).length,
        }))
        .filter((stage) => stage.open > 0)
        .toSorted((a, b) => a.probability - b.probability),
    },
  };
}

/** The median number of days by which won deals closed after they were expected to; negative where earlier. */
function slipOf(rows: readonly DealRow[]): number {
  const slips = rows
    .flatMap(({ status, expected_close: expected, closed_at: closed }) =>
      status === "won" && expected !== null && closed !== null ? [daysBetween(expected, closed)] : [],
    )
    .toSorted((a, b) => a - b);
  return slips.length < fewestForSlip ? 0 : slips[slips.length >> 1]!;
}
