import { ordersRelation } from "@keepworth/sources";
import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { RunResult } from "../result.ts";
import { storeQuery } from "../withTable.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

/** The customers of a published run where they lie. */
export interface StoredCustomers extends AsyncDisposable {
  readonly run: RunResult;
  /**
   * What stands after FROM: i (the place by customer_id), customer_id, last_day, first_day, g, the figures and labels. Gone
   * when disposed of.
   */
  readonly table: Sql;
}

/**
 * Puts together what is known of the customers of a published run, and reads none of them.
 *
 * @throws KeepworthError "run.missing", "run.pruned"; "file.missing" or "import.inPlace" where orders are read in place
 */
export async function storeCustomers(keepworth: Keepworth, which: Which = {}): Promise<StoredCustomers> {
  const kept = shared.get(keepworth.warehouse);
  if (!kept) return storedAnew(keepworth, which);
  const run = which.run ?? (await publishedRun(keepworth, which)).result.id;
  let stored = kept.get(run);
  if (!stored) kept.set(run, (stored = storedAnew(keepworth, { run })));
  // Whoever shares it lets go of it.
  return { ...(await stored), [Symbol.asyncDispose]: async () => undefined };
}

/** What is put together but once, by warehouse and run, while several questions are asked together. */
const shared = new WeakMap<Warehouse, Map<number, Promise<StoredCustomers>>>();

/** Asks several questions, one after the other, that share the customers they ask about. */
export async function sharingCustomers<T>({ warehouse }: Keepworth, ask: () => Promise<T>): Promise<T> {
  if (shared.has(warehouse)) return ask();
  const kept = new Map<number, Promise<StoredCustomers>>();
  shared.set(warehouse, kept);
  try {
    return await ask();
  } finally {
    shared.delete(warehouse);
    for (const stored of await Promise.allSettled(kept.values()))
      if (stored.status === "fulfilled") await stored.value[Symbol.asyncDispose]();
  }
}

async function storedAnew(keepworth: Keepworth, which: Which): Promise<StoredCustomers> {
  const { warehouse } = keepworth;
  const { result: run, customers } = await publishedRun(keepworth, which);
  const orders = await ordersRelation(warehouse, run.dataset);
  const query = queries.portfolio(warehouse.dialect, {
    customers: customers(),
    orders,
    dataset: run.dataset,
  });
  return storeQuery(warehouse, query, async (table) => ({ run, table }));
}
