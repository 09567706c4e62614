import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { people } from "@keepworth/engine";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { HttpBrowser, TestProvider } from "../../test/provider.ts";
import { makeApp, type App } from "../app.ts";
import { hashPassword } from "../auth/passwords.ts";
import { openHouse, type House } from "../house.ts";

const client = { id: "keepworth", secret: "a secret of the test, long enough" };

let folder: string;
let provider: TestProvider;
let house: House;
let app: App;
let url: string;
let back: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepworth-"));
  provider = await TestProvider.listen();
  vi.stubEnv("KEEPWORTH_OIDC_SECRET", client.secret);
  house = await openHouse(join(folder, "shop.duckdb"));
  app = await makeApp(house);
  await app.listen({ host: "127.0.0.1", port: 0 });
  url = `http://localhost:${(app.server.address() as AddressInfo).port}`;
  back = `${url}/api/session/oidc/callback`;
  provider.serve({ ...client, redirectUri: back });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await app.close();
  await house[Symbol.asyncDispose]();
  await provider.close();
  await rm(folder, { recursive: true });
});
afterEach(() => vi.useRealTimers());

async function settings(changes: object = {}): Promise<void> {
  const openIdConnect = { issuer: provider.issuer, clientId: client.id, name: "Shop ID", ...changes };
  await writeFile(join(folder, "keepworth.json"), JSON.stringify({ signIn: { openIdConnect } }));
  await house.settingsChanged();
}
beforeEach(() => settings({ defaultRole: "analyst" }));

let count = 0;
/** Somebody new at the provider. */
function newcomer(claims: object = {}): { login: string; email: string } {
  const login = `person-${++count}`;
  const email = `${login}@shop.example`;
  provider.known[login] = { email, email_verified: true, name: `Person ${count}`, ...claims };
  return { login, email };
}

/** The whole way, by HTTP, and where it ends. */
async function signIn(login: string, browser = new HttpBrowser(), next = ""): Promise<string> {
  const link = `${url}/api/session/oidc${next && `?next=${encodeURIComponent(next)}`}`;
  const address = await browser.signInAtProvider(link, login, back);
  return address.startsWith(back) ? endOf(await browser.get(address)) : address;
}

const endOf = (response: Response) => `${response.status} ${response.headers.get("location")}`;
const refused = (code: string) => `303 /sign-in?problem=${code}`;

async function personOf(browser: HttpBrowser): Promise<Record<string, unknown> | null> {
  const response = await browser.get(`${url}/api/session`);
  return ((await response.json()) as { person: Record<string, unknown> | null }).person;
}

describe("signing in with a provider", () => {
  it("is offered on the sign-in page", async () => {
    const response = await fetch(`${url}/api/session`);
    expect(await response.json()).toMatchObject({
      signIn: { openIdConnect: { name: "Shop ID", url: "/api/session/oidc" } },
    });
  });

  it("asks with PKCE, state and nonce, and tells the browser none of the secrets that come back", async () => {
    const response = await fetch(`${url}/api/session/oidc`, { redirect: "manual" });
    const asked = new URL(response.headers.get("location")!);
    expect(`${asked.origin}${asked.pathname}`).toBe(`${provider.issuer}/auth`);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: client.id,
      response_type: "code",
      redirect_uri: back,
      scope: "openid email profile",
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^keepworth-oidc=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("makes an account with the default role the first time, and finds it the next time", async () => {
    const { login, email } = newcomer({ name: "Ada" });
    const browser = new HttpBrowser();
    expect(await signIn(login, browser, "/customers?segment=vip")).toBe("303 /customers?segment=vip");
    const person = await personOf(browser);
    expect(person).toMatchObject({
      email,
      name: "Ada",
      role: "analyst",
      via: "session",
      hasPassword: false,
      hasOpenIdConnect: true,
    });
    expect([...browser.of("localhost").keys()]).toEqual(["keepworth"]);
    // The provider is the judge of who it is, even when the address has changed there.
    provider.known[login]!["email"] = "renamed@shop.example";
    const next = new HttpBrowser();
    expect(await signIn(login, next)).toBe("303 /");
    expect(await personOf(next)).toMatchObject({ id: person!["id"], email });
    const log = await app.people.auditLog({ accountId: String(person!["id"]) });
    expect(log.items.map(({ action }) => action)).toEqual([
      "session.started",
      "session.started",
      "account.created",
    ]);
  });

  it("finds one who has an account with a password, by the verified address", async () => {
    const { login, email } = newcomer();
    const passwordHash = await hashPassword("four words walk along");
    const account = await app.people.createAccount({
      email,
      name: "Bo",
      role: "viewer",
      passwordHash,
      now: new Date(),
    });
    const browser = new HttpBrowser();
    expect(await signIn(login, browser)).toBe("303 /");
    expect(await personOf(browser)).toMatchObject({
      id: account.id,
      name: "Bo",
      role: "viewer",
      hasPassword: true,
    });
    expect(app.people.account(account.id)).toMatchObject({ oidcIssuer: provider.issuer, oidcSubject: login });
  });

  it("leads to pages of ours only", async () => {
    const { login } = newcomer();
    for (const next of [
      "https://evil.example",
      "//evil.example",
      "/\t/evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
    ]) {
      expect(await signIn(login, new HttpBrowser(), next)).toBe("303 /");
    }
  });
});

describe("who may come in", () => {
  it("is nobody whose address the provider does not vouch for, also where there is such an account", async () => {
    for (const claims of [{ email_verified: false }, { email_verified: "true" }, { email: undefined }]) {
      const { login, email } = newcomer(claims);
      await app.people.createAccount({ email, name: "Target", role: "administrator", now: new Date() });
      expect(await signIn(login)).toBe(refused("oidc.email"));
      expect(app.people.byEmail(email)?.oidcSubject).toBeNull();
    }
  });

  it("is also one of whose address the company's own provider says nothing, where the settings vouch for it", async () => {
    const { login } = newcomer({ email_verified: undefined });
    expect(await signIn(login)).toBe(refused("oidc.email"));
    await settings({ defaultRole: "viewer", emailsVerified: true });
    expect(await signIn(login)).toBe("303 /");
    expect(await signIn(newcomer({ email_verified: false }).login)).toBe(refused("oidc.email"));
  });

  it("is nobody whose account is disabled", async () => {
    const { login, email } = newcomer();
    expect(await signIn(login)).toBe("303 /");
    await app.people.changeAccount(app.people.byEmail(email)!.id, { disabled: true });
    const browser = new HttpBrowser();
    expect(await signIn(login, browser)).toBe(refused("account.disabled"));
    expect(await personOf(browser)).toBeNull();
    const { items } = await app.people.auditLog({ action: "session.failed", limit: 1 });
    expect(items).toMatchObject([{ who: email, details: { code: "account.disabled" } }]);
  });

  it("is nobody of another domain than those allowed", async () => {
    await settings({ defaultRole: "viewer", allowedDomains: ["Shop.Example"] });
    const { login } = newcomer({ email: "eve@shop.example.evil.example" });
    expect(await signIn(login)).toBe(refused("oidc.domain"));
    expect(await signIn(newcomer().login)).toBe("303 /");
  });

  it("is only who was invited, where there is no default role", async () => {
    await settings();
    const { login, email } = newcomer();
    expect(await signIn(login)).toBe(refused("oidc.unknown"));
    await app.people.createAccount({ email, name: "Invited", role: "viewer", now: new Date() });
    expect(await signIn(login)).toBe("303 /");
  });

  it("is nobody who was given an address that another had at the provider", async () => {
    const { login, email } = newcomer();
    expect(await signIn(login)).toBe("303 /");
    const { login: later } = newcomer({ email });
    expect(await signIn(later)).toBe(refused("oidc.unknown"));
  });
});

describe("roles that the provider says", () => {
  const mapped = {
    roleClaim: "groups",
    roles: { everybody: "viewer", analysts: "analyst", owners: "administrator" },
  };
  const roleNow = (email: string): people.PersonRole | undefined => app.people.byEmail(email)?.role;

  it("hold at every sign-in, the highest of several; without any, one stays out", async () => {
    await settings(mapped);
    const { login, email } = newcomer({ groups: ["everybody", "analysts", "unheard of"] });
    expect(await signIn(login)).toBe("303 /");
    expect(roleNow(email)).toBe("analyst");
    provider.known[login]!["groups"] = "everybody";
    expect(await signIn(login)).toBe("303 /");
    expect(roleNow(email)).toBe("viewer");
    provider.known[login]!["groups"] = ["constructor"];
    expect(await signIn(login)).toBe(refused("oidc.unknown"));
  });

  it("never take the last administrator away", async () => {
    await settings(mapped);
    const { login, email } = newcomer({ groups: ["owners"] });
    expect(await signIn(login)).toBe("303 /");
    const others = app.people.accounts().filter((one) => one.role === "administrator" && one.email !== email);
    for (const { id } of others) await app.people.changeAccount(id, { role: "viewer" });
    provider.known[login]!["groups"] = ["everybody"];
    expect(await signIn(login)).toBe("303 /");
    expect(roleNow(email)).toBe("administrator");
  });
});

describe("what is refused on the way back", () => {
  const begun = async () => {
    const { login } = newcomer();
    const browser = new HttpBrowser();
    const address = new URL(await browser.signInAtProvider(`${url}/api/session/oidc`, login, back));
    return { browser, address };
  };

  it("a state that is not of this browser: none, another, or one without its cookie", async () => {
    const wrong = await begun();
    wrong.address.searchParams.set("state", "x".repeat(43));
    expect(endOf(await wrong.browser.get(wrong.address.href))).toBe(refused("oidc.state"));
    const missing = await begun();
    missing.address.searchParams.delete("state");
    expect(endOf(await missing.browser.get(missing.address.href))).toBe(refused("oidc.state"));
    const victim = new HttpBrowser();
    expect(endOf(await victim.get((await begun()).address.href))).toBe(refused("oidc.state"));
    expect(await personOf(victim)).toBeNull();
  });

  it("a cookie that was changed", async () => {
    const { browser, address } = await begun();
    const [text, signature] = browser.of("localhost").get("keepworth-oidc")!.split(".") as [string, string];
    const flow = JSON.parse(Buffer.from(text, "base64url").toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...flow, next: "//evil.example" })).toString("base64url");
    browser.of("localhost").set("keepworth-oidc", `${changed}.${signature}`);
    expect(endOf(await browser.get(address.href))).toBe(refused("oidc.state"));
  });

  it("a flow that took longer than ten minutes", async () => {
    const { browser, address } = await begun();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 601_000 });
    expect(endOf(await browser.get(address.href))).toBe(refused("oidc.state"));
  });

  it("a code that was used before, even with its cookie", async () => {
    const { browser, address } = await begun();
    const cookie = browser.of("localhost").get("keepworth-oidc")!;
    expect(endOf(await browser.get(address.href))).toBe("303 /");
    expect(endOf(await browser.get(address.href))).toBe(refused("oidc.state"));
    const thief = new HttpBrowser();
    thief.of("localhost").set("keepworth-oidc", cookie);
    expect(endOf(await thief.get(address.href))).toBe(refused("oidc.failed"));
    expect(await personOf(thief)).toBeNull();
  });

  it("a code of another flow", async () => {
    const [one, other] = [await begun(), await begun()];
    one.address.searchParams.set("code", other.address.searchParams.get("code")!);
    expect(endOf(await one.browser.get(one.address.href))).toBe(refused("oidc.failed"));
  });

  it("an error of the provider, such as a person who says no", async () => {
    const { browser, address } = await begun();
    address.searchParams.delete("code");
    address.searchParams.set("error", "access_denied");
    expect(endOf(await browser.get(address.href))).toBe(refused("oidc.failed"));
  });

  it("an answer that names another provider", async () => {
    const { browser, address } = await begun();
    address.searchParams.set("iss", "https://evil.example");
    expect(endOf(await browser.get(address.href))).toBe(refused("oidc.failed"));
  });
});

describe("a provider that cannot be used", () => {
  const begin = async () => endOf(await new HttpBrowser().get(`${url}/api/session/oidc`));

  it("is one over plain http elsewhere than on this machine", async () => {
    await settings({ issuer: "http://id.shop.example" });
    expect(await begin()).toBe(refused("oidc.issuer"));
  });

  it("is one that does not answer, until it does", async () => {
    const gone = await TestProvider.listen();
    await gone.close();
    await settings({ issuer: gone.issuer });
    expect(await begin()).toBe(refused("oidc.failed"));
    await settings();
    expect(await begin()).toContain(`303 ${provider.issuer}/auth?`);
  });

  it("is none that is set up", async () => {
    await writeFile(join(folder, "keepworth.json"), "{}");
    await house.settingsChanged();
    expect(await begin()).toBe(refused("oidc.off"));
  });
});
