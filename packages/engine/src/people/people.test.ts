import { sql } from "@keepworth/warehouse";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { open, type Keepworth } from "../open.ts";
import * as people from "./index.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let keepworth: Keepworth;
beforeEach(async () => {
  await keepworth?.close();
  keepworth = await open(":memory:");
});
afterAll(() => keepworth.close());

const somebody = (email: string, role: people.PersonRole = "viewer") =>
  people.createAccount(keepworth, { email, name: "Somebody", role, passwordHash: "hash", now });

describe("accounts", () => {
  it("are found by an address in whatever case, and have it once", async () => {
    const made = await somebody(" Ada@Shop.Example ");
    expect(made).toMatchObject({
      email: "ada@shop.example",
      role: "viewer",
      createdAt: "2026-03-01T10:00:00Z",
    });
    await expect(somebody("ADA@shop.example")).rejects.toMatchObject({ code: "account.exists" });
    expect(await people.accounts(keepworth)).toEqual([made]);
  });

  it("change in what is given, and in nothing else", async () => {
    const before = await somebody("ada@shop.example");
    const oidc = { issuer: "https://id.example", subject: "7" };
    const after = await people.changeAccount(
      keepworth,
      before.id,
      { name: "Ada", language: "pl", oidc },
      now,
    );
    expect(after).toEqual({
      ...before,
      name: "Ada",
      language: "pl",
      oidcIssuer: "https://id.example",
      oidcSubject: "7",
    });
    await expect(people.changeAccount(keepworth, "nobody", {}, now)).rejects.toMatchObject({
      code: "account.missing",
    });
  });

  it("keep the day on which they were disabled, until they are enabled again", async () => {
    const { id } = await somebody("ada@shop.example");
    await people.changeAccount(keepworth, id, { disabled: true }, now);
    const twice = await people.changeAccount(keepworth, id, { disabled: true }, later(60));
    expect(twice.disabledAt).toBe("2026-03-01T10:00:00Z");
    expect((await people.changeAccount(keepworth, id, { disabled: false }, now)).disabledAt).toBeNull();
  });

  it("never leave nobody in charge: a disabled administrator does not count", async () => {
    const first = await somebody("ada@shop.example", "administrator");
    const second = await somebody("bo@shop.example", "administrator");
    await people.changeAccount(keepworth, second.id, { disabled: true }, now);
    for (const changes of [{ role: "analyst" }, { disabled: true }] as const) {
      await expect(people.changeAccount(keepworth, first.id, changes, now)).rejects.toMatchObject({
        code: "account.last",
        details: { account: "ada@shop.example" },
      });
    }
    await people.changeAccount(keepworth, second.id, { disabled: false }, now);
    expect((await people.changeAccount(keepworth, first.id, { role: "viewer" }, now)).role).toBe("viewer");
  });
});

describe("sessions", () => {
  it("keep no token, and last two weeks from their last use", async () => {
    const { token, session } = await people.createSession(keepworth, {
      accountId: "1",
      userAgent: "x".repeat(500),
      now,
    });
    expect(await people.openSessions(keepworth, now)).toMatchObject([
      { tokenHash: people.secretHash(token), accountId: "1", userAgent: "x".repeat(200) },
    ]);
    const kept = await keepworth.warehouse.rows(sql`SELECT * FROM sessions`);
    expect(JSON.stringify(kept)).not.toContain(token);
    await people.prolongSession(keepworth, session.tokenHash, later(24 * 60));
    expect(await people.openSessions(keepworth, later(15 * 24 * 60 - 1))).toHaveLength(1);
    expect(await people.openSessions(keepworth, later(15 * 24 * 60))).toEqual([]);
    await people.forgetSessions(keepworth, later(15 * 24 * 60));
    expect(await keepworth.warehouse.rows(sql`SELECT * FROM sessions`)).toEqual([]);
  });

  it("end one by one", async () => {
    const made = [];
    for (const accountId of ["1", "1", "2"]) {
      made.push(
        (await people.createSession(keepworth, { accountId, userAgent: null, now })).session.tokenHash,
      );
    }
    await people.endSessions(keepworth, made.slice(0, 2));
    expect((await people.openSessions(keepworth, now)).map(({ tokenHash }) => tokenHash)).toEqual([made[2]]);
  });
});

describe("tokens", () => {
  const make = () =>
    people.createToken(keepworth, {
      accountId: "1",
      name: "Reports",
      scopes: ["read"],
      role: "viewer",
      expiresAt: later(60),
      now,
    });

  it("are told once and known by their hash", async () => {
    const { token, kept } = await make();
    const other = await make();
    expect(token).toMatch(/^kw_/);
    expect(people.tokenIdOf(token)).toBe(kept.id);
    expect(people.tokenIdOf("kw_nonsense")).toBeNull();
    expect(people.isToken(token, kept)).toBe(true);
    expect(people.isToken(other.token, kept)).toBe(false);
    const rows = await keepworth.warehouse.rows(sql`SELECT * FROM api_tokens`);
    expect(JSON.stringify(rows)).not.toContain(token.slice(-43));
  });

  it("come back as they were made, with when they were used and revoked", async () => {
    const { kept } = await make();
    await people.tokenUsed(keepworth, kept.id, later(1));
    await people.revokeToken(keepworth, kept.id, later(2));
    await people.revokeToken(keepworth, kept.id, later(3));
    expect(await people.apiTokens(keepworth)).toEqual([
      {
        ...kept,
        createdAt: "2026-03-01T10:00:00Z",
        expiresAt: "2026-03-01T11:00:00Z",
        lastUsedAt: "2026-03-01T10:01:00Z",
        revokedAt: "2026-03-01T10:02:00Z",
      },
    ]);
    await expect(people.revokeToken(keepworth, "none", now)).rejects.toMatchObject({ code: "token.missing" });
  });
});

describe("links", () => {
  const acceptance = { name: "Ada", email: "ada@shop.example", passwordHash: "new", language: "sv", now };
  const welcome = (at = now) =>
    people.invite(keepworth, {
      kind: "welcome",
      role: "administrator",
      expiresAt: new Date(at.getTime() + 3_600_000),
      now: at,
    });

  it("make the first administrator once", async () => {
    const { key } = await welcome();
    const { account } = await people.acceptInvitation(keepworth, key, acceptance);
    expect(account).toMatchObject({ email: "ada@shop.example", role: "administrator", language: "sv" });
    await expect(people.acceptInvitation(keepworth, key, acceptance)).rejects.toMatchObject({
      code: "welcome.used",
    });
  });

  it("to a first administrator are worth nothing once there is one, after an hour, or after a newer one", async () => {
    const { key: older } = await welcome();
    const { key } = await welcome(later(1));
    const gone = { code: "welcome.used" };
    await expect(people.invitationOf(keepworth, older, now)).rejects.toMatchObject(gone);
    await expect(people.invitationOf(keepworth, key, later(61))).rejects.toMatchObject(gone);
    await expect(people.invitationOf(keepworth, "guessed", now)).rejects.toMatchObject(gone);
    expect(await people.invitationOf(keepworth, key, now)).toMatchObject({ kind: "welcome" });
    await somebody("bo@shop.example", "administrator");
    await expect(people.invitationOf(keepworth, key, now)).rejects.toMatchObject(gone);
  });

  it("invite to the address and the role that the administrator named, whatever is said", async () => {
    const { key } = await people.invite(keepworth, {
      kind: "invitation",
      role: "analyst",
      email: "Cy@shop.example",
      expiresAt: later(60),
      now,
    });
    const { account } = await people.acceptInvitation(keepworth, key, acceptance);
    expect(account).toMatchObject({ email: "cy@shop.example", role: "analyst", name: "Ada" });
  });

  it("invite nobody who has an account", async () => {
    await somebody("cy@shop.example");
    const invited = people.invite(keepworth, {
      kind: "invitation",
      role: "viewer",
      email: "CY@shop.example",
      expiresAt: later(60),
      now,
    });
    await expect(invited).rejects.toMatchObject({ code: "account.exists" });
  });

  it("set a password, but not of a disabled account, and are not used up by that", async () => {
    const { id, email } = await somebody("cy@shop.example");
    const { key } = await people.invite(keepworth, {
      kind: "password",
      role: "viewer",
      email,
      accountId: id,
      expiresAt: later(60),
      now,
    });
    await people.changeAccount(keepworth, id, { disabled: true }, now);
    await expect(people.acceptInvitation(keepworth, key, acceptance)).rejects.toMatchObject({
      code: "account.disabled",
    });
    await people.changeAccount(keepworth, id, { disabled: false }, now);
    const { account } = await people.acceptInvitation(keepworth, key, acceptance);
    expect(account).toMatchObject({ id, name: "Somebody", passwordHash: "new" });
  });

  it("can be listed and taken back", async () => {
    const { key, invitation } = await people.invite(keepworth, {
      kind: "invitation",
      role: "viewer",
      email: "cy@shop.example",
      expiresAt: later(60),
      now,
    });
    expect(await people.openInvitations(keepworth, now)).toEqual([invitation]);
    expect(await people.openInvitations(keepworth, later(60))).toEqual([]);
    await people.withdrawInvitation(keepworth, invitation.tokenHash);
    await expect(people.invitationOf(keepworth, key, now)).rejects.toMatchObject({ code: "welcome.used" });
  });
});

describe("the audit log", () => {
  const record = (action: string, minute: number, accountId = "1") =>
    people.recordAudit(keepworth, {
      accountId,
      who: "ada@shop.example",
      action,
      subject: null,
      details: { rows: 3, fields: ["a", "b"] },
      address: "127.0.0.1",
      now: later(minute),
    });

  it("is read page by page, the newest first, also among entries of one instant", async () => {
    for (let i = 0; i < 7; i++) await record("export.made", Math.floor(i / 3));
    const seen: people.AuditEntry[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof people.auditLog>> = await people.auditLog(keepworth, {
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(7);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(seen[0]).toMatchObject({ details: { rows: 3, fields: ["a", "b"] }, address: "127.0.0.1" });
  });

  it("is searched by who and by what, where a part of an action's name is all of that kind", async () => {
    await record("session.started", 1);
    await record("session.failed", 2, "2");
    await record("sessionless", 3);
    const actions = async (options: people.AuditOptions) =>
      (await people.auditLog(keepworth, options)).items.map(({ action }) => action);
    expect(await actions({ action: "session" })).toEqual(["session.failed", "session.started"]);
    expect(await actions({ action: "session.started" })).toEqual(["session.started"]);
    expect(await actions({ accountId: "2" })).toEqual(["session.failed"]);
    await expect(people.auditLog(keepworth, { cursor: "nonsense" })).rejects.toMatchObject({
      code: "option.invalid",
    });
  });
});
