import type { LightMyRequestResponse } from "fastify";
import type { App } from "../src/app.ts";

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** A browser: keeps cookies, and sends the proof that it was told. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: () => App;
  readonly #address: string;
  #csrf: string | null = null;

  /** @param address  its network address */
  constructor(app: () => App, address = "127.0.0.1") {
    this.#app = app;
    this.#address = address;
  }

  async send(
    method: Method,
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const response = await this.#app().inject({
      method,
      url,
      remoteAddress: this.#address,
      headers: {
        "user-agent": "A browser",
        ...(this.#csrf ? { "x-keepworth-csrf": this.#csrf } : {}),
        ...headers,
      },
      cookies: Object.fromEntries(this.cookies),
      ...(body ? { payload: body } : {}),
    });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const told = response.headers["content-type"]?.toString().startsWith("application/json")
      ? response.json<{ csrf?: string | null } | null>()
      : null;
    if (told?.csrf) this.#csrf = told.csrf;
    return response;
  }

  async get<T = unknown>(url: string): Promise<T> {
    return (await this.send("GET", url)).json<T>();
  }
}

/** The code of a problem, or the status of what went well. */
export function outcome(response: LightMyRequestResponse): string | number {
  return response.statusCode < 400 ? response.statusCode : response.json<{ code: string }>().code;
}
