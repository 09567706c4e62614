import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Plan } from "./check.ts";
import { summaryTable, type Summary } from "./summarise.ts";

/** Distinct states of a base (days), ordered by x, T, tx (as a fit wants them), with the money that customers in each spent on repeat days. */
export interface BaseStates {
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly T: Int32Array;
  /** Group of customers, where these are known by more than their purchases; null: there are none. */
  readonly group: Int32Array | null;
  readonly weight: Float64Array;
  /** Parts of states by paid repeat days: where part i starts, one more than there are states. */
  readonly partStart: Int32Array;
  readonly spendDays: Int32Array;
  readonly partWeight: Float64Array;
  readonly spend: Float64Array;
  readonly spendSquared: Float64Array;
}

/** What the spend model sees: mean spend over x paid repeat days, weighted. */
export interface SpendRows {
  readonly x: Int32Array;
  readonly spend: Float64Array;
  readonly weight: Float64Array;
}

/** Beyond this many customers means are grouped into cells. */
const exactUpTo = 1_000_000;
const cellsPerFactorE = 2_000;

/** Reads all that the models see of the summary. */
export async function compress(
  warehouse: Warehouse,
  plan: Plan,
  { customers }: Summary,
): Promise<{ states: BaseStates; spend: SpendRows | null }> {
  const states = await readStates(warehouse, summaryTable, plan.groups !== null);
  return { states, spend: plan.amounts ? await readSpend(warehouse, customers) : null };
}

/** Reads the distinct states of a summary (or of a holdout's calibration, which has the same columns). */
export async function readStates(
  warehouse: Warehouse,
  summary: Sql = summaryTable,
  grouped = false,
): Promise<BaseStates> {
  const columns = await warehouse.columns(queries.distinctStates(warehouse.dialect, { summary, grouped }));
  const [x, tx, t] = [columns["x"], columns["tx"], columns["t"]] as Int32Array[];
  const partWeight = columns["weight"] as Float64Array;
  const parts = x!.length;
  const g = columns["g"] as Int32Array | undefined;
  const keys = [x!, tx!, t!, ...(g ? [g] : [])];
  const starts: number[] = [];
  for (let i = 0; i < parts; i++) {
    const same = keys.every((key) => i > 0 && key[i] === key[i - 1]);
    if (!same) starts.push(i);
  }
  const partStart = Int32Array.from([...starts, parts]);
  const pick = (column: Int32Array) =>
    Int32Array.from({ length: starts.length }, (_, s) => column[partStart[s]!]!);
  const weight = new Float64Array(starts.length);
  for (let s = 0; s < weight.length; s++) {
    for (let i = partStart[s]!; i < partStart[s + 1]!; i++) weight[s]! += partWeight[i]!;
  }
  return {
    x: pick(x!),
    tx: pick(tx!),
    T: pick(t!),
    group: g ? pick(g) : null,
    weight,
    partStart,
    spendDays: columns["spend_days"] as Int32Array,
    partWeight,
    spend: columns["spend"] as Float64Array,
    spendSquared: columns["spend_squared"] as Float64Array,
  };
}

/** Reads what the spend model sees. */
export async function readSpend(
  warehouse: Warehouse,
  customers: number,
  summary: Sql = summaryTable,
): Promise<SpendRows> {
  const cells = customers > exactUpTo ? { cells: cellsPerFactorE } : {};
  const columns = await warehouse.columns(queries.spendStates(warehouse.dialect, { summary, ...cells }));
  return {
    x: columns["x"] as Int32Array,
    spend: columns["spend"] as Float64Array,
    weight: columns["weight"] as Float64Array,
  };
}
