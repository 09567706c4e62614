import type { planArrivals, PlannedMonth } from "@keepworth/decisions";
import { identifier, queries, sql, type Warehouse } from "@keepworth/warehouse";
import { cohortsOf } from "../../compute/cohorts.ts";
import type { PlanInput } from "../../compute/plan/input.ts";
import type { RunResult } from "../../result.ts";
import { dayNumber, daysPerUnit } from "../../run/days.ts";
import { statesTable } from "../../run/decide.ts";
import { dependenceOf, purchaseParams } from "../ofRun.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { monthNumber, type PastMonth } from "./history.ts";
import type { PlanLabels } from "./labels.ts";
import { firstOrder, laterOrder, newcomerGroups, newcomerParams } from "./newcomers.ts";

/** Distinct states of a run, over all groups of customers. */
export async function statesOf(warehouse: Warehouse, { id }: RunResult) {
  const columns = await warehouse.columns(
    sql`SELECT x, tx, t, CAST(sum(customers) AS DOUBLE) AS customers FROM ${identifier(statesTable(id))} GROUP BY x, tx, t ORDER BY x, t, tx`,
  );
  return { x: columns["x"]!, tx: columns["tx"]!, T: columns["t"]!, weight: columns["customers"]! };
}

/** A run's customers and its model of them, as a plan takes them. */
export async function customersOf(
  warehouse: Warehouse,
  { run, table }: StoredCustomers,
  labels: PlanLabels,
  by: "segment" | "channel" | undefined,
): Promise<
  Pick<
    PlanInput,
    | "rows"
    | "labels"
    | "model"
    | "params"
    | "covariance"
    | "factors"
    | "unitDays"
    | "clock"
    | "spend"
    | "asOf"
  >
> {
  const columns = await warehouse.columns(
    queries.planStates(warehouse.dialect, { portfolio: table, label: by ?? null }),
  );
  const asOf = dayNumber(run.asOf);
  const { factors, groupOf } = groupsIn(run);
  return {
    rows: {
      x: columns["x"]!,
      tx: columns["tx"]!,
      T: columns["age"]!,
      group: groupOf(columns["age"]!, columns["g"]!),
      label: Int32Array.from(columns["label"]!, (code) => labels.of[code]!),
      customers: columns["customers"] as Float64Array,
      spend: columns["spend"] as Float64Array,
      spendSquares: columns["spend_squares"] as Float64Array,
    },
    labels: labels.names.length,
    model: run.model,
    params: purchaseParams(run),
    covariance: run.covariance,
    factors,
    unitDays: daysPerUnit[run.unit],
    clock: run.season,
    spend: spendOf(run),
    asOf,
  };
}

function spendOf({ spend }: RunResult): PlanInput["spend"] {
  if (spend === null) return null;
  const { p, q, v } = spend.params as { p: number; q: number; v: number };
  return { params: { p, q, v }, covariance: spend.covariance };
}

/** Parameters of groups of customers, by covariates or by cohort. */
function groupsIn({ covariates, cohorts, asOf }: RunResult): {
  readonly factors: PlanInput["factors"];
  readonly groupOf: (age: ArrayLike<number>, g: ArrayLike<number>) => ArrayLike<number>;
} {
  if (covariates) return { factors: covariates.groups, groupOf: (_age, g) => g };
  if (!cohorts) return { factors: [{}], groupOf: (age) => new Int32Array(age.length) };
  const known = { ...cohorts, firstMonth: monthNumber(cohorts.firstMonth) };
  return {
    factors: cohorts.factors.map((alpha) => ({ alpha })),
    groupOf: (age) => cohortsOf(age, known, dayNumber(asOf)),
  };
}

/** Who is to come, as a plan takes them. */
export function newcomersOf(
  run: RunResult,
  arrivals: ReturnType<typeof planArrivals>,
  past: readonly PastMonth[],
  months: readonly PlannedMonth[],
): Pick<PlanInput, "newcomers" | "newcomerGroups"> {
  const { factors } = groupsIn(run);
  const { covariates, cohorts } = run;
  const customers = covariates?.customers ?? factors.map(() => 1);
  const groups = newcomerGroups(covariates || cohorts ? { customers, factors } : null, cohorts !== null);
  return {
    newcomerGroups: groups,
    newcomers: {
      ...arrivals,
      firstOrder: run.amounts ? firstOrder(past) || (run.spend?.firstOrder ?? 0) : 0,
      laterOrder: laterOrder(spendOf(run), dependenceOf(run), {
        model: run.model,
        params: newcomerParams(purchaseParams(run), groups, factors),
        horizon: months.at(-1)!.end / daysPerUnit[run.unit],
      }),
    },
  };
}
