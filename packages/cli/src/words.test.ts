import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { segmentNames } from "@keepworth/decisions";
import { errorTable, issueTable, settingRules } from "@keepworth/engine";
import type { ChoiceReason } from "@keepworth/models";
import { en } from "@keepworth/locales";
import { describe, expect, it } from "vitest";
import { fitModels, runModels } from "./models.ts";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const keys = new Set<string>(Object.keys(en));

/** The source of every room but the words themselves, which lie in folders of their own. */
const source = readdirSync(packages)
  .flatMap((room) =>
    readdirSync(join(packages, room, "src"), { recursive: room !== "locales", encoding: "utf8" }).map(
      (file) => join(packages, room, "src", file),
    ),
  )
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe("words", () => {
  it("has a sentence and a way out for every error", () => {
    const wanted = Object.keys(errorTable).flatMap((code) => [`error.${code}`, `error.${code}.hint`]);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("has a reason and what to do for every issue that a row can meet", () => {
    const wanted = Object.keys(issueTable).flatMap((code) => [`issue.${code}`, `issue.${code}.do`]);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("has words for every rule of the settings", () => {
    expect(settingRules.filter((rule) => !keys.has(`rule.${rule}`))).toEqual([]);
  });

  it("names every segment and says what its customers have in common", () => {
    const wanted = segmentNames.flatMap((name) => [`segment.${name}`, `segment.${name}.gloss`]);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("knows every code that a warning or a reason is made with", () => {
    const codes = [...source.matchAll(/\bcode: "([a-z]\w*\.[\w.-]+)"/g)].map((match) => match[1]!);
    const known = (code: string): boolean =>
      ["warning", "why", "issue", "error"].some((area) => keys.has(`${area}.${code}`));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !known(code))).toEqual([]);
  });

  it("has a sentence for every reason of a choice", () => {
    const reasons: Record<ChoiceReason["code"] | "aic", true> = {
      score: true,
      tie: true,
      close: true,
      noneBeatsNbd: true,
      noneBeatsNaive: true,
      unsettled: true,
      aic: true,
    };
    const wanted = Object.keys(reasons).map((code) => `choice.${code}`);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("has a name for every model", () => {
    const wanted = [...fitModels, ...runModels].filter((name) => name !== "auto");
    expect(wanted.filter((name) => !keys.has(`model.${name}`))).toEqual([]);
  });

  it("has no key that nothing uses", () => {
    const codes: Record<string, readonly string[]> = {
      error: [...Object.keys(errorTable), "internal"],
      issue: Object.keys(issueTable),
      rule: settingRules,
    };
    const starts = [...source.matchAll(/`([a-z]\w*\.[^`$]*)\$\{/g)]
      .map((match) => match[1]!)
      .filter((start) => start.length > 3);
    const used = (key: string): boolean => {
      if (source.includes(`"${key}"`)) return true;
      const [area = "", ...rest] = key.split(".");
      const code = rest.join(".").replace(/\.(hint|do)$/, "");
      if (codes[area]?.includes(code)) return true;
      if (area === "warning" || area === "why" || area === "choice")
        return source.includes(`"${code}"`) || starts.some((start) => code.startsWith(start));
      return !codes[area] && starts.some((start) => key.startsWith(start));
    };
    expect([...keys].filter((key) => key.includes(".") && !used(key))).toEqual([]);
  });
});
