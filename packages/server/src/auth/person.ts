import type { people } from "@keepworth/engine";
import type { Role } from "../app.ts";

/** Who makes a request. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: people.PersonRole;
  readonly language: string | null;
  /** By the cookie of a browser, or by an API token. */
  readonly via: "session" | "token";
  /** What the token may do; a browser may do all that the role may. */
  readonly scopes: readonly people.TokenScope[];
}

/** The session of a request, with the token that its cookie holds. */
export interface RequestSession {
  readonly token: string;
  readonly tokenHash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Null: nobody is signed in. */
    person: Person | null;
    session: RequestSession | null;
  }
  interface FastifyContextConfig {
    /** Refused to API tokens: what changes passwords, sessions and tokens. */
    browserOnly?: boolean;
    /** The least scope of a token. Default: by role and method. */
    scope?: people.TokenScope;
  }
}

/** What a token needs for a route. */
export function scopeNeeded(role: Role, method: string, own?: people.TokenScope): people.TokenScope {
  if (own) return own;
  if (role === "administrator") return "admin";
  return isSafe(method) ? "read" : "write";
}

/** Whether a method of HTTP changes nothing. */
export function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}
