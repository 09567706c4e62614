import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Claims of people at the provider, by the name with which they sign in there. */
export type Known = Record<string, Record<string, unknown>>;

/** A provider of OpenID Connect on a port of its own, with the pages on which people sign in and consent. */
export class TestProvider {
  readonly issuer: string;
  readonly known: Known = {};
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async listen(): Promise<TestProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new TestProvider(server);
  }

  /** Makes a client known that may come back to this address. */
  serve(client: { readonly id: string; readonly secret: string; readonly redirectUri: string }): void {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [client.redirectUri],
          grant_types: ["authorization_code"],
          response_types: ["code"],
        },
      ],
      pkce: { required: () => true },
      claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups"] },
      cookies: { keys: ["a key of the test"] },
      findAccount: (_context: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, ...this.known[id] }),
      }),
    });
    this.#server.on("request", provider.callback());
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A browser over real HTTP: keeps cookies by host, and follows where it is led only when told. */
export class HttpBrowser {
  readonly cookies = new Map<string, Map<string, string>>();

  async get(url: string): Promise<Response> {
    return this.#send(url, {});
  }

  async post(url: string, form: Record<string, string>): Promise<Response> {
    return this.#send(url, { method: "POST", body: new URLSearchParams(form) });
  }

  /** The cookies of a host, as they are now. */
  of(host: string): Map<string, string> {
    if (!this.cookies.has(host)) this.cookies.set(host, new Map());
    return this.cookies.get(host)!;
  }

  /**
   * Goes from a link of ours to the provider, signs in there and consents, up to the address to which it leads back, which
   * is not visited.
   */
  async signInAtProvider(link: string, login: string, back: string): Promise<string> {
    let response = await this.get(link);
    let url = link;
    for (let step = 0; step < 12; step++) {
      const location = response.headers.get("location");
      if (location !== null) {
        url = new URL(location, url).href;
        if (url.startsWith(back) || url.includes("/sign-in?")) return url;
        response = await this.get(url);
        continue;
      }
      const page = await response.text();
      const [, action] = /<form[^>]*action="([^"]+)"/.exec(page) ?? [];
      const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? [];
      if (!action || !prompt)
        throw new Error(`No form at ${url}: ${response.status} ${page.slice(0, 2_000)}`);
      response = await this.post(new URL(action, url).href, { prompt, login, password: "any" });
    }
    throw new Error(`No way back from ${url}`);
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    const jar = this.of(new URL(url).hostname);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { ...init, redirect: "manual", headers: cookie ? { cookie } : {} });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }
}
