import { seeded } from "@keepworth/models";
import { openDuckdb, raw, recordKinds, recordTables, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import type { RunResult } from "../../result.ts";
import { elasticities } from "./elasticities.ts";

const truth = -1.6;
const run = { dataset: "main", asOf: "2026-06-30" } as RunResult;

/** Prices of a product in a month: at three levels, at times of its own; all of them at the same time if `together`. */
function level(product: number, month: number, together: boolean): number {
  return [1, 1.1, 0.92][Math.floor((month + (together ? 0 : 3 * product)) / 7) % 3]!;
}

/** What came of a shop with twelve products over 30 months, strong Decembers and growth. */
async function shop(seed: number, { together = false } = {}) {
  await using warehouse = await openDuckdb(":memory:");
  const products = recordKinds.find(({ name }) => name === "products")!;
  for (const statement of recordTables(products)) await warehouse.run(raw(statement));
  const rng = seeded(seed);
  const columns = { product: [], month: [], units: [], price: [] } as Record<string, number[]>;
  for (let product = 0; product < 12; product += 1) {
    for (let month = 0; month < 30; month += 1) {
      const price = level(product, month, together);
      const season = month % 12 === 11 ? 2 : 1;
      columns["product"]!.push(product);
      columns["month"]!.push(month);
      columns["units"]!.push(rng.poisson(60 * season * (1 + month / 60) * price ** truth));
      columns["price"]!.push((5 + product) * price);
    }
  }
  await warehouse.putColumns("sold", {
    product: Int32Array.from(columns["product"]!),
    month: Int32Array.from(columns["month"]!),
    units: Float64Array.from(columns["units"]!),
    price: Float64Array.from(columns["price"]!),
  });
  await warehouse.run(sql`
CREATE VIEW order_lines AS SELECT 'main' AS dataset, 'order' AS kind, 'p' || product AS product_id,
  CAST(DATE '2024-01-10' + to_months(month) AS DATE) AS day, CAST(units AS DECIMAL(18,4)) AS quantity,
  CAST(price AS DECIMAL(18,4)) AS list_price, CAST(units * price AS DECIMAL(18,4)) AS revenue FROM sold`);
  return (await elasticities(warehouse, run))!;
}

describe("elasticities of a shop's products", () => {
  it("recover a known one, whatever season and growth, with 90 % intervals that hold it about so often", async () => {
    const shops = 40;
    let [means, heldMeans, held, count] = [0, 0, 0, 0];
    for (let seed = 0; seed < shops; seed += 1) {
      const { pooled } = await shop(seed);
      means += pooled!.mean / shops;
      if (Math.abs(pooled!.mean - truth) <= 1.645 * pooled!.meanError) heldMeans += 1;
      for (const { elasticity, standardError } of pooled!.products) {
        if (Math.abs(elasticity - truth) <= 1.645 * standardError) held += 1;
        count += 1;
      }
    }
    // means of shops vary by .1: three standard errors of their mean
    expect(Math.abs(means - truth)).toBeLessThan(0.05);
    // .9 ± three standard errors of 40; estimates of one shop share its mean
    expect(heldMeans / shops).toBeGreaterThan(0.75);
    expect(held / count).toBeGreaterThan(0.85);
  });

  it("are not known where all prices moved at the same time: a shop that sells less tells nothing of why", async () => {
    const { pooled, products } = await shop(1, { together: true });
    expect(pooled).toBeNull();
    expect(products.map(({ found }) => (found.known ? "known" : found.reason))).toEqual(
      Array.from({ length: 12 }, () => "price"),
    );
  });
});
