import { gaussLegendre } from "../../math/gaussLegendre.ts";
import type { Block } from "./blocks.ts";
import type { Lifetime } from "./clock.ts";

/**
 * Where the integrals of a block are taken: from every time of the block to the next one in one cell, or in several
 * where the integrand changes quickly, with a few Gauss–Legendre nodes in each.
 *
 * For each power p = r + x the integrand is that of having left at u, relative to not having left, nor bought more, by
 * the beginning of the cell: ((α + c)/(α + u))^p·f(u)/S(c). So no number over- or underflows, however large p is.
 */
export interface Grid {
  /** How many numbers the clock writes for each time. */
  readonly width: number;
  times: Float64Array;
  /** By time: ln(1 + t/α), growth(t), and what the clock writes. */
  logAge: Float64Array;
  growth: Float64Array;
  slopes: Float64Array;
  /** By time: its first cell. */
  firstCell: Uint32Array;
  /** By cell: its first node; how much is left at its end, now and by one more purchase. */
  firstNode: Uint32Array;
  carry: Float64Array;
  carryBase: Float64Array;
  carryStep: Float64Array;
  /** By node: its time; weight × integrand, now and by one more purchase; what the clock writes. */
  node: Float64Array;
  integrand: Float64Array;
  base: Float64Array;
  step: Float64Array;
  nodeSlopes: Float64Array;
  cells: number;
  nodes: number;
  /** `integrand` and `carry` are of the power r + x. */
  r: number;
  x: number;
}

/** A grid to be built, and built again: its arrays grow with the largest block. */
export function emptyGrid(width: number): Grid {
  const none = () => new Float64Array(0);
  return {
    width,
    times: none(),
    logAge: none(),
    growth: none(),
    slopes: none(),
    firstCell: new Uint32Array(0),
    firstNode: new Uint32Array(1),
    carry: none(),
    carryBase: none(),
    carryStep: none(),
    node: none(),
    integrand: none(),
    base: none(),
    step: none(),
    nodeSlopes: none(),
    cells: 0,
    nodes: 0,
    r: 0,
    x: Number.NaN,
  };
}

/**
 * Rules, and how many e-folds a cell of each may have for a relative error below 1e−12: by trial, (1 + u/A)^−p changes
 * by as much as p + nearness of them per A, p from .1 to 10,000.
 */
const rules = [
  { ...gaussLegendre(2), reach: 0.008, nearness: 1.5 },
  { ...gaussLegendre(3), reach: 0.11, nearness: 2 },
  { ...gaussLegendre(4), reach: 0.45, nearness: 3 },
  { ...gaussLegendre(6), reach: 2, nearness: 4 },
  { ...gaussLegendre(8), reach: 4.9, nearness: 5 },
  { ...gaussLegendre(16), reach: 20, nearness: 8.5 },
];
const best = rules.at(-1)!;
/** What has fallen by this many e-folds needs no accuracy. */
const gone = 40;
const mostCells = 4000;

/**
 * Lays out a grid for parameters. The integrand's logarithm changes by p/(α + u) + (s + 1)·steepest(u) per unit
 * of time at most; with the nearness of singularities, that decides on cells and rules.
 */
export function buildGrid(grid: Grid, block: Block, params: Lifetime): void {
  const { r, alpha, s, clock } = params;
  const { times } = block;
  const { width } = grid;
  ensureTimes(grid, times);
  for (let k = 0; k < times.length; k++) {
    clock.slopes(times[k]!, grid.slopes, k * width);
    grid.logAge[k] = Math.log1p(times[k]! / alpha);
    grid.growth[k] = grid.slopes[k * width]!;
  }
  const powers = largestPowers(block, r, grid.logAge);
  grid.cells = 0;
  grid.nodes = 0;
  grid.r = r;
  grid.x = Number.NaN;
  for (let k = 0; k + 1 < times.length; k++) {
    grid.firstCell[k] = grid.cells;
    const [from, to] = [times[k]!, times[k + 1]!];
    const length = to - from;
    const near = length * Math.max(1 / (alpha + from), clock.nearness(from));
    const change = length * (powers[k]! / (alpha + from) + (s + 1) * clock.steepest(from));
    let rule = 0;
    while (rule < rules.length && change + rules[rule]!.nearness * near > rules[rule]!.reach) rule++;
    if (rule < rules.length) {
      addCell(grid, params, rules[rule]!, from, length, grid.growth[k]!, grid.growth[k + 1]!);
      continue;
    }
    addCells(grid, params, from, length, powers[k]!);
  }
  grid.firstCell[times.length - 1] = grid.cells;
  ensure(grid, 1, 0);
  grid.firstNode[grid.cells] = grid.nodes;
}

/** By interval: the largest power whose integrand matters there, from its first recency until it has faded. */
function largestPowers(block: Block, r: number, logAge: Float64Array): Float64Array {
  const { times, xs, firstRecency, lastRecency, lastAge } = block;
  const powers = new Float64Array(times.length).fill(r);
  for (let i = 0; i < xs.length; i++) {
    const power = r + xs[i]!;
    const faded = logAge[lastRecency[i]!]! + gone / power;
    for (let k = firstRecency[i]!; k < lastAge[i]! && logAge[k]! <= faded; k++) powers[k] = power;
  }
  return powers;
}

/** Cells that grow: at a distance from the first one, powers that have faded by then no longer matter. */
function addCells(grid: Grid, params: Lifetime, from: number, length: number, power: number): void {
  const { alpha, s, clock } = params;
  const growthFrom = clock.growth(from);
  let growth = growthFrom;
  let done = 0;
  for (let count = 1; done < length; count++) {
    const at = from + done;
    const stillPower = Math.min(power, gone / Math.log1p(done / (alpha + from)));
    const stillLeaving = Math.min(s, gone / (growth - growthFrom));
    const rate =
      stillPower / (alpha + at) +
      stillLeaving * clock.steepest(at) +
      best.nearness * Math.max(1 / (alpha + at), clock.nearness(at));
    const step = Math.max(best.reach / rate, 1e-14 * at);
    const last = count === mostCells || done + step > 0.999 * length;
    const next = last ? length : done + step;
    const growthNext = clock.growth(from + next);
    addCell(grid, params, best, at, next - done, growth, growthNext);
    growth = growthNext;
    done = next;
  }
}

function addCell(
  grid: Grid,
  { alpha, s, clock }: Lifetime,
  { node, weight }: (typeof rules)[number],
  from: number,
  length: number,
  growth: number,
  growthNext: number,
): void {
  ensure(grid, 1, node.length);
  const unit = length / (alpha + from);
  const cell = grid.cells++;
  grid.firstNode[cell] = grid.nodes;
  grid.carryStep[cell] = 1 / (1 + unit);
  grid.carryBase[cell] = Math.exp(-s * (growthNext - growth));
  for (let j = 0; j < node.length; j++) {
    const at = grid.nodes++;
    const time = from + length * node[j]!;
    grid.node[at] = time;
    const slopes = at * grid.width;
    clock.slopes(time, grid.nodeSlopes, slopes);
    const grown = grid.nodeSlopes[slopes]! - growth;
    grid.base[at] = weight[j]! * length * s * Math.exp(grid.nodeSlopes[slopes + 1]! - s * grown);
    grid.step[at] = 1 / (1 + unit * node[j]!);
  }
}

function ensureTimes(grid: Grid, times: Float64Array): void {
  grid.times = times;
  if (grid.logAge.length >= times.length) return;
  grid.logAge = new Float64Array(times.length);
  grid.growth = new Float64Array(times.length);
  grid.slopes = new Float64Array(times.length * grid.width);
  grid.firstCell = new Uint32Array(times.length);
}

function ensure(grid: Grid, cells: number, nodes: number): void {
  if (grid.cells + cells >= grid.carry.length) {
    const size = 2 * (grid.cells + cells);
    grid.firstNode = longer(grid.firstNode, new Uint32Array(size + 1));
    grid.carry = longer(grid.carry, new Float64Array(size));
    grid.carryBase = longer(grid.carryBase, new Float64Array(size));
    grid.carryStep = longer(grid.carryStep, new Float64Array(size));
  }
  if (grid.nodes + nodes > grid.node.length) {
    const size = 2 * (grid.nodes + nodes);
    grid.node = longer(grid.node, new Float64Array(size));
    grid.integrand = longer(grid.integrand, new Float64Array(size));
    grid.base = longer(grid.base, new Float64Array(size));
    grid.step = longer(grid.step, new Float64Array(size));
    grid.nodeSlopes = longer(grid.nodeSlopes, new Float64Array(size * grid.width));
  }
}

function longer<A extends Float64Array | Uint32Array>(values: A, into: A): A {
  into.set(values);
  return into;
}

/** Beyond this many purchases more, powers are taken anew. */
const mostSteps = 6;

/** Turns the grid to the power r + x. */
export function setPower(grid: Grid, x: number): void {
  const { integrand, base, step, carry, carryBase, carryStep, nodes, cells } = grid;
  const more = x - grid.x;
  if (more >= 1 && more <= mostSteps) {
    for (let i = 0; i < more; i++) {
      for (let n = 0; n < nodes; n++) integrand[n]! *= step[n]!;
      for (let c = 0; c < cells; c++) carry[c]! *= carryStep[c]!;
    }
  } else {
    const power = grid.r + x;
    for (let n = 0; n < nodes; n++) integrand[n] = base[n]! * step[n]! ** power;
    for (let c = 0; c < cells; c++) carry[c] = carryBase[c]! * carryStep[c]! ** power;
  }
  grid.x = x;
}

/**
 * Writes to `left`, for each time from the first to the last one: the probability to leave before the last one and buy
 * nothing until then, given that one is there at that time.
 */
export function fillLeft(grid: Grid, first: number, last: number, left: Float64Array): void {
  const { firstCell, firstNode, integrand, carry } = grid;
  let sum = 0;
  left[last] = 0;
  let cell = firstCell[last]!;
  let node = firstNode[cell]!;
  for (let k = last - 1; k >= first; k--) {
    const cellEnd = firstCell[k]!;
    while (cell > cellEnd) {
      cell--;
      let part = 0;
      const end = firstNode[cell]!;
      while (node > end) part += integrand[--node]!;
      sum = carry[cell]! * sum + part;
    }
    left[k] = sum;
  }
}
