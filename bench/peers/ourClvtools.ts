import { bgnbd, ggomNbd, paretoNbd, paretoNbdDynamic, type FitResult } from "@keepworth/models";
import { apparelStatic, apparelWeeks } from "../../packages/models/test/apparelWeeks.ts";
import { cdnow } from "./cdnow.ts";

// Fits what CLVTools was measured on, twice: CASE; prints JSON.
type Found = Pick<FitResult, "logLikelihood" | "converged">;

/** By case: reads the data and gives what is to be timed. */
const cases: Readonly<Record<string, () => () => Found>> = {
  "sample, Pareto/NBD": () => onSample(paretoNbd.fit),
  "sample, BG/NBD": () => onSample(bgnbd.fit),
  "sample, GGom/NBD": () => onSample(ggomNbd.fit),
  "apparel, Pareto/NBD": () => {
    const { customers, covariates } = apparelStatic("2006-12-31");
    const both = { lifetime: covariates, purchase: covariates };
    return () => paretoNbd.fit(customers, { covariates: both });
  },
  "apparel, Pareto/NBD by week": () => {
    const { purchases, rows, values } = apparelWeeks("2006-12-31");
    return () => paretoNbdDynamic.fit(purchases, { ...rows, lifetime: values, purchase: values });
  },
};

function onSample(fit: (customers: NonNullable<ReturnType<typeof cdnow>>) => Found) {
  const customers = cdnow("cdnow-sample.txt")!;
  return () => fit(customers);
}

const fit = cases[process.argv[2]!]!();
const timed = () => {
  const start = performance.now();
  const { logLikelihood } = fit();
  return { logLikelihood, seconds: (performance.now() - start) / 1000 };
};
const { logLikelihood, seconds } = timed();
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ logLikelihood, first: seconds, again: timed().seconds, peakMb }));
