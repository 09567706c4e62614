import { join } from "node:path";
import { agree } from "./agreement.ts";
import { folder } from "./environments.ts";
import { digits, heading, say, table } from "./markdown.ts";
import { compareMostProbable } from "./mostProbable.ts";
import { labels } from "./ourModels.ts";
import { node, pymcMarketing } from "./processes.ts";
import { cdnowShop, type Shop } from "./shops.ts";

interface Mixing {
  readonly essBulk: number;
  readonly rhat: number;
}

interface Law extends Mixing {
  readonly mean: number;
  readonly sd: number;
}

interface Theirs {
  readonly seconds: readonly number[];
  /** What the sampler itself counts of the last round. */
  readonly sampling: number;
  readonly mixing: Readonly<Record<string, Mixing>>;
  readonly divergences: number;
}

interface Ours {
  readonly seconds: readonly number[];
  readonly summary: Readonly<Record<string, Law>>;
  readonly divergences: number;
  /** The peer's draws by our summary. */
  readonly theirs: Readonly<Record<string, Law>> | null;
}

interface Sizes {
  readonly rounds: number;
  /** Of each of four chains, after as many to warm up. */
  readonly draws: number;
}

/** Posteriors of the CDNOW sample under PyMC-Marketing's priors; without `long`, that of Pareto/NBD by us alone. */
export async function comparePosteriors(long: boolean, draws = 1000): Promise<void> {
  const shop = cdnowShop("cdnow-sample.txt");
  if (shop === null) return;
  const sds = await compareDraws("bg-nbd", shop, 10, { rounds: 2, draws });
  await compareMostProbable("bg-nbd", shop, sds);
  if (long) await compareDraws("pareto-nbd", shop, 50, { rounds: 1, draws });
  else await drawAlone("pareto-nbd", shop, { rounds: 2, draws });
}

/** @returns the posterior's standard deviations */
async function compareDraws(model: string, shop: Shop, wanted: number, sizes: Sizes) {
  const out = join(folder, `${model}.draws.f64`);
  const size = [String(sizes.rounds), "4", String(sizes.draws)];
  const their = await pymcMarketing<Theirs>([model, shop.file, "mcmc", ...size, out]);
  const own = await node<Ours>("ourPosterior.ts", [model, shop.file, ...size, out]);
  const [theirs, ours] = [their.answer, own.answer];
  headingOf(model, shop, sizes);
  say(
    "Both with PyMC-Marketing's priors, times in weeks, on all cores. Memory is that of all processes together. Means must " +
      "be within four Monte Carlo errors of each other, standard deviations within 15 %, our R-hat below 1.01, and R-hat and " +
      "effective sample sizes of PyMC-Marketing's draws the same by ArviZ and by us.",
  );
  const times = theirs.seconds.map((seconds, round) => {
    const name = round === 0 ? "first, with what it compiles, s" : "again in the same process, s";
    const isLast = round === theirs.seconds.length - 1;
    return [name, ...compare(seconds, ours.seconds[round]!), isLast ? String(wanted) : ""];
  });
  table(
    ["", "PyMC-Marketing", "Keepworth", "×", "wanted ×"],
    [
      ...times,
      ["of which sampling, s", digits(theirs.sampling), "", "", ""],
      ["peak memory, MB", ...compare(their.treeMb, own.treeMb), ""],
      ["divergences", String(theirs.divergences), String(ours.divergences), "", ""],
    ],
  );
  console.log();
  const rows = Object.entries(ours.summary).map(([name, law]) => {
    const seen = ours.theirs![name]!;
    checkDiagnostics(`${model}, ${name}`, theirs.mixing[name]!, seen);
    checkLaws(`${model}, ${name}`, seen, law);
    const pairs = [cells(seen), cells(law)];
    return [name, ...pairs[0]!.flatMap((cell, k) => [cell, pairs[1]![k]!])];
  });
  const head = ["mean", "sd", "R-hat", "ESS bulk"].flatMap((what) => [`${what}: PyMC`, "Keepworth"]);
  table(["parameter", ...head], rows);
  return Object.fromEntries(Object.entries(ours.summary).map(([name, { sd }]) => [name, sd]));
}

async function drawAlone(model: string, shop: Shop, sizes: Sizes): Promise<void> {
  const size = [String(sizes.rounds), "4", String(sizes.draws)];
  const { answer, treeMb } = await node<Ours>("ourPosterior.ts", ["pareto-nbd", shop.file, ...size]);
  headingOf(model, shop, sizes);
  say(
    `By Keepworth alone (PyMC-Marketing takes minutes: --long): ${answer.seconds.map(digits).join(" s, then ")} s, ` +
      `${treeMb.toFixed()} MB, ${answer.divergences} divergences.`,
  );
  table(
    ["parameter", "mean", "sd", "R-hat", "ESS bulk"],
    Object.entries(answer.summary).map(([name, law]) => [name, ...cells(law)]),
  );
}

function headingOf(model: string, shop: Shop, { draws }: Sizes): void {
  heading(
    `Posterior of ${labels[model]}, ${shop.name}: 4 chains of ${draws} draws after ${draws} to warm up`,
  );
}

function checkDiagnostics(what: string, theirs: Mixing, ours: Mixing): void {
  const same = Math.abs(ours.rhat - theirs.rhat) < 1e-3 && Math.abs(ours.essBulk / theirs.essBulk - 1) < 0.01;
  agree(`${what}: by ArviZ ${JSON.stringify(theirs)}, by us ${JSON.stringify(ours)}`, same);
}

function checkLaws(what: string, theirs: Law, ours: Law): void {
  const error = Math.hypot(theirs.sd / Math.sqrt(theirs.essBulk), ours.sd / Math.sqrt(ours.essBulk));
  const apart = Math.abs(theirs.mean - ours.mean) / error;
  agree(`${what}: means ${theirs.mean} and ${ours.mean} are ${apart} errors apart`, apart <= 4);
  const ratio = ours.sd / theirs.sd;
  agree(`${what}: standard deviations ${theirs.sd} and ${ours.sd}`, Math.abs(Math.log(ratio)) < 0.15);
  agree(`${what}: our R-hat ${ours.rhat}`, ours.rhat < 1.01);
}

function cells({ mean, sd, rhat, essBulk }: Law): string[] {
  return [mean.toFixed(4), sd.toFixed(4), rhat.toFixed(4), essBulk.toFixed()];
}

function compare(theirs: number, ours: number): string[] {
  return [digits(theirs), digits(ours), digits(theirs / ours)];
}
