import { KeepworthError } from "@keepworth/models";
import { raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import {
  account,
  changeAccount,
  createAccount,
  emailKey,
  hasAdministrator,
  refuseTaken,
  type Account,
} from "./accounts.ts";
import { instant } from "../instant.ts";
import type { PersonRole } from "./roles.ts";
import { newSecret, secretHash } from "./secrets.ts";

/** welcome: the first administrator; invitation: somebody new; password: a new one for an account. */
export type InvitationKind = "welcome" | "invitation" | "password";

/** A link that works once. */
export interface Invitation {
  /** Of the key in the link; the key itself is kept nowhere. */
  readonly tokenHash: string;
  readonly kind: InvitationKind;
  /** Whom the link is for; null: the first administrator says it. */
  readonly email: string | null;
  readonly role: PersonRole;
  /** Whose password it sets. */
  readonly accountId: string | null;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** What somebody says who follows a link. */
export interface Acceptance {
  readonly name: string | null;
  readonly email: string | null;
  readonly passwordHash: string;
  readonly language: string | null;
  readonly now: Date;
}

const columns =
  raw(`token_hash AS "tokenHash", kind, email, role, account_id AS "accountId", created_by AS "createdBy",
  created_at AS "createdAt", expires_at AS "expiresAt", used_at AS "usedAt"`);

/**
 * Makes a link. A new one takes the place of those of the same kind for the same person.
 *
 * @returns the key of the link, told only now
 * @throws KeepworthError "account.exists" when somebody is invited who has an account
 */
export async function invite(
  keepworth: Keepworth,
  options: {
    readonly kind: InvitationKind;
    readonly role: PersonRole;
    readonly email?: string | null;
    readonly accountId?: string | null;
    readonly createdBy?: string | null;
    readonly expiresAt: Date;
    readonly now: Date;
  },
): Promise<{ key: string; invitation: Invitation }> {
  const { state } = keepworth.warehouse;
  const { kind, role, accountId = null, createdBy = null, expiresAt, now } = options;
  const email = options.email == null ? null : emailKey(options.email);
  const key = newSecret();
  const tokenHash = secretHash(key);
  return state.transaction(async () => {
    if (kind === "invitation") await refuseTaken(keepworth, email);
    await state.run(sql`DELETE FROM invitations
      WHERE kind = ${kind} AND email IS NOT DISTINCT FROM ${email} AND used_at IS NULL`);
    await state.run(sql`
INSERT INTO invitations (token_hash, kind, email, role, account_id, created_by, created_at, expires_at)
VALUES (${tokenHash}, ${kind}, ${email}, ${role}, ${accountId}, ${createdBy}, ${instant(now)}, ${instant(expiresAt)})`);
    const invitation = await state.row<Invitation>(
      sql`SELECT ${columns} FROM invitations WHERE token_hash = ${tokenHash}`,
    );
    return { key, invitation };
  });
}

/** The links that can still be followed, the newest first. */
export async function openInvitations({ warehouse: { state } }: Keepworth, now: Date): Promise<Invitation[]> {
  return state.rows<Invitation>(sql`SELECT ${columns} FROM invitations
    WHERE used_at IS NULL AND expires_at > ${instant(now)} ORDER BY created_at DESC, token_hash`);
}

/** Takes a link back. */
export async function withdrawInvitation(
  { warehouse: { state } }: Keepworth,
  tokenHash: string,
): Promise<void> {
  await state.run(sql`DELETE FROM invitations WHERE token_hash = ${tokenHash} AND used_at IS NULL`);
}

/**
 * The link of a key.
 *
 * @throws KeepworthError "welcome.used" when it was used, has expired, was taken back, or never was
 */
export async function invitationOf(keepworth: Keepworth, key: string, now: Date): Promise<Invitation> {
  const hash = secretHash(key);
  const [found] = await keepworth.warehouse.state.rows<Invitation>(sql`SELECT ${columns} FROM invitations
    WHERE token_hash = ${hash} AND used_at IS NULL AND expires_at > ${instant(now)}`);
  if (!found || (found.kind === "welcome" && (await hasAdministrator(keepworth)))) {
    throw new KeepworthError("welcome.used");
  }
  return found;
}

/**
 * Follows a link: makes the account, or gives it its new password. The link is used up with it, or neither happens.
 *
 * @throws KeepworthError "welcome.used", "account.exists", "account.disabled"
 */
export async function acceptInvitation(
  keepworth: Keepworth,
  key: string,
  { name, email, passwordHash, language, now }: Acceptance,
): Promise<{ account: Account; invitation: Invitation }> {
  const { state } = keepworth.warehouse;
  return state.transaction(async () => {
    const invitation = await invitationOf(keepworth, key, now);
    await state.run(
      sql`UPDATE invitations SET used_at = ${instant(now)} WHERE token_hash = ${invitation.tokenHash}`,
    );
    if (invitation.kind === "password") {
      const before = await account(keepworth, invitation.accountId ?? "");
      if (before.disabledAt !== null) throw new KeepworthError("account.disabled", { account: before.email });
      return { account: await changeAccount(keepworth, before.id, { passwordHash }, now), invitation };
    }
    const address = invitation.email ?? email ?? "";
    const made = await createAccount(keepworth, {
      email: address,
      name: name ?? address,
      role: invitation.role,
      passwordHash,
      language,
      now,
    });
    return { account: made, invitation };
  });
}
