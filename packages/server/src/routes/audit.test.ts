import type { people } from "@keepworth/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { Browser, outcome } from "../../test/browser.ts";
import { emptyApp } from "../../test/emptyApp.ts";
import { signedIn } from "../../test/signedIn.ts";
import { hashPassword } from "../auth/passwords.ts";
import { auditEntrySchema, pageOf } from "../schemas/people.ts";

const app = emptyApp();
const password = "four words walk along";
const email = "ada@shop.example";
beforeAll(async () => {
  const passwordHash = await hashPassword(password);
  const now = new Date();
  await app().people.createAccount({ email, name: "Ada", role: "administrator", passwordHash, now });
});

async function entries(query = ""): Promise<people.AuditEntry[]> {
  const headers = await signedIn(app(), "administrator");
  const response = await app().inject({ url: `/api/audit${query}`, headers });
  return pageOf(auditEntrySchema.strict()).parse(response.json()).items;
}

describe("the audit log", () => {
  it("tells of sign-ins, of changes of accounts, of links and tokens: who, what, to whom and from where", async () => {
    const browser = new Browser(app, "10.0.4.1");
    await browser.send("POST", "/api/session", { email, password: "a wrong guess" });
    await browser.send("POST", "/api/session", { email, password });
    const link = await browser.send("POST", "/api/invitations", { email: "bo@shop.example", role: "viewer" });
    const key = new URL(link.json<{ link: string }>().link).searchParams.get("key")!;
    await new Browser(app, "10.0.4.2").send("POST", "/api/welcome", { key, name: "Bo", password });
    const bo = app().people.byEmail("bo@shop.example")!;
    await browser.send("PATCH", `/api/accounts/${bo.id}`, { role: "analyst" });
    await browser.send("POST", `/api/accounts/${bo.id}/password-link`);
    const token = await browser.send("POST", "/api/tokens", { name: "Reports", scopes: ["read"] });
    const { id } = token.json<{ id: string }>();
    await browser.send("DELETE", `/api/tokens/${id}`);
    await browser.send("POST", "/api/session/password", {
      current: password,
      password: "another walk of words",
    });
    await browser.send("DELETE", "/api/session");

    const told = (await entries()).map(({ who, action, subject, address }) => [
      who,
      action,
      subject,
      address,
    ]);
    expect(told.toReversed()).toEqual([
      [email, "session.failed", email, "10.0.4.1"],
      [email, "session.started", email, "10.0.4.1"],
      [email, "invitation.made", "bo@shop.example", "10.0.4.1"],
      ["bo@shop.example", "account.created", "bo@shop.example", "10.0.4.2"],
      ["bo@shop.example", "session.started", "bo@shop.example", "10.0.4.2"],
      [email, "account.changed", "bo@shop.example", "10.0.4.1"],
      [email, "password.linkMade", "bo@shop.example", "10.0.4.1"],
      [email, "token.made", id, "10.0.4.1"],
      [email, "token.revoked", id, "10.0.4.1"],
      [email, "password.changed", email, "10.0.4.1"],
      [email, "session.ended", email, "10.0.4.1"],
    ]);
    const [changed] = await entries("?action=account.changed");
    expect(changed).toMatchObject({ details: { role: "analyst", roleBefore: "viewer" } });
  });

  it("never tells a password, a key or a token", async () => {
    const text = JSON.stringify(await entries());
    for (const secret of [password, "a wrong guess", "another walk", "kw_", "argon2"]) {
      expect(text).not.toContain(secret);
    }
  });

  it("is read page by page and by kind of deed", async () => {
    const headers = await signedIn(app(), "administrator");
    const all = (await entries()).map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const url: string = `/api/audit?limit=4${cursor ? `&cursor=${cursor}` : ""}`;
      const page: { items: people.AuditEntry[]; nextCursor: string | null } = (
        await app().inject({ url, headers })
      ).json();
      expect(page.items.length).toBeLessThanOrEqual(4);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
    expect((await entries("?action=session")).map(({ action }) => action)).toEqual([
      "session.ended",
      "session.started",
      "session.started",
      "session.failed",
    ]);
    const wrong = await app().inject({ url: "/api/audit?cursor=nonsense", headers });
    expect(outcome(wrong)).toBe("option.invalid");
  });
});
