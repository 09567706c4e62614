import { KeepworthError } from "@keepworth/models";
import { date, join, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { AnswerAssumption, Missing } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { noRun } from "../noRun.ts";
import { publishedRunOrNone, type PublishedRun, type Which } from "../publishedRun.ts";
import { endOfDay } from "./endOfDay.ts";

/** Days up to as-of in which an open case began; what is older was forgotten, or closed elsewhere. */
export const openWithin = 365;

/** What questions about the relationship start from. */
export interface CareContext {
  readonly dataset: string;
  /** null: nothing was valued; what was said and done is told all the same. */
  readonly run: PublishedRun | null;
  readonly asOf: string;
  /** First day of the time looked at, and the end of the last one, a TIMESTAMP in UTC as text. */
  readonly from: string;
  readonly until: string;
  readonly currency: string;
  readonly profit: boolean;
  readonly assumptions: AnswerAssumption[];
  readonly missing: Missing[];
}

/**
 * The run that is asked about; without one, the last day on which a contact, an answer or a move of a
 * subscription was recorded.
 *
 * @param within  days up to as-of
 * @throws KeepworthError "run.missing"; "dataset.*", "run.none" or "run.subscriptionsOnly" where there is neither a run
 *   nor any of these
 */
export async function careContext(keepworth: Keepworth, which: Which, within: number): Promise<CareContext> {
  const { settings } = keepworth;
  const run = await publishedRunOrNone(keepworth, which);
  const last = run ? null : await lastContact(keepworth, which.dataset);
  if (!run && !last) throw await noRun(keepworth, which);
  const dataset = run?.result.dataset ?? last!.dataset;
  const asOf = run?.result.asOf ?? last!.day;
  const told = run?.result.assumptions.find(({ name }) => name === "timeZone")?.value;
  const timeZone = typeof told === "string" ? told : settings.timeZone;
  return {
    dataset,
    run,
    asOf,
    from: addDays(asOf, 1 - within),
    until: endOfDay(asOf, timeZone).toISOString().slice(0, 19).replace("T", " "),
    currency: run?.result.currency ?? settings.currency ?? "XXX",
    profit: run ? run.result.profit : settings.margin !== undefined,
    assumptions: run ? [] : [{ name: "lastContact", value: asOf, source: "data" }],
    missing: [
      ...(run ? [] : [{ code: "care.run", details: {} }]),
      ...(run && !run.result.profit ? [{ code: "care.margin", details: {} }] : []),
    ],
  };
}

/** Of the dataset with most of them, the last day on which one was recorded that had come when it was imported. */
async function lastContact(
  { warehouse }: Keepworth,
  dataset: string | undefined,
): Promise<{ dataset: string; day: string } | null> {
  const within = dataset === undefined ? sql`` : sql`WHERE c.dataset = ${dataset}`;
  const imported = await warehouse.state.rows<{ dataset: string; day: string }>(
    sql`SELECT dataset, CAST(max(imported_at) AS DATE) AS day FROM imports WHERE undone_at IS NULL GROUP BY dataset`,
  );
  const come = imported.map(
    (one) => sql`WHEN c.dataset = ${one.dataset} AND c.day > ${date(one.day)} THEN NULL `,
  );
  const [found] = await warehouse.rows<{ dataset: string; day: string | null }>(sql`
SELECT c.dataset, max(${come.length === 0 ? sql`c.day` : sql`CASE ${join(come, "")}ELSE c.day END`}) AS day
FROM (
  SELECT dataset, day FROM interactions UNION ALL SELECT dataset, "at" FROM feedback
  UNION ALL SELECT dataset, started_at FROM subscriptions UNION ALL SELECT dataset, payment_failed_at FROM subscriptions
) AS c
${within} GROUP BY c.dataset ORDER BY count(*) DESC, c.dataset LIMIT 1`);
  return found?.day ? { dataset: found.dataset, day: found.day } : null;
}

/** @throws KeepworthError "option.invalid" for what is no whole number from 1 up */
export function checkWhole(option: string, value: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return;
  throw new KeepworthError("option.invalid", { option, value: String(value), expected: "1, 2, 3…" });
}
