import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { Figure, RunResult } from "../result.ts";
import { prune, takeTurn } from "../run/publish.ts";
import type { RunSummary } from "./answers.ts";

/** Every run, newest first. */
export async function runs(
  { warehouse: { state } }: Keepworth,
  options: { readonly dataset?: string } = {},
): Promise<RunSummary[]> {
  const rows = await state.rows<{
    run_id: number;
    dataset: string;
    status: RunSummary["status"];
    started_at: string;
    has_rows: boolean;
    result: string | null;
  }>(sql`
SELECT run_id, dataset, status, started_at, has_rows, result FROM runs
${options.dataset === undefined ? sql`` : sql`WHERE dataset = ${options.dataset}`}
ORDER BY run_id DESC`);
  return rows.map((row) => {
    const result = row.result === null ? null : (JSON.parse(row.result) as RunResult);
    return {
      id: row.run_id,
      dataset: row.dataset,
      status: row.status,
      startedAt: row.started_at,
      asOf: result?.asOf ?? null,
      model: result?.model ?? null,
      customers: result?.customers ?? null,
      clv: result && clvOf(result),
      currency: result?.currency ?? null,
      rows: row.has_rows,
    };
  });
}

function clvOf({ total: { clv, low, high } }: RunResult): Figure | null {
  return clv === null || low === null || high === null ? null : { value: clv, low, high };
}

/**
 * Drops customer rows of old runs; their results, states and pictures stay.
 *
 * @throws KeepworthError "run.busy" while a run or an import is under way
 */
export async function pruneRuns(
  { warehouse, settings }: Keepworth,
  options: { readonly keep?: number } = {},
): Promise<{ pruned: number[] }> {
  await using _turn = await takeTurn(warehouse);
  return { pruned: await prune(warehouse, options.keep ?? settings.keepRuns) };
}
