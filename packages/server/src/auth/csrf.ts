import { createHmac } from "node:crypto";
import { people } from "@keepworth/engine";
import type { FastifyRequest } from "fastify";
import { hostOf } from "./sites.ts";

/** The header in which a page of ours proves that it can read what we tell it, which no other site can. */
export const csrfHeader = "x-keepworth-csrf";

/** The proof that belongs to a session; who does not know the session's token cannot work it out. */
export function csrfOf(sessionToken: string): string {
  return createHmac("sha256", sessionToken).update("keepworth csrf").digest("base64url");
}

/** Whether the request carries the proof of its session. */
export function hasCsrf(request: FastifyRequest, sessionToken: string): boolean {
  const given = request.headers[csrfHeader];
  return typeof given === "string" && people.sameHash(given, csrfOf(sessionToken));
}

/** Whether a browser sent the request from a page of ours. A program that is no browser says nothing of it. */
export function comesFromHere(request: FastifyRequest): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (site !== undefined && site !== "same-origin") return false;
  if (origin === undefined) return true;
  const host = hostOf(request.host);
  return host !== null && URL.canParse(origin) && hostOf(new URL(origin).host)?.host === host.host;
}
