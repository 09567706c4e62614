import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../../test/folder.ts";
import { runAll } from "../../../test/runs.ts";
import { wholePortfolio } from "../../../test/wholePortfolio.ts";
import {
  churn,
  customers,
  open,
  overview,
  writeDemo,
  type CustomerWithContact,
  type Keepworth,
} from "../../index.ts";
import { staying } from "../staying.ts";

const file = testFolder();

/** Some columns of a file without quotes. */
function columnsOf(path: string, names: readonly string[]): string {
  const rows = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const at = names.map((name) => rows[0]!.indexOf(name));
  return rows.map((row) => at.map((i) => row[i]).join(",")).join("\n");
}

describe("a shop's report", () => {
  const shops = [
    { name: "by BG/NBD", model: "bg-nbd", by: "mbg-nbd" },
    { name: "by Pareto/NBD", model: "pareto-nbd", by: "pareto-nbd" },
    { name: "by MBG/CNBD-k", model: "mbg-cnbd-k", by: "mbg-cnbd-k" },
    { name: "without money", model: "bg-nbd", by: "mbg-nbd", amounts: false },
  ];
  it.each(shops)("says of who leaves what churn says, $name", async ({ model, by, amounts = true }) => {
    const csv = file("report.csv");
    await writeDemo(csv, { customers: 300 });
    if (!amounts) writeFileSync(csv, columnsOf(csv, ["order_id", "ordered_at", "customer_id"]));
    const database = file(`report-${model}-${amounts}.duckdb`);
    await runAll(database, { files: [csv], margin: 0.4, model });
    await using keepworth = await open(database);
    const { leaving, run } = await overview(keepworth);
    const shop = (await churn(keepworth)).shop!;
    expect(leaving.model).toBe(shop.model);
    expect(run.amounts).toBe(amounts);
    expect(leaving.model).toBe(by);
    // to what two fits of the same model in days and in weeks agree to
    const same = (one: number, other: number) => expect(one / other).toBeCloseTo(1, 3);
    same(leaving.activeNow, shop.activeNow);
    same(leaving.expectedLost, shop.lostCustomers.value);
    const ids = (of: readonly { customerId?: string; customer_id?: string }[]) =>
      of.map((one) => one.customerId ?? one.customer_id);
    expect(leaving.customers).toHaveLength(10);
    expect(ids(leaving.customers)).toEqual(ids(shop.customersAtRisk));
    leaving.customers.forEach((one, i) => {
      const other = shop.customersAtRisk[i]!;
      same(one.pActive, other.pActive);
      same(one.risk, other.risk);
      same(one.atRisk, other.moneyAtRisk ?? other.risk * other.pActive);
    });
  });
});

describe("a shop's losses", () => {
  let database: string;
  beforeAll(async () => {
    await writeDemo(file("losses.csv"), { customers: 300 });
    database = file("losses.duckdb");
    await runAll(database, { files: [file("losses.csv")], model: "pareto-nbd", discountRate: 0.1 });
  });

  it("are discounted within the horizon, as growth is", async () => {
    await using keepworth = await open(database);
    const horizon = "120m";
    await using portfolio = await wholePortfolio(keepworth);
    const days = 120 * 30.4375;
    const { pActive, pStay, ordersIfStaying } = await staying(keepworth, portfolio, days);
    const { figure, run } = portfolio;
    // Order by order: under Pareto/NBD they come evenly, here at the middle of each of 3,652 days.
    let even = 0;
    for (let day = 0.5; day < days; day++) even += 1.1 ** (-day / 365.2425) / days;
    let sum = 0;
    pActive.forEach((active, i) => {
      sum += (active - pStay[i]!) * ordersIfStaying[i]! * figure.expected_spend[i]! * run.margin * even;
    });
    const { shop } = await churn(keepworth, { horizon });
    expect(shop!.moneyAtRisk!.value / sum).toBeCloseTo(1, 3);
    expect(even).toBeLessThan(0.66);
  });

  it("are gains where orders cost more than they bring, and then the interval is told in order", async () => {
    const columns = columnsOf(file("losses.csv"), ["order_id", "ordered_at", "customer_id", "revenue"]);
    const dear = columns.split("\n").map((line, i) => `${line},${i === 0 ? "cost" : 900}`);
    writeFileSync(file("dear.csv"), dear.join("\n"));
    await runAll(file("dear.duckdb"), { files: [file("dear.csv")], model: "pareto-nbd" });
    await using keepworth = await open(file("dear.duckdb"));
    const { shop } = await churn(keepworth);
    for (const { moneyAtRisk } of [shop!, ...shop!.groups]) {
      const { value, low, high } = moneyAtRisk!;
      expect(value).toBeLessThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(shop!.moneyAtRisk!.low).toBeLessThan(shop!.moneyAtRisk!.value);
    expect(shop!.moneyAtRisk!.high).toBeGreaterThan(shop!.moneyAtRisk!.value);
    // nobody whose leaving saves money is called a customer at risk, there or in the report
    expect(shop!.customersAtRisk).toEqual([]);
    expect((await overview(keepworth)).leaving.customers).toEqual([]);
  });
});

async function customersOf(keepworth: Keepworth): Promise<CustomerWithContact[]> {
  const all: CustomerWithContact[] = [];
  for await (const one of customers(keepworth)) all.push(one);
  return all;
}

describe("the segments of a shop", () => {
  it("are, for the year that is over, those that customers were in when it began", async () => {
    await writeDemo(file("shop.csv"), { customers: 400 });
    const csv = file("segments.csv");
    writeFileSync(csv, columnsOf(file("shop.csv"), ["order_id", "ordered_at", "customer_id", "revenue"]));
    const fast = { files: [csv], model: "bg-nbd" };
    const { asOf } = await runAll(file("now.duckdb"), fast);
    const then = new Date(Date.parse(asOf) - 366 * 86_400_000).toISOString().slice(0, 10);
    await runAll(file("then.duckdb"), { ...fast, asOf: then });
    await using now = await open(file("now.duckdb"));
    await using before = await open(file("then.duckdb"));
    const bought = await customersOf(now);
    const since = new Set(bought.filter((one) => one.recency_days < 366).map((one) => one.customer_id));
    const expected = new Map<string, { buyers: number; lost: number }>();
    for (const { customer_id: id, segment, recency_days: days } of await customersOf(before)) {
      if (days + 366 >= 24 * 30.4375) continue;
      const sum = expected.get(segment) ?? { buyers: 0, lost: 0 };
      expected.set(segment, {
        buyers: sum.buyers + 1,
        lost: sum.lost + (since.has(id) ? 0 : 1),
      });
    }
    const { shop } = await churn(now, { by: "segment" });
    const found = new Map(
      shop!.groups
        .filter(({ buyers }) => buyers > 0)
        .map(({ name, buyers, lost }) => [name, { buyers, lost }]),
    );
    expect(found).toEqual(expected);
    // Cut by what came since, nobody of the champions would be lost.
    expect(found.get("champions")!.lost).toBeGreaterThan(0);
    const lost = [...found.values()].reduce((sum, one) => sum + one.lost, 0);
    expect(lost).toBe(shop!.past.at(-1)!.lost);
  });
});
