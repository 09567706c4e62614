import type { ShopUnits } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { withQuery } from "../../withTable.ts";

/** Weeks that are looked at: five years. */
const mostWeeks = 260;
/** Products that are foreseen by themselves; all others are one series. */
const mostProducts = 500;

export interface Sold {
  readonly product: string;
  readonly name: string;
  readonly category: string | null;
}

export interface WeeklyUnits {
  /** Weeks end with as-of; `month` goes on for the weeks ahead. */
  readonly shop: ShopUnits;
  /** Its products, the most units of the last year first. */
  readonly sold: readonly Sold[];
  /** Those beyond them, together. */
  readonly others: { readonly products: number; readonly units: Float64Array; readonly from: number };
}

/** Units of every product by weeks that end with a run's as-of. */
export async function readUnits(
  { warehouse }: Keepworth,
  { dataset, asOf }: RunResult,
  ahead: number,
): Promise<WeeklyUnits> {
  const { dialect } = warehouse;
  const options = { dataset, asOf };
  return withQuery(warehouse, queries.weeklyProducts(dialect, options), async (products) => {
    const rows = await warehouse.rows<{
      product_id: string;
      name: string;
      category: string | null;
      first: number;
    }>(queries.productsInOrder(products));
    const columns = await warehouse.columns(queries.productWeeks(dialect, { ...options, products }));
    const weeks = Math.min(mostWeeks, 1 + Math.max(-1, ...rows.map(({ first }) => first)));
    const own = rows.slice(0, mostProducts).map(({ first }) => ({
      units: new Float64Array(weeks),
      from: Math.max(0, weeks - 1 - first),
    }));
    const beyond = rows.slice(mostProducts);
    const others = {
      products: beyond.length,
      units: new Float64Array(weeks),
      from: Math.max(0, weeks - 1 - Math.max(0, ...beyond.map(({ first }) => first))),
    };
    const [p, ago, units] = [columns["p"]!, columns["ago"]!, columns["units"]!];
    for (let i = 0; i < p.length; i += 1) {
      const week = weeks - 1 - ago[i]!;
      if (week >= 0) (own[p[i]!] ?? others).units[week]! += units[i]!;
    }
    const month = Int32Array.from(
      { length: weeks + ahead },
      (_, week) => Number(addDays(asOf, 7 * (week - weeks) + 4).slice(5, 7)) - 1,
    );
    return {
      shop: { products: own, month, weeks },
      sold: rows
        .slice(0, mostProducts)
        .map(({ product_id: product, name, category }) => ({ product, name, category })),
      others,
    };
  });
}
