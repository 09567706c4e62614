import { KeepworthError, people, type OpenIdConnectSettings } from "@keepworth/engine";
import type { Claims } from "./oidc.ts";
import type { People } from "./people.ts";

/** Whose account it is, and what was done to it for that. */
export interface Matched {
  readonly account: people.Account;
  readonly did: "found" | "linked" | "created";
}

/**
 * The account of somebody whom a provider knows: by issuer and subject, then by a verified e-mail address, else a new one
 * with the default role.
 *
 * An address is as good as the one who gave it: the first administrator, an administrator who invited, or the provider.
 * Nobody types one in for themselves, so that nobody can lie in wait under another's address.
 *
 * @throws KeepworthError "oidc.email", "oidc.domain", "oidc.unknown", "account.disabled"
 */
export async function accountOf(
  known: People,
  settings: OpenIdConnectSettings,
  claims: Claims,
  now: Date,
): Promise<Matched> {
  const oidc = { issuer: claims.iss, subject: claims.sub };
  const mine = known.byIdentity(oidc);
  const email = mine?.email ?? verifiedEmail(claims, settings);
  checkDomain(email, settings.allowedDomains);
  const role = roleOf(claims, settings);
  const found = mine ?? known.byEmail(email);
  if (!found) {
    if (role === "none") throw new KeepworthError("oidc.unknown", { email });
    const name = typeof claims["name"] === "string" && claims["name"].trim() ? claims["name"].trim() : email;
    return { account: await known.createAccount({ email, name, role, oidc, now }), did: "created" };
  }
  if (found.disabledAt !== null) throw new KeepworthError("account.disabled", { account: found.email });
  // The address has gone over to somebody else at the provider.
  if (!mine && found.oidcIssuer === oidc.issuer) throw new KeepworthError("oidc.unknown", { email });
  if (settings.roleClaim !== undefined && role === "none")
    throw new KeepworthError("oidc.unknown", { email });
  const linked = mine ? found : await known.changeAccount(found.id, { oidc }, now);
  const account =
    settings.roleClaim !== undefined && role !== "none" ? await given(known, linked, role, now) : linked;
  return { account, did: mine ? "found" : "linked" };
}

function verifiedEmail(claims: Claims, { emailsVerified }: OpenIdConnectSettings): string {
  const { email, email_verified: said } = claims;
  const verified = said === true || (said === undefined && emailsVerified);
  if (typeof email !== "string" || email === "" || !verified) throw new KeepworthError("oidc.email");
  return people.emailKey(email);
}

function checkDomain(email: string, allowed: readonly string[]): void {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  if (allowed.length > 0 && !allowed.includes(domain)) throw new KeepworthError("oidc.domain", { domain });
}

/** The role that the provider says; the default where it says none. */
function roleOf(claims: Claims, settings: OpenIdConnectSettings): people.PersonRole | "none" {
  const { roleClaim, roles, defaultRole } = settings;
  const said = roleClaim === undefined ? [] : [claims[roleClaim]].flat();
  const mapped = said.flatMap((one) =>
    typeof one === "string" && Object.hasOwn(roles, one) ? [roles[one]!] : [],
  );
  return people.personRoles.findLast((role) => mapped.includes(role)) ?? defaultRole;
}

/** The account with the provider's role; the last administrator stays one, or nobody could repair the mapping. */
async function given(
  known: People,
  account: people.Account,
  role: people.PersonRole,
  now: Date,
): Promise<people.Account> {
  if (account.role === role) return account;
  try {
    return await known.changeAccount(account.id, { role }, now);
  } catch (error) {
    if (error instanceof KeepworthError && error.code === "account.last") return account;
    throw error;
  }
}
