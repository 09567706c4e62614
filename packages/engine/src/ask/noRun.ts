import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";

/**
 * Why no published run was found: no such dataset, nothing in it, orders that are not valued yet, or subscriptions
 * alone, which other questions answer.
 */
export async function noRun(
  { warehouse: { state } }: Keepworth,
  which: { readonly dataset?: string; readonly run?: number },
): Promise<KeepworthError> {
  if (which.run !== undefined) {
    return new KeepworthError("run.missing", { run: which.run, dataset: which.dataset ?? null });
  }
  const datasets = await state.rows<{ dataset: string; orders: number; subscriptions: number }>(sql`
SELECT dataset, CAST(count(CASE WHEN kind = 'orders' THEN 1 END) AS INTEGER) AS orders,
  CAST(count(CASE WHEN kind = 'subscriptions' THEN 1 END) AS INTEGER) AS subscriptions
FROM imports WHERE undone_at IS NULL GROUP BY dataset ORDER BY orders DESC, subscriptions DESC, dataset`);
  const found =
    which.dataset === undefined ? datasets[0] : datasets.find(({ dataset }) => dataset === which.dataset);
  if (found === undefined && datasets.length > 0) {
    const known = datasets.map(({ dataset }) => dataset).toSorted();
    return new KeepworthError("dataset.missing", { dataset: which.dataset!, known });
  }
  const dataset = found?.dataset ?? which.dataset ?? "main";
  if (found && found.orders > 0) return new KeepworthError("run.none", { dataset });
  if (found && found.subscriptions > 0) return new KeepworthError("run.subscriptionsOnly", { dataset });
  return new KeepworthError("dataset.empty", { dataset });
}

const codes: ReadonlySet<string> = new Set([
  "dataset.empty",
  "dataset.missing",
  "run.none",
  "run.subscriptionsOnly",
]);

/** Whether an error says that there is no run, where none was asked for by its number. */
export function saysNoRun(error: unknown): boolean {
  return error instanceof KeepworthError && codes.has(error.code);
}
