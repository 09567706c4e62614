import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, howToGetBrowser, openBrowser } from "../../../testing/browser.ts";
import { dataFile } from "../../../testing/data.ts";
import { settled } from "../../../testing/screens.ts";
import { administrator, served, type Served } from "../../../testing/served.ts";
import { writeShopFiles } from "./shopFiles.ts";

const sample = dataFile("cdnow-sample.txt");
const there = browserPath() !== null;
if (!there && process.env["CI"]) throw new Error(howToGetBrowser);
if (!there) console.warn(`Skipped: ${howToGetBrowser}`);

/** One long visit: each step goes on where the one before it ended. */
describe.skipIf(!there || sample === null)("the first hour in a browser", () => {
  let server: Served;
  let browser: Browser;
  let page: Page;
  const violations: string[] = [];

  beforeAll(async () => {
    server = await served({ empty: true });
    browser = await openBrowser();
    const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") violations.push(message.text());
    });
    page.on("pageerror", (error) => violations.push(String(error)));
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });

  it("signs the first administrator up by the link that was printed, and asks for a file", async () => {
    await page.goto(server.welcome);
    await page.getByLabel("Your name").fill(administrator.name);
    await page.getByLabel("E-mail address").fill(administrator.email);
    await page.getByRole("textbox", { name: "Password" }).fill(administrator.password);
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("link", { name: "Bring in your orders" }).click();
    await page.getByRole("heading", { level: 1, name: "See what your customers are worth" }).waitFor();
    const things = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(things).toEqual(["1. A file of your orders", "2. Your currency", "3. Your margin"]);
  });

  it("takes two files, one of which it has to be told the columns of", async () => {
    const { shopify, own } = await writeShopFiles(sample!, server.folder);
    await page.locator('input[type="file"]').setInputFiles([shopify, own]);
    const first = page.getByRole("listitem").filter({ hasText: "orders_export.csv" });
    const second = page.getByRole("listitem").filter({ hasText: "till.csv" });
    await first.getByText("Taken for orders · Shopify's orders export").waitFor();
    await second.getByText("Say what its rows are").first().waitFor();
    await choose(second, "What the rows are", "orders");
    await choose(second, "E-mail address", "who");
    await choose(second, "Date", "when it was");
    await choose(second, "Amount", "how much");
    await second.getByText("Taken for orders").waitFor();
    await second.getByText("customer-0001@example.com").first().waitFor();
    expect(await second.innerText()).not.toContain("A column is still needed");
  });

  it("values the customers with a currency and a margin, step by step, and shows the overview", async () => {
    const currency = page
      .getByRole("textbox", { name: "Currency" })
      .or(page.getByRole("combobox", { name: "Currency" }))
      .last();
    await currency.fill("USD");
    await page.getByRole("option", { name: "USD" }).click();
    await page.getByRole("textbox", { name: "Margin" }).fill("40");
    await page.getByRole("button", { name: "Value my customers" }).click();
    await page.getByText("Your customers are being valued").waitFor();
    await page.getByText("Read the data").waitFor();
    await page.waitForURL(`${server.url}/`, { timeout: 120_000 });
    await settled(page);
    const opening = await page.locator("main").innerText();
    expect(opening).toMatch(/likely to bring \$[\d.,]+K? in margin \(\$[^)]+\)/);
  });

  it("opens a customer from the list", async () => {
    await page.getByRole("navigation").getByRole("link", { name: "Customers" }).click();
    await settled(page);
    await page.getByRole("rowheader").first().getByRole("link").click();
    await page.waitForURL(/\/customers\/.+/);
    await settled(page);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(page.url().split("/").at(-1));
  });

  it("moves the budget with the keyboard and names another plan", async () => {
    await page.getByRole("navigation").getByRole("link", { name: "Budget" }).click();
    await settled(page);
    const before = await page.locator("main").innerText();
    const slider = page.getByRole("slider").first();
    await slider.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => page.locator("main").innerText(), { timeout: 10_000 }).not.toBe(before);
    await expect.poll(() => page.url()).toContain("amount=");
  });

  it("exports the customers", async () => {
    await page.goto(`${server.url}/customers`);
    await settled(page);
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /CSV/ }).first().click(),
    ]);
    const text = await readFile((await download.path())!, "utf8");
    expect(text.split("\n")[0]).toContain("customer_id");
    expect(text.trim().split("\n").length).toBeGreaterThan(2_000);
  });

  it("speaks Persian from right to left, in the dark, at the width of a phone", async () => {
    await page.goto(server.url);
    await settled(page);
    await page.getByRole("button", { name: /^Language/ }).click();
    await page.getByRole("menuitemradio", { name: "فارسی" }).click();
    await settled(page);
    expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");
    expect(await page.evaluate("document.documentElement.lang")).toMatch(/^fa/);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 375, height: 812 });
    await settled(page);
    expect(await page.locator("main").innerText()).toMatch(/[۰-۹]/);
    const [wide, seen] = await page.evaluate<[number, number]>(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    expect(wide).toBeLessThanOrEqual(seen);
  });

  it("never broke the content security policy or threw", () => {
    expect(violations.filter((text) => !/status of 40[14]/.test(text))).toEqual([]);
  });

  async function choose(place: ReturnType<Page["locator"]>, label: string, option: string): Promise<void> {
    const field = place
      .getByRole("combobox", { name: label })
      .or(place.getByRole("textbox", { name: label }))
      .first();
    await field.click();
    await page.getByRole("option", { name: option }).first().click();
  }
});
