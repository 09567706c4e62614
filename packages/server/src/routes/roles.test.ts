import { expect, it } from "vitest";
import { outcome } from "../../test/browser.ts";
import { emptyApp } from "../../test/emptyApp.ts";
import { signedIn, withToken } from "../../test/signedIn.ts";

const app = emptyApp({ requestsPerMinute: 100_000 });

type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
type Least = "nobody" | "viewer" | "analyst" | "administrator";
/** What a token of an administrator with the scope "read" meets: let in, or refused for want of scope or of a browser. */
type ReadToken = "in" | "scope" | "browser";

/** Every route about people and settings: the least role, and what a read token may. */
const table: readonly [Method, string, Least, ReadToken][] = [
  ["GET", "/api/session", "nobody", "in"],
  ["POST", "/api/session", "nobody", "browser"],
  ["PATCH", "/api/session", "viewer", "browser"],
  ["DELETE", "/api/session", "viewer", "browser"],
  ["POST", "/api/session/password", "viewer", "browser"],
  ["GET", "/api/session/oidc", "nobody", "browser"],
  ["GET", "/api/session/oidc/callback", "nobody", "browser"],
  ["GET", "/api/sessions", "viewer", "in"],
  ["DELETE", "/api/sessions", "viewer", "browser"],
  ["DELETE", "/api/sessions/{id}", "viewer", "browser"],
  ["POST", "/api/welcome/look", "nobody", "browser"],
  ["POST", "/api/welcome", "nobody", "browser"],
  ["GET", "/api/accounts", "administrator", "scope"],
  ["PATCH", "/api/accounts/{id}", "administrator", "browser"],
  ["DELETE", "/api/accounts/{id}/sessions", "administrator", "browser"],
  ["POST", "/api/accounts/{id}/password-link", "administrator", "browser"],
  ["GET", "/api/invitations", "administrator", "scope"],
  ["POST", "/api/invitations", "administrator", "browser"],
  ["DELETE", "/api/invitations/{id}", "administrator", "browser"],
  ["GET", "/api/tokens", "viewer", "in"],
  ["POST", "/api/tokens", "viewer", "browser"],
  ["DELETE", "/api/tokens/{id}", "viewer", "browser"],
  ["GET", "/api/audit", "administrator", "scope"],
  ["GET", "/api/settings", "viewer", "in"],
  ["PUT", "/api/settings", "administrator", "scope"],
];

const roles = ["viewer", "analyst", "administrator"] as const;
const refusals = [
  "session.required",
  "role.insufficient",
  "scope.insufficient",
  "token.refused",
  "csrf.invalid",
];

/** How a request ends with these headers: "in", whatever it then meets, or the code with which it is kept out. */
async function meets(method: Method, path: string, headers: Record<string, string>): Promise<string> {
  const url = path.replaceAll(/\{\w+\}/g, "none");
  const response = await app().inject({ method, url, headers });
  const code = String(outcome(response));
  return refusals.includes(code) ? code : "in";
}

it.each(table)("%s %s is for %s, and a read token: %s", async (method, path, least, readToken) => {
  const told: Record<string, string> = { nobody: await meets(method, path, {}) };
  for (const role of roles) told[role] = await meets(method, path, await signedIn(app(), role));
  told["read token"] = await meets(method, path, await withToken(app(), "administrator", ["read"]));
  const expected: Record<string, string> = { nobody: least === "nobody" ? "in" : "session.required" };
  for (const role of roles) {
    const may = least === "nobody" || roles.indexOf(role) >= roles.indexOf(least);
    expected[role] = may ? "in" : "role.insufficient";
  }
  expected["read token"] = { in: "in", scope: "scope.insufficient", browser: "token.refused" }[readToken];
  expect(told).toEqual(expected);
});

it("names every route about people and settings in the table", () => {
  const named = table.map(([method, path]) => `${method} ${path}`);
  const there = described().filter((route) =>
    /\/api\/(session|sessions|welcome|accounts|invitations|tokens|audit|settings)\b/.test(route),
  );
  expect(there.toSorted()).toEqual(named.toSorted());
});

it("lets nobody in anywhere else in the API who is not signed in", async () => {
  const open = new Set(
    table.filter(([, , least]) => least === "nobody").map(([method, path]) => `${method} ${path}`),
  );
  const closed = described().filter((route) => !open.has(route));
  expect(closed.length).toBeGreaterThan(20);
  const leaks = [];
  for (const route of closed) {
    const [method, path] = route.split(" ") as [Method, string];
    const { statusCode } = await app().inject({ method, url: path.replaceAll(/\{\w+\}/g, "none") });
    if (statusCode !== 401) leaks.push(`${route}: ${statusCode}`);
  }
  expect(leaks).toEqual([]);
});

/** Every route that the API describes, e.g. "GET /api/session". */
function described(): string[] {
  const { paths = {} } = app().swagger() as { paths?: Record<string, Record<string, unknown>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}
