import { open, people, type Keepworth } from "@keepworth/engine";
import fastify, { type LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedIn, withToken } from "../../test/signedIn.ts";
import type { App } from "../app.ts";
import { sendProblem } from "../problem.ts";
import { auth, routesAreFor, type AuthOptions } from "./auth.ts";
import { withNonce } from "./headers.ts";
import { People } from "./people.ts";

let keepworth: Keepworth;
let known: People;
let app: App;
beforeAll(async () => {
  keepworth = await open(":memory:");
  known = await People.open((use) => use(keepworth));
  app = await made({ urls: ["https://worth.shop.example"] }, true);
});
afterAll(async () => {
  await app.close();
  await keepworth.close();
});

async function made(options: Omit<AuthOptions, "people"> = {}, trustProxy = false): Promise<App> {
  const bare = fastify({ trustProxy }) as unknown as App;
  bare.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
  await auth(bare, { people: known, ...options });
  for (const role of ["nobody", "viewer", "analyst", "administrator"] as const) {
    for (const method of ["GET", "POST"] as const) {
      bare.route({
        method,
        url: `/api/${role}`,
        config: { role },
        handler: (request) => ({ person: request.person, site: request.site }),
      });
    }
  }
  bare.post("/api/own", { config: { role: "viewer", browserOnly: true } }, () => "done");
  return bare;
}

const codeOf = (response: LightMyRequestResponse) =>
  response.statusCode < 400
    ? response.statusCode
    : (response.json<{ code: string }>().code ?? response.statusCode);

describe("a route", () => {
  it("without a role keeps the server from starting, and says which", async () => {
    const bare = await made();
    bare.get("/api/forgotten", () => "open");
    await expect(bare.ready()).rejects.toThrow("GET /api/forgotten");
    await bare.close();
  });

  it("of a plug-in gets the role of its scope", async () => {
    const bare = await made();
    await bare.register(async (scope) => {
      routesAreFor(scope as unknown as App, "nobody");
      scope.get("/assets/a.js", () => "file");
    });
    await bare.ready();
    expect((await bare.inject("/assets/a.js")).body).toBe("file");
    await bare.close();
  });
});

describe("names of the server", () => {
  it.each([
    "localhost",
    "localhost:4173",
    "127.0.0.1:4173",
    "[::1]:4173",
    "LOCALHOST:80",
    "worth.shop.example",
  ])("answers to %s", async (host) => {
    expect(codeOf(await app.inject({ url: "/api/nobody", headers: { host } }))).toBe(200);
  });

  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "10.0.0.7",
    "evil.example:4173",
  ])("refuses %s, which may be a page that had its name point here", async (host) => {
    const response = await app.inject({ url: "/api/nobody", headers: { host } });
    expect([response.statusCode, codeOf(response)]).toEqual([421, "host.unknown"]);
  });

  it.each([
    ["192.168.1.20", "192.168.1.20:4173"],
    ["fd00::2", "[FD00:0::2]:4173"],
    ["till.shop.example", "Till.shop.example:4173"],
  ])("answers to the address that it listens on, %s", async (host, said) => {
    const bare = await made({ host });
    const answer = async (name: string) =>
      codeOf(await bare.inject({ url: "/api/nobody", headers: { host: name } }));
    expect([await answer(said), await answer("10.0.0.7:4173")]).toEqual([200, "host.unknown"]);
    await bare.close();
  });

  it("believes no page that says a proxy's words", async () => {
    const headers = { host: "evil.example", "x-forwarded-host": "localhost:4173" };
    expect(codeOf(await app.inject({ url: "/api/nobody", headers }))).toBe("host.unknown");
  });

  it("knows https by the configured address and by a trusted proxy", async () => {
    const asked = async (headers: Record<string, string>) =>
      (await app.inject({ url: "/api/nobody", headers })).json<{ site: unknown }>().site;
    expect(await asked({ host: "worth.shop.example" })).toEqual({
      origin: "https://worth.shop.example",
      secure: true,
    });
    expect(await asked({ host: "localhost:4173", "x-forwarded-proto": "https" })).toEqual({
      origin: "https://localhost:4173",
      secure: true,
    });
    expect(await asked({ host: "localhost:4173" })).toEqual({
      origin: "http://localhost:4173",
      secure: false,
    });
  });
});

describe("who may call what", () => {
  const roles = ["viewer", "analyst", "administrator"] as const;

  it.each(roles)("lets a signed-in %s call what the role may, and no more", async (role) => {
    const headers = await signedIn(app, role);
    for (const needed of ["nobody", ...roles] as const) {
      const may = needed === "nobody" || roles.indexOf(role) >= roles.indexOf(needed);
      for (const method of ["GET", "POST"] as const) {
        const response = await app.inject({ method, url: `/api/${needed}`, headers });
        expect([needed, codeOf(response)]).toEqual([needed, may ? 200 : "role.insufficient"]);
      }
      expect(codeOf(await app.inject({ url: `/api/${needed}` }))).toBe(
        needed === "nobody" ? 200 : "session.required",
      );
    }
  });

  it.each([
    ["read", "GET", "analyst", 200],
    ["read", "POST", "analyst", "scope.insufficient"],
    ["read", "GET", "administrator", "scope.insufficient"],
    ["write", "POST", "analyst", 200],
    ["write", "GET", "viewer", 200],
    ["write", "POST", "administrator", "scope.insufficient"],
    ["admin", "POST", "administrator", 200],
  ] as const)(
    "a token with the scope %s may %s what is for %s: %s",
    async (scope, method, needed, outcome) => {
      const headers = await withToken(app, "administrator", [scope]);
      expect(codeOf(await app.inject({ method, url: `/api/${needed}`, headers }))).toBe(outcome);
    },
  );

  it("a token may no more than its owner, from the moment that the owner may less", async () => {
    const now = new Date();
    await known.createAccount({ email: "boss@shop.example", name: "B", role: "administrator", now });
    const { id } = await known.createAccount({ email: "x@shop.example", name: "X", role: "analyst", now });
    const options = {
      accountId: id,
      name: "t",
      scopes: ["admin"],
      role: "analyst",
      expiresAt: null,
      now,
    } as const;
    const { token } = await known.createToken(options);
    const ask = async (needed: string) =>
      codeOf(await app.inject({ url: `/api/${needed}`, headers: { authorization: `Bearer ${token}` } }));
    expect(await ask("administrator")).toBe("role.insufficient");
    expect(await ask("analyst")).toBe(200);
    await known.changeAccount(id, { role: "administrator" });
    expect(await ask("administrator")).toBe("role.insufficient");
    await known.changeAccount(id, { role: "viewer" });
    expect(await ask("analyst")).toBe("role.insufficient");
    await known.changeAccount(id, { disabled: true });
    expect(await ask("viewer")).toBe("token.revoked");
  });

  it("a token that is wrong is refused even where nobody need be signed in, and a good cookie does not help it", async () => {
    const headers = { ...(await signedIn(app, "viewer")), authorization: "Bearer kw_wrong" };
    expect(codeOf(await app.inject({ url: "/api/nobody", headers }))).toBe("token.revoked");
  });

  it("a token may not change what ways in there are", async () => {
    const headers = await withToken(app, "administrator", ["admin"]);
    expect(codeOf(await app.inject({ method: "POST", url: "/api/own", headers }))).toBe("token.refused");
    const browser = await signedIn(app, "viewer");
    expect(codeOf(await app.inject({ method: "POST", url: "/api/own", headers: browser }))).toBe(200);
  });

  it("tells somebody without a session no more of a page that is not there than that", async () => {
    expect((await app.inject("/api/nothing")).statusCode).toBe(404);
  });
});

describe("requests that another site makes a browser send", () => {
  const post = async (headers: Record<string, string>, url = "/api/viewer") =>
    codeOf(await app.inject({ method: "POST", url, headers: { host: "localhost:4173", ...headers } }));

  it("are refused without the session's own proof", async () => {
    const { cookie, "x-keepworth-csrf": proof } = (await signedIn(app, "viewer")) as Record<string, string>;
    const other = (await signedIn(app, "viewer"))["x-keepworth-csrf"]!;
    expect(await post({ cookie: cookie! })).toBe("csrf.invalid");
    expect(await post({ cookie: cookie!, "x-keepworth-csrf": other })).toBe("csrf.invalid");
    expect(await post({ cookie: cookie!, "x-keepworth-csrf": "" })).toBe("csrf.invalid");
    expect(await post({ cookie: cookie!, "x-keepworth-csrf": proof! })).toBe(200);
  });

  it.each([
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ origin: "http://localhost:5555" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ "sec-fetch-site": "none" }],
  ])("are refused by what the browser says of them: %j", async (said) => {
    const headers = await signedIn(app, "viewer");
    expect(await post({ ...headers, ...(said as Record<string, string>) })).toBe("csrf.invalid");
    // Signing somebody in as somebody else would be a forgery too.
    expect(await post(said as Record<string, string>, "/api/nobody")).toBe("csrf.invalid");
  });

  it("are told from our own pages", async () => {
    const headers = await signedIn(app, "viewer");
    const own = { origin: "http://localhost:4173", "sec-fetch-site": "same-origin" };
    expect(await post({ ...headers, ...own })).toBe(200);
  });

  it("do not concern programs with a token, which no browser sends by itself", async () => {
    const headers = await withToken(app, "viewer", ["write"]);
    expect(await post({ ...headers, origin: "https://evil.example" })).toBe(200);
  });
});

describe("cookies", () => {
  it("of https are not taken over http, nor the other way round", async () => {
    const { cookie } = (await signedIn(app, "viewer")) as { cookie: string };
    const secure = cookie.replace("keepworth=", "__Host-keepworth=");
    const person = async (host: string, given: string) =>
      (await app.inject({ url: "/api/nobody", headers: { host, cookie: given } })).json<{ person: unknown }>()
        .person;
    expect(await person("worth.shop.example", secure)).toMatchObject({ role: "viewer", via: "session" });
    expect(await person("worth.shop.example", cookie)).toBeNull();
    expect(await person("localhost", secure)).toBeNull();
    expect(await person("localhost", cookie)).toMatchObject({ role: "viewer" });
  });

  it("are set anew when a session is prolonged", async () => {
    const { id } = known.byEmail("viewer@shop.example")!;
    const { token } = await known.startSession(id, null, new Date(Date.now() - 3_600_000));
    const headers = { host: "worth.shop.example", cookie: `__Host-keepworth=${token}` };
    const { cookies } = await app.inject({ url: "/api/viewer", headers });
    expect(cookies).toEqual([
      {
        name: "__Host-keepworth",
        value: token,
        path: "/",
        httpOnly: true,
        secure: true,
        sameSite: "Lax",
        maxAge: people.sessionDays * 86_400,
      },
    ]);
    expect((await app.inject({ url: "/api/viewer", headers })).cookies).toEqual([]);
  });
});

describe("headers", () => {
  it("let a page load and do only what the dashboard needs, with a nonce of its own each time", async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const { headers } = await app.inject("/api/nobody");
      const [, nonce] = /'nonce-([\w-]{22})'/.exec(String(headers["content-security-policy"])) ?? [];
      nonces.add(nonce!);
      expect(headers["content-security-policy"]).toBe(
        `default-src 'none';script-src 'self';style-src 'self' 'nonce-${nonce}';img-src 'self' data: blob:;` +
          "connect-src 'self';font-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'",
      );
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cache-control": "no-store",
      });
    }
    expect(nonces.size).toBe(3);
  });

  it("put the nonce of the response into its page", async () => {
    const bare = await made();
    const page = `<meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>`;
    bare.get("/", { config: { role: "nobody" } }, (_request, reply) => withNonce(page, reply.cspNonce.style));
    const { body, headers } = await bare.inject("/");
    const [, nonce] = /content="([\w-]+)"/.exec(body) ?? [];
    expect(body).not.toContain("__CSP_NONCE__");
    expect(headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
    await bare.close();
  });

  it("ask for https for ever only where it was https", async () => {
    const asked = async (host: string) =>
      (await app.inject({ url: "/api/nobody", headers: { host } })).headers["strict-transport-security"];
    expect(await asked("worth.shop.example")).toBe("max-age=31536000");
    expect(await asked("localhost")).toBeUndefined();
  });

  it("are there also where the name is refused", async () => {
    const { headers } = await app.inject({ url: "/api/nobody", headers: { host: "evil.example" } });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });
});

it("slows down who asks too often, each person for themselves", async () => {
  const bare = await made({ requestsPerMinute: 3 });
  const viewer = await signedIn(bare, "viewer");
  const analyst = await signedIn(bare, "analyst");
  const ask = async (headers: Record<string, string>) =>
    codeOf(await bare.inject({ url: "/api/viewer", headers }));
  const asked = [];
  for (let i = 0; i < 4; i++) asked.push(await ask(viewer));
  expect(asked).toEqual([200, 200, 200, "request.tooMany"]);
  expect(await ask(analyst)).toBe(200);
  await bare.close();
});
