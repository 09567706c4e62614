import { people } from "@keepworth/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { outcome } from "../../test/browser.ts";
import { emptyApp } from "../../test/emptyApp.ts";
import { signedIn } from "../../test/signedIn.ts";
import { accountSchema, invitationSchema, linkSchema, pageOf } from "../schemas/people.ts";

const app = emptyApp();
let headers: Record<string, string>;
let administrator: people.Account;
beforeAll(async () => {
  headers = await signedIn(app(), "administrator");
  administrator = app().people.byEmail("administrator@shop.example")!;
});

const send = (method: "GET" | "POST" | "PATCH" | "DELETE", url: string, payload?: object) =>
  app().inject({ method, url: `/api${url}`, headers, ...(payload ? { payload } : {}) });

let count = 0;
const somebody = (role: people.PersonRole = "viewer") =>
  app().people.createAccount({ email: `p${++count}@shop.example`, name: "P", role, now: new Date() });

describe("accounts", () => {
  it("are listed with how each signs in and from how many places", async () => {
    const account = await somebody();
    await app().people.startSession(account.id, null);
    const now = new Date();
    const token = { accountId: account.id, name: "t", scopes: ["read"], role: "viewer", now } as const;
    await app().people.createToken({ ...token, expiresAt: new Date(now.getTime() - 1) });
    await app().people.createToken({ ...token, expiresAt: null });
    const { items } = pageOf(accountSchema.strict()).parse((await send("GET", "/accounts")).json());
    expect(items.find(({ id }) => id === account.id)).toMatchObject({
      role: "viewer",
      sessions: 1,
      tokens: 1,
      hasPassword: false,
      hasOpenIdConnect: false,
    });
    expect(items[0]).toMatchObject({ id: administrator.id });
  });

  it("change their role at once", async () => {
    const viewer = await signedIn(app(), "viewer");
    const { id } = app().people.byEmail("viewer@shop.example")!;
    const ask = async () => outcome(await app().inject({ url: "/api/accounts", headers: viewer }));
    expect(await ask()).toBe("role.insufficient");
    expect((await send("PATCH", `/accounts/${id}`, { role: "administrator" })).json()).toMatchObject({
      role: "administrator",
    });
    expect(await ask()).toBe(200);
    expect(outcome(await send("PATCH", `/accounts/${id}`, { role: "viewer" }))).toBe(200);
    expect(await ask()).toBe("role.insufficient");
  });

  it("are signed out at once when they are disabled", async () => {
    const analyst = await signedIn(app(), "analyst");
    const { id } = app().people.byEmail("analyst@shop.example")!;
    const ask = async () => outcome(await app().inject({ url: "/api/sessions", headers: analyst }));
    expect(await ask()).toBe(200);
    expect((await send("PATCH", `/accounts/${id}`, { disabled: true })).json()).toMatchObject({
      sessions: 0,
    });
    expect(await ask()).toBe("session.required");
    expect(outcome(await send("POST", `/accounts/${id}/password-link`))).toBe("account.disabled");
  });

  it("keep their last administrator", async () => {
    for (const changes of [{ role: "viewer" }, { disabled: true }]) {
      const response = await send("PATCH", `/accounts/${administrator.id}`, changes);
      expect([response.statusCode, outcome(response)]).toEqual([409, "account.last"]);
    }
  });

  it("can be signed out by an administrator", async () => {
    const { id } = await somebody();
    await app().people.startSession(id, null);
    expect((await send("DELETE", `/accounts/${id}/sessions`)).statusCode).toBe(204);
    expect(app().people.sessionsOf(id)).toEqual([]);
  });

  it("that are not there are said to be missing", async () => {
    for (const response of [
      await send("PATCH", "/accounts/none", {}),
      await send("DELETE", "/accounts/none/sessions"),
      await send("POST", "/accounts/none/password-link"),
    ]) {
      expect([response.statusCode, outcome(response)]).toEqual([404, "account.missing"]);
    }
  });
});

describe("invitations", () => {
  const invite = (email: string, role = "analyst") => send("POST", "/invitations", { email, role });

  it("are made, listed without their keys, and taken back", async () => {
    const made = linkSchema.strict().parse((await invite("New@shop.example")).json());
    expect(made).toMatchObject({ kind: "invitation", email: "new@shop.example", role: "analyst" });
    const listed = await send("GET", "/invitations");
    const { items } = pageOf(invitationSchema.strict()).parse(listed.json());
    expect(items.find(({ id }) => id === made.id)).toMatchObject({
      email: "new@shop.example",
      createdBy: "administrator@shop.example",
    });
    expect(listed.body).not.toContain(new URL(made.link).searchParams.get("key"));
    expect((await send("DELETE", `/invitations/${made.id}`)).statusCode).toBe(204);
    expect(outcome(await send("DELETE", `/invitations/${made.id}`))).toBe("invitation.missing");
  });

  it("take the place of the one before for the same address", async () => {
    const [first, second] = [
      await invite("twice@shop.example"),
      await invite("twice@shop.example", "viewer"),
    ];
    const key = (response: typeof first) =>
      new URL(response.json<{ link: string }>().link).searchParams.get("key")!;
    await expect(app().people.invitationOf(key(first))).rejects.toMatchObject({ code: "welcome.used" });
    expect(await app().people.invitationOf(key(second))).toMatchObject({ role: "viewer" });
  });

  it("are not for one who has an account", async () => {
    const { email } = await somebody();
    expect(outcome(await invite(email.toUpperCase()))).toBe("account.exists");
  });
});
