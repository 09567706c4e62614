import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { outcome } from "../../test/browser.ts";
import { signedIn } from "../../test/signedIn.ts";
import { unfit } from "../../test/strict.ts";
import { makeApp, type App } from "../app.ts";
import { openHouse, type House } from "../house.ts";
import { auditEntrySchema, pageOf } from "../schemas/people.ts";
import { settingsAnswerSchema } from "../schemas/settings.ts";
import { changedFields } from "./settings.ts";

let folder: string;
let house: House;
let app: App;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepworth-settings-route-"));
  house = await openHouse(join(folder, "shop.duckdb"));
  app = await makeApp(house);
});
afterAll(async () => {
  await app.close();
  await house[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

type Role = "viewer" | "analyst" | "administrator";
const get = async (role: Role = "viewer") =>
  app.inject({ url: "/api/settings", headers: await signedIn(app, role) });
const put = async (payload: object, role: Role = "administrator") =>
  app.inject({ method: "PUT", url: "/api/settings", headers: await signedIn(app, role), payload });

it("shows everybody what is assumed, with the defaults and what may be set", async () => {
  const answer = await get();
  expect(unfit(settingsAnswerSchema, answer.json())).toEqual([]);
  expect(answer.json()).toMatchObject({
    given: {},
    settings: { horizon: "12m", discountRate: 0.1, keep: { conversion: 0.05 } },
    schema: { properties: { margin: { type: "number", maximum: 1 } } },
  });
});

it("is changed by administrators only, takes effect at once and is written down", async () => {
  const { version } = (await get()).json<{ version: string }>();
  expect(outcome(await put({ given: {}, version }, "viewer"))).toBe("role.insufficient");
  expect(outcome(await put({ given: {}, version }, "analyst"))).toBe("role.insufficient");
  const changed = await put({ given: { margin: 0.4, keep: { conversion: 0.02 } }, version });
  expect(changed.json()).toMatchObject({
    given: { margin: 0.4, keep: { conversion: 0.02 } },
    settings: { margin: 0.4, horizon: "12m" },
  });
  expect(house.settings()).toMatchObject({ margin: 0.4, keep: { conversion: 0.02 } });
  expect(JSON.parse(await readFile(join(folder, "keepworth.json"), "utf8"))).toEqual({
    margin: 0.4,
    keep: { conversion: 0.02 },
  });
  const log = await app.inject({
    url: "/api/audit?action=settings",
    headers: await signedIn(app, "administrator"),
  });
  expect(pageOf(auditEntrySchema).parse(log.json()).items).toMatchObject([
    { action: "settings.changed", details: { fields: ["margin", "keep.conversion"] } },
  ]);
});

it("refuses what is not right, and what somebody else changed meanwhile", async () => {
  const { version } = (await get()).json<{ version: string }>();
  const wrong = await put({ given: { keep: { conversion: 5 } }, version });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.json()).toMatchObject({
    code: "settings.invalid",
    title: "The settings are not right (keep.conversion): it must be at most 1",
    details: { field: "keep.conversion", rule: "atMost", bound: 1 },
    detail: "Correct keepworth.json and try again.",
  });
  expect(wrong.body).not.toContain(folder);
  await writeFile(join(folder, "keepworth.json"), '{ "margin": 0.6 }');
  const late = await put({ given: { margin: 0.5 }, version });
  expect([late.statusCode, outcome(late)]).toEqual([409, "settings.changed"]);
  expect((await get()).json()).toMatchObject({ given: { margin: 0.6 } });
});

it("names the fields that differ, in lists and records too", () => {
  const before = {
    margin: 0.4,
    keep: { conversion: 0.05, leadMonths: 2 },
    segments: { replenished: ["tea"] },
  };
  const after = { keep: { conversion: 0.05, leadMonths: 3 }, segments: { replenished: ["tea", "oil"] } };
  expect(changedFields(before, after)).toEqual(["margin", "keep.leadMonths", "segments.replenished"]);
  expect(changedFields(after, structuredClone(after))).toEqual([]);
});
