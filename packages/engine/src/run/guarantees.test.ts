import { writeFile } from "node:fs/promises";
import { raw, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../../../testing/data.ts";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { customers, exportColumns, open, run, runs } from "../index.ts";

const path = testFolder();
const now = new Date("2026-11-01T12:00:00Z");

const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);

/** 120 customers, order i of customer c on day (c·7 + i·gap) mod 400, with what a test wants in each row. */
async function shop(
  name: string,
  header: string,
  row: (order: { id: number; customer: number; day: number }) => string,
) {
  const lines: string[] = [];
  for (let customer = 1; customer <= 120; customer++) {
    const orders = 1 + (customer % 5);
    for (let i = 0; i < orders; i++) {
      lines.push(
        row({ id: lines.length + 1, customer, day: ((customer * 3) % 60) + i * (20 + (customer % 40)) }),
      );
    }
  }
  await writeFile(path(name), [header, ...lines].join("\n"));
  return path(name);
}

describe("the rows of a file", () => {
  it("keep their numbers in what is noted about them, within the transaction of a run too", async () => {
    const file = await shop("zero.csv", "order_id,customer_id,date,amount", (o) =>
      [o.id, `c${o.customer}`, day(o.day), o.id === 7 ? 0 : 20].join(),
    );
    const { quality } = await runAll(path("zero.duckdb"), { files: [file], model: "bg-nbd" });
    const zero = quality.issues.find(({ code }) => code === "amount.zero")!;
    expect(zero.examples).toEqual([{ row: 8, field: "amount", value: "0.0000" }]);
  });
});

describe("a holdout", () => {
  it("knows no refund that came after the prediction was made", async () => {
    // A third of the early orders are refunded late in the year.
    const refunds = (refunded: boolean) =>
      shop(`refunds-${refunded}.csv`, "order_id,customer_id,date,amount,refunded,refunded_at", (o) => {
        const back = refunded && o.day < 60 && o.id % 3 === 0 ? `20,${day(200)}` : "0,";
        return `${o.id},c${o.customer},${day(o.day)},20,${back}`;
      });
    const without = await runAll(path("plain.duckdb"), { files: [await refunds(false)] });
    const later = await runAll(path("later.duckdb"), { files: [await refunds(true)] });
    expect(later.holdout!.from < day(200)).toBe(true);
    expect(later.holdout).toMatchObject({
      from: without.holdout!.from,
      customers: without.holdout!.customers,
    });
    expect(later.holdout!.expected).toBeCloseTo(without.holdout!.expected, 8);
    expect(later.total.base).toBeLessThan(without.total.base!);
  });

  it("takes nothing of the money that came later into its prediction", async () => {
    // Nobody buys twice before day 200, so that the mean of an order is all there is to go by.
    const money = async (name: string, after: number) => {
      const firsts = Array.from({ length: 60 }, (_, c) => `c${c},${day(c * 2)},10`);
      const repeats = Array.from({ length: 20 }, (_, c) => `c${c},${day(210 + c * 5)},${after}`);
      await writeFile(path(name), ["customer_id,date,amount", ...firsts, ...repeats].join("\n"));
      return path(name);
    };
    const asSmall = await runAll(path("small.duckdb"), { files: [await money("small.csv", 10)] });
    const asLarge = await runAll(path("large.duckdb"), { files: [await money("large.csv", 1000)] });
    expect(asSmall.holdout!.from < day(210)).toBe(true);
    expect(asLarge.holdout!.money!.expected).toBeCloseTo(asSmall.holdout!.money!.expected, 6);
  });
});

describe("margin", () => {
  const header = "order_id,customer_id,date,amount,cost";

  it("of a few orders is not the margin of all: the figures stay revenue, and the report says so", async () => {
    const file = await shop(
      "one-cost.csv",
      header,
      (o) => `${o.id},c${o.customer},${day(o.day)},20,${o.id === 7 ? 4 : ""}`,
    );
    const result = await runAll(path("one-cost.duckdb"), { files: [file] });
    expect(result).toMatchObject({ profit: false, margin: 1 });
    expect(result.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["costs.few", "margin.unknown"]),
    );
  });

  it("of most orders stands for the rest", async () => {
    const file = await shop(
      "most-costs.csv",
      header,
      (o) => `${o.id},c${o.customer},${day(o.day)},20,${o.id % 4 === 0 ? "" : 12}`,
    );
    const result = await runAll(path("most-costs.duckdb"), { files: [file] });
    expect(result.profit).toBe(true);
    expect(result.margin).toBeCloseTo(0.4, 10);
    expect(result.total.base).toBeCloseTo(result.books.customers.revenue * 0.4, 2);
  });

  it("that the costs show is the same behind and ahead, whatever the settings say of unknown costs", async () => {
    const file = await shop("all-costs.csv", header, (o) => `${o.id},c${o.customer},${day(o.day)},20,1`);
    const result = await runAll(path("all-costs.duckdb"), { files: [file], margin: 0.2 });
    expect(result.margin).toBeCloseTo(0.95, 10);
    expect(result.total.growth! / result.total.revenue!).toBeGreaterThan(0.85);
  });
});

describe("base", () => {
  const file = dataFile("online-retail-invoices.csv");

  it.skipIf(!file)(
    "of all customers, of those wholly refunded and of nobody is what Online Retail booked",
    async () => {
      const { books, total } = await runAll(path("retail.duckdb"), { files: [file!] });
      await using keepworth = await open(path("retail.duckdb"));
      const { known, nobody } = await keepworth.warehouse.row<{ known: number; nobody: number }>(sql`
SELECT sum(CASE WHEN kind <> 'nobody' THEN revenue - refunded END) AS known,
  sum(CASE WHEN kind = 'nobody' THEN revenue - refunded END) AS nobody FROM orders`);
      expect(books.customers.revenue + books.outside.refunded.revenue).toBeCloseTo(known, 3);
      expect(books.outside.nobody.revenue).toBeCloseTo(nobody, 3);
      expect(total.base).toBeCloseTo(books.customers.contribution, 6);
      expect(books.outside.refunded.customers).toBeGreaterThan(0);
    },
  );
});

describe("a run", () => {
  const plain = () => shop("plain.csv", "customer_id,date,amount", (o) => `c${o.customer},${day(o.day)},20`);

  it("that is published stays published while somebody reads an older one", async () => {
    const file = await plain();
    for (let i = 0; i < 3; i++) await runAll(path("read.duckdb"), { files: i === 0 ? [file] : [] });
    await using keepworth = await open(path("read.duckdb"));
    const reader = customers(keepworth);
    await reader.next();
    const fourth = run(keepworth, { now });
    while (!(await fourth.next()).done);
    await reader.return(undefined);
    expect((await runs(keepworth))[0]).toMatchObject({ id: 4, status: "published", rows: true });
    expect(await keepworth.warehouse.row(sql`SELECT count(*) AS n FROM keepworth_customers`)).toEqual({
      n: 120,
    });
  });

  it("is published beside one of a version whose customers had no group", async () => {
    const file = await plain();
    const database = path("upgraded.duckdb");
    await runAll(database, { files: [file], dataset: "old", model: "bg-nbd" });
    {
      await using keepworth = await open(database);
      // As it was left by that version: a view of all columns, none of them g.
      await keepworth.warehouse.run(sql`DROP VIEW keepworth_customers`);
      await keepworth.warehouse.run(sql`ALTER TABLE run_1_customers DROP COLUMN g`);
      await keepworth.warehouse.run(
        sql`CREATE VIEW keepworth_customers AS SELECT 'old' AS dataset, * FROM run_1_customers`,
      );
    }
    await runAll(database, { files: [file], dataset: "new", model: "bg-nbd" });
    await using keepworth = await open(database);
    const shown = await keepworth.warehouse.rows(sql`SELECT * FROM keepworth_customers ORDER BY dataset`);
    expect(shown.map(({ dataset }) => dataset)).toEqual([
      ...Array.from({ length: 120 }, () => "new"),
      ...Array.from({ length: 120 }, () => "old"),
    ]);
    expect(Object.keys(shown[0]!)).toEqual(["dataset", ...exportColumns, "first_day", "last_day"]);
  });

  it("knows a file of covariates by its content, wherever it lies", async () => {
    const file = await plain();
    const kinds = (kind: (c: number) => number) =>
      ["customer,kind", ...Array.from({ length: 120 }, (_, c) => `c${c + 1},${kind(c)}`)].join("\n");
    const hashes = async (name: string, text: string) => {
      await writeFile(path(name), text);
      const { inputHash, settingsHash } = await runAll(path(`${name}.duckdb`), {
        files: [file],
        covariates: path(name),
        model: "bg-nbd",
      });
      return { inputHash, settingsHash };
    };
    const first = await hashes(
      "kinds.csv",
      kinds((c) => c % 2),
    );
    expect(
      await hashes(
        "moved.csv",
        kinds((c) => c % 2),
      ),
    ).toEqual(first);
    const other = await hashes(
      "kinds.csv",
      kinds((c) => (c % 3 === 0 ? 1 : 0)),
    );
    expect(other.inputHash).not.toBe(first.inputHash);
    expect(other.settingsHash).toBe(first.settingsHash);
  });

  it("that is left in the middle leaves nothing behind", async () => {
    const file = await plain();
    await using keepworth = await open(path("left.duckdb"), { create: true });
    for await (const { step, status } of run(keepworth, { files: [file], now })) {
      if (step === "score" && status === "start") break;
    }
    expect((await runs(keepworth)).map(({ status }) => status)).toEqual(["failed"]);
    const tables = await keepworth.warehouse.rows(
      sql`SELECT table_name FROM information_schema.tables WHERE starts_with(table_name, 'run_')`,
    );
    expect(tables).toEqual([]);
  });

  it("waits for nobody: a second one at the same time is told so, and harms neither", async () => {
    const file = await plain();
    await using keepworth = await open(path("two.duckdb"), { create: true });
    const first = run(keepworth, { files: [file], now });
    await first.next();
    await expect(run(keepworth, { now }).next()).rejects.toMatchObject({ code: "run.busy" });
    await using elsewhere = await keepworth.another();
    await expect(run(elsewhere, { now }).next()).rejects.toMatchObject({ code: "run.busy" });
    let last = await first.next();
    while (!last.done) last = await first.next();
    expect(last.value.customers).toBe(120);
  });

  it("imports all of its files or none", async () => {
    const file = await plain();
    await writeFile(path("bad.csv"), "colour,shape\nred,round\n");
    await expect(runAll(path("none.duckdb"), { files: [file, path("bad.csv")] })).rejects.toMatchObject({
      code: "columns.missing",
    });
    await using keepworth = await open(path("none.duckdb"));
    expect(await keepworth.warehouse.row(sql`SELECT count(*) AS n FROM imports`)).toEqual({ n: 0 });
  });

  it.each([
    [{ asOf: "2025-02-31" }, "option.invalid"],
    [{ asOf: "2999-01-01" }, "asOf.outside"],
    [{ unit: "year" as never }, "option.invalid"],
    [{ currency: "abc" }, "option.invalid"],
    [{ margin: 40 }, "option.invalid"],
    [{ discountRate: -1 }, "option.invalid"],
    [{ timeZone: "Mars/Olympus" }, "option.invalid"],
    [{ horizon: "soon" }, "option.invalid"],
    [{ model: "crystal-ball" }, "model.unknown"],
  ])("refuses %j in words", async (options, code) => {
    const file = await plain();
    await expect(runAll(path("refused.duckdb"), { files: [file], ...options })).rejects.toMatchObject({
      code,
    });
  });
});

describe("a run that is published", () => {
  it("is done, even where an older one cannot be cleared away, which the next run does", async () => {
    const file = await shop("again.csv", "order_id,customer_id,date,amount", (o) =>
      [o.id, `c${o.customer}`, day(o.day), 20].join(),
    );
    await writeFile(path("keepworth.json"), '{ "keepRuns": 1 }');
    const database = path("again.duckdb");
    await runAll(database, { files: [file], model: "bg-nbd" });
    const hasRows = async (...statements: string[]) => {
      await using keepworth = await open(database);
      for (const statement of statements) await keepworth.warehouse.run(raw(statement));
      const listed = await keepworth.warehouse.rows(
        sql`SELECT run_id, status, has_rows FROM runs ORDER BY run_id`,
      );
      return listed.map(({ run_id, status, has_rows }) => [run_id, status, has_rows]);
    };
    const older = "run_1_customers";
    await hasRows(`ALTER TABLE ${older} RENAME TO kept`, `CREATE VIEW ${older} AS FROM kept`);
    await runAll(database, { model: "bg-nbd" });
    expect(await hasRows(`DROP VIEW ${older}`, `ALTER TABLE kept RENAME TO ${older}`)).toEqual([
      [1, "published", false],
      [2, "published", true],
    ]);
    await runAll(database, { model: "bg-nbd" });
    expect(await hasRows()).toEqual([
      [1, "published", false],
      [2, "published", false],
      [3, "published", true],
    ]);
    await using keepworth = await open(database);
    const left = await keepworth.warehouse.rows(
      sql`SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'run_%_customers'`,
    );
    expect(left).toEqual([{ table_name: "run_3_customers" }]);
  });
});
