import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { horizonDays, parseSettings, readSettings } from "./settings.ts";

describe("settings", () => {
  it("have visible defaults", () => {
    expect(parseSettings("{}", "keepworth.json")).toMatchObject({
      timeZone: "UTC",
      discountRate: 0.1,
      horizon: "12m",
      unit: "week",
      keepRuns: 3,
      given: [],
    });
  });

  it("are read beside the database, and need not be there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keepworth-"));
    expect((await readSettings(join(folder, "shop.duckdb"))).margin).toBeUndefined();
    await writeFile(join(folder, "keepworth.json"), '{ "margin": 0.35, "currency": "SEK" }');
    expect(await readSettings(join(folder, "shop.duckdb"))).toMatchObject({ margin: 0.35, currency: "SEK" });
  });

  it.each([
    ['{ "margin": 40 }', "margin"],
    ['{ "margn": 0.4 }', "margn"],
    ['{ "horizon": "soon" }', "horizon"],
    ["{ margin }", "keepworth.json"],
    ["[]", "keepworth.json"],
  ])("name the field that is wrong in %s", (text, field) => {
    expect(() => parseSettings(text, "keepworth.json")).toThrow(
      expect.objectContaining({ code: "settings.invalid", details: expect.objectContaining({ field }) }),
    );
  });

  it("count a month as 30.4375 days and a year as 365.25", () => {
    expect(["365d", "52w", "12m", "1y"].map(horizonDays)).toEqual([365, 364, 365.25, 365.25]);
    expect(() => horizonDays("0d")).toThrow(/option.invalid/);
    expect(() => horizonDays("12 months")).toThrow(/option.invalid/);
  });
});
