import { readCustomers } from "../../customers.ts";
import { distinct } from "../../math/distinct.ts";
import type { StateColumns } from "../model.ts";
import type { Coin } from "./params.ts";
import { stageMix } from "./stages.ts";

/** Many customers by row and by distinct pair (x, T), on which what they do if active depends. */
export interface Standings {
  readonly rows: number;
  /** Distinct pairs, ascending by x, then T. */
  readonly x: Float64Array;
  readonly T: Float64Array;
  /** Where the pairs of each distinct x begin; one more entry ends the last. */
  readonly begin: Uint32Array;
  /**
   * Every row, with its pair, P(active) and, if so, the stages of its running gap, which are valid until the next row;
   * `waited` is the share of alpha + T since the last purchase.
   */
  each(
    visit: (row: number, pair: number, pAlive: number, stages: Float64Array, waited: number) => void,
  ): void;
}

/** @throws KeepworthError "customers.*", "customer.*" */
export function standingsOf({ k, r, alpha, a, b, atStart }: Coin, states: StateColumns): Standings {
  const { x, tx, T } = readCustomers({ x: states.x, tx: states.tx, T: states.T });
  const pairs = pairsOf(x, T);
  const byTx = distinct(tx);
  return {
    rows: x.length,
    ...pairs,
    each(visit) {
      const recency = byTx.values.map((t) => Math.log1p(t / alpha));
      const age = pairs.T.map((t) => Math.log1p(t / alpha));
      // The odds to have left at the last purchase; before the first coin is tossed there are none.
      const odds = pairs.x.map((n) => (n + atStart === 0 ? 0 : a / (b + (n + atStart - 1))));
      const stages = new Float64Array(k).fill(1);
      let waits = 0;
      let waited = 0;
      for (let i = 0; i < x.length; i++) {
        const pair = pairs.index[i]!;
        const shape = r + k * x[i]!;
        if (k > 1) {
          waited = (T[i]! - tx[i]!) / (alpha + T[i]!);
          waits = stageMix(shape, waited, stages);
        }
        const quiet = shape * (age[pair]! - recency[byTx.index[i]!]!) - waits;
        const left = odds[pair]! > 0 ? odds[pair]! * Math.exp(quiet) : 0;
        visit(i, pair, 1 / (1 + left), stages, waited);
      }
    },
  };
}

function pairsOf(x: Float64Array, T: Float64Array) {
  const byX = distinct(x);
  const byT = distinct(T);
  const ages = byT.values.length;
  const keys = distinct(Float64Array.from(x, (_, i) => byX.index[i]! * ages + byT.index[i]!));
  const begin = new Uint32Array(byX.values.length + 1);
  for (const key of keys.values) begin[Math.floor(key / ages) + 1]!++;
  for (let i = 1; i < begin.length; i++) begin[i]! += begin[i - 1]!;
  return {
    x: keys.values.map((key) => byX.values[Math.floor(key / ages)]!),
    T: keys.values.map((key) => byT.values[key % ages]!),
    index: keys.index,
    begin,
  };
}
