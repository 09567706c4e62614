import { KeepworthError } from "../errors.ts";
import type { CustomerColumns } from "../customers.ts";
import type { FitOptions } from "../estimate/fit.ts";
import * as bgcnbd from "./bgcnbd/index.ts";
import * as bgnbd from "./bgnbd/index.ts";
import * as ggomNbd from "./ggomNbd/index.ts";
import * as mbgcnbd from "./mbgcnbd/index.ts";
import * as mbgnbd from "./mbgnbd/index.ts";
import type { PurchaseFit, PurchaseModel } from "./model.ts";
import * as nbd from "./nbd/index.ts";
import * as paretoNbd from "./paretoNbd/index.ts";

/** The parameters of some purchase model. */
export type PurchaseParams = Readonly<Record<string, number>> & { readonly alpha: number };

/** A purchase model whose parameters are known by name only. */
export interface AnyPurchaseModel extends PurchaseModel<PurchaseParams> {
  fit(
    customers: CustomerColumns,
    options?: FitOptions & {
      /** The sum of ln(gap) between purchases over all customers: models of regular buying need it. */
      readonly logGaps?: number;
    },
  ): PurchaseFit<PurchaseParams>;
}

/** Every purchase model by its name on the command line. */
const byName = {
  nbd,
  "bg-nbd": bgnbd,
  "mbg-nbd": mbgnbd,
  "bg-cnbd-k": bgcnbd,
  "mbg-cnbd-k": mbgcnbd,
  "pareto-nbd": paretoNbd,
  "ggom-nbd": ggomNbd,
} as const;

export type PurchaseModelName = keyof typeof byName;

export const purchaseModelNames = Object.keys(byName) as readonly PurchaseModelName[];

/**
 * The model of a name. Its parameters are checked when used, not by type.
 *
 * @throws KeepworthError "model.unknown"
 */
export function purchaseModel(name: string): AnyPurchaseModel {
  if (!Object.hasOwn(byName, name))
    throw new KeepworthError("model.unknown", { model: name, known: purchaseModelNames });
  return byName[name as PurchaseModelName] as unknown as AnyPurchaseModel;
}
