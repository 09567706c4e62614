import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { KeepworthError } from "@keepworth/engine";
import fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { House } from "./house.ts";
import { describeRoutes } from "./openapi.ts";
import { sendProblem } from "./problem.ts";
import { routes } from "./routes/index.ts";

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

/** The HTTP application over a house, ready to listen. */
export async function makeApp(house: House, options: { log?: boolean } = {}): Promise<App> {
  const app: App = fastify({
    logger: options.log ? { level: "info" } : false,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: true,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  // Answers are checked against their schemas by the tests, not for every reader.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
  await describeRoutes(app);
  await app.register(
    async (api) => {
      for (const add of routes) add(api as unknown as App, house);
      api.get("/openapi.json", { config: { role: "nobody" }, schema: { hide: true } }, () => app.swagger());
    },
    { prefix: "/api" },
  );
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, new KeepworthError("resource.missing", { path: request.url.split("?")[0]! })),
  );
  await app.ready();
  return app;
}
