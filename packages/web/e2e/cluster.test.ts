import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, howToGetBrowser, openBrowser } from "../../../testing/browser.ts";
import { settled } from "../../../testing/screens.ts";
import { served, signUp, type Served } from "../../../testing/served.ts";

const there = browserPath() !== null;
if (!there && process.env["CI"]) throw new Error(howToGetBrowser);
if (!there) console.warn(`Skipped: ${howToGetBrowser}`);

// Nobody answers there: what these screens say is known without the cluster.
const warehouse = {
  kind: "trino",
  server: "http://127.0.0.1:9",
  catalog: "lake",
  schema: "shop",
  results: "lake.keepworth",
  tables: { orders: { table: "orders" } },
};

describe.skipIf(!there)("screens over a cluster", () => {
  let server: Served;
  let browser: Browser;
  let page: Page;
  const open = async (path: string) => {
    await page.goto(server.url + path);
    await settled(page);
  };

  beforeAll(async () => {
    server = await served({ empty: true, settings: { warehouse } });
    const cookie = await signUp(server);
    browser = await openBrowser();
    const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ ...cookie, url: server.url }]);
    page = await context.newPage();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });

  it("tell where the data come from in place of a way to import them", async () => {
    await open("/data");
    await page.getByText("tables of the cluster at http://127.0.0.1:9, in lake.shop").waitFor();
    expect(await page.getByText("Import files").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Add by hand" }).count()).toBe(0);
    await page.getByRole("link", { name: "Start a run" }).click();
    await page.waitForURL("**/runs?new=1");
  });

  it("offer no form and no first file", async () => {
    await open("/data/new/cost");
    await page.getByText("add the record to your table there").waitFor();
    expect(await page.locator("form").count()).toBe(0);
    await open("/start");
    await page.getByText("there is nothing to import").waitFor();
    expect(await page.getByText("Choose files").count()).toBe(0);
  });
});
