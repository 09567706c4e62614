import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { openBrowser } from "../testing/browser.ts";
import { screens, settled } from "../testing/screens.ts";
import { served, signUp, type Served } from "../testing/served.ts";

/**
 * `npm run screens`: pictures of every screen of the simulated shop, for docs/screens/. One screen in each other language,
 * dark, and on a phone; all of them in English.
 */
const folder = fileURLToPath(new URL("../docs/screens/", import.meta.url));

const wide = { width: 1440, height: 900 };
const phone = { width: 375, height: 812 };

interface Look {
  readonly name: string;
  readonly path: string;
  readonly language?: string;
  readonly dark?: boolean;
  readonly viewport?: { width: number; height: number };
}

const looks: readonly Look[] = [
  ...Object.entries(screens).map(([name, path]) => ({ name, path })),
  { name: "overview-dark", path: "/", dark: true },
  { name: "overview-phone", path: "/", viewport: phone },
  { name: "customer-phone", path: "/customers/C01050", viewport: phone },
  { name: "overview-pl", path: "/", language: "pl" },
  { name: "churn-sv", path: "/churn", language: "sv" },
  { name: "keep-ru", path: "/keep", language: "ru" },
  { name: "overview-fa", path: "/", language: "fa" },
  { name: "budget-fa-dark", path: "/budget", language: "fa", dark: true },
];

if (import.meta.main) {
  const only = process.argv.slice(2);
  await using server = await served();
  const cookie = await signUp(server);
  const browser = await openBrowser();
  mkdirSync(folder, { recursive: true });
  try {
    for (const look of looks) {
      if (only.length > 0 && !only.includes(look.name)) continue;
      rmSync(`${folder}${look.name}.png`, { force: true });
      await picture(browser, server, cookie, look);
      console.log(`docs/screens/${look.name}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function picture(
  browser: Browser,
  { url }: Served,
  cookie: { name: string; value: string },
  { name, path, language = "en", dark = false, viewport = wide }: Look,
): Promise<void> {
  const context = await browser.newContext({
    viewport,
    locale: language,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    deviceScaleFactor: viewport === phone ? 2 : 1,
  });
  await context.addCookies([{ ...cookie, url }]);
  const page = await context.newPage();
  await page.goto(url + path);
  await settled(page);
  // From the top, a screen and a half: enough to see what it is.
  const height = await page.evaluate<number>("document.documentElement.scrollHeight");
  await page.setViewportSize({
    width: viewport.width,
    height: Math.min(height, Math.round(1.6 * viewport.height)),
  });
  await settled(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
