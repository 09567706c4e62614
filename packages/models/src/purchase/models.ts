import { KeepworthError } from "../errors.ts";
import * as bgnbd from "./bgnbd/index.ts";
import type { PurchaseModel } from "./model.ts";

/** The parameters of some purchase model. */
export type PurchaseParams = Readonly<Record<string, number>> & { readonly alpha: number };

/** A purchase model whose parameters are known by name only. */
export type AnyPurchaseModel = PurchaseModel<PurchaseParams>;

/** Every purchase model by its name on the command line. */
const byName = {
  "bg-nbd": bgnbd,
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
