import {
  activeChance,
  hardlyActiveChance,
  isEligible,
  reviewWindowDays,
  treatmentsOf,
  valuableRank,
  type StatedTreatment,
  type Treatment,
} from "@keepworth/decisions";
import { queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { orderStatistics } from "../orderStatistics.ts";
import type { Shelves } from "../recommend/shelves.ts";
import { storeDueRenewals } from "./dueRenewals.ts";
import type { GroupedCustomers } from "./grouped.ts";

/** How many customers of each group each treatment fits. */
export interface Fitting {
  readonly treatments: readonly Treatment[];
  /** By the label of the group, in the order of `treatments`. */
  readonly customers: ReadonlyMap<string, readonly number[]>;
}

/** Customers whom no condition tells apart: which group's, what holds of them, how many. */
interface Cell extends Record<
  "lately" | "ahead" | "valuable" | "known_taste" | "another_category" | "step_up" | "renews",
  number
> {
  readonly label: string;
  readonly segment: string;
  readonly chance: number;
  readonly customers: number;
}

const chances = [hardlyActiveChance, activeChance];

/** Which treatments fit which customers of some groups. */
export async function fittingTreatments(
  { warehouse }: Keepworth,
  run: RunResult,
  grouped: GroupedCustomers,
  { labels, shelves }: { readonly labels: readonly string[]; readonly shelves: Shelves | null },
): Promise<Fitting> {
  const stated = await warehouse.rows<StatedTreatment>(
    sql`SELECT treatment, kind, cost, incentive, uplift, uplift_error, uplift_source, capacity, segments, role
FROM treatments WHERE dataset = ${run.dataset} ORDER BY treatment`,
  );
  const treatments = treatmentsOf(stated);
  const customers = new Map(labels.map((label) => [label, treatments.map(() => 0)]));
  await using renewing = await storeDueRenewals(warehouse, run);
  const cells = await warehouse.rows<Cell>(
    queries.treatmentCells({
      customers: grouped.table,
      labels,
      chances,
      latelyDays: reviewWindowDays,
      valuableOver: await valuableOver(warehouse, grouped.table),
      tastes: shelves && {
        table: sql`(${queries.tastes(shelves)})`,
        categories: shelves.categories.length,
      },
      renewing: renewing && renewing.table,
    }),
  );
  for (const cell of cells) {
    const candidate = {
      segment: cell.segment,
      pAlive: cell.chance === 0 ? 0 : chances[cell.chance - 1]!,
      recencyDays: cell.lately ? 0 : Infinity,
      growth: cell.ahead ? 1 : 0,
      valueRank: cell.valuable ? 1 : 0,
      renewsInDays: cell.renews ? 0 : null,
      knownTaste: cell.known_taste === 1,
      anotherCategory: cell.another_category === 1,
      stepUp: cell.step_up === 1,
    };
    const counts = customers.get(cell.label)!;
    treatments.forEach((treatment, j) => {
      if (isEligible(treatment, candidate)) counts[j]! += cell.customers;
    });
  }
  return { treatments, customers };
}

/** The largest growth that too few are below to call it valuable; null where nobody's is known. */
async function valuableOver(warehouse: Warehouse, customers: Sql): Promise<number | null> {
  const known = sql`(SELECT growth AS value FROM ${customers} AS c WHERE growth IS NOT NULL)`;
  const [limit] = await orderStatistics(warehouse, known, (size) => {
    let below = Math.floor(valuableRank * size);
    while (below / size < valuableRank) below += 1;
    return [below - 1];
  });
  return limit ?? null;
}
