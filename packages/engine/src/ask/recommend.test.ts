import { writeFile } from "node:fs/promises";
import { seeded } from "@keepworth/models";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { open, recommend, segments, writeDemo, type MessageWriter, type RecommendAnswer } from "../index.ts";

const path = testFolder();
const [shop, shelf, invoices] = [path("shop.duckdb"), path("shelf.duckdb"), path("invoices.duckdb")];

async function ask<T>(
  database: string,
  question: (keepworth: Awaited<ReturnType<typeof open>>) => Promise<T>,
) {
  await using keepworth = await open(database);
  return await question(keepworth);
}

/**
 * A shop with two kinds of customers: some buy flour and then yeast, others film and then paper, all of them a bag now and
 * then; who bought a mixer (dear) never needs another.
 */
function baskets(customers: number): string {
  const rng = seeded(11);
  const rows = ["InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"];
  let invoice = 100_000;
  const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
  const buy = (customer: number, at: number, products: readonly [string, number][]) => {
    invoice += 1;
    for (const [name, price] of products)
      rows.push(`${invoice},${name.toUpperCase()},${name},1,${day(at)} 10:00,${price},C${customer},Germany`);
  };
  for (let customer = 0; customer < customers; customer += 1) {
    const baker = customer % 2 === 0;
    let at = Math.floor(rng.uniform() * 300);
    buy(customer, at, baker ? [["flour", 3]] : [["film", 3]]);
    for (let order = 0; order < 3; order += 1) {
      at += 20 + Math.floor(rng.exponential() * 40);
      if (at > 540) break;
      const wanted: [string, number][] = [baker ? ["yeast", 3] : ["paper", 3]];
      if (rng.uniform() < 0.5) wanted.push([baker ? "flour" : "film", 3]);
      if (rng.uniform() < 0.6) wanted.push(["bag", 3]);
      if (order === 0 && baker) wanted.push(["mixer", 60]);
      buy(customer, at, rng.uniform() < 0.3 ? [["bag", 3]] : wanted);
    }
  }
  return rows.join("\n");
}

beforeAll(async () => {
  await writeDemo(path("orders.csv"), { customers: 2500 });
  await runAll(shop, { files: [path("orders.csv")] });
  await writeFile(path("baskets.csv"), baskets(600));
  await runAll(shelf, { files: [path("baskets.csv")] });
  const rows = ["customer_id,date,amount"];
  for (let c = 0; c < 60; c += 1)
    for (let n = 0; n <= c % 4; n += 1) rows.push(`c${c},2026-0${1 + n}-1${c % 9},${20 + c}`);
  await writeFile(path("plain.csv"), rows.join("\n"));
  await runAll(invoices, { files: [path("plain.csv")] });
});

describe("recommend on the demo shop, whose customers have a favourite category", () => {
  let answer: RecommendAnswer;
  beforeAll(async () => {
    answer = await ask(shop, (k) => recommend(k));
  });

  it("finds more of the next orders, and more often their category, than popularity does", () => {
    const { rankings, beatsPopularity, customers } = answer.evaluation!;
    expect(customers).toBeGreaterThan(150);
    expect(beatsPopularity).toBe(true);
    const { categoryHitRate, hitRateGain } = rankings.itemToItem;
    const error = Math.hypot(
      categoryHitRate.standardError,
      rankings.popularity.categoryHitRate.standardError,
    );
    expect(categoryHitRate.mean - rankings.popularity.categoryHitRate.mean).toBeGreaterThan(3 * error);
    expect(hitRateGain.mean).toBeGreaterThan(0);
    // a customer's favourite is drawn five times as readily (demo/orders.ts): well above one in six, well below all
    expect(categoryHitRate.mean).toBeGreaterThan(0.35);
    expect(categoryHitRate.mean).toBeLessThan(0.7);
  });

  it("holds out by time: what is tested lies after what chose how", () => {
    const { from, to, validation } = answer.evaluation!;
    expect([validation.from < validation.to, validation.to < from, from < to]).toEqual([true, true, true]);
    expect(to).toBe(answer.asOf);
  });

  it("earns more when it ranks by expected margin", () => {
    const { itemToItem, chosenByMargin } = answer.evaluation!.rankings;
    expect(chosenByMargin.margin.mean).toBeGreaterThan(itemToItem.margin.mean);
  });

  it("lists the most valuable customers, or those of a segment", async () => {
    expect(answer.customers).toHaveLength(10);
    const growth = answer.customers.map((one) => one.growth!);
    expect(growth).toEqual(growth.toSorted((a, b) => b - a));
    const some = await ask(shop, (k) => recommend(k, { segment: "new", limit: 3 }));
    expect(some.customers.map(({ segment }) => segment)).toEqual(["new", "new", "new"]);
    await expect(ask(shop, (k) => recommend(k, { segment: "foes" }))).rejects.toMatchObject({
      code: "option.invalid",
    });
    await expect(ask(shop, (k) => recommend(k, { customer: "nobody" }))).rejects.toMatchObject({
      code: "customer.missing",
    });
  });

  it("tells what one customer likes, between their own shares and the shop's", async () => {
    const id = answer.customers[0]!.customerId;
    const { preferences, priors } = await ask(shop, (k) => recommend(k, { customer: id }));
    const { categories, weekdays, channels, favourite } = preferences!;
    for (const shares of [categories, weekdays, channels])
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(favourite).toBe(categories[0]!.name);
    const weight = priors.find(({ name }) => name === "categories")!.weight!;
    // favourites are drawn at 5 to 1, so that customers differ, but by no means wholly
    expect(weight).toBeGreaterThan(2);
    expect(weight).toBeLessThan(40);
    // order days do not hang on weekdays in the demo
    expect(priors.find(({ name }) => name === "weekdays")!.weight!).toBeGreaterThan(100);
  });
});

describe("recommend on baskets made by hand", () => {
  it("recommends what goes with what was bought, never what was bought once and is not bought again", async () => {
    const bakers = await ask(shelf, (k) => recommend(k, { customer: "C0", limit: 10 }));
    const photographers = await ask(shelf, (k) => recommend(k, { customer: "C1", limit: 10 }));
    expect(bakers.evaluation!.beatsPopularity).toBe(true);
    const names = ({ customers }: RecommendAnswer) => customers[0]!.products.map(({ product }) => product);
    const place = (answer: RecommendAnswer, product: string) => names(answer).indexOf(product);
    expect(names(bakers)).not.toContain("MIXER");
    expect(place(photographers, "MIXER")).not.toBe(0);
    expect(bakers.lines!.replenished).toBeLessThan(bakers.lines!.products);
    const pairs = bakers.together.map(({ product, other }) => [product, other].toSorted().join("+"));
    expect(["FLOUR+YEAST", "FILM+PAPER", "MIXER+YEAST", "FLOUR+MIXER"]).toContain(pairs[0]);
    expect(pairs).not.toContain("FILM+YEAST");
  });

  it("writes a message where somebody brings the words", async () => {
    const asked: Parameters<MessageWriter>[0][] = [];
    const message: MessageWriter = (request) => {
      asked.push(request);
      return { language: "en", text: request.values.product };
    };
    const { customers } = await ask(shelf, (k) => recommend(k, { customer: "C1", message }));
    expect(customers[0]!.message!.text).toBe(customers[0]!.products[0]!.name);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ treatment: "recommendation", language: null });
  });
});

describe("without lines of orders", () => {
  it("says what is missing, and shows what orders alone tell", async () => {
    const answer = await ask(invoices, (k) => recommend(k, { customer: "c3" }));
    expect(answer.lines).toBeNull();
    expect(answer.missing).toEqual([{ code: "lines", details: {} }]);
    expect(answer.customers[0]!.products).toEqual([]);
    expect(answer.preferences).toMatchObject({ orders: 4, purchases: 0, categories: [], favourite: null });
    const groups = await ask(invoices, (k) => segments(k));
    expect(groups.missing.map(({ code }) => code)).toContain("lines");
    expect(groups.customers).toBe(60);
  });
});
