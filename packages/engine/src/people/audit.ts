import { randomUUID } from "node:crypto";
import { KeepworthError } from "@keepworth/models";
import { join, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { instant } from "../instant.ts";

export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Something that somebody did. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly accountId: string | null;
  /** The e-mail address at that time, or what was said instead of one. */
  readonly who: string;
  /** E.g. "session.started". */
  readonly action: string;
  /** What it was done to. */
  readonly subject: string | null;
  readonly details: AuditDetails;
  /** Network address. */
  readonly address: string | null;
}

export interface AuditOptions {
  /** Default 50, at most 500. */
  readonly limit?: number;
  /** Where an earlier page ended. */
  readonly cursor?: string;
  /** "session" is all that begins with "session.". */
  readonly action?: string;
  readonly accountId?: string;
}

/** Stores what somebody did. */
export async function recordAudit(
  { warehouse: { state } }: Keepworth,
  entry: Omit<AuditEntry, "id" | "at"> & { readonly now: Date },
): Promise<void> {
  const { accountId, who, action, subject, details, address, now } = entry;
  await state.run(sql`
INSERT INTO audit_log (audit_id, "at", account_id, who, action, subject, details, address)
VALUES (${randomUUID()}, ${instant(now)}, ${accountId}, ${who}, ${action}, ${subject}, ${JSON.stringify(details)},
  ${address})`);
}

/**
 * What was done, the newest first.
 *
 * @throws KeepworthError "option.invalid" when the cursor is none of ours
 */
export async function auditLog(
  { warehouse: { state } }: Keepworth,
  options: AuditOptions = {},
): Promise<{ items: AuditEntry[]; nextCursor: string | null }> {
  const { cursor, action, accountId } = options;
  const limit = Math.min(Math.max(options.limit ?? 50, 1), 500);
  const conditions: Sql[] = [sql`true`];
  if (action !== undefined)
    conditions.push(sql`(action = ${action} OR starts_with(action, ${`${action}.`}))`);
  if (accountId !== undefined) conditions.push(sql`account_id = ${accountId}`);
  if (cursor !== undefined) {
    const [at, id] = readCursor(cursor);
    conditions.push(sql`("at", audit_id) < (CAST(${at} AS TIMESTAMP), ${id})`);
  }
  const rows = await state.rows<Omit<AuditEntry, "details"> & { details: string }>(sql`
SELECT audit_id AS id, "at", account_id AS "accountId", who, action, subject, details, address FROM audit_log
WHERE ${join(conditions, " AND ")} ORDER BY "at" DESC, audit_id DESC LIMIT ${limit + 1}`);
  const items = rows
    .slice(0, limit)
    .map((row) => ({ ...row, details: JSON.parse(row.details) as AuditDetails }));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? writeCursor(last) : null };
}

function writeCursor({ at, id }: AuditEntry): string {
  return Buffer.from(JSON.stringify([at.replace("Z", ""), id])).toString("base64url");
}

function readCursor(cursor: string): [string, string] {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (typeof at === "string" && typeof id === "string" && !Number.isNaN(Date.parse(`${at}Z`)))
      return [at, id];
  } catch {
    // Said below.
  }
  throw new KeepworthError("option.invalid", { option: "cursor", value: cursor, expected: "nextCursor" });
}
