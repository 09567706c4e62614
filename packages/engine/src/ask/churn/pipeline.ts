import { moneyInterval, type StageChance } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { readPipeline } from "../../run/potentials/pipeline.ts";
import type { Figure } from "../../result.ts";
import type { Pipeline } from "./answer.ts";

/**
 * Open deals and what they are expected to bring within the horizon, in revenue: each with the chance that a run gives
 * it (`winChances`), and apart those that a run counts on top of its purchase model (`dealCounts`).
 */
export async function pipeline(
  { warehouse, settings }: Keepworth,
  options: { readonly dataset: string; readonly asOf: string; readonly horizonDays: number },
): Promise<Pipeline | null> {
  const { dataset, asOf, horizonDays } = options;
  const { deals, chances } = await readPipeline(warehouse, {
    dataset,
    asOf,
    horizonDays,
    stages: settings.crm.stages,
    // Of money, only amounts are asked for here: neither discounted nor times a margin.
    annualRate: 0,
    margin: 1,
  });
  if (chances.length === 0) return null;
  const amounts = await warehouse.rows<{ opportunity_id: string; amount: number }>(
    queries.dealAmounts(warehouse.dialect, { dataset }),
  );
  const amountOf = new Map(amounts.map((row) => [row.opportunity_id, row.amount]));
  const open = deals.map((deal) => ({ ...deal, amount: amountOf.get(deal.opportunity) ?? 0 }));
  return {
    open: open.length,
    amount: sum(open),
    expected: expected(open.filter(({ left }) => left === null || left === "expected")),
    onTop: expected(open.filter(({ counts }) => counts)),
    stages: chances
      .map(({ stage, probability, closed, prior }: StageChance) => {
        const own = open.filter((deal) => deal.stage === stage);
        return { stage: stage || null, open: own.length, amount: sum(own), probability, closed, prior };
      })
      .filter((one) => one.open > 0)
      .toSorted((a, b) => b.probability - a.probability || ((a.stage ?? "") < (b.stage ?? "") ? -1 : 1)),
  };
}

function sum(deals: readonly { readonly amount: number }[]): number {
  return deals.reduce((total, { amount }) => total + amount, 0);
}

/** Each deal is won or lost as a whole. */
function expected(deals: readonly { readonly amount: number; readonly probability: number }[]): Figure {
  let [mean, variance] = [0, 0];
  for (const { amount, probability } of deals) {
    mean += amount * probability;
    variance += amount * amount * probability * (1 - probability);
  }
  return moneyInterval(mean, [{ mean, variance }], sum(deals));
}
