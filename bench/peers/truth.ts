import type { FitResult } from "@keepworth/models";
import { spendTruth, truth } from "../orders.ts";
import { agree } from "./agreement.ts";
import { digits, heading, table } from "./markdown.ts";
import { purchaseModelNamed } from "./ourModels.ts";
import { node } from "./processes.ts";
import { ages, paretoTruth, withSpend, written, type Shop } from "./shops.ts";

const n = 1_000_000;

/** By model: what a million customers are like. Times are in days; those of BG/BB are opportunities. */
const truths: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nbd: { r: 0.6, alpha: 45 },
  "bg-nbd": truth,
  "mbg-nbd": truth,
  "pareto-nbd": paretoTruth,
  "ggom-nbd": { r: 0.6, alpha: 45, b: 0.01, s: 0.6, beta: 2 },
  "bg-bb": { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 },
};

interface Fitted extends Pick<FitResult, "params" | "standardErrors" | "converged" | "states"> {
  readonly seconds: number[];
  readonly peakMb: number;
}

/** Our fits of a million customers whose parameters are known: each within four standard errors, in under 10 s. */
export async function findTruth(): Promise<void> {
  heading(`Fits of ${n.toLocaleString("en")} simulated customers whose parameters are known`);
  const rows: string[][] = [];
  for (const [model, params] of Object.entries(truths)) {
    const kinds =
      model === "pareto-nbd" || model === "ggom-nbd" ? ["whole days", "exact times"] : ["whole days"];
    for (const times of kinds) {
      const shop = await shopOf(model, params, times === "whole days");
      if (shop === null) console.error(`${model} is not there yet`);
      else rows.push(await row(model, model === "bg-bb" ? "opportunities" : times, shop, params));
    }
  }
  rows.push(await row("gamma-gamma", "", (await shopOf("bg-nbd", truth, true)) as Shop, spendTruth));
  table(["model", "times", "states", "s", "peak MB", "farthest from the truth, standard errors"], rows);
}

/** Whole days are the nearest ones, and two purchases of one day stay two: merging them would move the truth. */
async function shopOf(name: string, params: Readonly<Record<string, number>>, wholeDays: boolean) {
  const model = await purchaseModelNamed(name);
  if (model === null) return null;
  const T = name === "bg-bb" ? ages(n).map((age) => Math.round(age / 30)) : ages(n);
  const shop = model.simulate(params, { n, T, chance: 21 });
  const tx = wholeDays ? shop.tx.map(Math.round) : shop.tx;
  return written(name, `truth-${name}`, withSpend({ x: shop.x, tx, T: shop.T }));
}

async function row(model: string, times: string, shop: Shop, params: Readonly<Record<string, number>>) {
  const { answer } = await node<Fitted>("ourModel.ts", [model, shop.file, "1"]);
  const farthest = Math.max(
    ...Object.entries(params).map(
      ([name, value]) => Math.abs(answer.params[name]! - value) / answer.standardErrors[name]!,
    ),
  );
  const what = `${model}, ${times}, a million customers`;
  agree(`${what}: our fit converged`, answer.converged);
  agree(`${what}: a parameter is ${farthest} standard errors from the truth`, farthest <= 4);
  const cells = [answer.states.toLocaleString("en"), digits(answer.seconds[0]!), digits(answer.peakMb)];
  return [model, times, ...cells, digits(farthest)];
}
