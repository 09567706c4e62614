import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { agree } from "./agreement.ts";
import { folder } from "./environments.ts";
import { digits, heading, median, say, table } from "./markdown.ts";
import { labels } from "./ourModels.ts";
import { node, python } from "./processes.ts";
import { cdnowShop, type Shop } from "./shops.ts";

interface Mixing {
  readonly essBulk: number;
  readonly rhat: number;
}

interface Theirs {
  readonly seconds: readonly number[];
  readonly params: Readonly<Record<string, number>>;
  /** The sampler's own count of the last round's seconds. */
  readonly sampling: number;
  readonly mixing: Readonly<Record<string, Mixing>>;
  readonly divergences: number;
}

interface Ours {
  readonly seconds: readonly number[];
  readonly summary: Readonly<Record<string, Mixing & { readonly mean: number; readonly sd: number }>>;
  readonly divergences: number;
  /** The peer's draws by our diagnostics. */
  readonly theirs: Readonly<Record<string, Mixing & { readonly sd: number }>>;
}

interface Most {
  readonly seconds: readonly number[];
  readonly params: Readonly<Record<string, number>>;
}

/** Posteriors of the CDNOW sample under PyMC-Marketing's priors, 4 chains of 1,000 draws after as many to warm up. */
export async function comparePosteriors(long: boolean, draws = 1000): Promise<void> {
  const shop = cdnowShop("cdnow-sample.txt");
  if (shop === null) return;
  const sds = await compareDraws("bg-nbd", shop, { wanted: 10, rounds: 2, draws });
  await compareMost("bg-nbd", shop, sds);
  if (long) await compareDraws("pareto-nbd", shop, { wanted: 50, rounds: 1, draws });
}

interface Draws {
  readonly wanted: number;
  readonly rounds: number;
  readonly draws: number;
}

async function compareDraws(model: string, shop: Shop, { wanted, rounds, draws }: Draws) {
  const out = join(folder, `${model}.draws.f64`);
  const sizes = [String(rounds), "4", String(draws)];
  const their = await withoutCompiled((env) =>
    python<Theirs>("pymc-marketing", "pymcModel.py", [model, shop.file, "mcmc", ...sizes, out], env),
  );
  const own = await node<Ours>("ourPosterior.ts", [
    model,
    shop.file,
    String(rounds),
    "4",
    String(draws),
    out,
  ]);
  const [theirs, ours] = [their.answer, own.answer];
  heading(
    `Posterior of ${labels[model]}, ${shop.name}: 4 chains of ${draws} draws after ${draws} to warm up`,
  );
  say(
    "Both with PyMC-Marketing's priors, times in weeks, on all cores. Memory is that of all processes together. Means must " +
      "be within four Monte Carlo errors of each other, standard deviations within 15 %, our R-hat below 1.01, and our " +
      "diagnostics of PyMC-Marketing's draws those of ArviZ.",
  );
  const last = [theirs.seconds.at(-1)!, ours.seconds.at(-1)!] as const;
  table(
    ["", "PyMC-Marketing", "Keepworth", "×", "wanted ×"],
    [
      ["first, with what it compiles, s", ...ratio(theirs.seconds[0]!, ours.seconds[0]!), ""],
      ...(rounds > 1 ? [["again in the same process, s", ...ratio(...last), String(wanted)]] : []),
      ["sampling alone, s", digits(theirs.sampling), "", "", ""],
      ["peak memory, MB", ...ratio(their.treeMb, own.treeMb), ""],
      ["divergences", String(theirs.divergences), String(ours.divergences), "", ""],
    ],
  );
  console.log();
  const names = Object.keys(theirs.params);
  table(
    [
      "parameter",
      "mean: PyMC-Marketing",
      "Keepworth",
      "sd",
      "Keepworth",
      "R-hat",
      "Keepworth",
      "ESS bulk",
      "Keepworth",
    ],
    names.map((name) => {
      const [a, b] = [theirs.mixing[name]!, ours.summary[name]!];
      const judged = ours.theirs[name]!;
      compareParameter(`${model}, ${name}`, { ...a, mean: theirs.params[name]!, sd: judged.sd }, b);
      agree(
        `${model}, ${name}: diagnostics ${JSON.stringify(judged)}, not ${JSON.stringify(a)}`,
        Math.abs(judged.rhat - a.rhat) < 1e-3 && Math.abs(judged.essBulk / a.essBulk - 1) < 0.01,
      );
      const numbers = [theirs.params[name]!, b.mean, judged.sd, b.sd];
      const rhats = [a.rhat.toFixed(4), b.rhat.toFixed(4)];
      return [
        name,
        ...numbers.map((value) => value.toFixed(4)),
        ...rhats,
        a.essBulk.toFixed(),
        b.essBulk.toFixed(),
      ];
    }),
  );
  return Object.fromEntries(names.map((name) => [name, ours.summary[name]!.sd]));
}

interface Law extends Mixing {
  readonly mean: number;
  readonly sd: number;
}

function compareParameter(what: string, theirs: Law, ours: Law): void {
  const error = Math.hypot(theirs.sd / Math.sqrt(theirs.essBulk), ours.sd / Math.sqrt(ours.essBulk));
  const apart = Math.abs(theirs.mean - ours.mean) / error;
  agree(`${what}: means ${theirs.mean} and ${ours.mean} are ${apart} errors apart`, apart <= 4);
  agree(
    `${what}: standard deviations ${theirs.sd} and ${ours.sd}`,
    Math.abs(Math.log(ours.sd / theirs.sd)) < 0.15,
  );
  agree(`${what}: our R-hat ${ours.rhat}`, ours.rhat < 1.01);
}

async function compareMost(model: string, shop: Shop, sds: Readonly<Record<string, number>>): Promise<void> {
  const rounds = "5";
  const their = await withoutCompiled((env) =>
    python<Most>("pymc-marketing", "pymcModel.py", [model, shop.file, "map", rounds, "1", "1", ""], env),
  );
  const own = await node<Most>("ourMap.ts", [model, shop.file, rounds]);
  const [theirs, ours] = [their.answer, own.answer];
  heading(`Most probable parameters (MAP) of ${labels[model]}, ${shop.name}`);
  say("They must agree to a hundredth of their posterior standard deviations.");
  table(
    ["", "PyMC-Marketing", "Keepworth", "×"],
    [
      ["first, with what it compiles, s", ...ratio(theirs.seconds[0]!, ours.seconds[0]!)],
      [
        "again in the same process, s",
        ...ratio(median(theirs.seconds.slice(1)), median(ours.seconds.slice(1))),
      ],
      ["peak memory, MB", ...ratio(their.treeMb, own.treeMb)],
      ...Object.entries(theirs.params).map(([name, value]) => {
        const found = ours.params[name]!;
        agree(
          `${model}, most probable ${name}: ${found}, not ${value}`,
          Math.abs(found - value) <= 0.01 * sds[name]!,
        );
        return [name, value.toFixed(6), found.toFixed(6), ""];
      }),
    ],
  );
}

/** Runs with an empty cache of compiled code, so that the first round is a user's first. */
async function withoutCompiled<T>(run: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const cache = mkdtempSync(join(folder, "pytensor-"));
  try {
    return await run({ PYTENSOR_FLAGS: `base_compiledir=${cache}` });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function ratio(theirs: number, ours: number): [string, string, string] {
  return [digits(theirs), digits(ours), digits(theirs / ours)];
}
