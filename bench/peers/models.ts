import { agree } from "./agreement.ts";
import { digits, heading, median, say, table } from "./markdown.ts";
import { labels } from "./ourModels.ts";
import { node, python } from "./processes.ts";
import { cdnowShop, heavyTailedShop, simulatedShop, type Shop } from "./shops.ts";

interface Fitted {
  /** Of the first fit of the process. */
  readonly first: number;
  readonly seconds: number[];
  readonly params: Record<string, number>;
  /** null where it is not a number. */
  readonly logLikelihood: number | null;
  readonly peakMb: number;
}

interface OurFit extends Fitted {
  readonly logLikelihood: number;
  readonly standardErrors: Record<string, number>;
  /** Our log-likelihood at the parameters of lifetimes. */
  readonly atTheirs: number | null;
  readonly converged: boolean;
  readonly states: number;
}

type TheirFit = Fitted | { readonly failed: string };

interface Comparison {
  readonly shop: Shop | null;
  readonly repeats: number;
  /** By model: how many times as fast as lifetimes we want to be; null where nothing is promised. */
  readonly wanted: Readonly<Record<string, number | null>>;
}

/** Fits by lifetimes and by us, each in a warm process of its own. */
export async function compareModels(long: boolean): Promise<void> {
  const none = { "bg-nbd": null, "mbg-nbd": null, "pareto-nbd": null, "gamma-gamma": null };
  const comparisons: Comparison[] = [
    {
      shop: cdnowShop("cdnow-sample.txt"),
      repeats: 15,
      wanted: { "bg-nbd": 3, "mbg-nbd": 3, "pareto-nbd": 20, "gamma-gamma": 3 },
    },
    {
      shop: cdnowShop("cdnow-full.txt"),
      repeats: 7,
      wanted: { "bg-nbd": 5, "mbg-nbd": 5, "pareto-nbd": 50, "gamma-gamma": 5 },
    },
    { shop: heavyTailedShop(5_000), repeats: 3, wanted: none },
    { shop: simulatedShop("pareto-nbd", 100_000), repeats: 3, wanted: { ...none, "pareto-nbd": 60 } },
    {
      shop: simulatedShop("bg-nbd", 1_000_000),
      repeats: 3,
      wanted: { "bg-nbd": 30, "mbg-nbd": 30, "gamma-gamma": 5, ...(long ? { "pareto-nbd": null } : {}) },
    },
  ];
  heading("Fits");
  say(
    "Each fit runs in a process of its own that reads the same columns, fits once (*first*), goes on for a second to warm " +
      "up, and then fits again and again: the median of as many as take lifetimes 15 s. Peak memory is that of reading and " +
      "the first fit. Both likelihoods, at lifetimes' parameters, must be the same to 1e-8 of their value; our maximum must " +
      "be no lower; where lifetimes comes within .01 of it, parameters must agree to a twentieth of a standard error.",
  );
  for (const one of comparisons) if (one.shop !== null) await compareOn(one.shop, one);
}

async function compareOn(shop: Shop, { repeats, wanted }: Comparison): Promise<void> {
  say(`${shop.name}, ${shop.customers.toLocaleString("en")} customers:`);
  const rows: string[][] = [];
  for (const [model, factor] of Object.entries(wanted)) {
    const name = labels[model]!;
    const of = [model, shop.file];
    const theirArgs = [...of, String(repeats)];
    const { answer: theirs } = await python<TheirFit>("lifetimes", "lifetimesModel.py", theirArgs);
    const likewise =
      "failed" in theirs ? ["1"] : [String(theirs.seconds.length), JSON.stringify(theirs.params)];
    const { answer: ours } = await node<OurFit>("ourModel.ts", [...of, ...likewise]);
    const what = `${name}, ${shop.name}`;
    agree(`${what}: our fit converged`, ours.converged);
    rows.push([name, ...compareTimes(theirs, ours, factor), compareNumbers(what, theirs, ours)]);
  }
  const [s, mb] = ["lifetimes, s", "lifetimes, MB"];
  const head = ["", s, "Keepworth, s", "×", "wanted ×", "first: " + s, "Keepworth, s", mb, "Keepworth, MB"];
  table([...head, "agreement"], rows);
  console.log();
}

function compareTimes(theirs: TheirFit, ours: OurFit, factor: number | null): string[] {
  const own = median(ours.seconds);
  if ("failed" in theirs)
    return ["–", digits(own), "", "", "–", digits(ours.first), "–", ours.peakMb.toFixed()];
  const their = median(theirs.seconds);
  const warm = [digits(their), digits(own), digits(their / own), factor === null ? "" : String(factor)];
  return [...warm, digits(theirs.first), digits(ours.first), theirs.peakMb.toFixed(), ours.peakMb.toFixed()];
}

function compareNumbers(what: string, theirs: TheirFit, ours: OurFit): string {
  if ("failed" in theirs) return theirs.failed;
  const scale = Math.abs(ours.logLikelihood);
  const atTheirs = ours.atTheirs!;
  const gain = ours.logLikelihood - atTheirs;
  agree(`${what}: our maximum is lower than theirs by ${-gain}`, gain >= -1e-10 * scale);
  if (theirs.logLikelihood === null) return `theirs is NaN, ${digits(gain)} below the maximum`;
  agree(
    `${what}: log-likelihood at their parameters ${atTheirs}, not ${theirs.logLikelihood}`,
    Math.abs(atTheirs - theirs.logLikelihood) <= 1e-8 * scale,
  );
  if (gain > 0.01) return `theirs ends ${digits(gain)} below the maximum`;
  const errors = Object.entries(theirs.params).map(
    ([name, value]) => Math.abs(ours.params[name]! - value) / ours.standardErrors[name]!,
  );
  const farthest = Math.max(...errors);
  agree(`${what}: a parameter differs by ${farthest} standard errors`, farthest <= 0.05);
  return `parameters within ${farthest.toExponential(0)} standard errors`;
}
