import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { KeepworthError, listenBeside, type Listening } from "@keepworth/engine";
import { makeApp, type App, type AppOptions } from "./app.ts";
import { inLink, welcomeLink } from "./auth/index.ts";
import { dashboardFolder } from "./dashboard.ts";
import { openHouse } from "./house.ts";

export interface ServeOptions extends Pick<AppOptions, "log" | "url" | "trustProxy" | "requestsPerMinute"> {
  /** The database; made where it is missing. */
  readonly path: string;
  /** Default 127.0.0.1: only this machine. */
  readonly host?: string;
  /** Default 4173; 0: any that is free. */
  readonly port?: number;
}

/** A server that listens. */
export interface Serving extends AsyncDisposable {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Where the first administrator signs up; null once there is one. */
  readonly welcome: string | null;
  /** Whether the dashboard was built; without it there is the API only. */
  readonly dashboard: boolean;
}

/**
 * Serves API and dashboard over a database, and the command line through the socket beside its file.
 *
 * @throws KeepworthError as `open`; "server.port" where the port is taken; "server.host"
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { path, host = "127.0.0.1", port = 4173 } = options;
  const house = await openHouse(path);
  const folder = dashboardFolder();
  const dashboard = existsSync(folder);
  let app: App | undefined;
  let beside: Listening | undefined;
  const close = async () => {
    await beside?.[Symbol.asyncDispose]();
    await app?.close();
    await house[Symbol.asyncDispose]();
  };
  try {
    app = await makeApp(house, { ...options, ...(dashboard ? { dashboard: folder } : {}) });
    await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") throw new KeepworthError("server.port", { port });
      if (["EADDRNOTAVAIL", "ENOTFOUND"].includes(error.code ?? "")) {
        throw new KeepworthError("server.host", { host }, { cause: error });
      }
      throw error;
    });
    beside = await listenBeside(house.keepworth, { onWrite: house.changed });
    const { port: listened } = app.server.address() as AddressInfo;
    // Of every address that "all of them" stands for, this machine's own name is the one that is answered to.
    const name = ["127.0.0.1", "0.0.0.0", "::"].includes(host) ? "localhost" : inLink(host);
    const url = options.url ?? `http://${name}:${listened}`;
    const welcome = await welcomeLink(app.people, url);
    house.changed();
    return { url, welcome, dashboard, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
