import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import helmet from "@fastify/helmet";
import type { App } from "../app.ts";

const nonces = new WeakMap<ServerResponse, string>();

/** What an index.html has where a response puts its nonce. */
export const noncePlaceholder = "__CSP_NONCE__";

/** A page with the nonce of its response, which the Content-Security-Policy of the same response names. */
export function withNonce(page: string, nonce: string): string {
  return page.replaceAll(noncePlaceholder, nonce);
}

/**
 * Headers that let a browser load and do only what the dashboard needs. `reply.cspNonce.style` is the nonce for its style
 * tags; scripts are files of ours and nothing else.
 */
export async function securityHeaders(app: App): Promise<void> {
  app.decorateReply("cspNonce", null as never);
  app.addHook("onRequest", async (_request, reply) => {
    const nonce = randomBytes(16).toString("base64url");
    nonces.set(reply.raw, nonce);
    reply.cspNonce = { script: nonce, style: nonce };
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'", (_request, response) => `'nonce-${nonces.get(response as ServerResponse)}'`],
        "img-src": ["'self'", "data:", "blob:"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
      },
    },
    frameguard: { action: "deny" },
    // "no-referrer" would make browsers send "Origin: null" with some requests to ourselves.
    referrerPolicy: { policy: "same-origin" },
    // Set below, where the request came over https.
    hsts: false,
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    if (request.site?.secure) reply.header("strict-transport-security", "max-age=31536000");
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
  });
}
