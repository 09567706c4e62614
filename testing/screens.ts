import type { Page } from "playwright-core";
import { screens as navigated } from "../packages/web/src/shell/screens.ts";

/** Every screen of the dashboard over the simulated shop, by a short name: its address. */
export const screens: Readonly<Record<string, string>> = {
  ...navigated,
  customer: "/customers/C01050",
  price: "/plan?view=price",
  "new-cost": "/data/new/cost",
  experiment: "/experiments/winback",
};

const shown = `document.querySelector("h1") !== null
  && document.querySelector('[aria-busy="true"]') === null
  && ![...document.querySelectorAll('main [role="status"]')].some((one) => one.querySelector("i"))`;

/** Waits until a screen shows all that it has. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await nothingLoads(page);
  // What is drawn after its data have come.
  await page.waitForTimeout(400);
  await nothingLoads(page);
}

// Asked from outside again and again: what waits inside the page is evaluated there, which its security policy forbids.
async function nothingLoads(page: Page): Promise<void> {
  for (const end = Date.now() + 90_000; Date.now() < end; await page.waitForTimeout(100)) {
    if (await page.evaluate<boolean>(shown)) return;
  }
  throw new Error(`Something still loads at ${page.url()}.`);
}
