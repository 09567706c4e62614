import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fixed from "@fastify/static";
import { KeepworthError } from "@keepworth/engine";
import type { App } from "./app.ts";
import { routesAreFor, withNonce } from "./auth/index.ts";
import { sendProblem } from "./problem.ts";

/** Where the built dashboard is. */
export function dashboardFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve("@keepworth/web/package.json"))), "dist");
}

/** Serves the dashboard: its files for ever, since their names change with them, and the one page for every address. */
export async function serveDashboard(app: App, folder: string): Promise<void> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  await app.register(async (scope) => {
    routesAreFor(scope as unknown as App, "nobody");
    await scope.register(fixed, {
      root: join(folder, "assets"),
      prefix: "/assets/",
      immutable: true,
      maxAge: "365d",
      preCompressed: true,
      decorateReply: false,
    });
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0]!;
    if (request.method !== "GET" || path.startsWith("/api/") || path.startsWith("/assets/")) {
      return sendProblem(request, reply, new KeepworthError("resource.missing", { path }));
    }
    return reply
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(withNonce(page, reply.cspNonce.style));
  });
}
