import { restDays, type RecordedAction } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";

export interface MarkedAction extends RecordedAction {
  readonly at: string;
  readonly note: string | null;
  readonly runId: number | null;
}

/** The last of every action that was marked lately enough to let one rest. */
export async function recordedActions(
  { warehouse: { state } }: Keepworth,
  dataset: string,
  today: string,
): Promise<MarkedAction[]> {
  const since = `${addDays(today, -Math.max(restDays.done, restDays.skipped))} 00:00:00`;
  const rows = await state.rows<{
    customer_id: string;
    action: string;
    state: "done" | "skipped";
    marked_at: string;
    note: string | null;
    run_id: number | null;
  }>(queries.lastActions(state.dialect, { dataset, since }));
  return rows.map(({ customer_id: customer, action, state, marked_at: at, note, run_id: runId }) => ({
    customer,
    action,
    state,
    day: at.slice(0, 10),
    at,
    note,
    runId,
  }));
}
