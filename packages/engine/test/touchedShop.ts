import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "@keepworth/models";
import { importInto, open, run, type Keepworth } from "../src/index.ts";

const now = new Date("2026-11-01T12:00:00Z");
const start = Date.UTC(2023, 10, 1);
const days = 1080;
const iso = (day: number) => new Date(start + Math.floor(day) * 86_400_000).toISOString().slice(0, 10);

/** What drives customers away, and what only goes along with those who buy much. */
export const touched = {
  bad: "P-BAD",
  rich: "P-RICH",
  products: ["P-BAD", "P-RICH", "P-1", "P-2", "P-3", "P-4", "P-5", "P-6"],
  badTopic: "broken",
  richTopic: "recipe",
  topics: ["broken", "recipe", "invoice"],
} as const;

/**
 * A shop where one product and one topic of support make customers leave, another product and topic go along with those
 * who buy much, and all others are chance. Orders with their lines; support cases; products with their categories.
 */
export async function touchedShop(customers: number, seed = 1): Promise<Keepworth> {
  const rng = seeded(seed);
  const orders = ["order_id,line_no,customer_id,date,product_id,product,quantity,revenue,cost,channel"];
  const cases = ["interaction_id,customer_id,at,kind,topic,order_id,channel"];
  for (let c = 0; c < customers; c += 1) {
    const rate = rng.gamma(1.2) / 45;
    const channel = c % 3 === 0 ? "ads" : "search";
    let leaves = rng.exponential() * 500;
    let n = 0;
    for (let day = 0.6 * days * rng.uniform(), first = day; day < days && day - first < leaves; n += 1) {
      // The bad one comes beside others, so that those are held against orders with as much of it.
      const isBad = rng.uniform() < 0.12;
      const other = n > 3 && rng.uniform() < 0.4 ? touched.rich : `P-${1 + Math.floor(6 * rng.uniform())}`;
      const order = `O${c}-${n}`;
      (isBad ? [other, touched.bad] : [other]).forEach((product, line) => {
        const revenue = ((isBad ? 10 : 20) * rng.gamma(5)) / 5;
        orders.push(
          `${order},${line + 1},C${c},${iso(day)},${product},${product},${1 + rng.poisson(0.3)},${revenue.toFixed(2)},${(0.6 * revenue).toFixed(2)},${channel}`,
        );
      });
      if (isBad && rng.uniform() < 0.5) leaves = 0;
      const topic = rng.uniform();
      const said =
        topic < 0.08
          ? touched.badTopic
          : topic < 0.12
            ? "invoice"
            : n > 3 && topic < 0.4
              ? touched.richTopic
              : null;
      if (said !== null) {
        cases.push(`I${cases.length},C${c},${iso(day + 1)}T10:00:00Z,complaint,${said},${order},email`);
        if (said === touched.badTopic && rng.uniform() < 0.6) leaves = 0;
      }
      day += Math.max(1.5, rng.exponential() / rate);
    }
  }
  const products = [
    "product_id,name,category",
    ...touched.products.map(
      (product) => `${product},Name of ${product},${product === touched.rich ? "finer" : "plain"}`,
    ),
  ];
  const folder = await mkdtemp(join(tmpdir(), "keepworth-touched-"));
  const keepworth = await open(":memory:", { create: true });
  try {
    for (const [name, lines, as] of [
      ["orders.csv", orders, "orders"],
      ["products.csv", products, "products"],
      ["interactions.csv", cases, "interactions"],
    ] as const) {
      const file = join(folder, name);
      await writeFile(file, `${lines.join("\n")}\n`);
      await importInto(keepworth, [file], { now, as });
    }
    const running = run(keepworth, { now });
    for (let next = await running.next(); !next.done; next = await running.next());
    return keepworth;
  } catch (error) {
    await keepworth.close();
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
