import { rfmCuts, type RfmCuts } from "@keepworth/decisions";
import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import { rfmSql } from "../../run/segments.ts";
import type { GroupedCustomers } from "./grouped.ts";

/** Customers by how lately and how often they bought: the scores that segments are made of. */
export interface RfmMap {
  /** Days since the last order up to which the scores 2 to 5 are given; null: nobody reaches that score. */
  recencyDays: (number | null)[];
  /** Repeat purchases from which the scores 2 to 5 are given. */
  repeats: (number | null)[];
  /** The most recent first; in it those who bought once first. */
  cells: {
    r: number;
    f: number;
    customers: number;
    /** Earned so far; null where orders have no amounts. */
    base: number | null;
    growth: number | null;
    clv: number | null;
    /** The segment that most of them are in; null: nobody is here. */
    segment: string | null;
  }[];
}

interface Row {
  readonly r: number;
  readonly f: number;
  readonly segment: string;
  readonly customers: number;
  readonly base: number | null;
  readonly growth: number | null;
  readonly clv: number | null;
}

/** The 5 × 5 cells, with the limits that the run cut. */
export async function rfmMap(
  warehouse: Warehouse,
  { table }: GroupedCustomers,
  amounts: boolean,
): Promise<RfmMap> {
  const cuts = await cutsOf(warehouse, table);
  const rows = await warehouse.rows<Row>(queries.rfmCells({ customers: table, scores: rfmSql(cuts) }));
  return {
    recencyDays: [...cuts.recency],
    repeats: [...cuts.frequency],
    cells: Array.from({ length: 25 }, (_, at) => {
      const [r, f] = [5 - Math.floor(at / 5), 1 + (at % 5)];
      const here = rows.filter((row) => row.r === r && row.f === f);
      const sum = (of: "customers" | "base" | "growth" | "clv") =>
        here.reduce((total, row) => total + row[of]!, 0);
      const money = (of: "base" | "growth" | "clv") => (amounts ? sum(of) : null);
      return {
        r,
        f,
        customers: sum("customers"),
        base: money("base"),
        growth: money("growth"),
        clv: money("clv"),
        segment: here[0]?.segment ?? null,
      };
    }),
  };
}

async function cutsOf(warehouse: Warehouse, customers: Sql): Promise<RfmCuts> {
  const distribution = async (figure: "recency_days" | "frequency") =>
    (await warehouse.columns(queries.figureDistribution({ customers, figure }))) as Record<
      "value" | "weight",
      Float64Array
    >;
  return rfmCuts({
    recencyDays: await distribution("recency_days"),
    frequency: await distribution("frequency"),
    monetary: null,
  });
}
