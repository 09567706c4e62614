import type { FitResult } from "@keepworth/models";
import { readColumns } from "./columns.ts";
import { modelOf } from "./ourModels.ts";

// Fits one model of ours in a warm process: MODEL FILE REPEATS [PARAMS of the peer]; prints JSON.
const [name, file, repeats, theirs] = process.argv.slice(2) as [string, string, string, string?];
const model = modelOf(name, readColumns(file));

function timed(): { fit: FitResult; seconds: number } {
  const start = performance.now();
  const fit = model.fit();
  return { fit, seconds: (performance.now() - start) / 1000 };
}

const warming = performance.now() + 1000;
const first = timed();
const peakMb = process.resourceUsage().maxRSS / 1024;
while (performance.now() < warming) timed();
const seconds = Array.from({ length: Number(repeats) }, () => timed().seconds);
const { params, standardErrors, logLikelihood, converged, prior, states, warnings } = first.fit;
const atTheirs = theirs === undefined ? null : model.logLikelihood(JSON.parse(theirs));
console.log(
  JSON.stringify({
    first: first.seconds,
    seconds,
    params,
    standardErrors,
    logLikelihood,
    atTheirs,
    converged: converged && prior === "none",
    states,
    warnings: warnings.map(({ code }) => code),
    peakMb,
  }),
);
