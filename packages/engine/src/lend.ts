import type { MessagePort } from "node:worker_threads";
import { lend, portChannel, remoteWarehouse } from "@keepworth/warehouse";
import { over, type Keepworth } from "./open.ts";
import type { Settings } from "./settings.ts";

/** Lets the thread at the other end of a port work with this database, over connections of its own, until it closes. */
export function lendTo(port: MessagePort, keepworth: Keepworth): AsyncDisposable {
  return lend(keepworth.warehouse, portChannel(port));
}

/** The database that is lent at the other end of a port; closing it closes the port. */
export async function borrowFrom(port: MessagePort, path: string, settings: Settings): Promise<Keepworth> {
  return over(await remoteWarehouse(portChannel(port), { path }), path, settings);
}
