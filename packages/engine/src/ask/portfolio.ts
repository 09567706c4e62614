import { smallest } from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { identifier, join, queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { RunResult } from "../result.ts";
import { publishedRun, type Which } from "./publishedRun.ts";
import { storeQuery, withColumns } from "../withTable.ts";

/** Figures of every customer, NaN where there is none; as in the export, money in the run's currency. */
const figures = [
  "orders",
  "frequency",
  "recency_days",
  "age_days",
  "p_alive",
  "expected_orders",
  "expected_spend",
  "base",
  "growth",
  "growth_low",
  "growth_high",
  "clv",
  "clv_forever",
  "churn_risk",
  "pipeline",
  "networking",
  "learning",
] as const;

/** What customers are told apart by. `channel`: the one that won them. */
const labels = ["segment", "channel", "account_id", "owner", "country"] as const;

export type PortfolioFigure = (typeof figures)[number];
export type PortfolioLabel = (typeof labels)[number];

/** A text of every customer: `names[code[i]]`; "" where none is known. */
export interface Labels {
  readonly names: readonly string[];
  readonly code: Int32Array;
}

/**
 * The customers of a published run as columns, ordered by customer_id, for decisions over all of them. Nothing is held
 * per customer but numbers; ids are asked for by position.
 */
export interface Portfolio extends AsyncDisposable {
  readonly run: RunResult;
  readonly size: number;
  readonly figure: Readonly<Record<PortfolioFigure, Float64Array>>;
  readonly label: Readonly<Record<PortfolioLabel, Labels>>;
  /** What stands after FROM: i (the position), customer_id, last_day, first_day, g, the figures and labels. Gone when disposed of. */
  readonly table: Sql;
  /** Customer ids at positions, in their order. */
  ids(positions: ArrayLike<number>): Promise<string[]>;
}

/**
 * Reads the customers of a published run.
 *
 * @throws KeepworthError "run.missing", "run.pruned"; "file.missing" or "import.inPlace" where orders are read in place
 */
export async function readPortfolio(keepworth: Keepworth, which: Which = {}): Promise<Portfolio> {
  const kept = shared.get(keepworth.warehouse);
  if (!kept) return readAnew(keepworth, which);
  const run = which.run ?? (await publishedRun(keepworth, which)).result.id;
  let portfolio = kept.get(run);
  if (!portfolio) kept.set(run, (portfolio = readAnew(keepworth, { run })));
  // Whoever shares it lets go of it.
  return { ...(await portfolio), [Symbol.asyncDispose]: async () => undefined };
}

/** What is read but once, by warehouse and run, while several questions are asked together. */
const shared = new WeakMap<Warehouse, Map<number, Promise<Portfolio>>>();

/** Asks several questions, one after the other, that share the portfolios they read. */
export async function sharingPortfolios<T>({ warehouse }: Keepworth, ask: () => Promise<T>): Promise<T> {
  if (shared.has(warehouse)) return ask();
  const kept = new Map<number, Promise<Portfolio>>();
  shared.set(warehouse, kept);
  try {
    return await ask();
  } finally {
    shared.delete(warehouse);
    for (const portfolio of await Promise.allSettled(kept.values()))
      if (portfolio.status === "fulfilled") await portfolio.value[Symbol.asyncDispose]();
  }
}

async function readAnew(keepworth: Keepworth, which: Which): Promise<Portfolio> {
  const { warehouse } = keepworth;
  const { dialect } = warehouse;
  const { result: run, customers } = await publishedRun(keepworth, which);
  const orders = await ordersRelation(warehouse, run.dataset);
  const query = queries.portfolio(dialect, { customers: customers(), orders, dataset: run.dataset });
  return storeQuery(warehouse, query, async (table) => {
    const numbers = figures.map(
      (figure) =>
        sql`coalesce(CAST(t.${identifier(figure)} AS DOUBLE), CAST('NaN' AS DOUBLE)) AS ${identifier(figure)}`,
    );
    const names = {} as Record<PortfolioLabel, string[]>;
    for (const label of labels) {
      const rows = await warehouse.rows<{ name: string }>(
        sql`SELECT DISTINCT ${identifier(label)} AS name FROM ${table} ORDER BY 1`,
      );
      names[label] = rows.map((row) => row.name);
    }
    // Where all are alike, nothing has to be looked up.
    const several = labels.filter((label) => names[label].length > 1);
    const codes = several.map((label) => sql`${identifier(label)}.code AS ${identifier(label)}`);
    const coded = several.map(
      (label) => sql`
JOIN (SELECT name, CAST(row_number() OVER (ORDER BY name) - 1 AS INTEGER) AS code
  FROM (SELECT DISTINCT ${identifier(label)} AS name FROM ${table}) AS names) AS ${identifier(label)}
  ON ${identifier(label)}.name = t.${identifier(label)}`,
    );
    const columns = await warehouse.columns(
      sql`SELECT ${join([...numbers, ...codes])} FROM ${table} AS t ${join(coded, " ")} ORDER BY i`,
    );
    const size = columns["p_alive"]!.length;
    const labelled = (label: PortfolioLabel): Labels => ({
      names: names[label],
      code: (columns[label] as Int32Array | undefined) ?? new Int32Array(size),
    });
    return {
      run,
      size,
      figure: Object.fromEntries(
        figures.map((figure) => [figure, columns[figure] as Float64Array]),
      ) as Record<PortfolioFigure, Float64Array>,
      label: Object.fromEntries(labels.map((label) => [label, labelled(label)])) as Record<
        PortfolioLabel,
        Labels
      >,
      table,
      async ids(positions: ArrayLike<number>) {
        const wanted = {
          place: Int32Array.from(positions, (_, place) => place),
          i: Int32Array.from(positions),
        };
        const rows = await withColumns(warehouse, wanted, (places) =>
          warehouse.rows<{ customer_id: string }>(
            sql`SELECT customer_id FROM ${places} w JOIN ${table} t ON t.i = w.i ORDER BY w.place`,
          ),
        );
        return rows.map((row) => row.customer_id);
      },
    };
  });
}

/** Positions of the `count` customers with the largest value, largest first; equal ones in their order, NaN last. */
export function topPositions(value: ArrayLike<number>, count: number): Int32Array {
  return smallest(
    Float64Array.from(value, (one) => (Number.isNaN(one) ? Infinity : -one)),
    count,
  );
}
