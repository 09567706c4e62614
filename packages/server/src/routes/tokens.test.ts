import { expect, it } from "vitest";
import { outcome } from "../../test/browser.ts";
import { emptyApp } from "../../test/emptyApp.ts";
import { signedIn, withToken } from "../../test/signedIn.ts";
import { pageOf, tokenSchema } from "../schemas/people.ts";

const app = emptyApp();

async function make(headers: Record<string, string>, payload: object) {
  return app().inject({ method: "POST", url: "/api/tokens", headers, payload });
}

it("tells a token once, and lets a program in by it until it is revoked", async () => {
  const headers = await signedIn(app(), "analyst");
  const made = await make(headers, { name: "Reports", scopes: ["write", "read"] });
  expect(made.statusCode).toBe(201);
  const { token, ...shown } = made.json<{ token: string; id: string; expiresAt: string }>();
  expect(tokenSchema.strict().parse(shown)).toMatchObject({
    name: "Reports",
    owner: { email: "analyst@shop.example" },
    scopes: ["read", "write"],
    role: "analyst",
    lastUsedAt: null,
    revokedAt: null,
  });
  expect((Date.parse(shown.expiresAt) - Date.now()) / 86_400_000).toBeCloseTo(365, 2);

  const program = { authorization: `Bearer ${token}` };
  const seen = await app().inject({ url: "/api/tokens", headers: program });
  expect(pageOf(tokenSchema.strict()).parse(seen.json()).items[0]?.lastUsedAt).not.toBeNull();
  expect(seen.body).not.toContain(token.slice(-43));

  const revoke = () => app().inject({ method: "DELETE", url: `/api/tokens/${shown.id}`, headers });
  expect((await revoke()).statusCode).toBe(204);
  expect((await revoke()).statusCode).toBe(204);
  const refused = await app().inject({ url: "/api/tokens", headers: program });
  expect([refused.statusCode, outcome(refused)]).toEqual([401, "token.revoked"]);
});

it("makes none that may more than its owner", async () => {
  const outcomes = [];
  for (const role of ["viewer", "analyst", "administrator"] as const) {
    const headers = await signedIn(app(), role);
    for (const scope of ["read", "write", "admin"]) {
      outcomes.push([role, scope, outcome(await make(headers, { name: "t", scopes: [scope] }))]);
    }
  }
  expect(outcomes).toEqual([
    ["viewer", "read", 201],
    ["viewer", "write", "role.insufficient"],
    ["viewer", "admin", "role.insufficient"],
    ["analyst", "read", 201],
    ["analyst", "write", 201],
    ["analyst", "admin", "role.insufficient"],
    ["administrator", "read", 201],
    ["administrator", "write", 201],
    ["administrator", "admin", 201],
  ]);
});

it("makes none for a program that has one, without a name, or without a scope", async () => {
  const program = await withToken(app(), "administrator", ["admin"]);
  expect(outcome(await make(program, { name: "t", scopes: ["read"] }))).toBe("token.refused");
  const headers = await signedIn(app(), "viewer");
  expect(outcome(await make(headers, { name: " ", scopes: ["read"] }))).toBe("request.invalid");
  expect(outcome(await make(headers, { name: "t", scopes: [] }))).toBe("request.invalid");
});

it("shows others' tokens to administrators only, who may revoke them", async () => {
  const [viewer, analyst, administrator] = [
    await signedIn(app(), "viewer"),
    await signedIn(app(), "analyst"),
    await signedIn(app(), "administrator"),
  ];
  const { id } = (await make(analyst, { name: "Mine", scopes: ["read"], expiresInDays: null })).json<{
    id: string;
  }>();
  const list = async (headers: Record<string, string>, query = "") =>
    app().inject({ url: `/api/tokens${query}`, headers });
  const ids = (response: Awaited<ReturnType<typeof list>>) =>
    response.json<{ items: { id: string }[] }>().items.map((item) => item.id);
  expect(ids(await list(viewer))).not.toContain(id);
  expect(outcome(await list(viewer, "?all=1"))).toBe("role.insufficient");
  expect(ids(await list(administrator))).not.toContain(id);
  expect(ids(await list(administrator, "?all=1"))).toContain(id);
  const revoke = (headers: Record<string, string>) =>
    app().inject({ method: "DELETE", url: `/api/tokens/${id}`, headers });
  expect(outcome(await revoke(viewer))).toBe("token.missing");
  expect(outcome(await revoke(administrator))).toBe(204);
  expect(
    app()
      .people.tokens()
      .find((one) => one.id === id)?.revokedAt,
  ).not.toBeNull();
});
