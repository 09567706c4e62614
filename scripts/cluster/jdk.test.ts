import { describe, expect, it } from "vitest";
import { findJdk, majorVersion } from "./jdk.ts";

describe("majorVersion", () => {
  it.each([
    ['openjdk version "25.0.3" 2026-04-21 LTS', 25],
    ['openjdk version "24" 2025-03-18', 24],
    ['openjdk version "26-ea" 2026-03-17', 26],
    ['java version "1.8.0_412"', 8],
    ["no such command", null],
  ])("reads %s as %s", (said, major) => {
    expect(majorVersion(said)).toBe(major);
  });
});

describe("findJdk", () => {
  const versions: Record<string, number> = { "/old": 17, "/new": 25, "/newest": 26 };
  const version = (home: string) => Promise.resolve(versions[home] ?? null);

  it("takes KEEPWORTH_JDK before JAVA_HOME before the system's", async () => {
    const env = { KEEPWORTH_JDK: "/newest", JAVA_HOME: "/new" };
    expect(await findJdk({ env, others: [], version })).toBe("/newest");
    expect(await findJdk({ env: { JAVA_HOME: "/new" }, others: ["/newest"], version })).toBe("/new");
    expect(await findJdk({ env: {}, others: ["/none", "/old", "/newest"], version })).toBe("/newest");
  });

  it("passes a JAVA_HOME that is too old, as most are", async () => {
    expect(await findJdk({ env: { JAVA_HOME: "/old" }, others: ["/new"], version })).toBe("/new");
  });

  it("does not go past a KEEPWORTH_JDK that will not do", async () => {
    const places = (home: string) => ({ env: { KEEPWORTH_JDK: home }, others: ["/new"], version });
    await expect(findJdk(places("/old"))).rejects.toThrow("KEEPWORTH_JDK is /old: that is Java 17");
    await expect(findJdk(places("/none"))).rejects.toThrow("KEEPWORTH_JDK is /none: there is no Java");
  });

  it("says what it found and what to install where there is none", async () => {
    const none = findJdk({ env: { JAVA_HOME: "/none" }, others: ["/old"], version });
    await expect(none).rejects.toThrow("Java 24 or newer (/old is Java 17). Install one");
  });
});
