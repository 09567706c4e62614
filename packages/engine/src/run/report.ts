import { concentration, histogram, meanDiscountFactor, perYear } from "@keepworth/decisions";
import { identifier, queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Overview } from "../ask/answers.ts";
import type { WhoLeaves } from "../compute/whoLeaves.ts";
import type { Plan } from "./check.ts";
import type { ScoredStates } from "./scoredStates.ts";
import type { History } from "./history.ts";
import { customersTable } from "./decide.ts";
import { dropTemporary, scoresTable } from "./temporary.ts";
import { together } from "./together.ts";

/** What the pictures of a run show; stored with it, so that it stays when customer rows go and orders change. */
export type Report = Omit<Overview, "run">;

const cellsPerFactorE = 20;
const noValue = -1_000_000;

export async function report(
  warehouse: Warehouse,
  runId: number,
  plan: Plan,
  states: ScoredStates,
  leaves: WhoLeaves,
  margin: number,
  history: History,
): Promise<Report> {
  const customers = identifier(customersTable(runId));
  const { dialect } = warehouse;
  const [cells, segments, leave] = await together(warehouse, [
    warehouse.columns(queries.valueCells(dialect, { customers, cells: cellsPerFactorE })),
    warehouse.rows<Report["segments"][number] & { p_alive: number }>(
      queries.segmentTotals(dialect, { customers }),
    ),
    leaving(warehouse, customers, plan, states, leaves, margin),
  ]);
  const means = {
    value: cells["growth"]!.map((sum, i) => sum / cells["customers"]![i]!),
    weight: cells["customers"]!,
  };
  return {
    concentration: concentration(means),
    leaving: leave,
    segments: segments.map(({ p_alive: pAlive, ...segment }) => ({ ...segment, pAlive })),
    histogram: plan.amounts ? histogram(means) : [],
    map: valueMap(cells),
    ...history,
  };
}

/** Who leaves within the horizon, and the customers with the most money at risk: the figures of `churn`. */
async function leaving(
  warehouse: Warehouse,
  customers: Sql,
  { amounts, discountRate, horizonDays }: Plan,
  { scored: { group, weight }, weeks }: ScoredStates,
  { model, pActive, pStay }: WhoLeaves,
  margin: number,
): Promise<Report["leaving"]> {
  const even = meanDiscountFactor(discountRate, horizonDays / perYear.day);
  const states = identifier(scoresTable);
  const atRisk = await warehouse.rows<Report["leaving"]["customers"][number]>(
    queries.leavingCustomers(warehouse.dialect, {
      customers,
      states,
      margin: amounts ? margin * even : null,
      grouped: group !== null,
      weeks,
      limit: 10,
    }),
  );
  await dropTemporary(warehouse, states);
  const sum = (of: (state: number) => number) => weight.reduce((total, w, i) => total + w * of(i), 0);
  return {
    model,
    activeNow: sum((i) => pActive[i]!),
    expectedLost: sum((i) => pActive[i]! - pStay[i]!),
    customers: atRisk,
  };
}

/** P(alive) in tenths by growth in steps of about a factor 2. */
function valueMap(cells: Record<string, Float64Array | Int32Array>): Report["map"] {
  const perStep = Math.round(cellsPerFactorE * Math.LN2);
  const map = new Map<string, Report["map"][number]>();
  for (let i = 0; i < cells["customers"]!.length; i++) {
    const alive = cells["alive_cell"]![i]!;
    const value = cells["value_cell"]![i]!;
    const step = value === noValue ? null : Math.floor(value / perStep);
    const edge = (at: number) => Math.exp((at * perStep) / cellsPerFactorE);
    const key = `${alive} ${step}`;
    const cell = map.get(key) ?? {
      pAliveFrom: alive / 10,
      pAliveTo: (alive + 1) / 10,
      growthFrom: step === null ? 0 : edge(step),
      growthTo: step === null ? 0 : edge(step + 1),
      customers: 0,
      value: 0,
    };
    cell.customers += cells["customers"]![i]!;
    cell.value += cells["growth"]![i]!;
    map.set(key, cell);
  }
  return [...map.values()];
}
