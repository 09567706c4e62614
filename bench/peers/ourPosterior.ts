import { readFileSync } from "node:fs";
import type { Posterior } from "@keepworth/models";
import { samplePosterior } from "../../packages/engine/src/compute/samplePosterior.ts";
import { mixing } from "../../packages/models/src/estimate/posterior/diagnostics.ts";
import { readColumns } from "./columns.ts";

// Draws a posterior as the engine does, ROUNDS times: MODEL FILE ROUNDS CHAINS DRAWS [OUT of the peer]; prints JSON.
const [name, file, rounds, chains, draws, theirs] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
  string?,
];
const { x, tx, T } = readColumns(file);
const length = Number(draws);
const options = {
  chains: Number(chains),
  draws: length,
  warmup: length,
  seed: 1,
  prior: "pymc-marketing",
} as const;

let posterior: Posterior;
const seconds: number[] = [];
for (let i = 0; i < Number(rounds); i++) {
  const start = performance.now();
  posterior = await samplePosterior(name, { x, tx, T }, options);
  seconds.push((performance.now() - start) / 1000);
}
const { summary, divergences, gradients, states, exact } = posterior!;
console.log(
  JSON.stringify({
    seconds,
    summary,
    divergences,
    gradients,
    states,
    exact,
    theirs: theirs === undefined ? null : judge(theirs),
  }),
);

/** The peer's draws by our summary. */
function judge(out: string) {
  const all = new Float64Array(new Uint8Array(readFileSync(out)).buffer);
  const names = Object.keys(summary);
  const count = all.length / names.length;
  return Object.fromEntries(
    names.map((parameter, k) => {
      const own = all.subarray(k * count, (k + 1) * count);
      const parts = Array.from({ length: options.chains }, (_, c) => own.slice(c * length, (c + 1) * length));
      const mean = own.reduce((sum, value) => sum + value, 0) / count;
      const sd = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1));
      return [parameter, { mean, sd, ...mixing(parts) }];
    }),
  );
}
