import { isResting, restDays } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import { instant } from "../../instant.ts";
import type { Keepworth } from "../../open.ts";
import type { Which } from "../publishedRun.ts";
import { recordedActions } from "./recorded.ts";
import { thisWeek } from "./thisWeek.ts";

export interface MarkOptions extends Which {
  readonly customer: string;
  /** As the list names it; several names are tried one after the other, and the first stands if none is on it. */
  readonly action: string | readonly string[];
  readonly state: "done" | "skipped";
  readonly note?: string;
  /** Days that the list it stands on is for. Default: one of 60 days, then that of the week. */
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
  const { customer, state, now = new Date() } = options;
  const { warehouse } = keepworth;
  const which: Which = {
    ...(options.dataset === undefined ? {} : { dataset: options.dataset }),
    ...(options.run === undefined ? {} : { run: options.run }),
  };
  const { dataset, runId, known } = await listed(keepworth, which, customer, options.within ?? 60, now);
  const names = typeof options.action === "string" ? [options.action] : options.action;
  const told = (action: string) => ({
    dataset,
    customerId: customer,
    action,
    state,
    restDays: restDays[state],
  });
  let action = names.find((name) => known.includes(name));
  if (action === undefined) {
    const today = now.toISOString().slice(0, 10);
    const before = (await recordedActions(keepworth, dataset, today)).find(
      (one) =>
        one.customer === customer &&
        names.includes(one.action) &&
        isResting({ action: one.action, kind: one.action, since: null }, [one], today),
    );
    if (before?.state === state) {
      const { at, note, runId: marked } = before;
      return { ...told(before.action), at, note, runId: marked, recorded: false };
    }
    action = before?.action;
    // A longer list has more for a customer, but of a large shop not everything that the week's has.
    if (action === undefined && options.within === undefined) {
      const week = await listed(keepworth, which, customer, 7, now);
      action = names.find((name) => week.known.includes(name));
    }
    if (action === undefined) {
      const list = known.length > 0 ? known : "none";
      throw new KeepworthError("actions.unlisted", { customer, action: names[0]!, known: list });
    }
  }
  const at = now.toISOString();
  const note = options.note ?? null;
  await warehouse.state.run(sql`
INSERT INTO actions (dataset, customer_id, action, state, "at", note, run_id)
VALUES (${dataset}, ${customer}, ${action}, ${state}, ${instant(now)}, ${note}, CAST(${runId} AS INTEGER))`);
  return { ...told(action), at, note, runId, recorded: true };
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
