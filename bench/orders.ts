import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { bgnbd, seeded } from "@keepworth/models";
import { literal, openDuckdb, raw, sql } from "@keepworth/warehouse";

/** What the simulated customers are like, in days: about five orders each within three years. */
export const truth = { r: 0.6, alpha: 45, a: 0.7, b: 4 };
export const spendTruth = { p: 6, q: 4, v: 15 };

const chunk = 250_000;
const span = 1_095;
const acquired = 730;

/**
 * Writes a Parquet file of simulated orders in date order: customer_id BIGINT, date, amount DECIMAL(18,4). Customers
 * come over two years, are watched until day 1,095, buy by BG/NBD and spend by Gamma-Gamma; one order in thirty comes
 * in two parts on one day. The file appears when it is complete; one that is there stays.
 */
export async function makeOrders(file: string, customers: number): Promise<void> {
  if (existsSync(file)) return;
  await using warehouse = await openDuckdb(":memory:", { memoryLimit: "6GB" });
  await warehouse.run(raw("CREATE TABLE orders (customer_id BIGINT, date DATE, amount DECIMAL(18,4))"));
  for (let start = 0; start < customers; start += chunk) {
    await warehouse.putColumns("part", simulateOrders(start, Math.min(chunk, customers - start)));
    await warehouse.run(
      raw(`
INSERT INTO orders SELECT CAST(customer AS BIGINT), DATE '2023-01-01' + day, CAST(amount AS DECIMAL(18,2)) FROM part`),
    );
  }
  await warehouse.run(
    sql`COPY (SELECT * FROM orders ORDER BY date, customer_id) TO ${literal(`${file}.part`)} (FORMAT parquet)`,
  );
  await rename(`${file}.part`, file);
}

function simulateOrders(start: number, n: number) {
  const rng = seeded(20_260_101, start / chunk);
  const first = Int32Array.from({ length: n }, () => Math.floor(rng.uniform() * acquired));
  const { orders } = bgnbd.simulate(truth, {
    n,
    T: first.map((day) => span - day),
    chance: rng,
    wholeDays: true,
    orders: true,
  });
  const scale = Float64Array.from({ length: n }, () => spendTruth.v / rng.gamma(spendTruth.q));
  const [customer, day, amount]: number[][] = [[], [], []];
  for (let i = 0; i < orders!.customer.length; i++) {
    const who = orders!.customer[i]!;
    const spent = scale[who]! * rng.gamma(spendTruth.p);
    const parts = rng.uniform() < 1 / 30 ? [0.7, 0.3] : [1];
    for (const part of parts) {
      customer!.push(start + who + 1);
      day!.push(first[who]! + orders!.time[i]!);
      amount!.push(Math.max(0.01, spent * part));
    }
  }
  return {
    customer: Int32Array.from(customer!),
    day: Int32Array.from(day!),
    amount: Float64Array.from(amount!),
  };
}
