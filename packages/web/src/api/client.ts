import createClient, { type Middleware } from "openapi-fetch";
import { currentLocale } from "../words/locale.ts";
import type { paths } from "./schema.d.ts";

let csrf = "";

/** The token of the session that unsafe requests carry; a session's answer brings it. */
export function keepCsrf(token: string): void {
  csrf = token;
}

/** The headers that every request of this page carries. */
export function ownHeaders(method: string): Record<string, string> {
  return {
    "x-keepworth-language": currentLocale(),
    ...(method === "GET" || method === "HEAD" ? {} : { "x-keepworth-csrf": csrf }),
  };
}

const headers: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(ownHeaders(request.method))) request.headers.set(name, value);
    return request;
  },
};

/**
 * The server's own interface, typed by what it publishes.
 *
 * @example const { data, error } = await api.POST("/api/runs", { body: { dataset: "shop" } });
 */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: "same-origin" });
api.use(headers);
