import { smallest } from "@keepworth/decisions";
import { identifier, join, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { withColumns } from "../withTable.ts";
import { refuseMany } from "./inMemory.ts";
import { publishedRun, type Which } from "./publishedRun.ts";
import { placeCustomers, type PlacedCustomers } from "./storedCustomers.ts";

/** Own purchases, within the horizon and for ever: what is neither past nor brought beside them. */
const ownGrowth = "growth - pipeline";
const ownAhead = "clv_forever - base - pipeline - networking - learning";

/** Figures of every customer, NaN where there is none; as in the export, money in the run's currency. */
const figures = {
  orders: "orders",
  frequency: "frequency",
  recency_days: "recency_days",
  age_days: "age_days",
  p_alive: "p_alive",
  expected_orders: "expected_orders",
  expected_spend: "expected_spend",
  base: "base",
  growth: "growth",
  growth_low: "growth_low",
  growth_high: "growth_high",
  clv: "clv",
  clv_forever: "clv_forever",
  churn_risk: "churn_risk",
  pipeline: "pipeline",
  networking: "networking",
  learning: "learning",
  /** Of `growth`, what own purchases bring, and what they bring after the horizon. */
  own_growth: ownGrowth,
  own_later: `${ownAhead} - (${ownGrowth})`,
  /** What is expected for ever beyond the lifetime value to the horizon. */
  later: "clv_forever - clv",
  /** How wide the 90 % interval of `growth` is. */
  growth_width: "growth_high - growth_low",
} as const;

/** What customers are told apart by. `channel`: the one that won them. */
export const portfolioLabels = ["segment", "channel", "account_id", "owner", "country"] as const;

export type PortfolioFigure = keyof typeof figures;
export const portfolioFigures = Object.keys(figures) as PortfolioFigure[];
export type PortfolioLabel = (typeof portfolioLabels)[number];

/** A text of every customer: `names[code[i]]`; "" where none is known. */
export interface Labels {
  readonly names: readonly string[];
  readonly code: Int32Array;
}

/** What a question reads of every customer. */
export interface Wanted<F extends PortfolioFigure, L extends PortfolioLabel> {
  readonly figures: readonly F[];
  readonly labels: readonly L[];
}

/**
 * The customers of a published run as columns, ordered by customer_id, for decisions over all of them. Nothing is held
 * per customer but the numbers that were asked for; ids are asked for by position.
 */
export interface Portfolio<
  F extends PortfolioFigure = PortfolioFigure,
  L extends PortfolioLabel = PortfolioLabel,
> extends PlacedCustomers {
  readonly size: number;
  readonly figure: Readonly<Record<F, Float64Array>>;
  readonly label: Readonly<Record<L, Labels>>;
  /** Customer ids at positions, in their order. */
  ids(positions: ArrayLike<number>): Promise<string[]>;
}

/**
 * Reads what is wanted of the customers of a published run.
 *
 * @throws KeepworthError as `placeCustomers`; "cluster.many"
 */
export async function readPortfolio<const F extends PortfolioFigure, const L extends PortfolioLabel>(
  keepworth: Keepworth,
  which: Which,
  wanted: Wanted<F, L>,
): Promise<Portfolio<F, L>> {
  const { result: run } = await publishedRun(keepworth, which);
  refuseMany(keepworth, run);
  const placed = await placeCustomers(keepworth, { ...which, run: run.id });
  try {
    return { ...placed, ...(await readWanted(keepworth.warehouse, placed.table, wanted)) };
  } catch (error) {
    await placed[Symbol.asyncDispose]();
    throw error;
  }
}

/** What was read of a table: questions that share it read no column twice. */
interface Read {
  readonly size: number;
  readonly figure: Partial<Record<PortfolioFigure, Float64Array>>;
  readonly label: Partial<Record<PortfolioLabel, Labels>>;
}

const read = new WeakMap<Sql, Read>();

async function readWanted<F extends PortfolioFigure, L extends PortfolioLabel>(
  warehouse: Warehouse,
  table: Sql,
  wanted: Wanted<F, L>,
): Promise<Pick<Portfolio<F, L>, "size" | "figure" | "label" | "ids">> {
  let known = read.get(table);
  if (!known) {
    const { size } = await warehouse.row<{ size: number }>(sql`SELECT count(*) AS size FROM ${table} AS t`);
    read.set(table, (known = { size, figure: {}, label: {} }));
  }
  const { size, figure, label } = known;
  await readInto(known, warehouse, table, {
    figures: [...new Set(wanted.figures)].filter((one) => !figure[one]),
    labels: [...new Set(wanted.labels)].filter((one) => !label[one]),
  });
  return {
    size,
    figure: picked(figure as Record<F, Float64Array>, wanted.figures),
    label: picked(label as Record<L, Labels>, wanted.labels),
    ids: (positions) => idsAt(warehouse, table, positions),
  };
}

function picked<K extends string, V>(all: Readonly<Record<K, V>>, names: readonly K[]): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Record<K, V>;
}

/** The texts of a label, in the order of their codes. */
export async function namesOf(warehouse: Warehouse, table: Sql, label: PortfolioLabel): Promise<string[]> {
  const rows = await warehouse.rows<{ name: string }>(
    sql`SELECT DISTINCT ${identifier(label)} AS name FROM ${table} AS t ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

async function readInto(
  { size, figure, label }: Read,
  warehouse: Warehouse,
  table: Sql,
  wanted: Wanted<PortfolioFigure, PortfolioLabel>,
): Promise<void> {
  const numbers = wanted.figures.map(
    (one) => sql`coalesce(CAST(${raw(figures[one])} AS DOUBLE), CAST('NaN' AS DOUBLE)) AS ${identifier(one)}`,
  );
  const names: Partial<Record<PortfolioLabel, string[]>> = {};
  for (const one of wanted.labels) names[one] = await namesOf(warehouse, table, one);
  // Where all are alike, nothing has to be looked up.
  const several = wanted.labels.filter((one) => names[one]!.length > 1);
  const codes = several.map((one) => sql`${identifier(`n_${one}`)}.code AS ${identifier(`code_${one}`)}`);
  const coded = several.map((one) => {
    const alias = identifier(`n_${one}`);
    return sql`
JOIN (SELECT name, CAST(row_number() OVER (ORDER BY name) - 1 AS INTEGER) AS code
  FROM (SELECT DISTINCT ${identifier(one)} AS name FROM ${table} AS t) AS names) AS ${alias}
  ON ${alias}.name = t.${identifier(one)}`;
  });
  const columns =
    numbers.length + codes.length > 0
      ? await warehouse.columns(
          sql`SELECT ${join([...numbers, ...codes])} FROM ${table} AS t ${join(coded, " ")} ORDER BY i`,
        )
      : {};
  for (const one of wanted.figures) figure[one] = columns[one] as Float64Array;
  for (const one of wanted.labels) {
    const code = columns[`code_${one}`] as Int32Array | undefined;
    label[one] = { names: names[one]!, code: code ?? new Int32Array(size) };
  }
}

async function idsAt(warehouse: Warehouse, table: Sql, positions: ArrayLike<number>): Promise<string[]> {
  const wanted = {
    place: Int32Array.from(positions, (_, place) => place),
    i: Int32Array.from(positions),
  };
  const rows = await withColumns(warehouse, wanted, (places) =>
    warehouse.rows<{ customer_id: string }>(
      sql`SELECT customer_id FROM ${places} AS w JOIN ${table} AS t ON t.i = w.i ORDER BY w.place`,
    ),
  );
  return rows.map((row) => row.customer_id);
}

/** Positions of the `count` customers with the largest value, largest first; equal ones in their order, NaN last. */
export function topPositions(value: ArrayLike<number>, count: number): Int32Array {
  return smallest(
    Float64Array.from(value, (one) => (Number.isNaN(one) ? Infinity : -one)),
    count,
  );
}
