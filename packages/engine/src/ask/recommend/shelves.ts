import { identifier, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";

/** Products that enter pairs: the most widely bought ones. Their pairs fit in memory, whatever the number of orders. */
export const mostItems = 1000;

export interface Product {
  readonly id: string;
  readonly name: string;
  /** "": not known. */
  readonly category: string;
  readonly customers: number;
  /** Mean revenue of one purchase of it. */
  readonly price: number;
  /** Of one piece, stated or else as sold; null where neither is told. */
  readonly unitPrice: number | null;
  /** Of one purchase; revenue where no margin is known. */
  readonly margin: number;
  /** Ids of the products that it is an upgrade of. */
  readonly upgradeOf: readonly string[];
}

/** What a shop sold, product by product, up to the day of a run; its tables are gone when it is disposed of. */
export interface Shelves extends AsyncDisposable {
  readonly dataset: string;
  readonly asOf: string;
  /** The most widely bought first. */
  readonly products: readonly Product[];
  /** How many of them enter pairs. */
  readonly items: number;
  readonly categories: readonly string[];
  /** Of each product its category's place in `categories`. */
  readonly category: Int32Array;
  readonly margin: Float64Array;
  /** Share of products whose margin follows from costs; the others take the shop's margin, or revenue. */
  readonly costed: number;
  /** Customers who bought any. */
  readonly customers: number;
  readonly firstDay: string;
  /** What stands after FROM: see the query `purchases`. */
  readonly purchases: Sql;
  /** c, customer_id. */
  readonly purchasers: Sql;
  /** p, category (its place), up (1 where a product is stated as the next step up of it). */
  readonly shelf: Sql;
}

interface SoldRow {
  product_id: string;
  name: string;
  category: string;
  customers: number;
  list_price: number | null;
  unit_price: number | null;
  price: number;
  margin: number | null;
  upgrade_of: string | null;
}

let made = 0;

/** Reads the lines of a dataset's orders; null where there are none. */
export async function readShelves({ warehouse }: Keepworth, run: RunResult): Promise<Shelves | null> {
  const { dataset, asOf } = run;
  const prefix = `ask_shelves_${(made += 1)}`;
  const [sold, purchases, purchasers, shelf] = ["sold", "purchases", "purchasers", "shelf"].map((name) =>
    identifier(`${prefix}_${name}`),
  ) as [Sql, Sql, Sql, Sql];
  const drop = async () => {
    for (const table of [sold, purchases, purchasers, shelf])
      await warehouse.run(sql`DROP TABLE IF EXISTS ${table}`);
  };
  try {
    await warehouse.createTemporary(sold, queries.soldProducts({ dataset, asOf }));
    const rows = await warehouse.rows<SoldRow>(sql`SELECT * FROM ${sold} ORDER BY p`);
    if (rows.length === 0) {
      await drop();
      return null;
    }
    const made_ = queries.purchases(warehouse.dialect, { dataset, asOf, products: sold });
    await warehouse.createTemporary(purchases, made_);
    await warehouse.createTemporary(purchasers, queries.purchasers({ dataset, asOf }));
    const shop = run.profit && run.margin !== undefined && run.margin !== null ? run.margin : 1;
    const products = rows.map((row): Product => ({
      id: row.product_id,
      name: row.name,
      category: row.category,
      customers: row.customers,
      price: row.price,
      unitPrice: row.list_price ?? row.unit_price,
      margin: row.margin ?? row.price * shop,
      upgradeOf: (row.upgrade_of ?? "")
        .split("|")
        .map((id) => id.trim())
        .filter((id) => id !== ""),
    }));
    const categories = [...new Set(products.map((product) => product.category))].sort();
    const category = Int32Array.from(products, (product) => categories.indexOf(product.category));
    const below = new Set(products.flatMap(({ upgradeOf }) => upgradeOf));
    await warehouse.putColumns(`${prefix}_shelf`, {
      p: Int32Array.from(products, (_, p) => p),
      category,
      up: Int32Array.from(products, ({ id }) => (below.has(id) ? 1 : 0)),
    });
    const { customers, first_day } = await warehouse.row<{ customers: number; first_day: string }>(
      sql`SELECT CAST(count(DISTINCT c) AS DOUBLE) AS customers, min("day") AS first_day FROM ${purchases}`,
    );
    return {
      dataset,
      asOf,
      products,
      items: Math.min(products.length, mostItems),
      categories,
      category,
      margin: Float64Array.from(products, ({ margin }) => margin),
      costed: rows.filter(({ margin }) => margin !== null).length / rows.length,
      customers,
      firstDay: first_day,
      purchases,
      purchasers,
      shelf,
      [Symbol.asyncDispose]: drop,
    };
  } catch (error) {
    await drop().catch(() => undefined);
    throw error;
  }
}
