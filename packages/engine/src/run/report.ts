import { concentration, histogram } from "@keepworth/decisions";
import { identifier, queries, type Warehouse } from "@keepworth/warehouse";
import type { Overview } from "../ask/answers.ts";
import type { Scored } from "../compute/scoreStates.ts";
import type { Plan } from "./check.ts";
import type { BaseStates } from "./compress.ts";
import type { History } from "./history.ts";
import { customersTable } from "./decide.ts";

/** What the pictures of a run show; stored with it, so that it stays when customer rows go and orders change. */
export type Report = Omit<Overview, "run">;

const cellsPerFactorE = 20;
const noValue = -1_000_000;

export async function report(
  warehouse: Warehouse,
  runId: number,
  plan: Plan,
  states: BaseStates,
  scored: Scored,
  history: History,
): Promise<Report> {
  const customers = identifier(customersTable(runId));
  const { dialect } = warehouse;
  const cells = await warehouse.columns(queries.valueCells(dialect, { customers, cells: cellsPerFactorE }));
  const segments = await warehouse.rows<Report["segments"][number] & { p_alive: number }>(
    queries.segmentTotals(dialect, { customers }),
  );
  const leaving = await warehouse.rows<Report["leaving"]["customers"][number]>(
    queries.leavingCustomers(dialect, { customers, limit: 10 }),
  );
  const means = {
    value: cells["growth"]!.map((sum, i) => sum / cells["customers"]![i]!),
    weight: cells["customers"]!,
  };
  return {
    concentration: concentration(means),
    leaving: {
      activeNow: weighted(states.weight, scored.scores.pAlive),
      expectedLost: scored.expectedLost,
      customers: leaving,
    },
    segments: segments.map(({ p_alive: pAlive, ...segment }) => ({ ...segment, pAlive })),
    histogram: plan.amounts ? histogram(means) : [],
    map: valueMap(cells),
    ...history,
  };
}

function weighted(weight: Float64Array, column: Float64Array): number {
  return weight.reduce((sum, w, i) => sum + w * column[i]!, 0);
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
