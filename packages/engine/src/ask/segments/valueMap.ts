import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import { orderStatistics } from "../orderStatistics.ts";
import type { GroupedCustomers } from "./grouped.ts";

/** Customers by lifetime value and by how likely they are still active: where much is worth keeping, or is lost already. */
export interface ValueMap {
  /** Limits of fifths of customers by lifetime value: the smallest value, four limits, the largest. */
  clv: number[];
  /** Limits of P(active now). */
  pActive: number[];
  /** The most valuable fifth first; in it the least active first. */
  cells: {
    clvFifth: number;
    pActiveFrom: number;
    pActiveTo: number;
    customers: number;
    clv: number;
    growth: number;
  }[];
}

const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Of customers whose lifetime value is known. */
export async function valueMap(warehouse: Warehouse, { table }: GroupedCustomers): Promise<ValueMap> {
  const limits = await orderStatistics(warehouse, sql`(SELECT clv AS value FROM ${table} AS c)`, (size) =>
    shares.map((share) => Math.min(size - 1, Math.floor(share * size))),
  );
  const rows = await warehouse.rows<Record<"class" | "band" | "customers" | "clv" | "growth", number>>(
    queries.valueMapCells({ customers: table, limits: limits.slice(1, 5) }),
  );
  const cells = Array.from({ length: 25 }, (_, at) => ({
    clvFifth: 5 - Math.floor(at / 5),
    pActiveFrom: shares[at % 5]!,
    pActiveTo: shares[(at % 5) + 1]!,
    customers: 0,
    clv: 0,
    growth: 0,
  }));
  for (const { class: fifth, band, ...sums } of rows) Object.assign(cells[(4 - fifth) * 5 + band]!, sums);
  return { clv: limits, pActive: [...shares], cells };
}
