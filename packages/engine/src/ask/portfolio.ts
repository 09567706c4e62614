import { smallest } from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { identifier, join, queries, sql, type Sql } from "@keepworth/warehouse";
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
  const { warehouse } = keepworth;
  const { dialect } = warehouse;
  const { result: run, customers } = await publishedRun(keepworth, which);
  const orders = await ordersRelation(warehouse, run.dataset);
  const query = queries.portfolio(dialect, { customers: customers(), orders, dataset: run.dataset });
  return storeQuery(warehouse, query, async (table) => {
    const numbers = figures.map(
      (figure) =>
        sql`coalesce(CAST(${identifier(figure)} AS DOUBLE), CAST('NaN' AS DOUBLE)) AS ${identifier(figure)}`,
    );
    const codes = labels.map(
      (label) =>
        sql`CAST(dense_rank() OVER (ORDER BY ${identifier(label)}) - 1 AS INTEGER) AS ${identifier(label)}`,
    );
    const columns = await warehouse.columns(
      sql`SELECT ${join([...numbers, ...codes])} FROM ${table} ORDER BY i`,
    );
    const named = async (label: PortfolioLabel): Promise<Labels> => {
      const rows = await warehouse.rows<{ name: string }>(
        sql`SELECT DISTINCT ${identifier(label)} AS name FROM ${table} ORDER BY ${identifier(label)}`,
      );
      return { names: rows.map((row) => row.name), code: columns[label] as Int32Array };
    };
    const label: Partial<Record<PortfolioLabel, Labels>> = {};
    for (const one of labels) label[one] = await named(one);
    return {
      run,
      size: columns["p_alive"]!.length,
      figure: Object.fromEntries(
        figures.map((figure) => [figure, columns[figure] as Float64Array]),
      ) as Record<PortfolioFigure, Float64Array>,
      label: label as Record<PortfolioLabel, Labels>,
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
