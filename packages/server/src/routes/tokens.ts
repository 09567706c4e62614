import { KeepworthError, people } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/audit.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { pageOf, personNameSchema, scopeSchema, tokenSchema } from "../schemas/people.ts";
import { flagSchema } from "./query.ts";
import { ownAccount } from "./signIn.ts";

const tags = ["API tokens"];

/** The least role for a scope: no token may more than its owner. */
const roleFor = { read: "viewer", write: "analyst", admin: "administrator" } as const;

/** Keys with which programs act for people. */
export function tokenRoutes(app: App, _house: House): void {
  app.get(
    "/tokens",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "One's own API tokens, the newest first; with all=1, for administrators, everybody's.",
        querystring: z.object({ all: flagSchema.optional() }),
        response: { 200: pageOf(tokenSchema), default: problemSchema },
      },
    },
    (request) => {
      const { id, role } = request.person!;
      const all = request.query.all === true;
      if (all && role !== "administrator")
        throw new KeepworthError("role.insufficient", { needed: "administrator" });
      const items = app.people
        .tokens()
        .filter(({ accountId }) => all || accountId === id)
        .map(shown)
        .toReversed();
      return { items, nextCursor: null };
    },
  );

  app.post(
    "/tokens",
    {
      config: { role: "viewer", browserOnly: true },
      schema: {
        tags,
        summary: "Makes an API token, which is told in this answer and never again.",
        body: z.object({
          name: personNameSchema.describe("What it is for."),
          scopes: z.array(scopeSchema).min(1),
          expiresInDays: z.int().min(1).max(3_650).nullable().default(365).describe("null: never."),
        }),
        response: {
          201: tokenSchema.extend({ token: z.string().describe("To be sent as Authorization: Bearer kw_…") }),
          default: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { id, role, email } = ownAccount(request);
      const { name, expiresInDays } = request.body;
      const scopes = people.tokenScopes.filter((scope) => request.body.scopes.includes(scope));
      const needed = roleFor[scopes.at(-1)!];
      if (!people.isAtLeast(role, needed)) throw new KeepworthError("role.insufficient", { needed });
      const now = new Date();
      const expiresAt = expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * 86_400_000);
      const { token, kept } = await app.people.createToken({
        accountId: id,
        name,
        scopes,
        role,
        expiresAt,
        now,
      });
      await audit(request, "token.made", kept.id, { name, scopes, owner: email });
      return reply.code(201).send({ ...shown(kept), token });
    },
  );

  app.delete(
    "/tokens/:id",
    {
      config: { role: "viewer", browserOnly: true },
      schema: {
        tags,
        summary: "Revokes an API token: one's own, or for administrators anybody's.",
        params: z.object({ id: z.string() }),
        response: { 204: z.null().describe("Done."), default: problemSchema },
      },
    },
    async (request, reply) => {
      const { id, role } = request.person!;
      const token = app.people.tokens().find((one) => one.id === request.params.id);
      if (!token || (token.accountId !== id && role !== "administrator")) {
        throw new KeepworthError("token.missing", { token: request.params.id });
      }
      await app.people.revokeToken(token.id);
      await audit(request, "token.revoked", token.id, { name: token.name, owner: shown(token).owner.email });
      return reply.code(204).send(null);
    },
  );

  function shown(token: people.ApiToken): z.infer<typeof tokenSchema> {
    const { id, accountId, name, scopes, createdAt, lastUsedAt, expiresAt, revokedAt } = token;
    const account = app.people.account(accountId);
    return {
      id,
      name,
      owner: { id: accountId, name: account?.name ?? "", email: account?.email ?? "" },
      scopes: [...scopes],
      role: account ? people.lesserRole(token.role, account.role) : token.role,
      createdAt,
      lastUsedAt,
      expiresAt,
      revokedAt,
    };
  }
}
