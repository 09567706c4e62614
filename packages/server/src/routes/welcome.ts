import { KeepworthError } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import { Attempts } from "../auth/attempts.ts";
import { auditFor } from "../auth/audit.ts";
import { checkPassword, hashPassword } from "../auth/passwords.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import {
  emailSchema,
  instantSchema,
  languageSchema,
  linkKindSchema,
  newPasswordSchema,
  personNameSchema,
  personRoleSchema,
  sessionSchema,
} from "../schemas/people.ts";
import { addressOf, sessionAnswer, signIn } from "./signIn.ts";

const tags = ["Session"];
const key = z.string().min(1).max(200).describe("The key of the link: /welcome?key=…");

/** Following a link: the first administrator's, an invitation, or one for a new password. */
export function welcomeRoutes(app: App, house: House): void {
  const byAddress = new Attempts(5, 15);

  app.post(
    "/welcome/look",
    {
      config: { role: "nobody", browserOnly: true },
      schema: {
        tags,
        summary: "What a link is for, before it is followed.",
        body: z.object({ key }),
        response: {
          200: z.object({
            kind: linkKindSchema,
            email: z.string().nullable().describe("Whose; null: to be asked for (kind welcome)."),
            name: z.string().nullable(),
            role: personRoleSchema,
            expiresAt: instantSchema,
          }),
          default: problemSchema,
        },
      },
    },
    async (request) => {
      byAddress.take(addressOf(request));
      const { kind, email, role, accountId, expiresAt } = await app.people.invitationOf(request.body.key);
      byAddress.forgive(addressOf(request));
      const name = accountId === null ? null : (app.people.account(accountId)?.name ?? null);
      return { kind, email, name, role, expiresAt };
    },
  );

  app.post(
    "/welcome",
    {
      config: { role: "nobody", browserOnly: true },
      schema: {
        tags,
        summary: "Follows a link: makes the account or sets its password, and signs in.",
        body: z.object({
          key,
          password: newPasswordSchema,
          name: personNameSchema.optional().describe("Needed but where the link is for a password."),
          email: emailSchema
            .optional()
            .describe("Needed for the first administrator; others' is in the link."),
          language: languageSchema.nullable().optional(),
        }),
        response: { 200: sessionSchema, default: problemSchema },
      },
    },
    async (request, reply) => {
      byAddress.take(addressOf(request));
      const { key, password, name, email, language } = request.body;
      const link = await app.people.invitationOf(key);
      byAddress.forgive(addressOf(request));
      const mine = link.accountId === null ? null : app.people.account(link.accountId);
      const address = link.email ?? email;
      if (address === undefined) throw missing("email");
      const called = mine?.name ?? name;
      if (called === undefined) throw missing("name");
      checkPassword(password, { email: address, name: called });
      const { account } = await app.people.acceptInvitation(key, {
        name: called,
        email: address,
        passwordHash: await hashPassword(password),
        language: language ?? null,
        now: new Date(),
      });
      if (link.kind === "password") await app.people.endSessions(app.people.sessionsOf(account.id));
      const action = link.kind === "password" ? "password.changed" : "account.created";
      await auditFor(request, account, action, account.email, { by: "link", role: account.role });
      await signIn(request, reply, account, "link");
      return sessionAnswer(request, house);
    },
  );
}

function missing(field: string): KeepworthError {
  return new KeepworthError("request.invalid", { field, reason: "is missing" });
}
