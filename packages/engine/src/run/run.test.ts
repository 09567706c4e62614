import { readFile, writeFile } from "node:fs/promises";
import { sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../../../testing/data.ts";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import {
  compare,
  customers,
  open,
  overview,
  pruneRuns,
  runs,
  type RunResult,
  type RunStep,
} from "../index.ts";

const path = testFolder();

/** What two runs over the same input must share: everything but the clock and the number of the run. */
function numbers({ id: _id, startedAt: _s, finishedAt: _f, seconds: _t, ...rest }: RunResult) {
  return rest;
}

async function rows(database: string) {
  await using keepworth = await open(database);
  const all = [];
  for await (const { run_id: _, ...row } of customers(keepworth, { sort: "customer_id" })) all.push(row);
  return all;
}

describe("a run over the CDNOW sample", () => {
  const file = dataFile("cdnow-sample.txt");

  it.skipIf(!file)("has the published parameters as of 1997-09-30, and its 39 weeks of holdout", async () => {
    const steps: RunStep[] = [];
    const result = await runAll(
      path("sample.duckdb"),
      { files: [file!], asOf: "1997-09-30", model: "bg-nbd" },
      steps,
    );
    expect(result).toMatchObject({ customers: 2357, model: "bg-nbd", unit: "week", converged: true });
    // Fader, Hardie & Lee (2005); a thousandth of a standard error
    expect(result.params["r"]).toBeCloseTo(0.2425945, 5);
    expect(result.params["alpha"]).toBeCloseTo(4.413602, 3);
    expect(result.params["a"]).toBeCloseTo(0.792922, 3);
    expect(result.params["b"]).toBeCloseTo(2.425907, 3);
    expect(result.logLikelihood).toBeCloseTo(-9582.429, 3);
    expect(result.spend!.params["p"]).toBeCloseTo(6.24957, 4);
    expect(result.spend!.params["q"]).toBeCloseTo(3.74422, 4);
    expect(result.spend!.params["v"]).toBeCloseTo(15.44352, 4);
    expect(result.holdout).toMatchObject({ from: "1997-09-30", to: "1998-06-30", actual: 1882 });
    expect(result.holdout!.expected).toBeCloseTo(1653.4, 1);
    expect(result.quality).toMatchObject({ rows: 6919, refused: 0 });
    expect(result.quality.kept + result.quality.merged).toBe(6919);
    expect(steps.filter(({ status }) => status === "done").map(({ step }) => step)).toEqual([
      "import",
      "check",
      "summarise",
      "compress",
      "validate",
      "fit",
      "score",
      "decide",
      "publish",
    ]);
  });

  it.skipIf(!file)("gives the same numbers bit for bit when it is repeated", async () => {
    const options = { files: [file!], asOf: "1997-09-30", margin: 0.4 };
    const first = await runAll(path("once.duckdb"), options);
    const again = await runAll(path("again.duckdb"), options);
    expect(numbers(again)).toEqual(numbers(first));
    expect(await rows(path("again.duckdb"))).toEqual(await rows(path("once.duckdb")));
    const third = await runAll(path("once.duckdb"), { asOf: "1997-09-30", margin: 0.4 });
    expect(numbers(third)).toEqual(numbers(first));
  });

  it.skipIf(!file)("adds up: rows to totals, segments to customers, weeks to repeat orders", async () => {
    const result = await runAll(path("sums.duckdb"), {
      files: [file!],
      asOf: "1997-09-30",
      margin: 0.4,
      model: "bg-nbd",
    });
    await using keepworth = await open(path("sums.duckdb"));
    const shown = await overview(keepworth);
    const sum = await keepworth.warehouse.row<Record<string, number>>(sql`
SELECT count(*) AS customers, sum(base) AS base, sum(growth) AS growth, sum(clv) AS clv, sum(expected_orders) AS orders,
  sum(frequency) AS repeats, count(CASE WHEN clv_low > clv OR clv_high < clv THEN 1 END) AS outside
FROM keepworth_customers`);
    expect(sum["base"]).toBeCloseTo(result.total.base!, 6);
    expect(sum["growth"]).toBeCloseTo(result.total.growth!, 6);
    expect(sum["clv"]).toBeCloseTo(result.total.clv!, 6);
    expect(sum["orders"]).toBeCloseTo(result.total.expectedOrders, 8);
    expect(shown.segments.reduce((total, { customers: n }) => total + n, 0)).toBe(sum["customers"]);
    expect(shown.histogram.reduce((total, { customers: n }) => total + n, 0)).toBe(sum["customers"]);
    // By hand: sales of the calibration period, a dollar at a time, at a margin of .4
    const lines = (await readFile(file!, "utf8"))
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/));
    const booked = lines
      .filter(([, , day]) => day! <= "19970930")
      .reduce((total, [, , , , money]) => total + Number(money), 0);
    expect(result.total.base).toBeCloseTo(booked * 0.4, 2);
    const calibration = shown.tracking.weeks.filter(({ day }) => day <= "1997-09-30").at(-1)!;
    expect(calibration.actual).toBeLessThanOrEqual(sum["repeats"]!);
    // week 25, models.md
    expect(shown.tracking.weeks[24]).toMatchObject({ week: 25, actual: 1672 });
    expect(shown.tracking.weeks[24]!.expected).toBeCloseTo(1670, 0);
  });

  it.skipIf(!file)("keeps old results when their customers are pruned, and compares runs", async () => {
    const database = path("pruned.duckdb");
    for (const asOf of ["1997-06-30", "1997-09-30", "1997-12-31", "1998-03-31"]) {
      await runAll(database, { files: asOf === "1997-06-30" ? [file!] : [], asOf });
    }
    await using keepworth = await open(database);
    const all = await runs(keepworth);
    // the settings keep three
    expect(all.map(({ id, rows: kept }) => [id, kept])).toEqual([
      [4, true],
      [3, true],
      [2, true],
      [1, false],
    ]);
    const moved = await compare(keepworth, 2, 4);
    expect(moved.clvChange).toBeCloseTo(moved.after.clv!.value - moved.before.clv!.value, 2);
    expect(moved.parts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(moved.clvChange, 6);
    await expect(compare(keepworth, 1, 4)).rejects.toMatchObject({ code: "run.pruned" });
    expect((await overview(keepworth, { run: 1 })).run.asOf).toBe("1997-06-30");
    expect(await pruneRuns(keepworth, { keep: 1 })).toEqual({ pruned: [2, 3] });
  });
});

describe("a run over the full CDNOW file", () => {
  const file = dataFile("cdnow-full.txt");

  it.skipIf(!file)("values all 23,570 customers and holds out the last third of its span", async () => {
    const result = await runAll(path("full.duckdb"), { files: [file!] });
    expect(result).toMatchObject({ customers: 23570, asOf: "1998-06-30", profit: false, margin: 1 });
    expect(result.quality).toMatchObject({ rows: 69659, refused: 0 });
    expect(result.holdout!.to).toBe("1998-06-30");
    expect(result.holdout!.coverage).toBeGreaterThan(0.9);
    expect(result.warnings.map(({ code }) => code)).toContain("margin.unknown");
  });
});

describe("a run over Online Retail", () => {
  const file = dataFile("online-retail-invoices.csv");

  it.skipIf(!file)(
    "takes cancellations off the orders they belong to and nobody's money off the fit",
    async () => {
      const result = await runAll(path("retail.duckdb"), { files: [file!] });
      expect(result.quality.kept + result.quality.merged + result.quality.refused).toBe(result.quality.rows);
      expect(result.customers).toBeGreaterThan(4200);
      await using keepworth = await open(path("retail.duckdb"));
      const { months } = await overview(keepworth);
      for (const { gross, discounts, refunds, net } of months)
        expect(gross - discounts - refunds).toBeCloseTo(net, 4);
      const { net } = await keepworth.warehouse.row<{ net: number }>(
        sql`SELECT sum(revenue - refunded) AS net FROM orders`,
      );
      expect(months.reduce((sum, month) => sum + month.net, 0)).toBeCloseTo(net, 2);
    },
  );
});

describe("a run over thin or strange orders", () => {
  const write = async (name: string, lines: readonly string[]) => {
    await writeFile(path(name), ["customer_id,date,amount", ...lines].join("\n"));
    return path(name);
  };
  const noNaN = (value: unknown) => expect(JSON.stringify(value)).not.toMatch(/NaN|Infinity/);
  const finite = (value: unknown): void => {
    if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    else if (value !== null && typeof value === "object")
      for (const part of Object.values(value)) finite(part);
  };

  it.each([
    ["one customer only", ["a,2026-01-01,10", "a,2026-02-01,12", "a,2026-03-05,9"]],
    ["one order only", ["a,2026-01-01,10"]],
    ["one-time buyers only", Array.from({ length: 40 }, (_, i) => `c${i},2026-0${(i % 6) + 1}-10,${10 + i}`)],
    [
      "300 purchases of one customer",
      [
        ...Array.from(
          { length: 300 },
          (_, i) => `busy,${new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10)},5`,
        ),
        ...Array.from({ length: 60 }, (_, i) => `c${i},2025-0${(i % 9) + 1}-10,20`),
        ...Array.from({ length: 20 }, (_, i) => `c${i},2025-10-1${i % 10},25`),
      ],
    ],
    [
      "negative totals",
      [
        ...Array.from({ length: 30 }, (_, i) => `c${i},2026-01-0${(i % 9) + 1},10`),
        "c1,2026-02-01,-50",
        "c2,2026-03-01,8",
      ],
    ],
    ["orders of nothing", Array.from({ length: 30 }, (_, i) => `c${i % 12},2026-0${(i % 6) + 1}-15,0`)],
    [
      "everybody alike",
      Array.from({ length: 60 }, (_, i) => `c${i % 20},2026-0${Math.floor(i / 20) + 1}-15,30`),
    ],
  ])("gives finite numbers for %s", async (name, lines) => {
    const file = await write(`${name}.csv`, lines);
    const result = await runAll(path(`${name}.duckdb`), { files: [file], currency: "EUR", margin: 0.5 });
    finite(result);
    noNaN(result);
    const all = await rows(path(`${name}.duckdb`));
    expect(all).toHaveLength(result.customers);
    for (const row of all) {
      finite(row);
      expect(row.p_alive).toBeGreaterThanOrEqual(0);
      expect(row.p_alive).toBeLessThanOrEqual(1);
    }
  });

  it("says null where orders carry no money, and still predicts them", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `c${i % 20},2026-0${(i % 6) + 1}-15`);
    await writeFile(path("bare.csv"), ["customer_id,date", ...lines].join("\n"));
    const result = await runAll(path("bare.duckdb"), { files: [path("bare.csv")] });
    expect(result).toMatchObject({
      amounts: false,
      total: { clv: null, low: null, base: null, growth: null, revenue: null },
    });
    expect(result.total.expectedOrders).toBeGreaterThan(0);
    expect(result.warnings.map(({ code }) => code)).toContain("amounts.none");
  });

  it("leaves orders of the future out of the as-of day, and says how many", async () => {
    const file = await write("future.csv", [
      ...Array.from({ length: 50 }, (_, i) => `c${i % 25},2026-0${(i % 8) + 1}-15,30`),
      "c1,2031-01-01,30",
    ]);
    const result = await runAll(path("future.duckdb"), { files: [file] });
    expect(result.asOf).toBe("2026-08-15");
    expect(result.warnings).toContainEqual({ code: "orders.future", details: { orders: 1 } });
  });

  it("says which as-of days are possible", async () => {
    const file = await write("early.csv", ["a,2026-01-01,10", "b,2026-02-01,12"]);
    await expect(runAll(path("early.duckdb"), { files: [file], asOf: "2020-01-01" })).rejects.toMatchObject({
      code: "asOf.outside",
      details: { first: "2026-01-01", last: "2026-02-01" },
    });
    await using keepworth = await open(path("early.duckdb"));
    expect((await runs(keepworth)).map(({ status }) => status)).toEqual(["failed"]);
    const left = await keepworth.warehouse.rows(
      sql`SELECT table_name FROM information_schema.tables WHERE starts_with(table_name, 'run_')`,
    );
    expect(left).toEqual([]);
  });
});
