import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, howToGetBrowser, openBrowser } from "../../../testing/browser.ts";
import { settled } from "../../../testing/screens.ts";
import { served, signUp, type Served } from "../../../testing/served.ts";

const there = browserPath() !== null;
if (!there && process.env["CI"]) throw new Error(howToGetBrowser);
if (!there) console.warn(`Skipped: ${howToGetBrowser}`);

const customer = "C01050";

describe.skipIf(!there)("a person's request, from their page", () => {
  let server: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await served();
    const cookie = await signUp(server);
    browser = await openBrowser();
    const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ ...cookie, url: server.url }]);
    page = await context.newPage();
    await page.goto(`${server.url}/customers/${customer}`);
    await settled(page);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });

  it("saves all that is held about them", async () => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export what is held" }).click(),
    ]);
    const held = JSON.parse(await readFile(await file.path(), "utf8"));
    expect(held.customerId).toBe(customer);
    const tables = Object.fromEntries(
      held.tables.map((one: { name: string; rows: unknown[] }) => [one.name, one]),
    );
    expect(tables["contacts"].rows[0].email).toBe("customer-01050@example.com");
    expect(tables["orders"].rows.length).toBeGreaterThan(0);
    await page.getByText(/^Saved: \d+ rows of \d+ tables\.$/).waitFor();
  });

  it("erases them only when their id was typed, and leads to what stays", async () => {
    const orders = await page.getByText(/^\d+ orders from .* days before/).innerText();
    await page.getByRole("button", { name: "Erase this person" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("This cannot be taken back").waitFor();
    const erase = dialog.getByRole("button", { name: `Erase ${customer}` });
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByRole("textbox").fill(customer);
    await erase.click();
    await dialog.getByText(`${customer} is erased`).waitFor({ timeout: 120_000 });
    await dialog.getByRole("button", { name: /^Go to / }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(customer));
    await settled(page);
    expect(await page.locator("main").innerText()).not.toContain("customer-01050@example.com");
    // What they ordered is still there, under a name that tells nothing.
    expect(await page.getByText(/^\d+ orders from .* days before/).innerText()).toBe(orders);
    const gone = await page.request.get(`${server.url}/api/customers/${customer}`);
    expect(gone.status()).toBe(404);
  }, 180_000);
});
