import { ordersRelation } from "@keepworth/sources";
import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { RunResult } from "../result.ts";
import { storeQuery } from "../withTable.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

/** The customers of a published run where they lie. */
export interface StoredCustomers extends AsyncDisposable {
  readonly run: RunResult;
  /** What stands after FROM: customer_id, last_day, first_day, g, the figures and labels. Gone when disposed of. */
  readonly table: Sql;
  /** What was made of the table, and is gone with it. */
  readonly made: AsyncDisposableStack;
}

/** The same, and the table has i as well: each one's place by customer_id, from 0. */
export interface PlacedCustomers extends StoredCustomers {
  readonly places: true;
}

/**
 * Puts together what is known of the customers of a published run, and reads none of them.
 *
 * @throws KeepworthError "run.missing", "run.pruned"; "file.missing" or "import.inPlace" where orders are read in place
 */
export async function storeCustomers(keepworth: Keepworth, which: Which = {}): Promise<StoredCustomers> {
  const kept = await keptOf(keepworth, which);
  if (!kept) return storedAnew(keepworth, which, { places: false });
  return lent(kept.placed ?? (kept.stored ??= storedAnew(keepworth, kept, { places: false })));
}

/** The same with places, which a cluster finds by ordering all ids: for questions that hold columns of customers. */
export async function placeCustomers(keepworth: Keepworth, which: Which = {}): Promise<PlacedCustomers> {
  const kept = await keptOf(keepworth, which);
  const anew = async (told: Which) => ({
    ...(await storedAnew(keepworth, told, { places: true })),
    places: true as const,
  });
  if (!kept) return anew(which);
  return lent((kept.placed ??= kept.stored ? placedOf(keepworth, await kept.stored) : anew(kept)));
}

interface Kept {
  readonly run: number;
  stored?: Promise<StoredCustomers>;
  placed?: Promise<PlacedCustomers>;
}

/** What is put together but once, by warehouse and run, while several questions are asked together. */
const shared = new WeakMap<Warehouse, Map<number, Kept>>();

/** Asks several questions, one after the other, that share the customers they ask about. */
export async function sharingCustomers<T>({ warehouse }: Keepworth, ask: () => Promise<T>): Promise<T> {
  if (shared.has(warehouse)) return ask();
  const all = new Map<number, Kept>();
  shared.set(warehouse, all);
  try {
    return await ask();
  } finally {
    shared.delete(warehouse);
    const kept = [...all.values()].flatMap(({ stored, placed }) => [placed, stored]);
    for (const one of await Promise.allSettled(kept))
      if (one.status === "fulfilled") await one.value?.[Symbol.asyncDispose]();
  }
}

/** undefined where nothing is shared. */
async function keptOf(keepworth: Keepworth, which: Which): Promise<Kept | undefined> {
  const all = shared.get(keepworth.warehouse);
  if (!all) return undefined;
  const run = which.run ?? (await publishedRun(keepworth, which)).result.id;
  const kept = all.get(run) ?? { run };
  all.set(run, kept);
  return kept;
}

/** Whoever shares it lets go of it. */
async function lent<T extends StoredCustomers>(customers: Promise<T>): Promise<T> {
  return { ...(await customers), [Symbol.asyncDispose]: async () => undefined };
}

async function storedAnew(
  keepworth: Keepworth,
  which: Which,
  { places }: { readonly places: boolean },
): Promise<StoredCustomers> {
  const { warehouse } = keepworth;
  const { result: run, customers } = await publishedRun(keepworth, which);
  const orders = await ordersRelation(warehouse, run.dataset);
  const told = { customers: customers(), orders, dataset: run.dataset, places };
  return tableOf(keepworth, run, queries.portfolio(warehouse.dialect, told));
}

async function placedOf(keepworth: Keepworth, { run, table }: StoredCustomers): Promise<PlacedCustomers> {
  const query = queries.withPlaces(keepworth.warehouse.dialect, { customers: table });
  return { ...(await tableOf(keepworth, run, query)), places: true };
}

async function tableOf({ warehouse }: Keepworth, run: RunResult, query: Sql): Promise<StoredCustomers> {
  const made = new AsyncDisposableStack();
  const { table } = made.use(await storeQuery(warehouse, query, async (name) => ({ table: name })));
  return { run, table, made, [Symbol.asyncDispose]: () => made.disposeAsync() };
}
