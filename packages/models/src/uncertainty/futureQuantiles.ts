import { KeepworthError } from "../errors.ts";
import type { PurchaseModel, StateColumns } from "../purchase/model.ts";
import { mostPurchases, type ActiveFuture } from "./activeFuture.ts";
import {
  futureGrid,
  findCorners,
  nodeStates,
  noCorners,
  type FutureGrid,
  type GridOptions,
} from "./futureGrid.ts";
import type { GammaGammaParams } from "../spend/gammaGamma/index.ts";
import { futureMoney, levels } from "./futureMoney.ts";
import type { ParameterDraws } from "./parameterDraws.ts";

export interface FutureOptions<P extends object> extends GridOptions {
  /** The purchase model, e.g. the namespace `bgnbd` itself. */
  readonly model: Pick<PurchaseModel<P>, "activeFuture" | "expectedByState">;
  readonly purchase: ParameterDraws<P & { readonly alpha: number }>;
  /** null: no amounts are known, only purchases are counted. */
  readonly spend: ParameterDraws<GammaGammaParams> | null;
  /** x and T of all states that will be looked up (states may repeat). */
  readonly states: { readonly x: ArrayLike<number>; readonly T: ArrayLike<number> };
  /** In the unit of T. */
  readonly horizon: number;
  /** Continuous discount rate per unit of T. Default 0. */
  readonly rate?: number;
  /** Simulated futures per node, shared evenly by the draws. Default 8,192. */
  readonly paths?: number;
  readonly seed: number;
}

/** The purchase model under one set of parameters. */
export interface FutureLaw {
  readonly active: ActiveFuture;
  /** Conditional expected purchases within the horizon. */
  readonly expected: (states: StateColumns) => Float64Array;
}

/** What happens within the horizon to customers who are active, by (x, T). */
export interface FutureTable {
  readonly grid: FutureGrid;
  readonly horizon: number;
  readonly rate: number;
  /** At the fit, and under every draw of its parameters. */
  readonly law: FutureLaw;
  readonly drawnLaws: readonly FutureLaw[];
  readonly spend: ParameterDraws<GammaGammaParams> | null;
  /** By node: P(N = 0), averaged over the draws; E[N] and E[N²] at the fit. */
  readonly none: Float64Array;
  readonly mean: Float64Array;
  readonly square: Float64Array;
  /** P(N > n) of node i, n = 0, 1, …: `survival[survivalStart[i] + n]`, until it is below 1 − 0.95. */
  readonly survival: Float64Array;
  readonly survivalStart: Int32Array;
  /** By node and level of `levels`: logarithm of the quantile of W given N > 0. null without spend. */
  readonly logMoney: Float64Array | null;
  /** Largest relative error of interpolation among the cells that were tried, of the upper quartile of W (or of E[N]). */
  readonly interpolationError: number;
}

/**
 * Tabulates the future of active customers: the number N of purchases within the horizon, exactly, and their
 * discounted money W per unit of scale, simulated. A customer's money is margin × (v + x·m̄) × W with
 * W = Σ over purchases of e^(−rate·t)·Gamma(p, 1) / Gamma(q + p·x, 1), so its law depends on x and T only. Both hold
 * the parameters' uncertainty: they are mixtures over the draws.
 *
 * W is kept per unit of the *fitted* scale. Draws of v change that scale too; where x > 0 that is counted at the
 * average spend, since the share of v in it fades with x.
 *
 * All nodes use the same random numbers, so that neighbours differ by their state, not by luck.
 *
 * @throws KeepworthError "argument.domain" for a negative or infinite horizon or rate, "customers.empty" without states
 * @see design: semantics, "Intervals"
 */
export function futureQuantiles<P extends object>(options: FutureOptions<P>): FutureTable {
  const { model, purchase, spend, states, horizon, rate = 0, paths = 8192, seed } = options;
  if (!(horizon >= 0 && horizon < Infinity)) {
    throw new KeepworthError("argument.domain", { argument: "horizon", value: String(horizon) });
  }
  if (!(rate >= 0 && rate < Infinity)) {
    throw new KeepworthError("argument.domain", { argument: "rate", value: String(rate) });
  }
  if (states.x.length === 0) throw new KeepworthError("customers.empty");
  const grid = futureGrid(states, purchase.params.alpha, options);
  const nodes = nodeStates(grid);
  const lawOf = (params: P): FutureLaw => ({
    active: model.activeFuture(params, horizon),
    expected: (columns) => model.expectedByState(params, columns, horizon),
  });
  const law = lawOf(purchase.params);
  const drawnLaws = purchase.draws.map(lawOf);
  const futures = drawnLaws.map(({ active }) => active);
  const counts = tabulateCounts(law.active, futures, nodes);
  const trials = trialStates(grid);
  const money =
    spend === null ? null : futureMoney({ futures, spend, nodes, trials, horizon, rate, paths, seed });
  const table = { grid, horizon, rate, law, drawnLaws, spend, ...counts, logMoney: money?.logMoney ?? null };
  return { ...table, interpolationError: interpolationError(table, trials, money?.logTrials ?? null) };
}

function tabulateCounts(
  fit: ActiveFuture,
  draws: readonly ActiveFuture[],
  nodes: readonly { x: number; T: number }[],
) {
  const none = new Float64Array(nodes.length);
  const mean = new Float64Array(nodes.length);
  const square = new Float64Array(nodes.length);
  const survivalStart = new Int32Array(nodes.length + 1);
  let scratch = new Float64Array(256);
  const parts: Float64Array[] = [];
  nodes.forEach(({ x, T }, i) => {
    const moments = fit.moments(x, T);
    mean[i] = moments.mean;
    square[i] = moments.square;
    const enough = Math.min(mostPurchases, 64 + Math.ceil(12 * Math.sqrt(moments.square)));
    if (scratch.length < enough) scratch = new Float64Array(enough * 2);
    scratch.fill(0);
    for (const draw of draws) draw.addSurvival(x, T, 1 / draws.length, scratch, 1e-4);
    none[i] = 1 - scratch[0]!;
    let length = 1;
    while (scratch[length - 1]! > 0.04 && length < scratch.length) length++;
    parts.push(scratch.slice(0, length));
    survivalStart[i + 1] = survivalStart[i]! + length;
  });
  const survival = new Float64Array(survivalStart[nodes.length]!);
  parts.forEach((part, i) => survival.set(part, survivalStart[i]!));
  return { none, mean, square, survival, survivalStart };
}

/** States in the middle of cells, where interpolation is worst; at most sixteen, spread over the grid. */
function trialStates(grid: FutureGrid): { x: number; T: number; row: number }[] {
  const cells = grid.rows.flatMap((row, index) =>
    Array.from({ length: row.count - 1 }, (_, k) => ({
      x: row.x,
      T: Math.max(0, Math.exp(row.low + (k + 0.5) * row.step) - grid.shift),
      row: index,
    })),
  );
  const every = Math.max(1, Math.floor(cells.length / 16));
  return cells.filter((_, i) => i % every === 0).slice(0, 16);
}

function interpolationError(
  table: Omit<FutureTable, "interpolationError">,
  trials: readonly { x: number; T: number }[],
  logTrials: Float64Array | null,
): number {
  const level = levels.indexOf(0.74);
  const corners = noCorners();
  let worst = 0;
  trials.forEach(({ x, T }, i) => {
    findCorners(table.grid, x, T, corners);
    let between = 0;
    for (let c = 0; c < corners.count; c++) {
      const node = corners.node[c]!;
      const value = table.logMoney?.[node * levels.length + level] ?? Math.log(table.mean[node]!);
      between += corners.weight[c]! * value;
    }
    const exact = logTrials?.[i * levels.length + level] ?? Math.log(table.law.active.moments(x, T).mean);
    if (exact > -Infinity) worst = Math.max(worst, Math.abs(Math.expm1(between - exact)));
  });
  return worst;
}
