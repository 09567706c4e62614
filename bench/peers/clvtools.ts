import { dataFile } from "../../testing/data.ts";
import { agree } from "./agreement.ts";
import { digits, heading, say, table } from "./markdown.ts";
import { node } from "./processes.ts";

interface Measured {
  readonly logLikelihood: number;
  readonly first: number;
  readonly again: number;
  readonly peakMb: number;
}

/** By case: the seconds of CLVTools 0.12.1, those wanted of us, and the log-likelihood that a fit must reach. */
const cases: Readonly<Record<string, readonly [string, theirs: string, wanted: string, least: number]>> = {
  "sample, Pareto/NBD": ["CDNOW sample, Pareto/NBD", "3.0", "", -9594.977],
  "sample, BG/NBD": ["CDNOW sample, BG/NBD", "12.5", "", -9582.43],
  // There is no maximum inside: −9594.976 is the supremum, and a fit may end under weak priors.
  "sample, GGom/NBD": ["CDNOW sample, GGom/NBD", "11–34", "0.2", -9595.2],
  "apparel, Pareto/NBD": ["apparel, Pareto/NBD with gender and channel", "26", "3", -5821.064],
  "apparel, Pareto/NBD by week": ["apparel, the same and the weeks' season", "142", "15", -5752.9367],
};

/** Our fits of what CLVTools was measured on. */
export async function besideClvtools(): Promise<void> {
  if (dataFile("cdnow-sample.txt") === null || dataFile("apparel-weekly-covariates.csv.gz") === null) return;
  heading("Fits that CLVTools knows");
  say(
    "CLVTools 0.12.1 was measured once, on two cores of another day, and is not run here; its log-likelihoods must be reached.",
  );
  const rows: string[][] = [];
  for (const [name, [what, theirs, wanted, least]] of Object.entries(cases)) {
    const { answer } = await node<Measured>("ourClvtools.ts", [name]);
    const { logLikelihood, first, again, peakMb } = answer;
    agree(`${what}: log-likelihood ${logLikelihood}, below ${least}`, logLikelihood >= least);
    rows.push([
      what,
      theirs,
      wanted,
      digits(first),
      digits(again),
      peakMb.toFixed(),
      logLikelihood.toFixed(4),
    ]);
  }
  table(
    ["", "CLVTools, s", "wanted, s", "Keepworth, first, s", "again, s", "peak MB", "log-likelihood"],
    rows,
  );
}
