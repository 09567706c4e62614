import { segmentMovement, type SegmentFlow, type SegmentMovement } from "@keepworth/decisions";
import { identifier, queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { customersTable } from "../../run/decide.ts";

export interface Moved extends SegmentMovement {
  /** The run before, and its day. */
  runId: number;
  asOf: string;
  flows: SegmentFlow[];
}

/** Movement between segments since the last run before this one whose customers are kept; null: there is none. */
export async function movedSince({ warehouse }: Keepworth, run: RunResult): Promise<Moved | null> {
  const [before] = await warehouse.state.rows<{ run_id: number; as_of: string }>(sql`
SELECT run_id, as_of FROM runs
WHERE dataset = ${run.dataset} AND status = 'published' AND has_rows AND run_id < ${run.id}
ORDER BY run_id DESC LIMIT 1`);
  if (!before) return null;
  const rows = await warehouse.rows<{ before: string | null; now: string | null; customers: number }>(
    queries.segmentMovement(identifier(customersTable(before.run_id)), identifier(customersTable(run.id))),
  );
  const flows = rows.map(({ before: from, now: to, customers }) => ({ from, to, customers }));
  return { runId: before.run_id, asOf: before.as_of, flows, ...segmentMovement(flows) };
}
