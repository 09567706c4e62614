import { gammaGamma, purchaseModel, type FitResult } from "@keepworth/models";
import { spendersOf, type ShopColumns } from "./columns.ts";

/** What models are called, by their names on the command line. */
export const labels: Readonly<Record<string, string>> = {
  "bg-nbd": "BG/NBD",
  "mbg-nbd": "MBG/NBD",
  "pareto-nbd": "Pareto/NBD",
  "gamma-gamma": "Gamma-Gamma",
};

/** Fits and log-likelihoods of a model on a shop, whatever the model reads of it. */
export interface ShopModel {
  fit(): FitResult;
  logLikelihood(params: Readonly<Record<string, number>>): number;
}

export function modelOf(name: string, shop: ShopColumns): ShopModel {
  if (name === "gamma-gamma") {
    const spenders = spendersOf(shop);
    return {
      fit: () => gammaGamma.fit(spenders),
      logLikelihood: (params) => gammaGamma.logLikelihood(params as never, spenders),
    };
  }
  const model = purchaseModel(name);
  return {
    fit: () => model.fit(shop),
    logLikelihood: (params) => model.logLikelihood(params as never, shop),
  };
}
