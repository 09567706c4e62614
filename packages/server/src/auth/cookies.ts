import { people } from "@keepworth/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Site } from "./sites.ts";

const names = { session: "keepworth", flow: "keepworth-oidc" } as const;
type Cookie = keyof typeof names;

/** Over https the name binds a cookie to this host alone; browsers refuse that name over http. */
function nameOf(cookie: Cookie, site: Site): string {
  return site.secure ? `__Host-${names[cookie]}` : names[cookie];
}

/** The value of a cookie; null where there is none. */
export function readCookie(request: FastifyRequest, cookie: Cookie, site: Site): string | null {
  return request.cookies[nameOf(cookie, site)] ?? null;
}

/** Sets the cookie of a session, for as long as the session lasts. */
export function setSessionCookie(reply: FastifyReply, token: string, site: Site): void {
  setCookie(reply, "session", token, site, people.sessionDays * 86_400);
}

/** @param seconds  how long the browser keeps it */
export function setCookie(
  reply: FastifyReply,
  cookie: Cookie,
  value: string,
  site: Site,
  seconds: number,
): void {
  reply.setCookie(nameOf(cookie, site), value, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: site.secure,
    maxAge: seconds,
  });
}

export function clearCookie(reply: FastifyReply, cookie: Cookie, site: Site): void {
  setCookie(reply, cookie, "", site, 0);
}
