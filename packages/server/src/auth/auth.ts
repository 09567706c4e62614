import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import { KeepworthError, people } from "@keepworth/engine";
import type { FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { App, Role } from "../app.ts";
import { readCookie, setSessionCookie } from "./cookies.ts";
import { comesFromHere, hasCsrf } from "./csrf.ts";
import { securityHeaders } from "./headers.ts";
import type { People } from "./people.ts";
import { isSafe, scopeNeeded, type Person } from "./person.ts";
import { siteOf, type Site } from "./sites.ts";

export interface AuthOptions {
  readonly people: People;
  /** The addresses under which the server is reached beside this machine's own names, e.g. https://keepworth.shop.example. */
  readonly urls?: readonly string[];
  /** The address that the server listens on, which is a name of it as well. */
  readonly host?: string;
  /** Of one person, or of one address of nobody. Default 1,200. */
  readonly requestsPerMinute?: number;
}

declare module "fastify" {
  interface FastifyInstance {
    people: People;
  }
  interface FastifyRequest {
    /** Under which name the server was asked. */
    site: Site;
  }
}

/**
 * Knows who makes a request and lets each route be called by those only whom its `config.role` names. Every route must
 * have one: the application does not start otherwise.
 *
 * @throws KeepworthError in requests: "host.unknown", "session.required", "token.revoked", "token.refused",
 *   "role.insufficient", "scope.insufficient", "csrf.invalid", "request.tooMany"
 */
export async function auth(app: App, options: AuthOptions): Promise<void> {
  const { people: known, requestsPerMinute = 1_200, host = null } = options;
  const names = { host, urls: (options.urls ?? []).map((url) => new URL(url)) };
  app.decorate("people", known);
  app.decorateRequest("person", null);
  app.decorateRequest("session", null);
  app.decorateRequest("site", null as never);
  await app.register(cookie);

  app.addHook("onRequest", async (request) => {
    const site = siteOf(request, names);
    if (site) request.site = site;
  });
  await securityHeaders(app);
  app.addHook("onRequest", async (request, reply) => {
    if (!request.site) throw new KeepworthError("host.unknown", { host: request.host });
    recognise(request, reply);
    if (!request.is404) permit(request);
  });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.person?.id ?? rateLimit.normalizeIP(request.ip),
    allowList: (request) => !request.url.startsWith("/api/"),
    errorResponseBuilder: () => new KeepworthError("request.tooMany"),
  });
  refuseRoutesWithoutRole(app);
}

/** Gives every route that is added to `scope` after this the role, where it has none of its own. */
export function routesAreFor(scope: App, role: Role): void {
  scope.addHook("onRoute", (route) => {
    route.config = { ...route.config, role: route.config?.role ?? role };
  });
}

function refuseRoutesWithoutRole(app: App): void {
  const routes: RouteOptions[] = [];
  app.addHook("onRoute", (route) => {
    routes.push(route);
  });
  app.addHook("onReady", async () => {
    const open = routes.filter((route) => route.config?.role === undefined);
    if (open.length === 0) return;
    const names = open.map(({ method, url }) => `${String(method)} ${url}`);
    throw new Error(`These routes do not say who may call them (config.role): ${names.join(", ")}`);
  });
}

/** Finds out who makes the request. */
function recognise(request: FastifyRequest, reply: FastifyReply): void {
  const { people: known } = request.server;
  const bearer = bearerOf(request);
  if (bearer !== null) {
    request.person = byToken(known, bearer);
    if (!request.person) throw new KeepworthError("token.revoked");
    return;
  }
  const token = readCookie(request, "session", request.site);
  const found = token ? known.bySession(token) : null;
  if (!token || !found) return;
  if (found.prolonged) setSessionCookie(reply, token, request.site);
  const { tokenHash, createdAt, expiresAt } = found.session;
  request.session = { token, tokenHash, createdAt, expiresAt };
  request.person = personOf(found.account, "session", people.tokenScopes);
}

/** Whether whoever made the request would be known again, with the same role: for answers that go on for long. */
export function isStillKnown(request: FastifyRequest): boolean {
  const { person, session } = request;
  const { people: known } = request.server;
  const bearer = bearerOf(request);
  const found = bearer === null ? session && known.signedIn(session.tokenHash) : byToken(known, bearer);
  return found?.role === person?.role;
}

function bearerOf({ headers }: FastifyRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? null;
}

function byToken(known: People, text: string): Person | null {
  const found = known.byToken(text);
  if (!found) return null;
  const role = people.lesserRole(found.account.role, found.token.role);
  return personOf({ ...found.account, role }, "token", found.token.scopes);
}

/** An account as the one who makes a request. */
export function personOf(
  account: people.Account,
  via: Person["via"],
  scopes: readonly people.TokenScope[],
): Person {
  const { id, name, email, role, language } = account;
  return { id, name, email, role, language, via, scopes };
}

/** Refuses what the person of the request may not do. */
function permit(request: FastifyRequest): void {
  const { person, session, method } = request;
  const { role = "administrator", scope, browserOnly = false } = request.routeOptions.config;
  if (person?.via !== "token" && !isSafe(method)) {
    if (!comesFromHere(request)) throw new KeepworthError("csrf.invalid");
    if (session && !hasCsrf(request, session.token)) throw new KeepworthError("csrf.invalid");
  }
  if (role === "nobody" && !browserOnly) return;
  if (person?.via === "token" && browserOnly) throw new KeepworthError("token.refused");
  if (role === "nobody") return;
  if (!person) throw new KeepworthError("session.required");
  if (!people.isAtLeast(person.role, role)) throw new KeepworthError("role.insufficient", { needed: role });
  if (person.via !== "token") return;
  const needed = scopeNeeded(role, method, scope);
  const reach = Math.max(...person.scopes.map((one) => people.tokenScopes.indexOf(one)), -1);
  if (people.tokenScopes.indexOf(needed) > reach) throw new KeepworthError("scope.insufficient", { needed });
}
