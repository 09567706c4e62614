import { AsyncLocalStorage } from "node:async_hooks";
import type { App } from "./app.ts";

const askers = new AsyncLocalStorage<string>();

/** From here on every request carries whoever makes it, so that work far from its route can be counted as theirs. */
export function carryAskers(app: App): void {
  app.addHook("preHandler", (request, _reply, done) => {
    if (request.person) askers.run(request.person.id, done);
    else done();
  });
}

/** The id of the account whose request this goes on in; null: nobody's. */
export function asker(): string | null {
  return askers.getStore() ?? null;
}
