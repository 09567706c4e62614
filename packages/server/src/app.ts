import type { IncomingMessage, Server, ServerResponse } from "node:http";
import apiPages from "@fastify/swagger-ui";
import { KeepworthError } from "@keepworth/engine";
import fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { carryAskers } from "./asker.ts";
import { auth, People, routesAreFor } from "./auth/index.ts";
import { serveDashboard } from "./dashboard.ts";
import type { House } from "./house.ts";
import { rememberKeys } from "./idempotency.ts";
import { describeRoutes } from "./openapi.ts";
import { sendProblem } from "./problem.ts";
import { routes } from "./routes/index.ts";
import { hangUpOnSlowRequests } from "./slowRequests.ts";

export type App = FastifyInstance<
  Server,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type Role = "nobody" | "viewer" | "analyst" | "administrator";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The least that a person must be to call the route. */
    role?: Role;
  }
}

export interface AppOptions {
  /** Whether every request is logged, as a line of JSON. Default false. */
  readonly log?: boolean;
  /** The address that people use, where it differs from the one listened on. */
  readonly url?: string;
  /** The address listened on. */
  readonly host?: string;
  /**
   * Proxies whose word on who asks and by what protocol counts: addresses, networks (10.0.0.0/8), "loopback", separated by
   * commas. Default: those on this machine where `url` is given, else none.
   */
  readonly trustProxy?: string;
  /** The folder of the built dashboard. Default: none is served. */
  readonly dashboard?: string;
  /** Of one person, or of one address of nobody. */
  readonly requestsPerMinute?: number;
  /** How long a request may take to arrive, in milliseconds. Default a minute; an upload may take longer. */
  readonly patience?: number;
}

/** The largest body of a request that is no upload, in bytes. */
const bodyLimit = 4 * 2 ** 20;

/** The pages of the API load scripts and styles of this server only; Swagger UI writes styles at its elements. */
const apiPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The style inside Swagger UI's own drawing.
  "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** The HTTP application over a house, ready to listen. */
export async function makeApp(house: House, options: AppOptions = {}): Promise<App> {
  const { log = false, url, host, trustProxy, dashboard, requestsPerMinute, patience = 60_000 } = options;
  const app: App = fastify({
    logger: log ? { level: "info", stream: process.stderr } : false,
    bodyLimit,
    http: { headersTimeout: patience, connectionsCheckingInterval: Math.min(patience / 2, 10_000) },
    forceCloseConnections: true,
    trustProxy: trustProxy ?? (url === undefined ? false : "loopback"),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  // Answers are checked against their schemas by the tests, not for every reader.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
  hangUpOnSlowRequests(app, patience);
  const people = await People.open(house.light);
  app.addHook("onClose", () => people.settled());
  await auth(app, {
    people,
    ...(url === undefined ? {} : { urls: [url] }),
    ...(host === undefined ? {} : { host }),
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
  });
  await describeRoutes(app);
  await app.register(
    async (scope) => {
      const api = scope as unknown as App;
      rememberKeys(api);
      carryAskers(api);
      for (const add of routes) add(api, house);
      api.get("/openapi.json", { config: { role: "nobody" }, schema: { hide: true } }, () => app.swagger());
    },
    { prefix: "/api" },
  );
  await app.register(async (scope) => {
    routesAreFor(scope as unknown as App, "nobody");
    await scope.register(apiPages, { routePrefix: "/api/docs", staticCSP: apiPagesPolicy, indexPrefix: "" });
  });
  if (dashboard === undefined) {
    app.setNotFoundHandler((request, reply) =>
      sendProblem(
        request,
        reply,
        new KeepworthError("resource.missing", { path: request.url.split("?")[0]! }),
      ),
    );
  } else await serveDashboard(app, dashboard);
  await app.ready();
  return app;
}
