import { createHash } from "node:crypto";
import { sql } from "@keepworth/warehouse";
import { instant } from "./instant.ts";
import type { Keepworth } from "./open.ts";

/** What an answer may rest on: it is worked out anew when that has changed. */
export type StampPart = "runs" | "imports" | "settings" | "actions" | "experiments" | "day";

/** Where each part stands, and how many were erased: two equal stamps mean that nothing of it has changed. */
export type Stamp = Readonly<Record<StampPart | "erasures", string>>;

/** An answer as it was worked out once, so that the next reader need not wait for it. */
export interface KeptAnswer {
  /** JSON. */
  readonly answer: string;
  readonly stamp: string;
  readonly computedAt: string;
  readonly seconds: number;
}

/** Where the database and its settings stand now. */
export async function stampOf({ warehouse, settings }: Keepworth, now = new Date()): Promise<Stamp> {
  const { runs, imports, actions, experiments, erasures } = await warehouse.state.row<
    Omit<Stamp, "settings" | "day">
  >(sql`
SELECT
  (SELECT concat(count(*), '.', coalesce(max(run_id), 0)) FROM runs WHERE status = 'published') AS runs,
  (SELECT concat(count(*), '.', count(undone_at)) FROM imports) AS imports,
  (SELECT CAST(count(*) AS VARCHAR) FROM erasures) AS erasures,
  (SELECT concat(count(*), '.', coalesce(max("at"), TIMESTAMP '1970-01-01')) FROM actions) AS actions,
  (SELECT concat(count(*), '.', coalesce(max(created_at), TIMESTAMP '1970-01-01'), '.', count(assigned_at), '.',
    coalesce(sum(hash(experiment_id, reading) % 1000000007), 0)) FROM experiments) AS experiments`);
  const hash = createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 16);
  return {
    runs,
    imports,
    actions,
    experiments,
    erasures,
    settings: hash,
    day: now.toISOString().slice(0, 10),
  };
}

/** The answer kept for a question with these options, whatever it rests on; null: none. */
export async function readKept(
  { warehouse }: Keepworth,
  question: string,
  options: string,
): Promise<KeptAnswer | null> {
  const [kept] = await warehouse.state.rows<KeptAnswer>(sql`
SELECT answer, stamp, computed_at AS "computedAt", seconds FROM answers
WHERE question = ${question} AND options = ${options}`);
  return kept ?? null;
}

/**
 * Keeps an answer in the place of an earlier one.
 *
 * @param erasures  as the stamp had them when it was begun: an answer that somebody stands in who was erased since is not kept
 */
export async function writeKept(
  { warehouse }: Keepworth,
  question: string,
  options: string,
  { answer, stamp, computedAt, seconds }: KeptAnswer,
  erasures: string,
): Promise<void> {
  await warehouse.state.run(sql`
INSERT OR REPLACE INTO answers (question, options, stamp, answer, computed_at, seconds)
SELECT ${question}, ${options}, ${stamp}, ${answer}, CAST(${computedAt} AS TIMESTAMP), CAST(${seconds} AS DOUBLE)
WHERE (SELECT CAST(count(*) AS VARCHAR) FROM erasures) = ${erasures}`);
}

/** The most characters of answers to questions with options of their own. */
const mostCharacters = 256 * 2 ** 20;

/** Forgets answers to questions that nobody has asked anew since `before`, and the oldest of more than there is room for. */
export async function forgetKept(
  { warehouse }: Keepworth,
  before: Date,
  most: number = mostCharacters,
): Promise<void> {
  await warehouse.state.run(sql`DELETE FROM answers WHERE computed_at < ${instant(before)}`);
  await warehouse.state.run(sql`
DELETE FROM answers WHERE (question, options) IN (
  SELECT (question, options) FROM (
    SELECT question, options, sum(length(answer)) OVER (ORDER BY computed_at DESC, question, options) AS characters
    FROM answers WHERE options <> '{}') AS own
  WHERE characters > ${most})`);
}
