import { z } from "zod";
import { personRoles } from "../people/roles.ts";

const role = z.enum(personRoles);

/** How people sign in beside their passwords. Secrets are never written here. */
export const signInSettings = z
  .strictObject({
    openIdConnect: z
      .strictObject({
        issuer: z.url().describe("The provider's address, https; plain http on this machine only."),
        clientId: z
          .string()
          .min(1)
          .describe("What the provider calls this server. Its secret is in KEEPWORTH_OIDC_SECRET."),
        name: z.string().min(1).default("OpenID Connect").describe("What the button to sign in says."),
        scopes: z
          .string()
          .default("openid email profile")
          .describe("What is asked of the provider, separated by spaces."),
        allowedDomains: z
          .array(z.string().min(1).toLowerCase())
          .default([])
          .describe(
            "Whose e-mail addresses may sign in, e.g. shop.example. None: all whom the provider knows.",
          ),
        emailsVerified: z
          .boolean()
          .default(false)
          .describe(
            "Whether addresses count as verified where the provider does not say. Only for a provider of your own company, such as Microsoft Entra with a single tenant.",
          ),
        defaultRole: role
          .or(z.literal("none"))
          .default("none")
          .describe("The role of those who come for the first time. none: only those who were invited."),
        roleClaim: z
          .string()
          .min(1)
          .optional()
          .describe(
            "The claim that says the role, e.g. groups. Where it is given, it decides at every sign-in.",
          ),
        roles: z
          .record(z.string(), role)
          .default({})
          .describe("By the values of that claim: the role. The highest counts; without any, defaultRole."),
      })
      .optional()
      .describe("A provider of OpenID Connect, e.g. the company's Microsoft, Google or Keycloak."),
  })
  .prefault({});

export type OpenIdConnectSettings = NonNullable<z.infer<typeof signInSettings>["openIdConnect"]>;
