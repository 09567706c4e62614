import { distinct } from "../../math/distinct.ts";
import { arrange } from "./blocks.ts";
import { slopesLength, type Lifetime } from "./clock.ts";
import { buildGrid, emptyGrid, fillLeft, setPower } from "./grid.ts";

/** P(active now) of many customers, by the tables that the likelihood is made of. */
export function aliveByRow(law: Lifetime, x: Float64Array, tx: Float64Array, T: Float64Array): Float64Array {
  const rows = byX(x);
  const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  const alive = new Float64Array(x.length);
  const grid = emptyGrid(slopesLength(law.clock.own));
  for (const block of arrange(pick(x), pick(tx), pick(T))) {
    const { xs, begin, recency, age, firstRecency, lastAge, offset } = block;
    const left = new Float64Array(block.times.length);
    buildGrid(grid, block, law);
    const { logAge, growth } = grid;
    for (let k = 0; k < xs.length; k++) {
      const power = law.r + xs[k]!;
      setPower(grid, xs[k]!);
      fillLeft(grid, firstRecency[k]!, lastAge[k]!, left);
      for (let i = begin[k]!; i < begin[k + 1]!; i++) {
        const t = recency[i]!;
        const now = age[i]!;
        const quiet = power * (logAge[t]! - logAge[now]!) + law.s * (growth[t]! - growth[now]!);
        const stays = Math.exp(quiet);
        // Left between the last purchase and now; rounding may make it negative where it is 0.
        const leaves = Math.max(0, left[t]! - left[now]! * stays);
        alive[rows[offset + i]!] = stays / (stays + leaves);
      }
    }
  }
  return alive;
}

/** The rows in ascending order of x. */
function byX(x: Float64Array): Uint32Array {
  const { values, index } = distinct(x);
  const next = new Uint32Array(values.length + 1);
  for (let i = 0; i < index.length; i++) next[index[i]! + 1]!++;
  for (let k = 0; k < values.length; k++) next[k + 1]! += next[k]!;
  const rows = new Uint32Array(index.length);
  for (let i = 0; i < index.length; i++) rows[next[index[i]!]!++] = i;
  return rows;
}
