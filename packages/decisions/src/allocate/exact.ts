import type { Highs, ModelData } from "highs";
import { limitsOf } from "./dual.ts";
import { allocationOf, planByPrices } from "./greedy.ts";
import { emptyPlan } from "./plan.ts";
import type { Allocation, AllocationProblem, Prices } from "./problem.ts";
import { holds, refuse, saveMoney } from "./repair.ts";

/** Loaded when it is first needed: 3.5 MB that a page without an exact plan does without. */
let solver: Promise<Highs> | undefined;

/** A plan is called best when no other can gain more than by this share. */
const precision = 1e-5;

/**
 * The best allocation there is, to one hundred-thousandth, by branch and cut.
 *
 * The plan by prices comes first. A pair whose score is further below its customer's best than the gap between that
 * plan and the bound cannot be in a better plan, which leaves few pairs to decide on: this core goes to HiGHS.
 *
 * @param options.seconds  at most; then the best plan found is returned with its bound. Default 20
 * @throws KeepworthError "argument.domain"; "allocation.infeasible" where no plan holds the limits
 * @see Pisinger (1995), European Journal of Operational Research 83(2), on the core of a multiple-choice knapsack
 */
export async function exactAllocation(
  problem: AllocationProblem,
  options: { readonly seconds?: number } = {},
): Promise<Allocation> {
  const first = planByPrices(problem);
  const start = holds(first.plan) ? allocationOf(first.plan, first.prices, first.bound) : null;
  const tolerance = precision * Math.max(1e-9, Math.abs(first.bound));
  if (start && start.bound - start.profit <= tolerance) return start;
  const core = coreOf(problem, first.prices, start ? start.bound - start.profit : Infinity);
  if (core.customer.length === 0) return start ?? refuse(first.plan);
  const model = modelOf(problem, core);
  const highs = await (solver ??= loaded());
  return highs.withModel(model, (running) => {
    running.changeObjectiveSense(highs.constants.objectiveSense.maximize);
    running.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: tolerance,
      time_limit: options.seconds ?? 20,
    });
    if (start) running.setSolution({ colValue: valuesOf(core, start) });
    running.run();
    // A solution that the solver calls feasible; without one there is none, or none was found in time.
    if (running.info.get("primal_solution_status") !== 2) return start ?? refuse(first.plan);
    const plan = emptyPlan(problem, first.prices);
    core.fixed.forEach((j, i) => j >= 0 && plan.put(i, j));
    running.getSolution().colValue.forEach((value, k) => {
      if (value > 0.5) plan.put(core.customer[k]!, core.treatment[k]!);
    });
    // The solver holds limits to 1e-6; a plan holds them.
    saveMoney(plan);
    const bound = Math.min(first.bound, core.gain + Number(running.info.get("mip_dual_bound")));
    const found = allocationOf(plan, first.prices, bound);
    return start && start.profit >= found.profit ? { ...start, bound: Math.max(bound, start.profit) } : found;
  });
}

/** A plan as values of the columns. */
function valuesOf({ customer, treatment }: Core, { chosen }: Allocation): Float64Array {
  return Float64Array.from(customer, (i, k) => (chosen[i] === treatment[k] ? 1 : 0));
}

async function loaded(): Promise<Highs> {
  // Its types describe the CommonJS build, of which the module build is the default export itself.
  const { default: load } = (await import("highs")) as unknown as { default: () => Promise<Highs> };
  return load();
}

interface Core {
  /** By customer: what is settled; −1 where nothing, or where it is still open. */
  fixed: Int16Array;
  /** Gain of what is settled. */
  gain: number;
  /** The pairs still open, by customer. */
  customer: Int32Array;
  treatment: Int32Array;
  /** Customers with open pairs who must get one of them: nothing is out of the question for them. */
  must: Set<number>;
}

function coreOf(problem: AllocationProblem, prices: Prices, gap: number): Core {
  const { customers, treatments, gain, cost } = problem;
  // A little more than the gap, for what adding up in another order does.
  const reach = gap * (1 + 1e-9) + 1e-9;
  const fixed = new Int16Array(customers).fill(-1);
  const [who, what]: [number[], number[]] = [[], []];
  const must = new Set<number>();
  let settled = 0;
  for (let i = 0; i < customers; i += 1) {
    const scores: number[] = [];
    for (let j = 0; j < treatments; j += 1) {
      const p = i * treatments + j;
      scores.push(gain[p]! > 0 ? gain[p]! - prices.budget * cost[p]! - prices.treatment[j]! : -Infinity);
    }
    const best = Math.max(0, ...scores);
    const open = scores.flatMap((score, j) => (score > -Infinity && best - score <= reach ? [j] : []));
    if (open.length === 0) continue;
    if (open.length === 1 && best > reach) {
      fixed[i] = open[0]!;
      settled += gain[i * treatments + open[0]!]!;
      continue;
    }
    if (best > reach) must.add(i);
    for (const j of open) {
      who.push(i);
      what.push(j);
    }
  }
  return { fixed, gain: settled, customer: Int32Array.from(who), treatment: Int32Array.from(what), must };
}

/** The core as a model: a row for each limit and each customer, a column of 0 or 1 for each pair. */
function modelOf(problem: AllocationProblem, { fixed, customer, treatment, must }: Core): ModelData {
  const { treatments, gain, cost } = problem;
  const limits = limitsOf(problem);
  const used = new Float64Array(1 + treatments);
  fixed.forEach((j, i) => {
    if (j < 0) return;
    used[0]! += cost[i * treatments + j]!;
    used[1 + j]! += 1;
  });
  const row = new Map<number, number>();
  for (const i of customer) if (!row.has(i)) row.set(i, limits.length + row.size);
  const numRows = limits.length + row.size;
  const numCols = customer.length;
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  for (let k = 0; k < numCols; k += 1) {
    const [i, j] = [customer[k]!, treatment[k]!];
    limits.forEach(({ usage, sign }, r) => {
      const uses = usage === 0 ? cost[i * treatments + j]! : usage === 1 + j ? 1 : 0;
      if (uses === 0) return;
      indices.push(r);
      values.push(sign * uses);
    });
    indices.push(row.get(i)!);
    values.push(1);
    starts.push(indices.length);
  }
  const lower = new Float64Array(numRows).fill(-Infinity);
  const upper = new Float64Array(numRows).fill(1);
  limits.forEach(({ usage, sign, most }, r) => (upper[r] = most - sign * used[usage]!));
  for (const i of must) lower[row.get(i)!] = 1;
  return {
    numCols,
    numRows,
    colCost: Float64Array.from(customer, (i, k) => gain[i * treatments + treatment[k]!]!),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: lower,
    rowUpper: upper,
    matrix: {
      format: "csc",
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    integrality: new Int32Array(numCols).fill(1),
  };
}
