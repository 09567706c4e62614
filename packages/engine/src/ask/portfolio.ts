import { smallest } from "@keepworth/decisions";
import { identifier, join, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { withColumns } from "../withTable.ts";
import type { Which } from "./publishedRun.ts";
import { storeCustomers, type StoredCustomers } from "./storedCustomers.ts";

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
export interface Portfolio extends StoredCustomers {
  readonly size: number;
  readonly figure: Readonly<Record<PortfolioFigure, Float64Array>>;
  readonly label: Readonly<Record<PortfolioLabel, Labels>>;
  /** Customer ids at positions, in their order. */
  ids(positions: ArrayLike<number>): Promise<string[]>;
}

/**
 * Reads the customers of a published run.
 *
 * @throws KeepworthError as `storeCustomers`
 */
export async function readPortfolio(keepworth: Keepworth, which: Which = {}): Promise<Portfolio> {
  const stored = await storeCustomers(keepworth, which);
  try {
    let columns = read.get(stored.table);
    if (!columns) read.set(stored.table, (columns = readColumns(keepworth.warehouse, stored.table)));
    return { ...stored, ...(await columns) };
  } catch (error) {
    await stored[Symbol.asyncDispose]();
    throw error;
  }
}

/** By what was put together: questions that share it read it once. */
const read = new WeakMap<Sql, ReturnType<typeof readColumns>>();

/** The texts of a label, in the order of their codes. */
export async function namesOf(warehouse: Warehouse, table: Sql, label: PortfolioLabel): Promise<string[]> {
  const rows = await warehouse.rows<{ name: string }>(
    sql`SELECT DISTINCT ${identifier(label)} AS name FROM ${table} ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

async function readColumns(
  warehouse: Warehouse,
  table: Sql,
): Promise<Pick<Portfolio, "size" | "figure" | "label" | "ids">> {
  const numbers = figures.map(
    (figure) =>
      sql`coalesce(CAST(t.${identifier(figure)} AS DOUBLE), CAST('NaN' AS DOUBLE)) AS ${identifier(figure)}`,
  );
  const names = {} as Record<PortfolioLabel, string[]>;
  for (const label of labels) names[label] = await namesOf(warehouse, table, label);
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
    size,
    figure: Object.fromEntries(figures.map((figure) => [figure, columns[figure] as Float64Array])) as Record<
      PortfolioFigure,
      Float64Array
    >,
    label: Object.fromEntries(labels.map((label) => [label, labelled(label)])) as Record<
      PortfolioLabel,
      Labels
    >,
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
}

/** Positions of the `count` customers with the largest value, largest first; equal ones in their order, NaN last. */
export function topPositions(value: ArrayLike<number>, count: number): Int32Array {
  return smallest(
    Float64Array.from(value, (one) => (Number.isNaN(one) ? Infinity : -one)),
    count,
  );
}
