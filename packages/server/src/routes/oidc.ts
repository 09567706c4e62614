import { KeepworthError, type OpenIdConnectSettings } from "@keepworth/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.ts";
import { auditFor } from "../auth/audit.ts";
import { clearCookie, readCookie, setCookie } from "../auth/cookies.ts";
import { flowSeconds, OpenIdConnect } from "../auth/oidc.ts";
import { accountOf } from "../auth/oidcAccount.ts";
import type { House } from "../house.ts";
import { signIn } from "./signIn.ts";

const callback = "/api/session/oidc/callback";

/** A page of ours: nothing that a browser takes for another site. It leaves tabs and ends of lines out of an address. */
const nextSchema = z
  .string()
  .max(2_000)
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u)
  .catch("/");

/**
 * Signing in with a provider of OpenID Connect. These two are addresses for a browser, not for a program: they lead on, in
 * the end to a page of the dashboard, or to /sign-in?problem=CODE with the code of what went wrong.
 */
export function oidcRoutes(app: App, house: House): void {
  const provider = new OpenIdConnect(process.env["KEEPWORTH_OIDC_SECRET"]);

  app.get(
    "/session/oidc",
    {
      config: { role: "nobody", browserOnly: true },
      schema: {
        tags: ["Session"],
        summary: "Leads to the provider of OpenID Connect.",
        querystring: z.object({ next: nextSchema.default("/") }),
      },
    },
    (request, reply) =>
      leading(request, reply, async () => {
        const { url, cookie } = await provider.begin(settings(), {
          redirectUri: request.site.origin + callback,
          next: request.query.next,
          now: new Date(),
        });
        setCookie(reply, "flow", cookie, request.site, flowSeconds);
        return url.href;
      }),
  );

  app.get(
    "/session/oidc/callback",
    {
      config: { role: "nobody", browserOnly: true },
      schema: { tags: ["Session"], summary: "Where the provider of OpenID Connect leads back to." },
    },
    (request, reply) =>
      leading(request, reply, async () => {
        const cookie = readCookie(request, "flow", request.site);
        clearCookie(reply, "flow", request.site);
        const { claims, next } = await provider.finish(settings(), {
          url: new URL(request.url, request.site.origin),
          cookie,
          now: new Date(),
        });
        const who = typeof claims["email"] === "string" ? claims["email"].slice(0, 254) : claims.sub;
        const { account, did } = await accountOf(app.people, settings(), claims, new Date()).catch(
          async (error: unknown) => {
            const code = error instanceof KeepworthError ? error.code : "internal";
            await auditFor(request, { id: null, email: who }, "session.failed", who, {
              by: "openIdConnect",
              code,
            });
            throw error;
          },
        );
        if (did !== "found") {
          await auditFor(request, account, `account.${did}`, account.email, { by: "openIdConnect" });
        }
        await signIn(request, reply, account, "openIdConnect");
        return next;
      }),
  );

  function settings(): OpenIdConnectSettings {
    const { openIdConnect } = house.settings().signIn;
    if (!openIdConnect) throw new KeepworthError("oidc.off");
    return openIdConnect;
  }

  async function leading(
    request: FastifyRequest,
    reply: FastifyReply,
    where: () => Promise<string>,
  ): Promise<FastifyReply> {
    try {
      return reply.redirect(await where(), 303);
    } catch (error) {
      if (!(error instanceof KeepworthError)) throw error;
      request.log.warn(error);
      return reply.redirect(`/sign-in?problem=${encodeURIComponent(error.code)}`, 303);
    }
  }
}
