import { writeFile } from "node:fs/promises";
import { seeded } from "@keepworth/models";
import { raw, sql } from "@keepworth/warehouse";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import {
  open,
  overview,
  price,
  run as startRun,
  writeDemo,
  type PriceAnswer,
  type PriceOptions,
  type RunResult,
} from "../index.ts";

const path = testFolder();
const database = path("shop.duckdb");
let run: RunResult;
let bare: PriceAnswer;

async function ask(options: PriceOptions = {}): Promise<PriceAnswer> {
  await using keepworth = await open(database);
  return await price(keepworth, options);
}

const truth = -1.6;
const products = 12;

/**
 * Lines of a shop with twelve products over 30 months. Ten change their price at times of their own and sell by it with
 * a known elasticity; p10 stays at its price; p11 is on sale for four months. Decembers sell twice as much of
 * everything, and the shop grows. Everybody pays list prices but one customer, who has 30 % off.
 */
async function insertLines() {
  await using keepworth = await open(database);
  const { warehouse } = keepworth;
  const rng = seeded(8);
  const months = 30;
  await warehouse.run(
    raw(
      "CREATE TEMPORARY TABLE new_lines (customer VARCHAR, day DATE, product VARCHAR, quantity DOUBLE, list DOUBLE, paid DOUBLE)",
    ),
  );
  const { first, second } = await warehouse.row<{ first: string; second: string }>(
    raw(`SELECT min(customer_id) AS first, max(customer_id) AS second FROM run_${run.id}_customers`),
  );
  for (let p = 0; p < products; p += 1) {
    const base = 5 + p;
    for (let m = 0; m < months; m += 1) {
      if (p === 11 && m >= 4) continue;
      const level = p === 10 ? 1 : [1, 1.1, 0.92][Math.floor((m + 3 * p) / 7) % 3]!;
      const season = m % 12 === 11 ? 2 : 1;
      const units = rng.poisson(60 * season * (1 + m / 60) * level ** truth);
      if (units === 0) continue;
      const at = 2024 * 12 + m;
      const day = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-10`;
      const list = base * level;
      await warehouse.run(
        sql`INSERT INTO new_lines VALUES (${second}, CAST(${day} AS DATE), ${`p${p}`}, ${units}, ${list}, ${units * list})`,
      );
    }
  }
  for (let i = 0; i < 4; i += 1) {
    await warehouse.run(
      sql`INSERT INTO new_lines VALUES (${first}, DATE '2026-05-01', ${`p${i}`}, 1, ${5 + i}, ${0.7 * (5 + i)})`,
    );
  }
  await warehouse.run(
    raw(`INSERT INTO order_versions (import_id, kind, order_id, customer_id, day, currency, revenue, tax, shipping, discount, refunded, row_no, copy, reversal, own_refunded)
      SELECT 1, 'order', 'line ' || rowid, customer, day, 'EUR', paid, 0, 0, 0, 0, 100000 + rowid, 1, false, 0 FROM new_lines`),
  );
  await warehouse.run(
    raw(`INSERT INTO order_line_versions (import_id, order_row, line_no, product_id, quantity, list_price, revenue)
      SELECT 1, 100000 + rowid, 1, product, quantity, list, paid FROM new_lines`),
  );
}

beforeAll(async () => {
  await writeDemo(path("orders.csv"), { customers: 800 });
  run = await runAll(database, { files: [path("orders.csv")] });
  await using keepworth = await open(database);
  await keepworth.warehouse.run(raw("DELETE FROM order_line_versions"));
  bare = await price(keepworth);
});

describe("price without lines", () => {
  it("breaks even where a margin does, and says what it cannot tell", () => {
    expect(bare.chosen).toMatchObject({ change: 0.05, volume: null, gain: null, pGain: null });
    expect(bare.chosen.breakEvenVolume).toBeCloseTo(-0.05 / (run.margin + 0.05), 12);
    expect(bare.elasticity).toBeNull();
    expect(bare.missing.map(({ code }) => code)).toContain("price.lines");
    // at no response, the whole rise is margin
    const [none] = bare.sensitivity;
    expect(none!.gain).toBeCloseTo((run.total.growth! * 0.05) / run.margin, 6);
  });

  it("takes an elasticity that it is told, and a margin: +5 % at .3 holds to −14.29 % (design D9)", async () => {
    const answer = await ask({ elasticity: -1, margin: 0.3 });
    expect((100 * answer.chosen.breakEvenVolume!).toFixed(2)).toBe("-14.29");
    expect(answer.elasticitySource).toBe("option");
    expect(answer.chosen.volume!.value).toBeCloseTo(1 / 1.05 - 1, 12);
    const ahead = (run.total.growth! / run.margin) * 0.3;
    expect(answer.chosen.gain!.value).toBeCloseTo(ahead * (0.35 / 0.3 / 1.05 - 1), 6);
    expect(answer.assumptions).toContainEqual({ name: "margin", value: 0.3, source: "option" });
  });

  it("loses who leaves because of a rise", async () => {
    const [stay, leave] = [await ask({ elasticity: 0 }), await ask({ elasticity: 0, churn: 0.2 })];
    // 1 % of customers, with all that they would bring at the new price
    const factor = (answer: PriceAnswer) => 1 + answer.chosen.gain!.value / answer.growth!.value;
    expect(factor(leave) / factor(stay)).toBeCloseTo(0.99, 10);
  });

  it("refuses what is no change, and products that it does not know", async () => {
    await expect(ask({ change: 0 })).rejects.toThrow("option.invalid");
    await expect(ask({ change: -1 })).rejects.toThrow("option.invalid");
    await expect(ask({ margin: 2 })).rejects.toThrow("option.invalid");
    await expect(ask({ product: "nothing" })).rejects.toThrow("price.product");
  });
});

describe("the price of a shop whose costs exceed its revenue", () => {
  const loss = path("loss.duckdb");
  let answer: PriceAnswer;
  let result: RunResult;
  beforeAll(async () => {
    // every order brings 20 and costs 30
    const lines = Array.from({ length: 240 }, (_, i) => {
      const month = Math.floor(i / 20);
      const customer = i % 20 < 10 ? i % 20 : 10 + ((i * 7) % 50);
      return `${i},c${customer},2025-${String(month + 1).padStart(2, "0")}-${String(1 + ((i * 11) % 28)).padStart(2, "0")},20,30`;
    });
    await writeFile(path("loss.csv"), ["order_id,customer_id,date,revenue,cost", ...lines].join("\n"));
    result = await runAll(loss, { files: [path("loss.csv")] });
    await using keepworth = await open(loss);
    answer = await price(keepworth, { elasticity: -2 });
  });

  it("is answered by the rise at which an order breaks even", () => {
    expect(result.margin).toBeCloseTo(-0.5, 10);
    expect(answer.breakEvenRise).toBeCloseTo(0.5, 10);
    expect(answer.chosen).toMatchObject({ breakEvenVolume: null, pGain: 1 });
    // 1.05⁻² of the orders lose 9 where they lost 10
    const revenue = answer.growth!.value / result.margin;
    expect(revenue).toBeGreaterThan(0);
    expect(answer.chosen.gain!.value).toBeCloseTo(revenue * (0.5 - 0.45 / 1.05 ** 2), 6);
  });

  it("has what is ahead within its interval, the right way round", () => {
    const { low, value, high } = answer.growth!;
    expect([low, value, high]).toEqual([low, value, high].toSorted((a, b) => a - b));
    expect(high).toBeLessThan(0);
    for (const { gain } of answer.scenarios) {
      expect(gain!.low).toBeLessThan(gain!.value);
      expect(gain!.high).toBeGreaterThan(gain!.value);
    }
  });

  it("takes another margin that it is told", async () => {
    await using keepworth = await open(loss);
    const told = await price(keepworth, { elasticity: 0, margin: 0.2 });
    expect(told.breakEvenRise).toBeNull();
    expect(told.chosen.gain!.value).toBeCloseTo((0.05 * answer.growth!.value) / result.margin, 6);
  });

  it("leaves the price of open deals as it was agreed", async () => {
    await using keepworth = await open(loss);
    const deals = [
      "1, 'D', 'c1', 'open', true",
      ...Array.from({ length: 20 }, (_, i) => `${i + 2}, 'E${i}', 'c2', '${i < 10 ? "won" : "lost"}', NULL`),
    ];
    await keepworth.warehouse.run(
      raw(`INSERT INTO opportunities_versions (dataset, import_id, copy, amount, margin, stage, expected_close, row_no, opportunity_id, customer_id, status, incremental)
        ${deals.map((deal) => `SELECT 'main', 1, 1, 9000, 5000, 'offer', DATE '2026-03-01', ${deal}`).join(" UNION ALL ")}`),
    );
    const running = startRun(keepworth, { now: new Date("2026-11-01T12:00:00Z") });
    while (!(await running.next()).done);
    const told = await price(keepworth, { elasticity: -2 });
    const again = await overview(keepworth);
    expect(again.run.total.pipeline).toBeGreaterThan(100);
    expect(told.growth!.value).toBeCloseTo(answer.growth!.value, 6);
    expect(told.chosen.gain!.value).toBeCloseTo(answer.chosen.gain!.value, 6);
  });
});

describe("price with lines", () => {
  let all: PriceAnswer;
  beforeAll(async () => {
    await insertLines();
    all = await ask();
  });

  it("recovers the elasticity by which products were sold, whatever the season and the growth of the shop", () => {
    expect(all.priceBy).toBe("list");
    expect(all.known).toMatchObject({ products: 10, of: 12 });
    const { mean } = all.pooled!;
    const standardError = (mean.high - mean.low) / (2 * 1.645);
    expect(Math.abs(mean.value - truth)).toBeLessThan(3 * standardError);
    expect(mean.high - mean.low).toBeLessThan(0.8);
  });

  it("says of a price that never moved, and of a product too new, that it knows nothing", () => {
    const reason = (id: string) => all.products.find(({ productId }) => productId === id)!.reason;
    expect(reason("p10")).toBe("price");
    expect(reason("p11")).toBe("months");
  });

  it("leaves a rise that would lose, and finds a gain of a cut where demand is elastic", () => {
    expect(all.elasticitySource).toBe("products");
    const [rise, cut] = [all.chosen, all.scenarios.find(({ change }) => change === -0.05)!];
    // −1.6 is beyond break-even only for margins above .6 or so; the sign follows from the two
    const pays = Math.abs(all.elasticity!.value) < Math.abs(rise.breakEvenElasticity!);
    expect(rise.gain!.value > 0).toBe(pays);
    expect(rise.volume!.value).toBeCloseTo(1.05 ** all.elasticity!.value - 1, 10);
    expect(rise.volume!.low).toBeLessThan(rise.volume!.value);
    expect(cut.volume!.value).toBeGreaterThan(0);
  });

  it("changes one product alone, by its own elasticity, in its share", async () => {
    const one = await ask({ product: "p0" });
    const known = all.products.find(({ productId }) => productId === "p0")!;
    expect(one.elasticitySource).toBe("product");
    expect(one.elasticity!.value).toBeCloseTo(known.elasticity!.value, 10);
    expect(one.product).toMatchObject({ productId: "p0", share: known.share });
    expect(Math.abs(one.chosen.gain!.value)).toBeLessThan(0.3 * one.growth!.value);
    expect((await ask({ product: "p10" })).elasticitySource).toBe("products");
  });

  it("lists who paid less than their segment", () => {
    expect(all.discounts!.by).toBe("lines");
    const paid = 0.7 * (5 + 6 + 7 + 8);
    const found = all.discounts!.customers.find((one) => Math.abs(one.paid - paid) < 1e-9);
    expect(found).toMatchObject({ purchases: 4, listValue: 26 });
    expect(found!.discount).toBeCloseTo(0.3, 10);
    expect(found!.excess).toBeCloseTo((1 - found!.usual) * 26 - paid, 10);
  });
});
