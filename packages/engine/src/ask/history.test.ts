import { writeFile } from "node:fs/promises";
import { continuousRate } from "@keepworth/decisions";
import { purchaseModel, type PurchaseParams } from "@keepworth/models";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { customer, formula, open, overview, undoImport, type Keepworth, type RunResult } from "../index.ts";

const path = testFolder();
const database = path("shop.duckdb");
let result: RunResult;

async function ask<T>(question: (keepworth: Keepworth) => Promise<T>): Promise<T> {
  await using keepworth = await open(database);
  return await question(keepworth);
}

const header = "order_id,customer_id,date,amount,refunded,refunded_at,currency\n";
const day = (at: number) => new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);

/** Customers who come every fortnight to every fourth month for three years, some of whom stop. */
function orders(): string {
  const rows = [];
  for (let c = 0; c < 120; c++) {
    for (let at = c * 5, i = 0; at < 1_090 && i <= c % 9; at += 14 + (c % 17) * 6, i++) {
      rows.push(`${c}-${i},c${c},${day(at)},${20 + ((c * 7 + i * 3) % 30)},0,,EUR`);
    }
  }
  return rows.join("\n");
}

/** One who came every 30 days, with a day in two orders and a day that was wholly given back. */
const rhythmical = `
m1,mia,2025-06-01,20,0,,EUR
m2,mia,2025-07-01,20,0,,EUR
m3,mia,2025-07-01,5,0,,EUR
m4,mia,2025-07-08,30,30,2025-07-10,EUR
m5,mia,2025-07-31,20,20,2026-02-01,EUR
m6,mia,2025-08-30,20,0,,EUR
m7,mia,2026-01-20,99,0,,EUR`;

beforeAll(async () => {
  await writeFile(path("orders.csv"), `${header}${orders()}${rhythmical}\n`);
  result = await runAll(database, { model: "bg-nbd", files: [path("orders.csv")], asOf: "2025-12-27" });
});

describe("a customer's history", () => {
  it("ends with as-of, knows no later refund, and takes the run's purchase days for a rhythm", async () => {
    const answer = await ask((keepworth) => customer(keepworth, "mia"));
    expect(answer.history.map(({ day: at, revenue, refunded }) => [at, revenue, refunded])).toEqual([
      ["2025-06-01", 20, 0],
      ["2025-07-01", 20, 0],
      ["2025-07-01", 5, 0],
      ["2025-07-08", 30, 30],
      // given back in 2026, after as-of
      ["2025-07-31", 20, 0],
      ["2025-08-30", 20, 0],
    ]);
    expect(answer.ordersInTotal).toBe(6);
    expect(answer.customer.orders).toBe(4);
    expect(answer.usualGapDays).toBe(30);
    expect(answer.daysSinceLast).toBe(119);
    expect(answer.why[0]).toMatchObject({ code: "customer.overdue", details: { gap: 30 } });
  });

  it("discounts orders ahead at the rate of every other figure", async () => {
    const { discountedLifetimeOrders, customer: row } = await ask((keepworth) => customer(keepworth, "mia"));
    const state = { x: row.frequency, tx: (row.age_days - row.recency_days) / 7, T: row.age_days / 7 };
    const rate = continuousRate(result.discountRate, "day") * 7;
    const model = purchaseModel(result.model);
    expect(result.season).toBeNull();
    expect(discountedLifetimeOrders).toBe(model.dert(result.params as PurchaseParams, state, { rate }));
  });
});

describe("cohorts", () => {
  it("reach as-of, a month without orders being one in which nobody was active", async () => {
    const { cohorts } = await ask((keepworth) => overview(keepworth));
    const months = 2025 * 12 + 12;
    for (const { cohort, active, revenue, contribution } of cohorts) {
      const [year, month] = cohort.split("-").map(Number) as [number, number];
      expect([cohort, active.length]).toEqual([cohort, months - (year * 12 + month) + 1]);
      expect(revenue).toHaveLength(active.length);
      expect(contribution).toHaveLength(active.length);
    }
    expect(cohorts.some(({ active }) => active.at(-1) === 0)).toBe(true);
  });
});

describe("the years of the simple formula", () => {
  it("are named by twelve different months up to as-of", async () => {
    const { years } = await ask((keepworth) => overview(keepworth));
    const names = years.map(({ month }) => month);
    expect(names).toEqual(Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`));
    expect(years.at(-1)!.customersBefore).toBeGreaterThan(0);
  });
});

describe("a run, once its orders have changed", () => {
  it("answers as it did, and says of a customer that the orders are gone", async () => {
    const before = await ask(async (k) => ({ shown: await overview(k), simple: await formula(k) }));
    expect(before.shown.months.length).toBeGreaterThan(30);
    await ask((keepworth) => undoImport(keepworth, 1));
    const after = await ask(async (k) => ({ shown: await overview(k), simple: await formula(k) }));
    expect(after).toEqual(before);
    const answer = await ask((keepworth) => customer(keepworth, "mia"));
    expect(answer).toMatchObject({ history: [], ordersInTotal: 0, usualGapDays: null, daysSinceLast: 119 });
    expect(answer.why[0]!.code).toBe("customer.gone");
  });
});
