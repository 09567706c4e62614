import { describe, expect, it } from "vitest";
import { Browser, outcome } from "../../test/browser.ts";
import { emptyApp } from "../../test/emptyApp.ts";
import { welcomeLink } from "../auth/welcome.ts";

const app = emptyApp();
const password = "four words walk along";
const keyOf = (link: string) => new URL(link).searchParams.get("key")!;
const firstLink = async () => keyOf((await welcomeLink(app().people, "http://localhost:4173"))!);

describe("the first start", () => {
  it("makes the first administrator by the printed link, who is signed in at once", async () => {
    const older = await firstLink();
    const key = await firstLink();
    const browser = new Browser(app);
    expect(outcome(await browser.send("POST", "/api/welcome/look", { key: older }))).toBe("welcome.used");
    const look = await browser.send("POST", "/api/welcome/look", { key });
    expect(look.json()).toMatchObject({ kind: "welcome", email: null, name: null, role: "administrator" });

    const who = { name: "Ada", email: "Ada@shop.example" };
    expect(outcome(await browser.send("POST", "/api/welcome", { key, password }))).toBe("request.invalid");
    expect(
      outcome(await browser.send("POST", "/api/welcome", { key, ...who, password: "ada@shop.example" })),
    ).toBe("password.weak");
    const made = await browser.send("POST", "/api/welcome", { key, ...who, password, language: "pl" });
    expect(made.json()).toMatchObject({
      person: { email: "ada@shop.example", role: "administrator", language: "pl" },
      signIn: { firstStart: false },
    });
    expect(outcome(await browser.send("GET", "/api/accounts"))).toBe(200);
    const again = await new Browser(app).send("POST", "/api/welcome", { key, ...who, password });
    expect([again.statusCode, outcome(again)]).toEqual([410, "welcome.used"]);
    expect(await welcomeLink(app().people, "http://localhost:4173")).toBeNull();
  });

  it("cannot be guessed: five keys a minute from one address", async () => {
    const stranger = new Browser(app, "10.0.3.1");
    const outcomes = [];
    for (let i = 0; i < 6; i++) {
      outcomes.push(outcome(await stranger.send("POST", "/api/welcome/look", { key: `guess${i}` })));
    }
    expect(outcomes).toEqual([...Array(5).fill("welcome.used"), "signIn.tooMany"]);
  });
});

describe("a link for somebody else", () => {
  const administrator = new Browser(app, "10.0.3.2");

  it("invites with the address and the role that the administrator chose", async () => {
    const signIn = { email: "ada@shop.example", password };
    await administrator.send("POST", "/api/session", signIn);
    const made = await administrator.send("POST", "/api/invitations", {
      email: "bo@shop.example",
      role: "viewer",
    });
    expect(made.statusCode).toBe(201);
    const { link } = made.json<{ link: string }>();
    expect(link).toMatch(/^http:\/\/localhost(:80)?\/welcome\?key=/);
    const browser = new Browser(app, "10.0.3.3");
    const body = { key: keyOf(link), name: "Bo", email: "ceo@shop.example", password };
    expect((await browser.send("POST", "/api/welcome", body)).json()).toMatchObject({
      person: { name: "Bo", email: "bo@shop.example", role: "viewer" },
    });
    expect(outcome(await browser.send("POST", "/api/welcome", body))).toBe("welcome.used");
  });

  it("sets a new password, ends the sessions before it, and works once", async () => {
    const { id } = app().people.byEmail("bo@shop.example")!;
    const before = app().people.sessionsOf(id);
    expect(before).toHaveLength(1);
    const made = await administrator.send("POST", `/api/accounts/${id}/password-link`);
    const key = keyOf(made.json<{ link: string }>().link);
    const browser = new Browser(app, "10.0.3.4");
    expect((await browser.send("POST", "/api/welcome/look", { key })).json()).toMatchObject({
      kind: "password",
      email: "bo@shop.example",
      name: "Bo",
    });
    const next = "another walk of words";
    const response = await browser.send("POST", "/api/welcome", { key, password: next });
    expect(response.json()).toMatchObject({ person: { email: "bo@shop.example", role: "viewer" } });
    expect(
      app()
        .people.sessionsOf(id)
        .map(({ tokenHash }) => tokenHash),
    ).not.toContain(before[0]!.tokenHash);
    expect(outcome(await browser.send("POST", "/api/welcome", { key, password }))).toBe("welcome.used");
    const signIn = (word: string) =>
      new Browser(app, "10.0.3.5").send("POST", "/api/session", { email: "bo@shop.example", password: word });
    expect(outcome(await signIn(password))).toBe("signIn.failed");
    expect(outcome(await signIn(next))).toBe(200);
  });
});
