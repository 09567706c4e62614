import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { touched, touchedShop } from "../../../test/touchedShop.ts";
import type { Keepworth } from "../../index.ts";
import { planProducts } from "../planProducts/planProducts.ts";
import type { ImproveAnswer } from "./answer.ts";
import { improve } from "./improve.ts";

describe("a shop where one product and one topic drive customers away", () => {
  let keepworth: Keepworth;
  let answer: ImproveAnswer;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keepworth-improve-"));
    keepworth = await touchedShop(1200);
    answer = await improve(keepworth, { limit: 100, out: join(folder, "improve.csv") });
  }, 120_000);
  afterAll(async () => {
    await keepworth.close();
    await rm(folder, { recursive: true });
  });
  const of = (kind: string) => answer.subjects.filter((one) => one.kind === kind);

  it("places the two first of their kind, and clear of chance", () => {
    expect(of("product")[0]).toMatchObject({
      subject: touched.bad,
      name: `Name of ${touched.bad}`,
      enough: true,
    });
    expect(of("topic")[0]).toMatchObject({ subject: touched.badTopic, enough: true });
    for (const one of [of("product")[0]!, of("topic")[0]!]) {
      expect(one.effect.high).toBeLessThan(0);
      expect(one.atStake.high).toBeLessThan(0);
      expect(one.atStake.value).toBeCloseTo(one.effect.value * one.touched.customers, 6);
      expect(one.place).toBeLessThan(6);
    }
  });

  it("does not take for an effect what only goes along with value", () => {
    for (const subject of [touched.rich, touched.richTopic]) {
      const one = answer.subjects.find((other) => other.subject === subject)!;
      // Those who are touched bring far more than an order of a customer promises…
      expect(one.value!.actual).toBeGreaterThan(1.1 * one.value!.promised);
      // …and no more than others who bought as much.
      expect(one.effect.low).toBeLessThanOrEqual(0);
      expect(one.effect.high).toBeGreaterThanOrEqual(0);
    }
    const chance = of("product").filter(({ subject }) => subject !== touched.bad);
    expect(chance.filter(({ effect }) => effect.low > 0 || effect.high < 0).length).toBeLessThanOrEqual(1);
  });

  it("holds that figures go together, and that money is not added up", () => {
    for (const { value, measured, n, customers, effect, touched: times } of answer.subjects) {
      expect(measured!.value).toBeCloseTo(value!.actual - value!.expected, 6);
      expect(n).toBeGreaterThanOrEqual(customers);
      expect(times.times).toBeGreaterThanOrEqual(times.customers);
      expect(effect.low).toBeLessThanOrEqual(measured!.low + 1e-9);
      expect(effect.high).toBeGreaterThanOrEqual(measured!.high - 1e-9);
    }
    expect(answer.touched.summed).toBeGreaterThan(answer.touched.customers);
    expect(answer.subjects.map(({ place }) => place)).toEqual(answer.subjects.map((_, k) => k + 1));
    const plain = of("category").find(({ subject }) => subject === "plain")!;
    expect(plain.shared!.share).toBeGreaterThan(0);
    expect(answer.missing.map(({ code }) => code)).toEqual(["deliveries", "returns"]);
  });

  it("answers for one kind what it answers for all, and writes all of them", async () => {
    const one = await improve(keepworth, { kind: "topic", limit: 1 });
    expect(one.subjects).toHaveLength(1);
    expect(one.all).toBe(touched.topics.length);
    expect(one.subjects[0]!.effect.value).toBeCloseTo(of("topic")[0]!.effect.value, 6);
    const lines = (await readFile(join(folder, "improve.csv"), "utf8")).trim().split("\n");
    expect(lines).toHaveLength(1 + answer.all);
    expect(lines[0]).toContain("at_stake_low");
    expect(answer.file).toMatchObject({ rows: answer.all });
  });

  it("refuses what it cannot mean, and says what is missing where nothing can be followed", async () => {
    await expect(improve(keepworth, { kind: "colour" as never })).rejects.toMatchObject({
      code: "option.invalid",
    });
    await expect(improve(keepworth, { limit: 0 })).rejects.toMatchObject({ code: "option.invalid" });
    await expect(improve(keepworth, { horizon: 3 })).rejects.toMatchObject({ code: "option.invalid" });
    const far = await improve(keepworth, { horizon: 3000 });
    expect(far.subjects).toEqual([]);
    expect(far.missing).toContainEqual({ code: "followed", details: { days: 3000 } });
    const none = await improve(keepworth, { kind: "lateness" });
    expect(none).toMatchObject({ subjects: [], missing: [{ code: "deliveries" }] });
  });

  it("foresees units by product week by week, and tells how that did", async () => {
    const demand = await planProducts(keepworth, { weeks: 4, limit: 3 });
    expect(demand.weeks).toHaveLength(4);
    expect(demand.products).toHaveLength(3);
    expect(demand.rest).toMatchObject({ products: touched.products.length - 3 });
    for (const { weeks, total } of [...demand.products, demand.rest!]) {
      for (const { p10, p50, p90, mean } of weeks) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
        expect(mean).toBeGreaterThan(0);
      }
      expect(total.mean).toBeCloseTo(
        weeks.reduce((sum, { mean }) => sum + mean, 0),
        6,
      );
      // Not all weeks are at their worst at once.
      expect(total.p90).toBeLessThanOrEqual(weeks.reduce((sum, { p90 }) => sum + p90, 0));
    }
    expect(demand.backtest!.coverage).toBeGreaterThan(0.7);
    expect(demand.backtest!.n).toBe(demand.backtest!.origins.length * 4 * touched.products.length);
    const sold = demand.products.reduce((sum, { lately }) => sum + lately, demand.rest!.lately);
    const { units } = await keepworth.warehouse.row<{ units: number }>(
      sql`SELECT CAST(sum(quantity) AS DOUBLE) AS units FROM order_lines
        WHERE "day" > CAST(${demand.asOf} AS DATE) - 56`,
    );
    expect(sold * 8).toBeCloseTo(units, 6);
  });
});
