// Posteriors of CDNOW and of simulated shops: seconds of one processor, effective sample sizes, and how far Laplace's
// approximation is off. The tables of docs/method/posterior.md:
//   node --conditions=@keepworth/source bench/posterior.ts

import { bgnbd, compress, gammaGamma, mbgnbd, nbd, paretoNbd, type Posterior } from "@keepworth/models";
import { cdnowSample, dayOf, summarise } from "../packages/models/test/data.ts";

const weeks = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
const spend = { x: weeks.x.map((x, i) => (weeks.spend[i]! > 0 ? x : 0)), spend: weeks.spend };

function timed<T>(work: () => T): { value: T; seconds: number } {
  const before = process.cpuUsage().user;
  const value = work();
  return { value, seconds: (process.cpuUsage().user - before) / 1e6 };
}

const least = (posterior: Posterior, of: "essBulk" | "essTail") =>
  Math.round(Math.min(...Object.values(posterior.summary).map((parameter) => parameter[of])));

console.log("4 × 1,000 draws after 1,000 on one processor");
const models = {
  NBD: [nbd, weeks, ["weak"]],
  "BG/NBD": [bgnbd, weeks, ["weak", "pymc-marketing"]],
  "MBG/NBD": [mbgnbd, weeks, ["weak", "pymc-marketing"]],
  "Pareto/NBD": [paretoNbd, weeks, ["weak", "pymc-marketing"]],
  "Gamma-Gamma": [gammaGamma, spend, ["weak", "pymc-marketing"]],
} as const;
for (const [name, [model, customers, priors]] of Object.entries(models)) {
  const posterior = model.posterior as (customers: unknown, options: object) => Posterior;
  for (const prior of priors) {
    posterior(customers, { prior, chains: 1, draws: 200, warmup: 200 });
    const { value, seconds } = timed(() => posterior(customers, { prior }));
    const rhat = Math.max(...Object.values(value.summary).map((parameter) => parameter.rhat));
    const { divergences } = value;
    const row = {
      seconds,
      rhat,
      essBulk: least(value, "essBulk"),
      essTail: least(value, "essTail"),
      divergences,
    };
    console.log(name.padEnd(12), prior.padEnd(15), JSON.stringify(row));
  }
}

console.log(
  "\nLaplace's approximation beside NUTS, 4 × 10,000 draws each, weak priors; errors in standard deviations",
);
const shop = (n: number) => {
  const T = Float64Array.from({ length: n }, (_, i) => 20 + (i % 700));
  return compress(bgnbd.simulate({ r: 0.5, alpha: 30, a: 0.8, b: 3 }, { n, T, chance: 3, wholeDays: true }));
};
const cases = {
  "BG/NBD, 100 customers": [bgnbd, shop(100)],
  "BG/NBD, 1,000 customers": [bgnbd, shop(1000)],
  "BG/NBD, CDNOW": [bgnbd, weeks],
  "BG/NBD, 10,000 customers": [bgnbd, shop(10_000)],
  "BG/NBD, 1,000,000 customers": [bgnbd, shop(1_000_000)],
  "Pareto/NBD, CDNOW": [paretoNbd, weeks],
  "Gamma-Gamma, CDNOW": [gammaGamma, spend],
} as const;
for (const [name, [model, customers]] of Object.entries(cases)) {
  const posterior = model.posterior as (customers: unknown, options: object) => Posterior;
  const { value: nuts, seconds } = timed(() => posterior(customers, { draws: 10_000 }));
  const { value: laplace, seconds: quick } = timed(() =>
    posterior(customers, { draws: 10_000, method: "laplace" }),
  );
  const worst = (of: "mean" | "sd" | "q05" | "q95") =>
    Math.max(
      ...Object.keys(nuts.summary).map((parameter) => {
        const [truth, found] = [nuts.summary[parameter]!, laplace.summary[parameter]!];
        return Math.abs(found[of] - truth[of]) / truth.sd;
      }),
    ).toFixed(3);
  const errors = { mean: worst("mean"), sd: worst("sd"), q05: worst("q05"), q95: worst("q95") };
  const { khat, efficiency } = laplace.approximation!;
  const rest = {
    khat: khat.toFixed(2),
    efficiency: efficiency.toFixed(4),
    samplers: nuts.samplers[0],
    seconds,
    quick,
  };
  console.log(name.padEnd(28), JSON.stringify({ ...errors, ...rest }));
}

console.log("\nA million customers");
const million = shop(1_000_000);
const { seconds: fit } = timed(() => bgnbd.fit(million));
const { value, seconds } = timed(() => bgnbd.posterior(million));
console.log(
  JSON.stringify({
    states: million.x.length,
    fit,
    posterior: seconds,
    fits: seconds / fit,
    of: value.approximation,
  }),
);
