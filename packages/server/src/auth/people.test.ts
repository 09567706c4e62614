import { open, people, type Keepworth } from "@keepworth/engine";
import { sql } from "@keepworth/warehouse";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { People } from "./people.ts";
import { welcomeLink } from "./welcome.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let keepworth: Keepworth;
beforeAll(async () => {
  keepworth = await open(":memory:");
});
afterAll(() => keepworth.close());

const light = vi.fn(<T>(use: (keepworth: Keepworth) => Promise<T>) => use(keepworth));
const opened = () => People.open(light as <T>(use: (keepworth: Keepworth) => Promise<T>) => Promise<T>, now);

let count = 0;
async function somebody(known: People): Promise<people.Account> {
  return known.createAccount({ email: `p${++count}@shop.example`, name: "P", role: "analyst", now });
}

it("knows a session and a token without asking the database, and so does the next server", async () => {
  const known = await opened();
  const account = await somebody(known);
  const { token } = await known.startSession(account.id, "a browser", now);
  const made = await known.createToken({
    accountId: account.id,
    name: "t",
    scopes: ["read"],
    role: "analyst",
    expiresAt: null,
    now,
  });
  const again = await opened();
  again.byToken(made.token, now);
  await again.settled();
  light.mockClear();
  for (const one of [known, again]) {
    expect(one.bySession(token, later(1))?.account.id).toBe(account.id);
    expect(one.bySession("another", now)).toBeNull();
  }
  expect(again.byToken(made.token, later(1))?.token.scopes).toEqual(["read"]);
  expect(again.byToken(`${made.token.slice(0, -1)}${made.token.endsWith("A") ? "B" : "A"}`, now)).toBeNull();
  await Promise.all([known.settled(), again.settled()]);
  expect(light).not.toHaveBeenCalled();
});

it("prolongs a session by its use, written at most every ten minutes", async () => {
  const known = await opened();
  const account = await somebody(known);
  const { token, session } = await known.startSession(account.id, null, now);
  expect(known.bySession(token, later(9))?.prolonged).toBe(false);
  const used = known.bySession(token, later(10));
  expect(used).toMatchObject({ prolonged: true, session: { lastSeenAt: later(10).toISOString() } });
  expect(known.bySession(token, later(11))?.prolonged).toBe(false);
  await known.settled();
  const [kept] = await keepworth.warehouse.rows<{ until: string }>(
    sql`SELECT expires_at AS until FROM sessions WHERE token_hash = ${session.tokenHash}`,
  );
  expect(Date.parse(kept!.until)).toBe(people.sessionEnd(later(10)).getTime());
  expect(known.bySession(token, people.sessionEnd(later(10)))).toBeNull();
});

it("forgets sessions that have expired when somebody signs in", async () => {
  const known = await opened();
  const { id } = await somebody(known);
  const { session } = await known.startSession(id, null, now);
  const kept = async () =>
    (await keepworth.warehouse.rows(sql`SELECT 1 FROM sessions WHERE token_hash = ${session.tokenHash}`))
      .length;
  expect(await kept()).toBe(1);
  await known.startSession(id, null, people.sessionEnd(now));
  expect(await kept()).toBe(0);
});

it("lets nobody in whose account is disabled, by no session and no token, also after it is enabled again", async () => {
  const known = await opened();
  const account = await somebody(known);
  const { token } = await known.startSession(account.id, null, now);
  const made = await known.createToken({
    accountId: account.id,
    name: "t",
    scopes: ["read"],
    role: "analyst",
    expiresAt: later(60),
    now,
  });
  expect(known.byToken(made.token, now)).not.toBeNull();
  expect(known.byToken(made.token, later(60))).toBeNull();
  await known.changeAccount(account.id, { disabled: true }, now);
  expect(known.byToken(made.token, now)).toBeNull();
  expect(known.bySession(token, now)).toBeNull();
  await known.changeAccount(account.id, { disabled: false }, now);
  expect(known.bySession(token, now)).toBeNull();
  expect(known.byToken(made.token, now)).not.toBeNull();
  await known.revokeToken(made.kept.id, now);
  expect(known.byToken(made.token, now)).toBeNull();
});

it("changes nothing in memory that could not be written", async () => {
  const known = await opened();
  const { id } = await known.createAccount({
    email: "boss@shop.example",
    name: "B",
    role: "administrator",
    now,
  });
  await expect(known.changeAccount(id, { disabled: true }, now)).rejects.toMatchObject({
    code: "account.last",
  });
  expect(known.account(id)?.disabledAt).toBeNull();
  expect(known.isRun()).toBe(true);
});

it("prints a link to the first administrator while there is none, and no longer", async () => {
  await using empty = await open(":memory:");
  const known = await People.open((use) => use(empty), now);
  const link = await welcomeLink(known, "http://localhost:4173/", now);
  expect(link).toMatch(/^http:\/\/localhost:4173\/welcome\?key=[\w-]{43}$/);
  const key = new URL(link!).searchParams.get("key")!;
  expect(await known.invitationOf(key, later(59))).toMatchObject({ kind: "welcome", role: "administrator" });
  await expect(known.invitationOf(key, later(60))).rejects.toMatchObject({ code: "welcome.used" });
  await known.createAccount({ email: "a@shop.example", name: "A", role: "administrator", now });
  expect(await welcomeLink(known, "http://localhost:4173", now)).toBeNull();
});
