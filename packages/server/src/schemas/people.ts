import { people } from "@keepworth/engine";
import { z } from "zod";

export const personRoleSchema = z.enum(people.personRoles).meta({
  id: "PersonRole",
  description: "viewer < analyst < administrator.",
});

export const scopeSchema = z
  .enum(people.tokenScopes)
  .meta({ id: "TokenScope", description: "read < write < admin; each includes those before it." });

export const languageSchema = z.enum(["en", "pl", "sv", "ru", "fa"]);

export const instantSchema = z.string().describe("An instant, ISO 8601, UTC.");

export const emailSchema = z.email().max(254);
export const personNameSchema = z.string().trim().min(1).max(100);
/** Refused as too weak by the route, which says why; this only bounds what is read. */
export const newPasswordSchema = z.string().max(1_000).describe("At least 12 characters.");

/** One who makes a request. */
export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: personRoleSchema,
    language: languageSchema.nullable().describe("null: that of the browser."),
    via: z.enum(["session", "token"]),
    scopes: z.array(scopeSchema),
    hasPassword: z.boolean(),
    hasOpenIdConnect: z.boolean(),
  })
  .meta({ id: "Person" });

/** Answer of GET /session, and of everything that signs in. */
export const sessionSchema = z
  .object({
    person: personSchema.nullable().describe("null: nobody is signed in."),
    csrf: z
      .string()
      .nullable()
      .describe("To be sent as the header x-keepworth-csrf with everything but GET and HEAD."),
    expiresAt: instantSchema.nullable().describe("Later with every use."),
    signIn: z.object({
      openIdConnect: z
        .object({ name: z.string(), url: z.string() })
        .nullable()
        .describe("What the button says, and where it leads; ?next=/a-page is the page to come back to."),
      firstStart: z
        .boolean()
        .describe("Nobody is in charge yet: the server printed a link for the first administrator."),
    }),
  })
  .meta({ id: "Session" });

export const openSessionSchema = z
  .object({
    id: z.string(),
    current: z.boolean().describe("The one of this browser."),
    createdAt: instantSchema,
    lastSeenAt: instantSchema.describe("To about ten minutes."),
    expiresAt: instantSchema,
    userAgent: z.string().nullable(),
  })
  .meta({ id: "OpenSession", description: "Somewhere where one is signed in." });

export const accountSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: personRoleSchema,
    language: languageSchema.nullable(),
    hasPassword: z.boolean(),
    hasOpenIdConnect: z.boolean(),
    createdAt: instantSchema,
    lastSeenAt: instantSchema.nullable(),
    disabledAt: instantSchema.nullable(),
    sessions: z.int().describe("In how many browsers."),
    tokens: z.int().describe("API tokens that can be used."),
  })
  .meta({ id: "Account" });

export const linkKindSchema = z.enum(["welcome", "invitation", "password"]);

/** A link as it is made: its address is told only now. */
export const linkSchema = z
  .object({
    id: z.string(),
    kind: linkKindSchema,
    link: z.string().describe("To be given to the person. Works once."),
    email: z.string().nullable(),
    role: personRoleSchema,
    expiresAt: instantSchema,
  })
  .meta({ id: "Link" });

export const invitationSchema = z
  .object({
    id: z.string(),
    kind: linkKindSchema,
    email: z.string().nullable(),
    role: personRoleSchema,
    createdBy: z.string().nullable().describe("E-mail address."),
    createdAt: instantSchema,
    expiresAt: instantSchema,
  })
  .meta({ id: "Invitation", description: "A link that has not been followed yet." });

export const tokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    owner: z.object({ id: z.string(), name: z.string(), email: z.string() }),
    scopes: z.array(scopeSchema),
    role: personRoleSchema.describe("The most that it may do: never more than its owner may."),
    createdAt: instantSchema,
    lastUsedAt: instantSchema.nullable().describe("To about ten minutes."),
    expiresAt: instantSchema.nullable(),
    revokedAt: instantSchema.nullable(),
  })
  .meta({ id: "ApiToken" });

export const auditEntrySchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    accountId: z.string().nullable(),
    who: z.string().describe("The e-mail address at that time."),
    action: z.string(),
    subject: z.string().nullable(),
    details: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).nullable(),
    ),
    address: z.string().nullable(),
  })
  .meta({ id: "AuditEntry" }) satisfies z.ZodType<people.AuditEntry>;

/** A list with the cursor of its next page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe("null: the last page."),
  });
}
