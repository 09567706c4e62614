import type { Curvature } from "../../estimate/newton.ts";
import { distinct } from "../../math/distinct.ts";
import { rising } from "../../math/rising.ts";
import type { States } from "../../states.ts";
import type { Likelihood } from "../model.ts";
import { arrange, type Block } from "./blocks.ts";
import { slopesLength, type ClockFamily, type Lifetime } from "./clock.ts";
import { buildGrid, emptyGrid, fillLeft, setPower, type Grid } from "./grid.ts";
import { addMoments, emptySums, firstSlopes, type Moments, type Sums } from "./moments.ts";

/** Arrays that every evaluation of a block uses anew, long enough for the longest. */
interface Scratch {
  readonly grid: Grid;
  /** By time, of one x. */
  readonly left: Float64Array;
  readonly slopes: Float64Array;
  readonly restSlopes: Float64Array;
  readonly atRecency: Float64Array;
  readonly atAge: Float64Array;
}

/**
 * The likelihood of states in the order of `compress` under a model whose customers may leave at any time.
 *
 * With G(t) = (1 + t/α)^−(r+x)·S(t), a state's likelihood is (r)_x·α^−x·G(tx)·E, where
 * E = Q(tx) + (1 − Q(T))·G(T)/G(tx) and Q(t) = ∫ from t to the last time of (1 + u/α)^−(r+x)·f(u) du / G(t). For each x,
 * Q is tabulated from the right over all times. Derivatives go the other way: a state adds to the weights of its two
 * times, which are carried to the right through the table, and then every node of the integral counts once for all
 * states and all x. Only the squared gradient of each ln E needs tables of its own.
 *
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1); Fader & Hardie (2005), "A note on deriving the
 *   Pareto/NBD model and related expressions", for the likelihood as an integral
 */
export function lifetimeLikelihood(states: States, family: ClockFamily): Likelihood {
  const byX = distinct(states.x);
  const weightByX = new Float64Array(byX.values.length);
  let repeats = 0;
  for (let i = 0; i < states.x.length; i++) {
    weightByX[byX.index[i]!]! += states.weight[i]!;
    repeats += states.weight[i]! * states.x[i]!;
  }
  const blocks = arrange(states.x, states.tx, states.T);
  const scratch = emptyScratch(blocks, family.order.length);

  function sumsAt(params: ArrayLike<number>, second: boolean): Sums {
    const inside = Float64Array.from(family.order, (place) => params[place]!);
    const r = inside[0]!;
    const alpha = inside[1]!;
    const sums = emptySums(inside.length);
    const ofR = rising(byX.values, r);
    for (let k = 0; k < weightByX.length; k++) {
      sums.value += weightByX[k]! * ofR.log[k]!;
      sums.gradient[0]! += weightByX[k]! * ofR.first[k]!;
      sums.hessian[0]! += weightByX[k]! * ofR.second[k]!;
    }
    sums.value -= repeats * Math.log(alpha);
    sums.gradient[1]! -= repeats / alpha;
    sums.hessian[inside.length + 1]! += repeats / alpha / alpha;
    const at = { r, alpha, s: inside[2]!, clock: family.clock(inside) };
    for (const block of blocks) addBlock(block, states.weight, at, scratch, sums, second);
    return sums;
  }

  return {
    evaluate(params): Curvature {
      const { value, gradient, hessian } = sumsAt(params, true);
      const { order } = family;
      const n = order.length;
      const result = { value, gradient: new Float64Array(n), hessian: new Float64Array(n * n) };
      for (let i = 0; i < n; i++) {
        result.gradient[order[i]!] = gradient[i]!;
        for (let j = 0; j <= i; j++) {
          const h = hessian[j * n + i]!;
          result.hessian[order[i]! * n + order[j]!] = h;
          result.hessian[order[j]! * n + order[i]!] = h;
        }
      }
      return result;
    },
    gradient(params) {
      const sums = sumsAt(params, false);
      const gradient = new Float64Array(sums.gradient.length);
      family.order.forEach((place, i) => (gradient[place] = sums.gradient[i]!));
      return { value: sums.value, gradient };
    },
    thinned(stride) {
      const fewer = thin(states, stride);
      if (fewer.x.length > 0.5 * states.x.length) return null;
      return { ...lifetimeLikelihood(fewer, family), thinned: () => null, repeats };
    },
    repeats,
  };
}

function emptyScratch(blocks: readonly Block[], parameters: number): Scratch {
  const longest = blocks.reduce((most, { times }) => Math.max(most, times.length), 0);
  return {
    grid: emptyGrid(slopesLength(parameters - 3)),
    left: new Float64Array(longest),
    slopes: new Float64Array(longest * parameters),
    restSlopes: new Float64Array(longest * parameters),
    atRecency: new Float64Array(longest),
    atAge: new Float64Array(longest),
  };
}

/** Adds the log-likelihood of a block, with its derivatives by the parameters inside. */
function addBlock(
  block: Block,
  weights: Float64Array,
  params: Lifetime,
  scratch: Scratch,
  sums: Sums,
  second: boolean,
): void {
  const { grid, left, slopes, restSlopes, atRecency, atAge } = scratch;
  const { xs, firstRecency, lastAge } = block;
  buildGrid(grid, block, params);
  const { times } = grid;
  const nodeRows = firstSlopes(grid.node, grid.nodes, grid.nodeSlopes, params, true);
  const timeRows = firstSlopes(times, times.length, grid.slopes, params, false);
  const ofNodes = new Float64Array(3 * grid.nodes);
  const ofAges = new Float64Array(3 * times.length);
  for (let k = 0; k < xs.length; k++) {
    const x = xs[k]!;
    const [first, last] = [firstRecency[k]!, lastAge[k]!];
    setPower(grid, x);
    fillLeft(grid, first, last, left);
    atRecency.fill(0, first, last + 1);
    atAge.fill(0, first, last + 1);
    if (second) fillSlopes(grid, nodeRows, timeRows, first, last, slopes, restSlopes);
    addStates(block, k, weights, params, scratch, sums, second);
    carryWeights(grid, first, last, atRecency, atAge, ofNodes, ofAges);
  }
  const { node, nodes, nodeSlopes, slopes: clockSlopes } = grid;
  addMoments(
    { count: nodes, times: node, clockSlopes: nodeSlopes, rows: nodeRows, moments: ofNodes, leaving: true },
    params,
    sums,
    second,
  );
  addMoments(
    { count: times.length, times, clockSlopes, rows: timeRows, moments: ofAges, leaving: false },
    params,
    sums,
    second,
  );
}

/**
 * By time t, from the first to the last: the derivatives of ∫ from t of (1 + u/α)^−p·f(u) du over G(t), and those of
 * G(t) minus that integral, over G(t). Both for the grid's present power p.
 */
function fillSlopes(
  grid: Grid,
  nodeRows: Float64Array,
  timeRows: Float64Array,
  first: number,
  last: number,
  slopes: Float64Array,
  rest: Float64Array,
): void {
  const { firstCell, firstNode, integrand, carry, times } = grid;
  const n = timeRows.length / times.length;
  const power = grid.r + grid.x;
  const sum = new Float64Array(n);
  for (let k = last; k >= first; k--) {
    if (k < last) {
      for (let cell = firstCell[k + 1]! - 1; cell >= firstCell[k]!; cell--) {
        const kept = carry[cell]!;
        for (let i = 0; i < n; i++) sum[i]! *= kept;
        for (let node = firstNode[cell]!; node < firstNode[cell + 1]!; node++) {
          const weight = integrand[node]!;
          for (let i = 0, at = node * n; i < n; i++, at++) sum[i]! += weight * nodeRows[at]!;
        }
      }
    }
    for (let i = 0, at = k * n; i < n; i++, at++) {
      slopes[at] = sum[i]!;
      rest[at] = timeRows[at]! - sum[i]!;
    }
    slopes[k * n + 1]! *= power;
    rest[k * n + 1]! *= power;
  }
}

/** Adds Σ ln G(tx)·E over the states of the k-th x, and collects their weights by recency and by age. */
function addStates(
  { begin, recency, age, offset }: Block,
  k: number,
  weights: Float64Array,
  { s }: Lifetime,
  { grid, left, slopes, restSlopes, atRecency, atAge }: Scratch,
  sums: Sums,
  second: boolean,
): void {
  const { logAge, growth } = grid;
  const { hessian } = sums;
  const n = sums.gradient.length;
  const power = grid.r + grid.x;
  const slope = new Float64Array(n);
  const end = begin[k + 1]!;
  let value = 0;
  for (let i = begin[k]!; i < end; i++) {
    const tx = recency[i]!;
    const T = age[i]!;
    const w = weights[offset + i]!;
    const known = power * logAge[tx]! + s * growth[tx]!;
    const stays = Math.exp(known - power * logAge[T]! - s * growth[T]!);
    const E = left[tx]! + (1 - left[T]!) * stays;
    value += w * (Math.log(E) - known);
    const per = 1 / E;
    atRecency[tx]! += w * per;
    atAge[T]! += w * per * stays;
    if (!second) continue;
    const [a, b] = [tx * n, T * n];
    for (let p = 0; p < n; p++) slope[p] = (slopes[a + p]! + stays * restSlopes[b + p]!) * per;
    for (let p = 0; p < n; p++) {
      const wp = w * slope[p]!;
      for (let q = p; q < n; q++) hessian[p * n + q]! -= wp * slope[q]!;
    }
  }
  sums.value += value;
}

/** Carries the weights of one x from the times of the states to the right, to every node and age. */
function carryWeights(
  grid: Grid,
  first: number,
  last: number,
  atRecency: Float64Array,
  atAge: Float64Array,
  ofNodes: Moments,
  ofAges: Moments,
): void {
  const { firstCell, firstNode, integrand, carry } = grid;
  const power = grid.r + grid.x;
  let carried = 0;
  for (let k = first; k <= last; k++) {
    const left = atAge[k]!;
    ofAges[3 * k]! += left;
    ofAges[3 * k + 1]! += power * left;
    ofAges[3 * k + 2]! += power * power * left;
    carried += atRecency[k]! - left;
    if (k === last) break;
    for (let cell = firstCell[k]!; cell < firstCell[k + 1]!; cell++) {
      for (let node = firstNode[cell]!; node < firstNode[cell + 1]!; node++) {
        const one = carried * integrand[node]!;
        const p = power * one;
        ofNodes[3 * node]! += one;
        ofNodes[3 * node + 1]! += p;
        ofNodes[3 * node + 2]! += power * p;
      }
      carried *= carry[cell]!;
    }
  }
}

/** Every `stride`-th state of each x, raised to the weight of all states of that x; short runs are kept whole. */
function thin({ x, tx, T, weight }: States, stride: number): States {
  const kept: number[] = [];
  const raised: number[] = [];
  for (let from = 0, to = 0; from < x.length; from = to) {
    let total = 0;
    for (; to < x.length && x[to] === x[from]; to++) total += weight[to]!;
    const step = to - from < 40 * stride ? 1 : stride;
    let sampled = 0;
    for (let i = from + (step >> 1); i < to; i += step) sampled += weight[i]!;
    for (let i = from + (step >> 1); i < to; i += step) {
      kept.push(i);
      raised.push((weight[i]! * total) / sampled);
    }
  }
  const pick = (column: Float64Array) => Float64Array.from(kept, (i) => column[i]!);
  return { x: pick(x), tx: pick(tx), T: pick(T), weight: Float64Array.from(raised) };
}
