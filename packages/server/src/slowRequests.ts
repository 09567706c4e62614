import type { App } from "./app.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether a request may take as long as it likes, as long as some of it keeps coming. Default false. */
    longBody?: boolean;
  }
}

/**
 * Hangs up on a request that has not arrived whole after `patience`, where its route has no long bodies, and on one that
 * nothing came of for so long where it has. How long the answer takes does not matter. Headers that do not come are for
 * the server's `headersTimeout`; its `requestTimeout` would cut off uploads, and its `timeout` answers that take long.
 *
 * @param patience  milliseconds
 */
export function hangUpOnSlowRequests(app: App, patience: number): void {
  app.addHook("onRequest", async ({ raw, routeOptions }) => {
    const { socket } = raw;
    let before = -1;
    const looking = setInterval(() => {
      if (raw.complete !== false) clearInterval(looking);
      else if (routeOptions.config.longBody && socket.bytesRead > before) before = socket.bytesRead;
      else raw.destroy();
    }, patience).unref();
    raw.once("close", () => clearInterval(looking));
  });
}
