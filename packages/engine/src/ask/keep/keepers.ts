import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import { hourCostOf } from "../../settings/care.ts";
import { storeStaying } from "../staying.ts";
import type { PlacedCustomers } from "../storedCustomers.ts";
import type { SegmentMeans } from "./response.ts";
import { discountedYears } from "./stakes.ts";

/** Customers active now, all together: how many are after a year, and what one who stays brings in it. */
export interface Keepers {
  /** Expected to be active now. */
  readonly active: number;
  readonly retention: number;
  readonly margin: number;
  readonly spendPerYear: number;
  readonly segments: readonly SegmentMeans[];
}

/** Sums up what `stakesOf` holds of every customer: S, m and who stays. */
export async function keepersOf(keepworth: Keepworth, placed: PlacedCustomers): Promise<Keepers> {
  const { warehouse, settings } = keepworth;
  const { run, table } = placed;
  const { horizonDays: days, margin: usual } = run;
  const states = await storeStaying(keepworth, placed, days);
  const periodYears = discountedYears(run.discountRate, days);
  const rows = await warehouse.rows<Sums & { segment: string }>(
    queries.keepersBySegment(warehouse.dialect, {
      portfolio: table,
      states: states.table,
      flat: (periodYears * 365.25) / days,
      dataset: run.dataset,
      from: addDays(run.asOf, -365),
      asOf: run.asOf,
      hourCost: hourCostOf(settings.care),
    }),
  );
  const all = (name: keyof Sums): number => rows.reduce((sum, row) => sum + row[name], 0);
  const stays = all("stays");
  const spend = all("spend_kept");
  // As in `extraServing`: what serving costs beyond what is usual for the revenue, drawn towards nothing.
  const revenue = all("revenue_seen") / periodYears;
  const share = revenue > 0 ? all("booked") / revenue : 0;
  const beyond = periodYears * all("booked_kept") - share * all("spend_believed");
  const perYear = 1 / (stays * periodYears);
  return {
    active: all("active"),
    retention: (stays / all("active")) ** (365.25 / days),
    margin: (usual * spend - beyond) * perYear,
    spendPerYear: spend * perYear,
    segments: rows.map((row) => ({
      segment: row.segment,
      leaving: (row.active - row.stays) / row.customers,
      spend: row.spend / row.customers,
    })),
  };
}

type Sums = Record<
  | "customers"
  | "active"
  | "stays"
  | "spend"
  | "spend_kept"
  | "revenue_seen"
  | "booked"
  | "booked_kept"
  | "spend_believed",
  number
>;
