import { KeepworthError, type people } from "@keepworth/engine";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/audit.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import {
  accountSchema,
  emailSchema,
  invitationSchema,
  linkSchema,
  pageOf,
  personNameSchema,
  personRoleSchema,
} from "../schemas/people.ts";
import { given } from "./query.ts";
import { shortId } from "./signIn.ts";

const tags = ["Accounts"];
const done = z.null().describe("Done.");
const params = z.object({ id: z.string() });
const config = { role: "administrator" } as const;
/** What gives somebody a way in is done by a person, not by a program. */
const byHand = { ...config, browserOnly: true } as const;
const day = 86_400_000;

type Account = z.infer<typeof accountSchema>;

/** Who may sign in and what they may do: for administrators. */
export function accountRoutes(app: App, _house: House): void {
  app.get(
    "/accounts",
    {
      config,
      schema: {
        tags,
        summary: "Every account, the oldest first.",
        response: { 200: pageOf(accountSchema), default: problemSchema },
      },
    },
    () => ({ items: app.people.accounts().map(shown), nextCursor: null }),
  );

  app.patch(
    "/accounts/:id",
    {
      config: byHand,
      schema: {
        tags,
        summary: "Changes an account; one that is disabled is signed out everywhere at once.",
        params,
        body: z.object({
          name: personNameSchema.optional(),
          role: personRoleSchema.optional(),
          disabled: z.boolean().optional(),
        }),
        response: { 200: accountSchema, default: problemSchema },
      },
    },
    async (request) => {
      const changes = given(request.body);
      const before = found(request.params.id);
      const account = await app.people.changeAccount(before.id, changes);
      await audit(request, "account.changed", account.email, { ...changes, roleBefore: before.role });
      return shown(account);
    },
  );

  app.delete(
    "/accounts/:id/sessions",
    {
      config: byHand,
      schema: {
        tags,
        summary: "Signs somebody out everywhere.",
        params,
        response: { 204: done, default: problemSchema },
      },
    },
    async (request, reply) => {
      const account = found(request.params.id);
      const open = app.people.sessionsOf(account.id);
      await app.people.endSessions(open);
      await audit(request, "sessions.ended", account.email, { sessions: open.length });
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/accounts/:id/password-link",
    {
      config: byHand,
      schema: {
        tags,
        summary: "Makes a link with which somebody sets a new password. It works once, for a day.",
        params,
        response: { 201: linkSchema, default: problemSchema },
      },
    },
    async (request, reply) => {
      const { id, email, role, disabledAt } = found(request.params.id);
      if (disabledAt !== null) throw new KeepworthError("account.disabled", { account: email });
      const made = await link(request, { kind: "password", role, email, accountId: id }, day);
      await audit(request, "password.linkMade", email);
      return reply.code(201).send(made);
    },
  );

  app.get(
    "/invitations",
    {
      config,
      schema: {
        tags,
        summary: "Links that have not been followed yet, the newest first.",
        response: { 200: pageOf(invitationSchema), default: problemSchema },
      },
    },
    async () => {
      const open = await app.people.openInvitations();
      const items = open.map(({ tokenHash, kind, email, role, createdBy, createdAt, expiresAt }) => {
        const by = createdBy === null ? null : (app.people.account(createdBy)?.email ?? null);
        return { id: shortId(tokenHash), kind, email, role, createdBy: by, createdAt, expiresAt };
      });
      return { items, nextCursor: null };
    },
  );

  app.post(
    "/invitations",
    {
      config: byHand,
      schema: {
        tags,
        summary:
          "Makes a link with which somebody makes their account. It works once, for a week; nothing is sent.",
        body: z.object({ email: emailSchema, role: personRoleSchema }),
        response: { 201: linkSchema, default: problemSchema },
      },
    },
    async (request, reply) => {
      const { email, role } = request.body;
      const made = await link(request, { kind: "invitation", role, email, accountId: null }, 7 * day);
      await audit(request, "invitation.made", made.email, { role });
      return reply.code(201).send(made);
    },
  );

  app.delete(
    "/invitations/:id",
    {
      config: byHand,
      schema: {
        tags,
        summary: "Takes a link back.",
        params,
        response: { 204: done, default: problemSchema },
      },
    },
    async (request, reply) => {
      const open = await app.people.openInvitations();
      const one = open.find(({ tokenHash }) => shortId(tokenHash) === request.params.id);
      if (!one) throw new KeepworthError("invitation.missing");
      await app.people.withdrawInvitation(one.tokenHash);
      await audit(request, "invitation.withdrawn", one.email, { kind: one.kind });
      return reply.code(204).send(null);
    },
  );

  function found(id: string): people.Account {
    const account = app.people.account(id);
    if (!account) throw new KeepworthError("account.missing", { account: id });
    return account;
  }

  async function link(
    request: FastifyRequest,
    what: Pick<people.Invitation, "kind" | "role" | "email" | "accountId">,
    lifetime: number,
  ) {
    const now = new Date();
    const { key, invitation } = await app.people.invite({
      ...what,
      createdBy: request.person!.id,
      expiresAt: new Date(now.getTime() + lifetime),
      now,
    });
    const { tokenHash, kind, email, role, expiresAt } = invitation;
    const address = `${request.site.origin}/welcome?key=${key}`;
    return { id: shortId(tokenHash), kind, link: address, email, role, expiresAt };
  }

  function shown(account: people.Account): Account {
    const { id, email, name, role, language, createdAt, lastSeenAt, disabledAt } = account;
    const now = Date.now();
    const usable = app.people
      .tokens()
      .filter(
        (one) =>
          one.accountId === id &&
          one.revokedAt === null &&
          (one.expiresAt === null || Date.parse(one.expiresAt) > now),
      );
    return {
      id,
      email,
      name,
      role,
      language: language as Account["language"],
      hasPassword: account.passwordHash !== null,
      hasOpenIdConnect: account.oidcSubject !== null,
      createdAt,
      lastSeenAt,
      disabledAt,
      sessions: app.people.sessionsOf(id).length,
      tokens: usable.length,
    };
  }
}
