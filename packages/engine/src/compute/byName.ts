import {
  bdw,
  bgbb,
  bgcnbd,
  bgnbd,
  gammaGamma,
  ggomNbd,
  mbgcnbd,
  mbgnbd,
  nbd,
  paretoNbd,
  sbg,
  KeepworthError,
  type profileInterval,
  type ChainOptions,
  type Covariates,
  type CustomerColumns,
  type FitOptions,
  type FitResult,
  type PosteriorChain,
  type PurchaseFit,
  type PurchaseParams,
  type WithCovariates,
} from "@keepworth/models";

/** What every model can do, whatever its customers are. */
export interface AnyModel {
  fit(customers: unknown, options?: FitOptions & { readonly logGaps?: number }): FitResult;
  posteriorChain(customers: unknown, options: ChainOptions): PosteriorChain;
  problemOf(customers: unknown): Parameters<typeof profileInterval<string>>[0];
}

const models = {
  "bg-nbd": bgnbd,
  "mbg-nbd": mbgnbd,
  "bg-cnbd-k": bgcnbd,
  "mbg-cnbd-k": mbgcnbd,
  "pareto-nbd": paretoNbd,
  "ggom-nbd": ggomNbd,
  nbd,
  "bg-bb": bgbb,
  "gamma-gamma": gammaGamma,
  sbg,
  bdw,
};

export const modelNames: readonly string[] = Object.keys(models);

/**
 * A model by its name on the command line.
 *
 * @throws KeepworthError "model.unknown"
 */
export function modelByName(name: string): AnyModel {
  if (!Object.hasOwn(models, name))
    throw new KeepworthError("model.unknown", { model: name, known: modelNames });
  return models[name as keyof typeof models] as unknown as AnyModel;
}

/** A purchase model whose rates may depend on covariates. */
export interface ModelWithCovariates {
  fit(
    customers: CustomerColumns,
    options: FitOptions & { readonly covariates: Covariates },
  ): WithCovariates<PurchaseFit<PurchaseParams>>;
}

export const covariateModels: readonly string[] = ["bg-nbd", "mbg-nbd", "pareto-nbd", "ggom-nbd"];

/** @throws KeepworthError "covariates.model" for a model that knows no covariates */
export function modelWithCovariates(name: string): ModelWithCovariates {
  if (!covariateModels.includes(name)) {
    throw new KeepworthError("covariates.model", { model: name, known: covariateModels });
  }
  return modelByName(name) as unknown as ModelWithCovariates;
}
