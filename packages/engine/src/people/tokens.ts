import { randomBytes } from "node:crypto";
import { KeepworthError } from "@keepworth/models";
import { raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { instant, instantOrNull } from "../instant.ts";
import type { PersonRole } from "./roles.ts";
import { newSecret, sameHash, secretHash } from "./secrets.ts";

/** What a token may do, from the least to the most; each includes those before it. */
export const tokenScopes = ["read", "write", "admin"] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** A key with which a program acts for somebody. */
export interface ApiToken {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly tokenHash: string;
  readonly scopes: readonly TokenScope[];
  /** The most that it may do, whatever becomes of its owner. */
  readonly role: PersonRole;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** kw_, the token's number, its secret. */
const form = /^kw_([0-9a-f]{16})_([\w-]{43})$/;

const columns = raw(`token_id AS id, account_id AS "accountId", name, token_hash AS "tokenHash", scopes, role,
  created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt", revoked_at AS "revokedAt"`);

/** Every token that there was, the oldest first. */
export async function apiTokens({ warehouse: { state } }: Keepworth): Promise<ApiToken[]> {
  const rows = await state.rows<Omit<ApiToken, "scopes"> & { scopes: string }>(
    sql`SELECT ${columns} FROM api_tokens ORDER BY created_at, token_id`,
  );
  return rows.map((row) => ({ ...row, scopes: JSON.parse(row.scopes) as TokenScope[] }));
}

/** The number of a token in which it is found; null where the text is no token. */
export function tokenIdOf(token: string): string | null {
  return form.exec(token)?.[1] ?? null;
}

/** Whether the text is this token. */
export function isToken(token: string, kept: ApiToken): boolean {
  return sameHash(secretHash(token), kept.tokenHash);
}

/** Makes a token; its text is told only now. */
export async function createToken(
  { warehouse: { state } }: Keepworth,
  options: {
    readonly accountId: string;
    readonly name: string;
    readonly scopes: readonly TokenScope[];
    readonly role: PersonRole;
    readonly expiresAt: Date | null;
    readonly now: Date;
  },
): Promise<{ token: string; kept: ApiToken }> {
  const { accountId, name, scopes, role, expiresAt, now } = options;
  const id = randomBytes(8).toString("hex");
  const token = `kw_${id}_${newSecret()}`;
  const tokenHash = secretHash(token);
  await state.run(sql`
INSERT INTO api_tokens (token_id, account_id, name, token_hash, scopes, role, created_at, expires_at)
VALUES (${id}, ${accountId}, ${name}, ${tokenHash}, ${JSON.stringify(scopes)}, ${role}, ${instant(now)},
  ${instantOrNull(expiresAt)})`);
  const kept: ApiToken = {
    id,
    accountId,
    name,
    tokenHash,
    scopes,
    role,
    createdAt: now.toISOString(),
    lastUsedAt: null,
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: null,
  };
  return { token, kept };
}

/** Stores that a token was used. */
export async function tokenUsed({ warehouse: { state } }: Keepworth, id: string, now: Date): Promise<void> {
  await state.run(sql`UPDATE api_tokens SET last_used_at = ${instant(now)} WHERE token_id = ${id}`);
}

/**
 * Makes a token useless for ever; a second time changes nothing.
 *
 * @throws KeepworthError "token.missing"
 */
export async function revokeToken({ warehouse: { state } }: Keepworth, id: string, now: Date): Promise<void> {
  const changed = await state.run(
    sql`UPDATE api_tokens SET revoked_at = coalesce(revoked_at, ${instant(now)}) WHERE token_id = ${id}`,
  );
  if (changed === 0) throw new KeepworthError("token.missing", { token: id });
}
