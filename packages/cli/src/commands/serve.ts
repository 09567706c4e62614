import { existsSync } from "node:fs";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { portOption, proxiesOption, urlOption } from "../options.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";
import { importDemo } from "./demo.ts";

interface Options {
  host?: string;
  port?: number;
  url?: string;
  trustProxy?: string;
  demo?: boolean;
  log?: boolean;
}

/** Dashboard and API over the database, until it is told to stop. */
export function addServe(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("serve")
    .description(say("help.serve"))
    .addOption(portOption("--port <port>", say("help.option.servePort")).default(4173))
    .addOption(new Option("--host <address>", say("help.option.serveHost")).default("127.0.0.1"))
    .addOption(urlOption("--url <address>", say("help.option.serveUrl")))
    .addOption(proxiesOption("--trust-proxy <addresses>", say("help.option.serveTrustProxy")))
    .addOption(new Option("--demo", say("help.option.serveDemo")))
    .addOption(new Option("--log", say("help.option.serveLog")));
  does<Options>(command, bench, "keepworth serve --port 8080", async (work, options) => {
    const { host, port, url, trustProxy, demo = false, log = false } = options;
    if (demo && !existsSync(work.db)) await importDemo(work);
    const { serve } = await import("@keepworth/server");
    await using serving = await serve({ path: work.db, log, ...given({ host, port, url, trustProxy }) });
    await work.show({ url: serving.url, welcome: serving.welcome }, () => [
      say("serve.at", { url: serving.url }),
      ...(serving.dashboard ? [] : [say("serve.noDashboard")]),
      ...(serving.welcome === null ? [] : ["", say("serve.welcome"), `  ${serving.welcome}`, ""]),
      say("serve.stop"),
    ]);
    await stopped(work, bench);
  });
}

/** Resolves when the process is told to stop. */
function stopped(work: Work, { stop }: Bench): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (work.stopped()) resolve();
  else stop.open.add({ warehouse: { cancel: resolve }, close: async () => resolve() });
  return promise;
}
