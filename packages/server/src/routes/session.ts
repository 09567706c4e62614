import { KeepworthError } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import { Attempts } from "../auth/attempts.ts";
import { audit, auditFor } from "../auth/audit.ts";
import { personOf } from "../auth/auth.ts";
import { checkPassword, hashPassword, verifyPassword } from "../auth/passwords.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import {
  emailSchema,
  languageSchema,
  newPasswordSchema,
  openSessionSchema,
  pageOf,
  personNameSchema,
  sessionSchema,
} from "../schemas/people.ts";
import { given } from "./query.ts";
import { addressOf, ownAccount, sessionAnswer, shortId, signIn, signOut } from "./signIn.ts";

const tags = ["Session"];
const done = z.null().describe("Done.");

/** Signing in and out, and what everybody may change of their own account. */
export function sessionRoutes(app: App, house: House): void {
  const byAddress = new Attempts(5, 15);
  // Shorter, or strangers could keep somebody out by failing in their name.
  const byEmail = new Attempts(5, 2);

  app.get(
    "/session",
    {
      config: { role: "nobody" },
      schema: {
        tags,
        summary: "Who is signed in, and how one can sign in.",
        response: { 200: sessionSchema },
      },
    },
    (request) => sessionAnswer(request, house),
  );

  app.post(
    "/session",
    {
      config: { role: "nobody", browserOnly: true },
      schema: {
        tags,
        summary: "Signs in with e-mail address and password; sets the cookie of a new session.",
        body: z.object({ email: emailSchema, password: z.string().max(1_000) }),
        response: { 200: sessionSchema, default: problemSchema },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body;
      const keys = [
        [byAddress, addressOf(request)],
        [byEmail, email.toLowerCase()],
      ] as const;
      keys.forEach(([attempts, key]) => attempts.take(key));
      const account = app.people.byEmail(email);
      const right = await verifyPassword(account?.passwordHash ?? null, password);
      if (!account || !right || account.disabledAt !== null) {
        await auditFor(request, { id: account?.id ?? null, email }, "session.failed", email, {
          by: "password",
        });
        throw new KeepworthError("signIn.failed");
      }
      for (const [attempts, key] of keys) attempts.forgive(key);
      await signIn(request, reply, account, "password");
      return sessionAnswer(request, house);
    },
  );

  app.patch(
    "/session",
    {
      config: { role: "viewer", browserOnly: true },
      schema: {
        tags,
        summary: "Changes one's own name or language.",
        body: z.object({ name: personNameSchema.optional(), language: languageSchema.nullable().optional() }),
        response: { 200: sessionSchema, default: problemSchema },
      },
    },
    async (request) => {
      const account = await app.people.changeAccount(ownAccount(request).id, given(request.body));
      request.person = personOf(account, "session", request.person!.scopes);
      await audit(request, "account.changed", account.email, { fields: Object.keys(request.body) });
      return sessionAnswer(request, house);
    },
  );

  app.delete(
    "/session",
    {
      config: { role: "viewer", browserOnly: true },
      schema: {
        tags,
        summary: "Signs out in this browser.",
        response: { 204: done, default: problemSchema },
      },
    },
    async (request, reply) => {
      await signOut(request, reply);
      await audit(request, "session.ended", request.person!.email);
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/session/password",
    {
      config: { role: "viewer", browserOnly: true },
      schema: {
        tags,
        summary: "Changes one's own password; signs out everywhere else.",
        body: z.object({ current: z.string().max(1_000), password: newPasswordSchema }),
        response: { 204: done, default: problemSchema },
      },
    },
    async (request, reply) => {
      const account = ownAccount(request);
      const { current, password } = request.body;
      if (account.passwordHash === null) throw new KeepworthError("password.none");
      byEmail.take(account.email);
      if (!(await verifyPassword(account.passwordHash, current))) throw new KeepworthError("password.wrong");
      byEmail.forgive(account.email);
      checkPassword(password, account);
      await app.people.changeAccount(account.id, { passwordHash: await hashPassword(password) });
      await endOthers(account.id, request.session?.tokenHash);
      await audit(request, "password.changed", account.email);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/sessions",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "Where one is signed in, the last used first.",
        response: { 200: pageOf(openSessionSchema), default: problemSchema },
      },
    },
    (request) => ({
      items: app.people
        .sessionsOf(ownAccount(request).id)
        .map(({ tokenHash, createdAt, lastSeenAt, expiresAt, userAgent }) => ({
          id: shortId(tokenHash),
          current: tokenHash === request.session?.tokenHash,
          createdAt,
          lastSeenAt,
          expiresAt,
          userAgent,
        })),
      nextCursor: null,
    }),
  );

  app.delete(
    "/sessions",
    {
      config: { role: "viewer", browserOnly: true },
      schema: {
        tags,
        summary: "Signs out everywhere else.",
        response: { 204: done, default: problemSchema },
      },
    },
    async (request, reply) => {
      const ended = await endOthers(ownAccount(request).id, request.session?.tokenHash);
      await audit(request, "sessions.ended", request.person!.email, { sessions: ended });
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/sessions/:id",
    {
      config: { role: "viewer", browserOnly: true },
      schema: {
        tags,
        summary: "Ends one of one's sessions.",
        params: z.object({ id: z.string() }),
        response: { 204: done, default: problemSchema },
      },
    },
    async (request, reply) => {
      const found = app.people
        .sessionsOf(ownAccount(request).id)
        .find(({ tokenHash }) => shortId(tokenHash) === request.params.id);
      if (!found) throw new KeepworthError("session.missing");
      await app.people.endSessions([found]);
      await audit(request, "session.ended", request.person!.email);
      return reply.code(204).send(null);
    },
  );

  async function endOthers(accountId: string, current: string | undefined): Promise<number> {
    const others = app.people.sessionsOf(accountId).filter(({ tokenHash }) => tokenHash !== current);
    await app.people.endSessions(others);
    return others.length;
  }
}
