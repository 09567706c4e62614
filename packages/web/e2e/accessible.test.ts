import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, howToGetBrowser, openBrowser } from "../../../testing/browser.ts";
import { screens, settled } from "../../../testing/screens.ts";
import { served, signUp, type Served } from "../../../testing/served.ts";

const there = browserPath() !== null;
if (!there && process.env["CI"]) throw new Error(howToGetBrowser);
if (!there) console.warn(`Skipped: ${howToGetBrowser}`);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

describe.skipIf(!there)("every screen in every language", () => {
  let server: Served;
  let browser: Browser;
  let cookie: { name: string; value: string };

  beforeAll(async () => {
    server = await served();
    cookie = await signUp(server);
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });

  // In one of them dark, so that both kinds of contrast are looked at.
  it.each([
    ["en", "light"],
    ["pl", "light"],
    ["sv", "dark"],
    ["ru", "light"],
    ["fa", "dark"],
  ] as const)(
    "in %s (%s) has nothing that axe objects to, and nothing wider than the page",
    async (language, colorScheme) => {
      const context = await browser.newContext({
        locale: language,
        colorScheme,
        reducedMotion: "reduce",
        viewport: { width: 1280, height: 900 },
      });
      await context.addCookies([{ ...cookie, url: server.url }]);
      const objections: string[] = [];
      // While one tab waits for its data, the other is looked at.
      const left = Object.entries(screens).values();
      const look = async () => {
        const page = await context.newPage();
        for (const [name, path] of left) {
          await page.goto(server.url + path);
          await settled(page);
          expect(await page.evaluate("document.documentElement.lang")).toMatch(new RegExp(`^${language}`));
          // By the debugging protocol, which the page's content security policy does not hold for.
          await page.evaluate(axe);
          const found = await page.evaluate<Found[]>(
            `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"], preload: false }).then(({ violations }) => violations)`,
          );
          for (const { id, nodes } of found) {
            objections.push(
              `${name}: ${id}: ${nodes
                .map(({ target }) => target.join(" "))
                .slice(0, 3)
                .join(" | ")}`,
            );
          }
          const [wide, seen] = await page.evaluate<[number, number]>(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
          );
          if (wide > seen) objections.push(`${name}: ${wide} pixels wide of ${seen}`);
        }
      };
      await Promise.all([look(), look()]);
      await context.close();
      expect(objections).toEqual([]);
    },
    300_000,
  );
});
