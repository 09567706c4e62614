import { randomUUID } from "node:crypto";
import { KeepworthError } from "@keepworth/models";
import { join, raw, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { instant, instantOrNull } from "../instant.ts";
import type { PersonRole } from "./roles.ts";

/** Somebody who may sign in. */
export interface Account {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly language: string | null;
  /** Null for one who signs in with OpenID Connect only. */
  readonly passwordHash: string | null;
  readonly oidcIssuer: string | null;
  readonly oidcSubject: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string | null;
  readonly disabledAt: string | null;
}

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly passwordHash?: string | null;
  readonly oidc?: OidcIdentity | null;
  readonly language?: string | null;
  readonly now: Date;
}

/** Who somebody is to a provider of OpenID Connect. */
export interface OidcIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export interface AccountChanges {
  readonly name?: string;
  readonly role?: PersonRole;
  readonly language?: string | null;
  readonly disabled?: boolean;
  readonly passwordHash?: string;
  readonly oidc?: OidcIdentity;
  readonly lastSeenAt?: Date;
}

/** An e-mail address as accounts are found by it. */
export function emailKey(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

const columns = raw(`account_id AS id, email, name, role, language, password_hash AS "passwordHash",
  oidc_issuer AS "oidcIssuer", oidc_subject AS "oidcSubject", created_at AS "createdAt",
  last_seen_at AS "lastSeenAt", disabled_at AS "disabledAt"`);

/** Every account, the oldest first. */
export async function accounts({ warehouse: { state } }: Keepworth): Promise<Account[]> {
  return state.rows<Account>(sql`SELECT ${columns} FROM accounts ORDER BY created_at, account_id`);
}

/** @throws KeepworthError "account.missing" */
export async function account({ warehouse: { state } }: Keepworth, id: string): Promise<Account> {
  const [found] = await state.rows<Account>(sql`SELECT ${columns} FROM accounts WHERE account_id = ${id}`);
  if (!found) throw new KeepworthError("account.missing", { account: id });
  return found;
}

/** @throws KeepworthError "account.exists" when somebody has the e-mail address, as `emailKey` gives it, already */
export async function refuseTaken({ warehouse: { state } }: Keepworth, email: string | null): Promise<void> {
  const { taken } = await state.row<{ taken: number }>(
    sql`SELECT count(*) AS taken FROM accounts WHERE email = ${email}`,
  );
  if (taken > 0) throw new KeepworthError("account.exists", { email });
}

/** @throws KeepworthError "account.exists" when somebody has the e-mail address already */
export async function createAccount(keepworth: Keepworth, options: NewAccount): Promise<Account> {
  const { state } = keepworth.warehouse;
  const { name, role, passwordHash = null, oidc = null, language = null, now } = options;
  const id = randomUUID();
  const email = emailKey(options.email);
  return state.transaction(async () => {
    await refuseTaken(keepworth, email);
    await state.run(sql`
INSERT INTO accounts (account_id, email, name, role, password_hash, oidc_issuer, oidc_subject, language, created_at)
VALUES (${id}, ${email}, ${name}, ${role}, ${passwordHash}, ${oidc?.issuer ?? null}, ${oidc?.subject ?? null},
  ${language}, ${instant(now)})`);
    return account(keepworth, id);
  });
}

/**
 * Changes what is given of an account.
 *
 * @throws KeepworthError "account.missing"; "account.last" when no administrator would be left who may sign in
 */
export async function changeAccount(
  keepworth: Keepworth,
  id: string,
  changes: AccountChanges,
  now: Date,
): Promise<Account> {
  const { state } = keepworth.warehouse;
  return state.transaction(async () => {
    const before = await account(keepworth, id);
    const role = changes.role ?? before.role;
    const disabled = changes.disabled ?? before.disabledAt !== null;
    const wasInCharge = before.role === "administrator" && before.disabledAt === null;
    if (wasInCharge && (role !== "administrator" || disabled) && !(await hasAdministrator(keepworth, id))) {
      throw new KeepworthError("account.last", { account: before.email });
    }
    const changed = assignments(changes, before, now);
    if (changed.length > 0) {
      await state.run(sql`UPDATE accounts SET ${join(changed)} WHERE account_id = ${id}`);
    }
    return account(keepworth, id);
  });
}

/**
 * Whether there is an administrator who may sign in.
 *
 * @param besides  the id of an account that does not count
 */
export async function hasAdministrator({ warehouse: { state } }: Keepworth, besides = ""): Promise<boolean> {
  const { found } = await state.row<{ found: number }>(sql`SELECT count(*) AS found FROM accounts
    WHERE role = 'administrator' AND disabled_at IS NULL AND account_id <> ${besides}`);
  return found > 0;
}

function assignments(changes: AccountChanges, before: Account, now: Date): Sql[] {
  const { name, role, language, disabled, passwordHash, oidc, lastSeenAt } = changes;
  const all: Sql[] = [];
  if (name !== undefined) all.push(sql`name = ${name}`);
  if (role !== undefined) all.push(sql`role = ${role}`);
  if (language !== undefined) all.push(sql`language = ${language}`);
  if (disabled !== undefined && disabled !== (before.disabledAt !== null)) {
    all.push(sql`disabled_at = ${instantOrNull(disabled ? now : null)}`);
  }
  if (passwordHash !== undefined) all.push(sql`password_hash = ${passwordHash}`);
  if (oidc) all.push(sql`oidc_issuer = ${oidc.issuer}, oidc_subject = ${oidc.subject}`);
  if (lastSeenAt !== undefined) all.push(sql`last_seen_at = ${instant(lastSeenAt)}`);
  return all;
}
