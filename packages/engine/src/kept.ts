import { createHash } from "node:crypto";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "./open.ts";

/** What an answer may rest on: it is worked out anew when that has changed. */
export type StampPart = "runs" | "imports" | "settings" | "actions" | "experiments";

/** Where each part stands: two equal stamps mean that nothing of it has changed. */
export type Stamp = Readonly<Record<StampPart, string>>;

/** An answer as it was worked out once, so that the next reader need not wait for it. */
export interface KeptAnswer {
  /** JSON. */
  readonly answer: string;
  readonly stamp: string;
  readonly computedAt: string;
  readonly seconds: number;
}

/** Where the database and its settings stand now. */
export async function stampOf({ warehouse, settings }: Keepworth): Promise<Stamp> {
  const { runs, imports, actions, experiments } = await warehouse.row<Record<StampPart, string>>(sql`
SELECT
  (SELECT concat(count(*), '.', coalesce(max(run_id), 0)) FROM runs WHERE status = 'published') AS runs,
  (SELECT concat(count(*), '.', count(undone_at)) FROM imports) AS imports,
  (SELECT concat(count(*), '.', coalesce(max("at"), TIMESTAMP '1970-01-01')) FROM actions) AS actions,
  (SELECT concat(count(*), '.', count(reading), '.', count(assigned_at)) FROM experiments) AS experiments`);
  const hash = createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 16);
  return { runs, imports, actions, experiments, settings: hash };
}

/** The answer kept for a question with these options, whatever it rests on; null: none. */
export async function readKept(
  { warehouse }: Keepworth,
  question: string,
  options: string,
): Promise<KeptAnswer | null> {
  const [kept] = await warehouse.rows<KeptAnswer>(sql`
SELECT answer, stamp, computed_at AS "computedAt", seconds FROM answers
WHERE question = ${question} AND options = ${options}`);
  return kept ?? null;
}

/** Keeps an answer in the place of an earlier one. */
export async function writeKept(
  { warehouse }: Keepworth,
  question: string,
  options: string,
  { answer, stamp, computedAt, seconds }: KeptAnswer,
): Promise<void> {
  await warehouse.run(sql`
INSERT OR REPLACE INTO answers (question, options, stamp, answer, computed_at, seconds)
VALUES (${question}, ${options}, ${stamp}, ${answer}, CAST(${computedAt} AS TIMESTAMP), ${seconds})`);
}

/** Forgets answers to questions that nobody has asked anew since `before`. */
export async function forgetKept({ warehouse }: Keepworth, before: Date): Promise<void> {
  await warehouse.run(
    sql`DELETE FROM answers WHERE computed_at < CAST(${before.toISOString()} AS TIMESTAMP)`,
  );
}
