import {
  bdw,
  bgbb,
  bgcnbd,
  bgnbd,
  gammaGamma,
  ggomNbd,
  mbgcnbd,
  mbgnbd,
  nbd,
  paretoNbd,
  sbg,
  type FitResult,
  type Simulated,
  type SimulateOptions,
} from "@keepworth/models";
import { spendTruth, truth } from "../orders.ts";
import { ages, paretoTruth } from "./shops.ts";

// Simulates a million customers by a model and fits it to them, twice: CASE; prints JSON.
const n = 1_000_000;
const stagedTruth = { k: 2, r: 0.6, alpha: 22, a: 0.7, b: 4 };
const ggomTruth = { r: 0.6, alpha: 45, b: 0.01, s: 0.6, beta: 2 };
const opportunityTruth = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 };
const regularTruth = { alpha: 0.7, beta: 1.2 };
const highEndTruth = { alpha: 0.26, beta: 1.72, c: 1.58 };

interface Found extends Pick<FitResult, "converged" | "prior" | "states"> {
  readonly params: object;
  readonly standardErrors: object;
}

interface Fittable<P> {
  simulate(params: P, options: SimulateOptions): Simulated;
  fit(customers: Pick<Simulated, "x" | "tx" | "T">): Found;
}

/** By case: the truth, and what fits the customers that it makes. */
const cases: Readonly<Record<string, () => { truth: object; fit: () => Found }>> = {
  "NBD, whole days": () => inDays(nbd, { r: 0.6, alpha: 45 }),
  "BG/NBD, whole days": () => inDays(bgnbd, truth),
  "MBG/NBD, whole days": () => inDays(mbgnbd, truth),
  "BG/CNBD-k, exact times": () => withGaps(bgcnbd),
  "MBG/CNBD-k, exact times": () => withGaps(mbgcnbd),
  "Pareto/NBD, whole days": () => inDays(paretoNbd, paretoTruth),
  "Pareto/NBD, exact times": () => exactly(paretoNbd, paretoTruth),
  "GGom/NBD, whole days": () => inDays(ggomNbd, ggomTruth),
  "GGom/NBD, exact times": () => exactly(ggomNbd, ggomTruth),
  "BG/BB": () => {
    const customers = bgbb.simulate(opportunityTruth, {
      n,
      T: ages(n).map((age) => Math.round(age / 30)),
      chance: 21,
    });
    return { truth: opportunityTruth, fit: () => bgbb.fit(customers) };
  },
  "Gamma-Gamma": () => {
    const { x } = bgnbd.simulate(truth, { n, T: ages(n), chance: 21 });
    const { spend } = gammaGamma.simulate(spendTruth, { x, chance: 22 });
    return { truth: spendTruth, fit: () => gammaGamma.fit({ x, spend }) };
  },
  sBG: () => {
    const contracts = sbg.simulate(regularTruth, { n, periods: 12, chance: 21 });
    return { truth: regularTruth, fit: () => sbg.fit(contracts) };
  },
  BdW: () => {
    const contracts = bdw.simulate(highEndTruth, { n, periods: 12, chance: 21 });
    return { truth: highEndTruth, fit: () => bdw.fit(contracts) };
  },
};

function exactly<P extends object>({ simulate, fit }: Fittable<P>, truth: P) {
  const customers = simulate(truth, { n, T: ages(n), chance: 21 });
  return { truth, fit: () => fit(customers) };
}

/** Days are the nearest ones, and two purchases of one day stay two: merging them would move the truth. */
function inDays<P extends object>({ simulate, fit }: Fittable<P>, truth: P) {
  const { x, tx, T } = simulate(truth, { n, T: ages(n), chance: 21 });
  const days = { x, tx: tx.map(Math.round), T };
  return { truth, fit: () => fit(days) };
}

function withGaps({ simulate, fit }: typeof bgcnbd) {
  const { x, tx, T, orders } = simulate(stagedTruth, { n, T: ages(n), chance: 21, orders: true });
  const { customer, time } = orders!;
  const logGaps = new Float64Array(n);
  for (let i = 1; i < time.length; i++) {
    if (customer[i] === customer[i - 1]) logGaps[customer[i]!]! += Math.log(time[i]! - time[i - 1]!);
  }
  return { truth: stagedTruth, fit: () => fit({ x, tx, T, logGaps }) };
}

const wanted = process.argv[2];
if (wanted === undefined) console.log(JSON.stringify({ cases: Object.keys(cases) }));
else {
  const { truth, fit } = cases[wanted]!();
  const timed = () => {
    const start = performance.now();
    const found = fit();
    return { found, seconds: (performance.now() - start) / 1000 };
  };
  const first = timed();
  const { params, standardErrors, converged, prior, states } = first.found;
  console.log(
    JSON.stringify({
      truth,
      params,
      standardErrors,
      converged: converged && prior === "none",
      states,
      first: first.seconds,
      again: timed().seconds,
    }),
  );
}
