import { afterEach, expect, it } from "vitest";
import { makeApp, type App, type AppOptions } from "./app.ts";
import { openHouse, type House } from "./house.ts";

let house: House;
let app: App;

async function made(options: AppOptions = {}): Promise<App> {
  house = await openHouse(":memory:");
  return (app = await makeApp(house, options));
}
afterEach(async () => {
  await app.close();
  await house[Symbol.asyncDispose]();
});

async function personWith(language: "pl" | null) {
  const now = new Date();
  const { id } = await app.people.createAccount({
    email: "ewa@shop.example",
    name: "Ewa",
    role: "viewer",
    language,
    now,
  });
  const { token } = await app.people.startSession(id, "a test");
  return { cookie: `keepworth=${token}` };
}

it("tells problems in the account's language, unless the request names one", async () => {
  await made();
  const cookie = await personWith("pl");
  const title = async (headers: Record<string, string>) =>
    (await app.inject({ url: "/api/nothing", headers })).json<{ title: string }>().title;
  const english = await title({});
  const polish = await title(cookie);
  expect(polish).not.toBe(english);
  expect(await title({ "accept-language": "*", ...cookie })).toBe(polish);
  expect(await title({ "accept-language": "en", ...cookie })).toBe(english);
});

it("lets the pages of the API load nothing from elsewhere", async () => {
  await made();
  const { statusCode, headers } = await app.inject("/api/docs/");
  const policy = String(headers["content-security-policy"]);
  expect(statusCode).toBe(200);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe|validator/);
});

it.each([
  ["none", {}, "203.0.113.7", "203.0.113.7"],
  [
    "those on this machine, with an address of its own",
    { url: "https://k.example" },
    "127.0.0.1",
    "198.51.100.9",
  ],
  ["not another machine then", { url: "https://k.example" }, "10.0.0.5", "10.0.0.5"],
  [
    "those that are named",
    { url: "https://k.example", trustProxy: "10.0.0.0/8" },
    "10.0.0.5",
    "198.51.100.9",
  ],
])("believes proxies: %s", async (_, options, from, seen) => {
  await made(options);
  await app.inject({
    method: "POST",
    url: "/api/session",
    remoteAddress: from,
    headers: { "x-forwarded-for": "198.51.100.9", host: "localhost" },
    payload: { email: "nobody@shop.example", password: "not a password" },
  });
  const { items } = await app.people.auditLog({ limit: 1 });
  expect(items).toMatchObject([{ action: "session.failed", address: seen }]);
});
