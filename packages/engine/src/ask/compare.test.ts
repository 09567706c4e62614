import { writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { compare, open, writeDemo, type Comparison } from "../index.ts";

const path = testFolder();
const database = path("shop.duckdb");

async function compared(before: number, after: number): Promise<Comparison> {
  await using keepworth = await open(database);
  return await compare(keepworth, before, after);
}

const change = ({ parts }: Comparison) =>
  Object.fromEntries(parts.map((part) => [part.code, part.change])) as Record<string, number>;

beforeAll(async () => {
  await writeFile(path("keepworth.json"), '{ "keepRuns": 10 }');
  await writeDemo(path("orders.csv"), { customers: 500 });
  await runAll(database, { files: [path("orders.csv")], asOf: "2026-03-31" });
  await runAll(database, {});
  await runAll(database, { horizon: "6m", discountRate: 0.25 });
  await runAll(database, { currency: "USD" });
});

describe("compare", () => {
  it("splits exactly the change that it shows", async () => {
    for (const [before, after] of [
      [1, 2],
      [2, 3],
      [1, 3],
      [3, 2],
    ] as const) {
      const answer = await compared(before, after);
      expect(answer.clvChange).toBe(answer.after.clv!.value - answer.before.clv!.value);
      const sum = answer.parts.reduce((total, part) => total + part.change, 0);
      expect(sum).toBeCloseTo(answer.clvChange, 8);
    }
  });

  it("knows no assumptions where they are the same", async () => {
    const answer = await compared(1, 2);
    expect(answer.parts.map(({ code }) => code)).toEqual([
      "new-customers",
      "lost-customers",
      "base",
      "growth",
    ]);
    expect(change(answer)["base"]).toBeGreaterThan(0);
  });

  it("gives another horizon and discount rate the whole of a change in which no order took part", async () => {
    const answer = await compared(2, 3);
    expect(answer.clvChange).toBeLessThan(-100);
    const { assumptions, growth, base } = change(answer);
    expect(assumptions).toBeCloseTo(answer.clvChange, 0);
    expect(growth).toBeCloseTo(0, 0);
    expect(base).toBeCloseTo(0, 4);
  });

  it("gives another margin and acquisition cost the whole of it, base and all, where costs are unknown", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => {
      const day = new Date(Date.UTC(2025, 0, 1 + ((i * 37) % 400))).toISOString().slice(0, 10);
      return `${i},c${i % 90},${day},${20 + (i % 30)},EUR`;
    });
    await writeFile(path("plain.csv"), `order_id,customer_id,date,amount,currency\n${rows.join("\n")}\n`);
    const plain = path("plain.duckdb");
    await runAll(plain, { files: [path("plain.csv")], margin: 0.4 });
    await writeFile(path("keepworth.json"), '{ "acquisitionCost": 3 }');
    await runAll(plain, { margin: 0.2 });
    await using keepworth = await open(plain);
    const answer = await compare(keepworth, 1, 2);
    const { assumptions, growth, base } = change(answer);
    expect(answer.clvChange).toBeLessThan(-1000);
    expect(assumptions).toBeCloseTo(answer.clvChange, 0);
    expect(growth).toBeCloseTo(0, 0);
    expect(base).toBeCloseTo(0, 0);
  });

  it("refuses two currencies, whose difference would mean nothing", async () => {
    await expect(compared(2, 4)).rejects.toMatchObject({
      code: "runs.currencies",
      details: { beforeCurrency: "EUR", afterCurrency: "USD" },
    });
  });
});
