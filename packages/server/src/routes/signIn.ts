import rateLimit from "@fastify/rate-limit";
import { KeepworthError, people } from "@keepworth/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { auditFor } from "../auth/audit.ts";
import { personOf } from "../auth/auth.ts";
import { clearCookie, setSessionCookie } from "../auth/cookies.ts";
import { csrfOf } from "../auth/csrf.ts";
import type { House } from "../house.ts";
import type { sessionSchema } from "../schemas/people.ts";

type Session = z.infer<typeof sessionSchema>;
type Language = NonNullable<Session["person"]>["language"];

/** Signs somebody in: a new session for this browser in the place of the one it had. */
export async function signIn(
  request: FastifyRequest,
  reply: FastifyReply,
  account: people.Account,
  by: "password" | "openIdConnect" | "link",
): Promise<void> {
  const { people: known } = request.server;
  if (request.session) await known.endSessions([request.session]);
  const { token, session } = await known.startSession(account.id, request.headers["user-agent"] ?? null);
  const { tokenHash, createdAt, expiresAt } = session;
  request.session = { token, tokenHash, createdAt, expiresAt };
  request.person = personOf(account, "session", people.tokenScopes);
  setSessionCookie(reply, token, request.site);
  await auditFor(request, account, "session.started", account.email, { by });
}

/** Signs out, in this browser. */
export async function signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.session) await request.server.people.endSessions([request.session]);
  clearCookie(reply, "session", request.site);
}

/** Who is signed in, and how one can be. */
export function sessionAnswer(request: FastifyRequest, house: House): Session {
  const { people: known } = request.server;
  const { person, session } = request;
  const account = person && known.account(person.id);
  const { openIdConnect } = house.settings().signIn;
  return {
    person:
      person && account
        ? {
            ...person,
            scopes: [...person.scopes],
            language: person.language as Language,
            hasPassword: account.passwordHash !== null,
            hasOpenIdConnect: account.oidcSubject !== null,
          }
        : null,
    csrf: session && csrfOf(session.token),
    expiresAt: session?.expiresAt ?? null,
    signIn: {
      openIdConnect: openIdConnect ? { name: openIdConnect.name, url: "/api/session/oidc" } : null,
      firstStart: !known.isRun(),
    },
  };
}

/**
 * The account of the person of a request.
 *
 * @throws KeepworthError "session.required"
 */
export function ownAccount(request: FastifyRequest): people.Account {
  const account = request.person && request.server.people.account(request.person.id);
  if (!account) throw new KeepworthError("session.required");
  return account;
}

/** The number under which a session or a link is shown: enough of its hash to tell it from others. */
export function shortId(tokenHash: string): string {
  return tokenHash.slice(0, 16);
}

/** Whose attempts are counted together: an address, and of IPv6 a whole network, which one person may have to themselves. */
export function addressOf(request: FastifyRequest): string {
  return rateLimit.normalizeIP(request.ip);
}
