import { isEligible, treatmentsOf, type StatedTreatment, type Treatment } from "@keepworth/decisions";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { renewsIn } from "../budget/renewing.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Shelves } from "../recommend/shelves.ts";

/** How many customers of each group each treatment fits. */
export interface Fitting {
  readonly treatments: readonly Treatment[];
  /** treatments.length × group + treatment. */
  readonly customers: Int32Array;
}

/**
 * Which treatments fit which customers, by group.
 *
 * @param pActive  P(active now) of each customer
 * @param group  of each customer
 */
export async function fittingTreatments(
  keepworth: Keepworth,
  portfolio: Portfolio,
  options: {
    readonly pActive: Float64Array;
    readonly group: ArrayLike<number>;
    readonly groups: number;
    readonly shelves: Shelves | null;
  },
): Promise<Fitting> {
  const { warehouse } = keepworth;
  const { run, size, figure, label, table } = portfolio;
  const { pActive, group, groups, shelves } = options;
  const stated = await warehouse.rows<StatedTreatment>(
    sql`SELECT treatment, kind, cost, incentive, uplift, uplift_error, uplift_source, capacity, segments, role
FROM treatments WHERE dataset = ${run.dataset} ORDER BY treatment`,
  );
  const treatments = treatmentsOf(stated);
  const m = treatments.length;
  const customers = new Int32Array(groups * m);
  const renews = await renewsIn(keepworth, portfolio);
  const [categories, stepUp] = [new Int32Array(size), new Uint8Array(size)];
  if (shelves) {
    const told = (await warehouse.columns(queries.tastes({ ...shelves, portfolio: table }))) as Record<
      "i" | "categories" | "step_up",
      Int32Array
    >;
    told.i.forEach((i, at) => {
      categories[i] = told.categories[at]!;
      stepUp[i] = told.step_up[at]!;
    });
  }
  const rank = ranks(figure.growth);
  const candidate = {
    segment: "",
    pAlive: 0,
    recencyDays: 0,
    growth: 0,
    valueRank: 0,
    renewsInDays: null as number | null,
    knownTaste: false,
    anotherCategory: false,
    stepUp: false,
  };
  for (let i = 0; i < size; i += 1) {
    const growth = figure.growth[i]!;
    candidate.segment = label.segment.names[label.segment.code[i]!]!;
    candidate.pAlive = pActive[i]!;
    candidate.recencyDays = figure.recency_days[i]!;
    // Without amounts, expected orders stand for what is ahead.
    candidate.growth = Number.isFinite(growth) ? growth : figure.expected_orders[i]!;
    candidate.valueRank = rank[i]!;
    candidate.renewsInDays = renews[i]! >= 0 ? renews[i]! : null;
    candidate.knownTaste = categories[i]! > 0;
    candidate.anotherCategory = categories[i]! > 0 && categories[i]! < (shelves?.categories.length ?? 0);
    candidate.stepUp = stepUp[i] === 1;
    for (let j = 0; j < m; j += 1)
      if (isEligible(treatments[j]!, candidate)) customers[group[i]! * m + j]! += 1;
  }
  return { treatments, customers };
}

/** Of each value the share of all that are smaller; 0 for what is none. */
function ranks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  return values.map((value) => {
    if (!Number.isFinite(value) || sorted.length === 0) return 0;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low / sorted.length;
  });
}
