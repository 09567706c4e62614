import { people } from "@keepworth/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { Browser, outcome } from "../../test/browser.ts";
import { emptyApp } from "../../test/emptyApp.ts";
import { withToken } from "../../test/signedIn.ts";
import { hashPassword } from "../auth/passwords.ts";
import { openSessionSchema, pageOf, sessionSchema } from "../schemas/people.ts";

const app = emptyApp();
const email = "ada@shop.example";
const password = "four words walk along";

let ada: people.Account;
beforeAll(async () => {
  const passwordHash = await hashPassword(password);
  ada = await app().people.createAccount({
    email,
    name: "Ada",
    role: "analyst",
    passwordHash,
    now: new Date(),
  });
});

let addresses = 0;
/** Every one from an address of its own, so that failures of one test do not count in another. */
const browser = () => new Browser(app, `10.0.1.${++addresses}`);

async function signedInBrowser(): Promise<Browser> {
  const made = browser();
  expect(outcome(await made.send("POST", "/api/session", { email, password }))).toBe(200);
  return made;
}

describe("signing in", () => {
  it("tells who one is, and sets a cookie that scripts cannot read", async () => {
    const made = browser();
    const response = await made.send("POST", "/api/session", { email: "ADA@Shop.example", password });
    expect(sessionSchema.strict().parse(response.json())).toMatchObject({
      person: {
        id: ada.id,
        name: "Ada",
        email,
        role: "analyst",
        via: "session",
        hasPassword: true,
        hasOpenIdConnect: false,
      },
      signIn: { openIdConnect: null, firstStart: true },
    });
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ name: "keepworth", path: "/", httpOnly: true, sameSite: "Lax" });
    expect(cookie).not.toHaveProperty("secure");
    expect(await made.get("/api/session")).toEqual(response.json());
  });

  it("says the same of a wrong password, an unknown address and a disabled account", async () => {
    const passwordHash = await hashPassword(password);
    const gone = await app().people.createAccount({
      email: "gone@shop.example",
      name: "Gone",
      role: "viewer",
      passwordHash,
      now: new Date(),
    });
    await app().people.changeAccount(gone.id, { disabled: true });
    await app().people.createAccount({
      email: "oidc@shop.example",
      name: "O",
      role: "viewer",
      now: new Date(),
    });
    const bodies = [];
    for (const attempt of [
      { email, password: "another guess" },
      { email: "nobody@shop.example", password },
      { email: "gone@shop.example", password },
      { email: "oidc@shop.example", password },
    ]) {
      const response = await browser().send("POST", "/api/session", attempt);
      expect([response.statusCode, response.cookies]).toEqual([401, []]);
      bodies.push(response.json());
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(bodies[0]).toMatchObject({ code: "signIn.failed" });
  });

  it("gives the browser a new session each time and ends the one before", async () => {
    const made = await signedInBrowser();
    const before = made.cookies.get("keepworth")!;
    await made.send("POST", "/api/session", { email, password });
    expect(made.cookies.get("keepworth")).not.toBe(before);
    expect(app().people.bySession(before)).toBeNull();
  });

  it("takes no session that somebody else chose for the browser", async () => {
    const made = browser();
    made.cookies.set("keepworth", "chosen-by-a-stranger");
    await made.send("POST", "/api/session", { email, password });
    expect(made.cookies.get("keepworth")).not.toBe("chosen-by-a-stranger");
    expect(app().people.bySession("chosen-by-a-stranger")).toBeNull();
  });

  it("fails five times a minute from one address, whoever is tried, and says when to come back", async () => {
    const stranger = browser();
    const outcomes = [];
    for (let i = 0; i < 6; i++) {
      const guess = { email: `guess${i}@shop.example`, password };
      outcomes.push(outcome(await stranger.send("POST", "/api/session", guess)));
    }
    expect(outcomes).toEqual([...Array(5).fill("signIn.failed"), "signIn.tooMany"]);
    const refused = await stranger.send("POST", "/api/session", { email, password });
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(50);
    await signedInBrowser();
  });

  it("counts a whole network of IPv6 as one address, for one person may have it all", async () => {
    const outcomes = [];
    for (let i = 0; i < 6; i++) {
      const guess = { email: `six${i}@shop.example`, password };
      outcomes.push(
        outcome(await new Browser(app, `2001:db8:1:2::${i + 1}`).send("POST", "/api/session", guess)),
      );
    }
    expect(outcomes.at(-1)).toBe("signIn.tooMany");
    const neighbour = new Browser(app, "2001:db8:1:3::1");
    expect(outcome(await neighbour.send("POST", "/api/session", { email, password }))).toBe(200);
  });

  it("fails five times a minute for one e-mail address, from wherever", async () => {
    const guess = { email: "target@shop.example", password };
    const outcomes = [];
    for (let i = 0; i < 6; i++) outcomes.push(outcome(await browser().send("POST", "/api/session", guess)));
    expect(outcomes).toEqual([...Array(5).fill("signIn.failed"), "signIn.tooMany"]);
  });

  it("may be done by a whole office at once", async () => {
    const office = new Browser(app, "10.0.2.1");
    for (let i = 0; i < 8; i++) {
      expect(outcome(await office.send("POST", "/api/session", { email, password }))).toBe(200);
    }
  });

  it("is refused to a form of another site, to a program with a token, and for what is no address", async () => {
    const from = { origin: "https://evil.example" };
    expect(outcome(await browser().send("POST", "/api/session", { email, password }, from))).toBe(
      "csrf.invalid",
    );
    const token = await withToken(app(), "viewer", ["write"]);
    expect(outcome(await browser().send("POST", "/api/session", { email, password }, token))).toBe(
      "token.refused",
    );
    expect(outcome(await browser().send("POST", "/api/session", { email: "no address", password }))).toBe(
      "request.invalid",
    );
  });
});

describe("being signed in", () => {
  it("ends where one signs out", async () => {
    const made = await signedInBrowser();
    const token = made.cookies.get("keepworth")!;
    expect((await made.send("DELETE", "/api/session")).statusCode).toBe(204);
    expect(made.cookies.size).toBe(0);
    expect(app().people.bySession(token)).toBeNull();
    expect(outcome(await made.send("GET", "/api/sessions"))).toBe("session.required");
  });

  it("lists where, and ends one session or all the others", async () => {
    await app().people.endSessions(app().people.sessionsOf(ada.id));
    const [one, two, three] = [await signedInBrowser(), await signedInBrowser(), await signedInBrowser()];
    const list = async () => pageOf(openSessionSchema).parse(await one.get("/api/sessions")).items;
    expect((await list()).map(({ current, userAgent }) => [current, userAgent])).toEqual(
      expect.arrayContaining([
        [true, "A browser"],
        [false, "A browser"],
      ]),
    );
    const other = await two.get<{ items: { id: string; current: boolean }[] }>("/api/sessions");
    const { id } = other.items.find(({ current }) => current)!;
    expect((await one.send("DELETE", `/api/sessions/${id}`)).statusCode).toBe(204);
    expect(outcome(await one.send("DELETE", `/api/sessions/${id}`))).toBe("session.missing");
    expect(outcome(await two.send("GET", "/api/sessions"))).toBe("session.required");
    expect((await one.send("DELETE", "/api/sessions")).statusCode).toBe(204);
    expect(outcome(await three.send("GET", "/api/sessions"))).toBe("session.required");
    expect(await list()).toHaveLength(1);
  });

  it("ends nobody else's session", async () => {
    const now = new Date();
    const bo = await app().people.createAccount({
      email: "bo@shop.example",
      name: "Bo",
      role: "viewer",
      now,
    });
    const { session } = await app().people.startSession(bo.id, null);
    const made = await signedInBrowser();
    const response = await made.send("DELETE", `/api/sessions/${session.tokenHash.slice(0, 16)}`);
    expect(outcome(response)).toBe("session.missing");
    expect(app().people.sessionsOf(bo.id)).toHaveLength(1);
  });

  it("lets one change one's own name and language, and nothing else", async () => {
    const made = await signedInBrowser();
    const body = { name: " Ada L. ", language: "fa", role: "administrator" };
    const response = await made.send("PATCH", "/api/session", body);
    expect(response.json()).toMatchObject({ person: { name: "Ada L.", language: "fa", role: "analyst" } });
    expect(app().people.account(ada.id)).toMatchObject({ name: "Ada L.", language: "fa", role: "analyst" });
    expect(outcome(await made.send("PATCH", "/api/session", { language: "klingon" }))).toBe(
      "request.invalid",
    );
  });
});

describe("changing one's own password", () => {
  it("needs the current one, and ends every other session", async () => {
    const [one, two] = [await signedInBrowser(), await signedInBrowser()];
    const next = "another walk of words";
    const change = (current: string, to: string) =>
      one.send("POST", "/api/session/password", { current, password: to });
    expect(outcome(await change("a wrong guess", next))).toBe("password.wrong");
    expect(outcome(await change(password, "short"))).toBe("password.weak");
    expect(outcome(await change(password, next))).toBe(204);
    expect(outcome(await one.send("GET", "/api/sessions"))).toBe(200);
    expect(outcome(await two.send("GET", "/api/sessions"))).toBe("session.required");
    expect(outcome(await browser().send("POST", "/api/session", { email, password }))).toBe("signIn.failed");
    expect(outcome(await browser().send("POST", "/api/session", { email, password: next }))).toBe(200);
    expect(outcome(await change(next, password))).toBe(204);
  });

  it("is not for one who has none", async () => {
    const { id } = app().people.byEmail("oidc@shop.example")!;
    const { token } = await app().people.startSession(id, null);
    const made = browser();
    made.cookies.set("keepworth", token);
    await made.get("/api/session");
    const response = await made.send("POST", "/api/session/password", { current: "", password });
    expect(outcome(response)).toBe("password.none");
  });
});
