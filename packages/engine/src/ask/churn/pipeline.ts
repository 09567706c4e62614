import { moneyInterval } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import type { Pipeline } from "./answer.ts";

/** What a stage's own closed deals weigh against all closed deals, and those against one in two. */
const weight = 10;

/**
 * Open deals and what they are expected to bring within the horizon. The chance of a stage is the one that the settings
 * or the CRM state, else the share won of its closed deals, drawn to that of all.
 */
export async function pipeline(
  { warehouse, settings }: Keepworth,
  options: { readonly dataset: string; readonly asOf: string; readonly horizonDays: number },
): Promise<Pipeline | null> {
  const { dataset, asOf, horizonDays } = options;
  type Stage = Record<
    "open" | "open_amount" | "due" | "due_amount" | "amount_squared" | "won" | "lost",
    number
  > & {
    stage: string;
    stated: number | null;
  };
  const until = addDays(asOf, Math.floor(horizonDays));
  const rows = await warehouse.rows<Stage>(
    queries.pipelineStages(warehouse.dialect, { dataset, asOf, until }),
  );
  const won = rows.reduce((sum, row) => sum + row.won, 0);
  const closed = rows.reduce((sum, row) => sum + row.won + row.lost, 0);
  if (rows.length === 0) return null;
  const overall = (won + weight / 2) / (closed + weight);
  const stages = rows
    .filter((row) => row.open > 0)
    .map((row) => {
      const stated = settings.crm.stages[row.stage]?.probability ?? row.stated;
      const own = (row.won + weight * overall) / (row.won + row.lost + weight);
      return { ...row, probability: stated ?? own, source: stated === null ? "closed" : "stated" } as const;
    });
  const sum = (of: (stage: (typeof stages)[number]) => number) =>
    stages.reduce((total, stage) => total + of(stage), 0);
  const mean = sum((stage) => stage.due_amount * stage.probability);
  const variance = sum(({ amount_squared: squares, probability: p }) => squares * p * (1 - p));
  return {
    open: sum(({ open }) => open),
    amount: sum(({ open_amount: amount }) => amount),
    expected: moneyInterval(
      mean,
      [{ mean, variance }],
      sum((stage) => stage.due_amount),
    ),
    stages: stages.map(({ stage, open, open_amount: amount, probability, source }) => ({
      stage,
      open,
      amount,
      probability,
      source,
    })),
  };
}
