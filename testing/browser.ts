import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where a system keeps a Chromium. */
const systems = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The program of a browser: Playwright's own, else the system's; null where there is none. */
export function browserPath(): string | null {
  return [chromium.executablePath(), ...systems].find((path) => path !== "" && existsSync(path)) ?? null;
}

/** How to get a browser, for whoever has none. */
export const howToGetBrowser =
  "There is no browser for this: run `npx playwright install chromium`, or install Chromium from your system's packages (Debian: apt-get install chromium).";

/** @throws where there is no browser, with how to get one */
export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error(howToGetBrowser);
  return chromium.launch({ executablePath, args: quiet });
}
