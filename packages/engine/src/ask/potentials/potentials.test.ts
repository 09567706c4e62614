import { classCuts, classOf, type Potentials } from "@keepworth/decisions";
import { sql } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import type { Keepworth } from "../../index.ts";
import { ledger } from "./ledger.ts";
import { potentials } from "./potentials.ts";

describe("the four potentials of the demo shop", () => {
  let keepworth: Keepworth;
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 600 });
  });
  afterAll(() => keepworth.close());

  it("sum over classes to those of the business, and to what the books say", async () => {
    const answer = await potentials(keepworth);
    const sum = (key: "customers" | "base" | "growth" | "networking" | "learning") =>
      answer.classes.reduce((total, one) => total + one[key], 0);
    expect(sum("customers")).toBe(answer.customers);
    expect(sum("base")).toBeCloseTo(answer.base, 6);
    expect(sum("growth")).toBeCloseTo(answer.growth!.value, 0);
    expect(sum("networking")).toBeCloseTo(answer.networking.value, 2);
    expect(sum("learning")).toBeCloseTo(answer.learning.value, 2);
    const { customers, costs } = answer.books;
    expect(answer.base).toBeCloseTo(
      customers.contribution - costs.serving - costs.marketing - costs.acquisition - costs.learning,
      8,
    );
    expect(answer.clv!.value).toBeCloseTo(answer.base + answer.equity!.value, 8);
    expect(answer.equity!.low).toBeLessThan(answer.equity!.value);
    expect(answer.missing.map(({ code }) => code)).toEqual(["subscriptions"]);
  });

  it("tell the classes that every customer by itself would be put into", async () => {
    const rows = await keepworth.warehouse.rows<Potentials & { customer_id: string }>(
      sql`SELECT customer_id, base, coalesce(growth, 0) AS growth, networking, learning FROM keepworth_customers`,
    );
    const values = (of: "base" | "growth") => ({ value: rows.map((row) => row[of]) });
    for (const topShare of [0, 0.01, 0.2, 0.5, 1]) {
      const settings = { ...keepworth.settings, ledger: { ...keepworth.settings.ledger, topShare } };
      const { classes } = await potentials({ ...keepworth, settings });
      const cuts = classCuts({ base: values("base"), growth: values("growth") }, { share: topShare });
      for (const one of classes) {
        const own = rows.filter((row) => classOf(row, cuts) === one.class);
        const best = own.toSorted((a, b) => b.growth - a.growth || (a.customer_id < b.customer_id ? -1 : 1));
        expect([one.class, one.customers]).toEqual([one.class, own.length]);
        expect(one.examples).toEqual(best.slice(0, 3).map((row) => row.customer_id));
        expect(one.growth).toBeCloseTo(
          own.reduce((sum, { growth }) => sum + growth, 0),
          6,
        );
      }
    }
  });

  it("are, for every customer, what their lines add up to", async () => {
    const ids = await keepworth.warehouse.rows<{ customer_id: string }>(
      sql`SELECT customer_id FROM keepworth_customers
        ORDER BY abs(pipeline) + abs(learning) + abs(networking) DESC, customer_id LIMIT 12`,
    );
    for (const { customer_id } of ids) {
      const answer = await ledger(keepworth, customer_id);
      expect([customer_id, answer.changed]).toEqual([customer_id, false]);
      const exact = answer.lines
        .filter(({ potential }) => potential === "base")
        .reduce((cents, { amount }) => cents + Math.round(amount * 10_000), 0);
      expect(exact).toBe(Math.round(answer.potentials.base.value * 10_000));
    }
  });

  it("say so when records have changed since the run", async () => {
    const [first] = await keepworth.warehouse.rows<{ customer_id: string }>(
      sql`SELECT customer_id FROM keepworth_customers ORDER BY customer_id LIMIT 1`,
    );
    await keepworth.warehouse
      .run(sql`INSERT INTO costs_versions (dataset, import_id, row_no, copy, customer_id, day, kind, amount)
      VALUES ('demo', 999, 1, 1, ${first!.customer_id}, CAST('2026-01-05' AS DATE), 'support', 50)`);
    expect((await ledger(keepworth, first!.customer_id)).changed).toBe(true);
  });

  it("refuse a customer whom the run does not know", async () => {
    await expect(ledger(keepworth, "nobody")).rejects.toMatchObject({ code: "customer.missing" });
  });
});
