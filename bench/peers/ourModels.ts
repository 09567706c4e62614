import { existsSync } from "node:fs";
import { gammaGamma, type FitResult, type PurchaseModel } from "@keepworth/models";
import { spendersOf, type ShopColumns } from "./columns.ts";

/** Models by their names on the command line, with their namespaces. */
const namespaces: Readonly<Record<string, string>> = {
  nbd: "nbd",
  "bg-nbd": "bgnbd",
  "mbg-nbd": "mbgnbd",
  "pareto-nbd": "paretoNbd",
  "ggom-nbd": "ggomNbd",
  "bg-bb": "bgbb",
};

/** The purchase model of a name; null where it is not there yet. */
export async function purchaseModelNamed(
  name: string,
): Promise<PurchaseModel<Record<string, number>> | null> {
  const url = new URL(`../../packages/models/src/purchase/${namespaces[name]!}/index.ts`, import.meta.url);
  return existsSync(url) ? await import(url.href) : null;
}

/** Fits and log-likelihoods of a model on a shop, whatever the model reads of it. */
export interface ShopModel {
  fit(): FitResult;
  logLikelihood(params: Readonly<Record<string, number>>): number;
}

export async function modelOf(name: string, shop: ShopColumns): Promise<ShopModel> {
  if (name === "gamma-gamma") {
    const spenders = spendersOf(shop);
    return {
      fit: () => gammaGamma.fit(spenders),
      logLikelihood: (params) => gammaGamma.logLikelihood(params as never, spenders),
    };
  }
  const model = (await purchaseModelNamed(name))!;
  return { fit: () => model.fit(shop), logLikelihood: (params) => model.logLikelihood(params, shop) };
}
