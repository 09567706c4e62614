import {
  pooledElasticity,
  productElasticity,
  type MonthOfSales,
  type PooledElasticity,
  type ProductElasticity,
} from "@keepworth/decisions";
import { queries, type Warehouse } from "@keepworth/warehouse";
import type { RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { monthNumber } from "../plan/history.ts";

interface SalesRow {
  readonly product_id: string;
  readonly name: string;
  readonly month: string;
  readonly units: number;
  readonly revenue: number;
  readonly list_value: number;
  readonly list_units: number;
}

/** A product by months, from its first sale to its last. */
interface Sales {
  readonly productId: string;
  readonly name: string;
  readonly first: number;
  readonly units: readonly number[];
  /** Of a unit; in a month without a sale, the one before. */
  readonly price: readonly number[];
  /** Of the last twelve months. */
  readonly revenue: number;
}

export interface Elasticities {
  readonly products: readonly (Sales & {
    readonly found: ProductElasticity;
    readonly place: number | null;
  })[];
  readonly pooled: PooledElasticity | null;
  readonly by: "list" | "paid";
}

/** With fewer products, others say nothing of the demand of a month. */
const fewestForExposure = 3;
/** Lines with a list price, of all, from which on list prices are what customers saw. */
const listed = 0.9;

/**
 * Every product's price elasticity from its own past; null without lines. Where there are three products or more, a
 * product's units are held against those of all others, and its price against theirs: a season and a growing shop then
 * cancel out, and a rise of all prices at once says nothing.
 */
export async function elasticities(warehouse: Warehouse, run: RunResult): Promise<Elasticities | null> {
  const { dataset, asOf } = run;
  const rows = await warehouse.rows<SalesRow>(queries.productMonths(warehouse.dialect, { dataset, asOf }));
  if (rows.length === 0) return null;
  const units = rows.reduce((sum, row) => sum + row.units, 0);
  const by = rows.reduce((sum, row) => sum + row.list_units, 0) >= listed * units ? "list" : "paid";
  // What is left of a month says nothing of a month.
  const ended = monthNumber(addDays(asOf, 1));
  const all = salesOf(rows, by, ended);
  const market = all.length >= fewestForExposure ? marketOf(all) : null;
  const found = all.map((sales) => productElasticity(monthsOf(sales, market)));
  const known = found.flatMap((one) => (one.known ? [one] : []));
  const pooled = pooledElasticity(known);
  let place = 0;
  return {
    by,
    pooled,
    products: all
      .map((sales, i) => ({ ...sales, found: found[i]!, place: found[i]!.known ? place++ : null }))
      .toSorted((a, b) => b.revenue - a.revenue || (a.productId < b.productId ? -1 : 1)),
  };
}

function salesOf(rows: readonly SalesRow[], by: "list" | "paid", ended: number): Sales[] {
  const products = new Map<string, SalesRow[]>();
  for (const row of rows) {
    const own = products.get(row.product_id);
    if (own) own.push(row);
    else products.set(row.product_id, [row]);
  }
  return [...products].map(([productId, own]) => {
    const whole = own.filter((row) => monthNumber(row.month) < ended);
    const first = monthNumber(whole[0]?.month ?? own[0]!.month);
    const length = whole.length === 0 ? 0 : monthNumber(whole.at(-1)!.month) - first + 1;
    const units = Array.from({ length }, () => 0);
    const price = Array.from({ length }, () => 0);
    for (const row of whole) {
      const at = monthNumber(row.month) - first;
      units[at] = row.units;
      price[at] =
        by === "list" && row.list_units > 0 ? row.list_value / row.list_units : row.revenue / row.units;
    }
    for (let at = 1; at < length; at += 1) if (price[at] === 0) price[at] = price[at - 1]!;
    return {
      productId,
      name: own.at(-1)!.name,
      first,
      units,
      price,
      revenue: own
        .filter((row) => monthNumber(row.month) >= ended - 12)
        .reduce((sum, row) => sum + row.revenue, 0),
    };
  });
}

/** By month: units of all products, and how far their prices are from each one's own mean, by units. */
interface Market {
  readonly units: Map<number, number>;
  readonly weight: Map<number, number>;
  readonly deviation: Map<number, number>;
}

function marketOf(all: readonly Sales[]): Market {
  const market: Market = { units: new Map(), weight: new Map(), deviation: new Map() };
  const add = (to: Map<number, number>, month: number, value: number) =>
    to.set(month, (to.get(month) ?? 0) + value);
  for (const sales of all) {
    const { weight, deviations } = shape(sales);
    sales.units.forEach((units, i) => {
      add(market.units, sales.first + i, units);
      add(market.weight, sales.first + i, weight);
      add(market.deviation, sales.first + i, weight * deviations[i]!);
    });
  }
  return market;
}

/** A product's weight among others (units of a month), and ln price by month around its mean. */
function shape({ units, price }: Sales): { weight: number; deviations: number[] } {
  const logs = price.map((one) => Math.log(one));
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const all = units.reduce((sum, n) => sum + n, 0);
  return { weight: all / units.length, deviations: logs.map((one) => one - mean) };
}

/** Months of a product; a price relative to that of the others, where there are others. */
function monthsOf(sales: Sales, market: Market | null): MonthOfSales[] {
  const { first, units, price } = sales;
  if (market === null) {
    return units.map((n, i) => ({ month: first + i, units: n, price: price[i]!, exposure: 1 }));
  }
  const { weight, deviations } = shape(sales);
  return units.map((n, i) => {
    const month = first + i;
    const others = market.weight.get(month)! - weight;
    const theirs = others > 0 ? (market.deviation.get(month)! - weight * deviations[i]!) / others : 0;
    return {
      month,
      units: n,
      price: price[i]!,
      others: Math.exp(theirs),
      exposure: Math.max(1, market.units.get(month)! - n),
    };
  });
}
