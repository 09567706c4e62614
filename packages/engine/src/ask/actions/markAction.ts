import { isResting, restDays } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Which } from "../publishedRun.ts";
import { recordedActions } from "./recorded.ts";
import { thisWeek } from "./thisWeek.ts";

export interface MarkOptions extends Which {
  readonly customer: string;
  /** As the list names it. */
  readonly action: string;
  readonly state: "done" | "skipped";
  readonly note?: string;
  /** Days that the list it stands on is for. Default: that of the week, then one of 60 days. */
  readonly within?: number;
  readonly now?: Date;
}

export interface MarkAnswer {
  dataset: string;
  customerId: string;
  action: string;
  state: "done" | "skipped";
  at: string;
  note: string | null;
  runId: number | null;
  /** False where it was marked so before: nothing was changed. */
  recorded: boolean;
  /** Days for which it does not come back, unless its reason changes. */
  restDays: number;
}

/**
 * Stores that an action of the list was done or skipped. Marking it the same way again changes nothing; marking it the
 * other way corrects what was said.
 *
 * @throws KeepworthError "actions.unlisted" with what is on the list for the customer, and what `thisWeek` throws
 */
export async function markAction(keepworth: Keepworth, options: MarkOptions): Promise<MarkAnswer> {
  const { customer, action, state, now = new Date() } = options;
  const { warehouse } = keepworth;
  const which: Which = {
    ...(options.dataset === undefined ? {} : { dataset: options.dataset }),
    ...(options.run === undefined ? {} : { run: options.run }),
  };
  const week = await listed(keepworth, which, customer, options.within ?? 7, now);
  const { dataset, runId } = week;
  const told = { dataset, customerId: customer, action, state, restDays: restDays[state] };
  if (!week.known.includes(action)) {
    const today = now.toISOString().slice(0, 10);
    const before = (await recordedActions(keepworth, dataset, today)).find(
      (one) =>
        one.customer === customer &&
        one.action === action &&
        isResting({ action, kind: action, since: null }, [one], today),
    );
    if (before?.state === state) {
      const { at, note, runId: marked } = before;
      return { ...told, at, note, runId: marked, recorded: false };
    }
    const longer =
      before || options.within !== undefined ? week : await listed(keepworth, which, customer, 60, now);
    if (!before && !longer.known.includes(action)) {
      const known = longer.known.length > 0 ? longer.known : "none";
      throw new KeepworthError("actions.unlisted", { customer, action, known });
    }
  }
  const at = now.toISOString();
  const note = options.note ?? null;
  await warehouse.run(sql`
INSERT INTO actions (dataset, customer_id, action, state, "at", note, run_id)
VALUES (${dataset}, ${customer}, ${action}, ${state}, CAST(${at.slice(0, 23)} AS TIMESTAMP), ${note}, CAST(${runId} AS INTEGER))`);
  return { ...told, at, note, runId, recorded: true };
}

/** What the list of some days has for a customer. */
async function listed(
  keepworth: Keepworth,
  which: Which,
  customer: string,
  within: number,
  now: Date,
): Promise<{ dataset: string; runId: number | null; known: string[] }> {
  const { dataset, runId, rows } = await thisWeek(keepworth, {
    ...which,
    within,
    now,
    limit: Number.MAX_SAFE_INTEGER,
  });
  const row = rows.find(({ customerId }) => customerId === customer);
  return { dataset, runId, known: row ? [row, ...row.also].map((one) => one.action) : [] };
}
