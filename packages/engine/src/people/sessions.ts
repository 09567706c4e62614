import { raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { instant } from "../instant.ts";
import { newSecret, secretHash } from "./secrets.ts";

/** Days that a session lasts after it was last used. */
export const sessionDays = 14;

/** Somebody signed in, in one browser. */
export interface Session {
  /** Of the token that the browser holds; the token itself is kept nowhere. */
  readonly tokenHash: string;
  readonly accountId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string | null;
}

const columns = raw(`token_hash AS "tokenHash", account_id AS "accountId", created_at AS "createdAt",
  expires_at AS "expiresAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent"`);

/** When a session ends that is used now and never again. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + sessionDays * 86_400_000);
}

/** Every session that has not expired. */
export async function openSessions({ warehouse: { state } }: Keepworth, now: Date): Promise<Session[]> {
  return state.rows<Session>(
    sql`SELECT ${columns} FROM sessions WHERE expires_at > ${instant(now)} ORDER BY created_at, token_hash`,
  );
}

/** Starts a session; its token is told only now. */
export async function createSession(
  { warehouse: { state } }: Keepworth,
  options: { readonly accountId: string; readonly userAgent: string | null; readonly now: Date },
): Promise<{ token: string; session: Session }> {
  const { accountId, now } = options;
  const token = newSecret();
  const tokenHash = secretHash(token);
  const expires = sessionEnd(now);
  const userAgent = options.userAgent?.slice(0, 200) ?? null;
  await state.run(sql`
INSERT INTO sessions (token_hash, account_id, created_at, expires_at, last_seen_at, user_agent)
VALUES (${tokenHash}, ${accountId}, ${instant(now)}, ${instant(expires)}, ${instant(now)}, ${userAgent})`);
  const at = now.toISOString();
  return {
    token,
    session: {
      tokenHash,
      accountId,
      createdAt: at,
      expiresAt: expires.toISOString(),
      lastSeenAt: at,
      userAgent,
    },
  };
}

/** Stores that a session was used: it lasts from now on as long as a new one. */
export async function prolongSession(
  { warehouse: { state } }: Keepworth,
  tokenHash: string,
  now: Date,
): Promise<void> {
  await state.run(sql`UPDATE sessions SET last_seen_at = ${instant(now)}, expires_at = ${instant(sessionEnd(now))}
    WHERE token_hash = ${tokenHash}`);
}

/** Ends these sessions. */
export async function endSessions(
  { warehouse: { state } }: Keepworth,
  tokenHashes: readonly string[],
): Promise<void> {
  for (const hash of tokenHashes) await state.run(sql`DELETE FROM sessions WHERE token_hash = ${hash}`);
}

/** Forgets the sessions that have expired. */
export async function forgetSessions({ warehouse: { state } }: Keepworth, now: Date): Promise<void> {
  await state.run(sql`DELETE FROM sessions WHERE expires_at <= ${instant(now)}`);
}
