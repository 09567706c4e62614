import { readFile, writeFile } from "node:fs/promises";
import { openDuckdb, sql } from "@keepworth/warehouse";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import {
  backup,
  check,
  customer,
  customers,
  exportColumns,
  exportCustomers,
  formula,
  imports,
  open,
  overview,
  undoImport,
  writeDemo,
  type Keepworth,
  type RunResult,
} from "../index.ts";

const path = testFolder();
const database = path("shop.duckdb");
let result: RunResult;

/** Opens the shop, asks, closes. */
async function ask<T>(question: (keepworth: Keepworth) => Promise<T>): Promise<T> {
  await using keepworth = await open(database);
  return await question(keepworth);
}

async function listed(options: Parameters<typeof customers>[1]) {
  return ask(async (keepworth) => {
    const rows = [];
    for await (const row of customers(keepworth, options)) rows.push(row);
    return rows;
  });
}

beforeAll(async () => {
  await writeDemo(path("orders.csv"), { customers: 800 });
  result = await runAll(database, { files: [path("orders.csv")] });
});

describe("customers", () => {
  it("come with the columns of the export, in its order, the most valuable first", async () => {
    const rows = await listed({ limit: 5 });
    expect(rows).toHaveLength(5);
    expect(Object.keys(rows[0]!)).toEqual([...exportColumns]);
    const values = rows.map(({ clv }) => clv!);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it("are filtered and sorted as asked", async () => {
    const rows = await listed({ where: ["p_alive < 0.5", "frequency>=2"], sort: "p_alive" });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ p_alive, frequency }) => p_alive < 0.5 && frequency >= 2)).toBe(true);
    expect(rows[0]!.p_alive).toBeLessThanOrEqual(rows.at(-1)!.p_alive);
    const champions = await listed({ where: ["segment=champions"] });
    expect(new Set(champions.map(({ segment }) => segment))).toEqual(new Set(["champions"]));
  });

  it("show e-mail addresses only where they are asked for", async () => {
    expect(Object.keys((await listed({ limit: 1 }))[0]!)).not.toContain("email");
    expect((await listed({ limit: 1, contacts: true }))[0]!.email).toMatch(/@example\.com$/);
  });

  it.each(["clv; DROP TABLE runs", "nothing>3", "p_alive~3", "p_alive<many", "as_of=someday"])(
    "refuse the condition %s in words",
    async (where) => {
      await expect(listed({ where: [where] })).rejects.toMatchObject({ code: "option.invalid" });
    },
  );
});

describe("one customer", () => {
  it("is explained by history, rhythm and what is expected", async () => {
    const [best] = await listed({ limit: 1, where: ["frequency>3"] });
    const answer = await ask((keepworth) => customer(keepworth, best!.customer_id, { contacts: true }));
    expect(answer.customer).toEqual(best);
    expect(answer.contact!.email).toMatch(/@example\.com$/);
    expect(new Set(answer.history.map(({ day }) => day)).size).toBeGreaterThanOrEqual(best!.orders);
    expect(answer.nextOrder.pNever).toBeCloseTo(1 - best!.p_alive, 10);
    expect(answer.nextOrder.median).toBe(best!.expected_next_order);
    expect(answer.why.map(({ code }) => code.split(".")[0])).toContain("customer");
    // base: what stayed of every order, to the cent
    const base = answer.history.reduce(
      (sum, { revenue, refunded, cost }) => sum + revenue - refunded - cost!,
      0,
    );
    expect(base).toBeCloseTo(best!.base, 2);
  });

  it("who is not there is said to be missing", async () => {
    await expect(ask((keepworth) => customer(keepworth, "nobody-knows"))).rejects.toMatchObject({
      code: "customer.missing",
    });
  });
});

describe("the overview", () => {
  it("reconciles the booked money of every month with the orders, and base with booked margin to the cent", async () => {
    const { months } = await ask((keepworth) => overview(keepworth));
    const { net, margin } = await ask(({ warehouse }) =>
      warehouse.row<{ net: number; margin: number }>(sql`
SELECT sum(revenue - refunded) AS net, sum(CASE WHEN kind <> 'nobody' THEN revenue - refunded - cost END) AS margin FROM orders`),
    );
    expect(months.reduce((sum, month) => sum + month.net, 0)).toBeCloseTo(net, 4);
    expect(result.profit).toBe(true);
    const refundedOnly = await ask(({ warehouse }) =>
      warehouse.row<{ margin: number }>(sql`
SELECT coalesce(sum(revenue - refunded - cost), 0) AS margin FROM orders
WHERE kind <> 'nobody' AND customer_id NOT IN (SELECT customer_id FROM keepworth_customers)`),
    );
    expect(result.total.base).toBeCloseTo(margin - refundedOnly.margin, 2);
  });

  it("draws every picture from all customers", async () => {
    const shown = await ask((keepworth) => overview(keepworth));
    expect(shown.concentration!.points.at(-1)).toMatchObject({ customers: 1, value: 1 });
    expect(shown.concentration!.topTenth).toBeGreaterThan(0.1);
    expect(shown.map.reduce((sum, cell) => sum + cell.customers, 0)).toBe(result.customers);
    expect(shown.cohorts.reduce((sum, cohort) => sum + cohort.customers, 0)).toBe(result.customers);
    expect(shown.cohorts.every(({ active }) => active[0] === 1)).toBe(true);
    expect(shown.leaving.activeNow).toBeGreaterThan(shown.leaving.expectedLost);
    expect(shown.tracking.weeks.at(-1)!.actual).toBeGreaterThan(0);
  });
});

describe("the simple formula", () => {
  it("multiplies its own factors, and stands beside the model's answer", async () => {
    const answer = await ask((keepworth) => formula(keepworth, { acquisitionCost: 12 }));
    const { orderValue, ordersPerYear, years, margin, yearlyChurn } = answer.factors;
    expect(answer.value).toBeCloseTo(orderValue * ordersPerYear * years * margin - 12, 8);
    expect(years).toBeCloseTo(1 / yearlyChurn, 10);
    expect(answer.ceiling).toBeCloseTo(answer.value + 12, 8);
    expect(answer.model.perNewCustomer!.low).toBeLessThan(answer.model.perNewCustomer!.value);
    expect(answer.months.at(-1)!.month).toBe(result.asOf.slice(0, 7));
  });

  it("takes what it is told: 50 · 3 · 4 at 40 % less 120 is 120", async () => {
    const given = { orderValue: 50, ordersPerYear: 3, years: 4, margin: 0.4, acquisitionCost: 120 };
    expect((await ask((keepworth) => formula(keepworth, given))).value).toBeCloseTo(120, 10);
  });
});

describe("files that leave", () => {
  it.each(["csv", "parquet", "jsonl"] as const)("hold every customer as %s", async (format) => {
    const file = path(`customers.${format}`);
    expect(await ask((keepworth) => exportCustomers(keepworth, file, { format }))).toEqual({
      file,
      rows: result.customers,
      withheld: 0,
    });
    await using reader = await openDuckdb(":memory:");
    const read = { csv: "read_csv", parquet: "read_parquet", jsonl: "read_json" }[format];
    const names = await reader.rows<{ column_name: string }>(
      sql`DESCRIBE SELECT * FROM ${{ text: read, values: [] }}(${file})`,
    );
    expect(names.map(({ column_name }) => column_name)).toEqual([...exportColumns]);
    if (format === "csv") expect(await readFile(file, "utf8")).not.toMatch(/nan|inf/i);
  });

  it("cannot go into a folder that is not there", async () => {
    const file = path("nowhere/customers.csv");
    await expect(
      ask((keepworth) => exportCustomers(keepworth, file, { format: "csv" })),
    ).rejects.toMatchObject({
      code: "output.unwritable",
    });
  });

  it("are a whole database when they are a backup, and never overwrite one", async () => {
    const { bytes } = await ask((keepworth) => backup(keepworth, path("copy.duckdb")));
    expect(bytes).toBeGreaterThan(0);
    await using copy = await open(path("copy.duckdb"));
    expect((await overview(copy)).run).toEqual(result);
    await expect(ask((keepworth) => backup(keepworth, path("copy.duckdb")))).rejects.toMatchObject({
      code: "output.exists",
    });
  });
});

describe("imports", () => {
  it("can be undone: the dataset is as it was before", async () => {
    const before = await ask(({ warehouse }) => warehouse.rows(sql`SELECT * FROM orders ORDER BY order_id`));
    await writeFile(
      path("more.csv"),
      "order_id,customer_id,date,amount,cost,currency\nX1,C00001,2026-06-30,12,5,EUR\n",
    );
    await runAll(database, { files: [path("more.csv")], add: true });
    expect(
      (await ask((keepworth) => imports(keepworth))).map(({ id, undoneAt }) => [id, undoneAt !== null]),
    ).toEqual([
      [2, false],
      [1, false],
    ]);
    await ask((keepworth) => undoImport(keepworth, 2));
    expect(await ask(({ warehouse }) => warehouse.rows(sql`SELECT * FROM orders ORDER BY order_id`))).toEqual(
      before,
    );
    await expect(ask((keepworth) => undoImport(keepworth, 2))).rejects.toMatchObject({
      code: "import.undone",
    });
  });

  it("can be tried without keeping anything", async () => {
    const answer = await check(path("orders.csv"), { now: new Date("2026-11-01T12:00:00Z") });
    expect(answer.quality.kept + answer.quality.merged + answer.quality.refused).toBe(answer.quality.rows);
    expect(answer.quality.refused).toBeGreaterThan(0);
  });
});
