import { settle } from "./peers/agreement.ts";
import { besideClvtools } from "./peers/clvtools.ts";
import { compareModels } from "./peers/models.ts";
import { comparePath } from "./peers/path.ts";
import { comparePosteriors } from "./peers/posterior.ts";
import { findTruth } from "./peers/truth.ts";

/**
 * npm run bench:peers [-- PART…] [--long]: us beside lifetimes 0.11.3 and PyMC-Marketing 0.19.2 (see docs/benchmarks.md).
 *
 *   models      fits of CDNOW and of simulated shops, beside lifetimes
 *   truth       our fits of a million customers whose parameters are known
 *   clvtools    our fits of what CLVTools was once measured on
 *   posterior   draws and most probable parameters of CDNOW, beside PyMC-Marketing
 *   path        from a Parquet file to values, beside lifetimes; path=SIZE for another number of customers
 *   --long      with what takes the peers minutes each
 */
const args = process.argv.slice(2);
const long = args.includes("--long");
const parts = args.filter((arg) => arg !== "--long");
const all = {
  models: () => compareModels(long),
  truth: findTruth,
  clvtools: besideClvtools,
  posterior: () => comparePosteriors(long),
  path: (size = "1000000") => comparePath(Number(size)),
};
for (const part of parts.length > 0 ? parts : Object.keys(all)) {
  const [name, size] = part.split("=");
  if (!Object.hasOwn(all, name!))
    throw new Error(`No part ${name}; there are ${Object.keys(all).join(", ")}`);
  await all[name as keyof typeof all](size);
}
settle();
