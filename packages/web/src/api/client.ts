import createClient, { type Middleware } from "openapi-fetch";
import { ownHeaders } from "./headers.ts";
import type { paths } from "./schema.d.ts";

const headers: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(ownHeaders(request.method))) request.headers.set(name, value);
    return request;
  },
};

/**
 * The server's own interface, typed by what it publishes: for what `useAnswer`, `useList` and `send` do not cover.
 *
 * @example const { data, error } = await api.POST("/api/runs", { body: { dataset: "shop" } });
 */
export const api = createClient<paths>({ credentials: "same-origin" });
api.use(headers);
