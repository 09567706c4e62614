import { exactSum } from "@keepworth/decisions";
import { raw, sql } from "@keepworth/warehouse";
import { writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDemo } from "../../demo/writeDemo.ts";
import { ledger, open, run, type Keepworth, type RunResult } from "../../index.ts";
import { testFolder } from "../../../test/folder.ts";

const file = testFolder();
const now = new Date("2026-11-01T12:00:00Z");

async function runOver(keepworth: Keepworth, files: string[] = []): Promise<RunResult> {
  const running = run(keepworth, { files, dataset: "main", model: "mbg-nbd", now });
  for (;;) {
    const next = await running.next();
    if (next.done) return next.value;
  }
}

describe("what handling cases costs", () => {
  let keepworth: Keepworth;
  let before: RunResult;

  beforeAll(async () => {
    const orders = file("orders.csv");
    await writeDemo(orders, { customers: 300 });
    keepworth = await open(":memory:", { create: true });
    before = await runOver(keepworth, [orders]);
    await keepworth.warehouse.run(
      raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, kind, minutes, cost) VALUES
        ('main', 1, 1, 1, 't1', 'C00001', '2025-02-03', 'question', 12, 7.25),
        ('main', 1, 2, 1, 't2', 'C00001', '2025-03-04', 'complaint', 10, NULL),
        ('main', 1, 3, 1, 't3', 'C00002', '2025-03-04', 'complaint', 25, NULL),
        ('main', 1, 4, 1, 't4', 'nobody knows', '2025-03-04', 'question', 60, 3.5)`),
    );
    return () => keepworth.close();
  });

  it("is taken off base to the cent, and minutes without the cost of an hour are told", async () => {
    const result = await runOver(keepworth);
    expect(result.books.costs.serving).toBe(7.25);
    expect(result.books.outside.costs.serving).toBe(3.5);
    expect(result.total.base).toBe(Math.round(10_000 * (before.total.base! - 7.25)) / 10_000);
    expect(result.warnings).toContainEqual({
      code: "handling.unpriced",
      details: { cases: 2, hours: 35 / 60 },
    });
  });

  it("counts minutes at the settings' cost of an hour, and the lines of a customer add up to their base", async () => {
    const path = file("priced.duckdb");
    await writeFile(file("keepworth.json"), JSON.stringify({ care: { hourCost: 30 } }));
    await using priced = await open(path, { create: true });
    await runOver(priced, [file("orders.csv")]);
    await priced.warehouse.run(
      raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, kind, minutes, cost) VALUES
        ('main', 1, 1, 1, 't1', 'C00001', '2025-02-03', 'question', 12, 7.25),
        ('main', 1, 2, 1, 't2', 'C00001', '2025-03-04', 'complaint', 10, NULL),
        ('main', 1, 3, 1, 't3', 'C00001', '2025-04-04', 'complaint', 20, NULL)`),
    );
    await priced.warehouse.run(
      raw(`INSERT INTO costs_versions (dataset, import_id, row_no, copy, customer_id, day, kind, amount) VALUES
        ('main', 1, 1, 1, 'C00001', '2025-04-30', 'support', 8)`),
    );
    const result = await runOver(priced);
    // 7.25, ten minutes at 30 an hour, and the support of April in place of its case
    expect(result.books.costs.serving).toBe(20.25);
    expect(result.warnings.map(({ code }) => code)).not.toContain("handling.unpriced");
    const { customer, lines, changed } = await ledger(priced, "C00001");
    expect(lines.filter(({ kind }) => kind === "handling")).toEqual([
      { potential: "base", day: "2025-02-03", kind: "handling", about: null, amount: -7.25 },
      { potential: "base", day: "2025-03-04", kind: "handling", about: null, amount: -5 },
    ]);
    const base = lines.filter(({ potential }) => potential === "base").map(({ amount }) => amount);
    expect(exactSum(base)).toBeCloseTo(customer.base, 4);
    expect(changed).toBe(false);
    const [{ spent }] = (await priced.warehouse.rows<{ spent: number }>(
      sql`SELECT CAST(sum(base) AS DOUBLE) AS spent FROM ${raw(`run_${result.id}_customers`)}`,
    )) as [{ spent: number }];
    expect(spent).toBeCloseTo(result.total.base!, 2);
  });
});
