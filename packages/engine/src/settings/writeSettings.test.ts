import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSettings } from "../settings.ts";
import { readSettingsText, writeSettings } from "./writeSettings.ts";

let folder: string;
let database: string;
const fileIn = (name: string) => readFile(join(folder, name), "utf8");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepworth-settings-"));
  database = join(folder, "shop.duckdb");
});
afterEach(() => rm(folder, { recursive: true }));

it("writes what is given and nothing of the defaults, and reads it again", async () => {
  await writeSettings(database, { margin: 0.4, keep: { conversion: 0.02 } });
  expect(JSON.parse(await fileIn("keepworth.json"))).toEqual({ margin: 0.4, keep: { conversion: 0.02 } });
  expect(await readSettings(database)).toMatchObject({
    margin: 0.4,
    horizon: "12m",
    given: ["margin", "keep"],
  });
  expect((await readSettingsText(database)).given).toEqual({ margin: 0.4, keep: { conversion: 0.02 } });
});

it("keeps the file that was there, and leaves no other", async () => {
  const byHand = '{"margin":0.4}';
  await writeFile(join(folder, "keepworth.json"), byHand);
  await writeSettings(database, { margin: 0.5 });
  expect(await fileIn("keepworth.before.json")).toBe(byHand);
  expect((await readdir(folder)).toSorted()).toEqual(["keepworth.before.json", "keepworth.json"]);
});

it("writes nothing that is not right, and says which field", async () => {
  await writeSettings(database, { margin: 0.4 });
  await expect(writeSettings(database, { margin: 40 })).rejects.toMatchObject({
    code: "settings.invalid",
    details: { field: "margin" },
  });
  await expect(writeSettings(database, { colour: "blue" })).rejects.toMatchObject({
    code: "settings.invalid",
  });
  expect(JSON.parse(await fileIn("keepworth.json"))).toEqual({ margin: 0.4 });
});

it("does not write over what somebody else wrote meanwhile", async () => {
  const { version } = await readSettingsText(database);
  await writeSettings(database, { margin: 0.3 }, version);
  await expect(writeSettings(database, { margin: 0.4 }, version)).rejects.toMatchObject({
    code: "settings.changed",
  });
  expect(JSON.parse(await fileIn("keepworth.json"))).toEqual({ margin: 0.3 });
  await writeSettings(database, { margin: 0.4 }, (await readSettingsText(database)).version);
  expect(JSON.parse(await fileIn("keepworth.json"))).toEqual({ margin: 0.4 });
});
