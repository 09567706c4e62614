import { gammaGamma, purchaseModel, type PurchaseFit as FitOf, type PurchaseParams } from "@keepworth/models";
import type { BaseStates, SpendRows } from "../run/compress.ts";
import type { Warning } from "../result.ts";
import type { Groups } from "./groups.ts";

export type PurchaseFit = FitOf<PurchaseParams>;

/** How much an order brings: Gamma-Gamma, or one mean for everybody where repeat orders are too few to fit it. */
export interface SpendFit {
  readonly model: "gamma-gamma" | "mean";
  readonly params: { readonly p: number; readonly q: number; readonly v: number };
  readonly covariance: readonly (readonly number[])[] | null;
  /** Customers with paid repeat days. */
  readonly customers: number;
  readonly warnings: readonly Warning[];
}

export interface Fits {
  readonly purchase: PurchaseFit;
  readonly spend: SpendFit | null;
  readonly groups: Groups | null;
}

export interface FitInput {
  /** Purchase model by name. */
  readonly model: string;
  readonly states: Pick<BaseStates, "x" | "tx" | "T" | "weight">;
  readonly spend: SpendRows | null;
  /** Mean net revenue of any purchase day; null: no money, no spend model. */
  readonly meanSpend: number | null;
}

const fewestSpenders = 10;
// Gamma-Gamma with q so large gives everybody the mean.
const homogeneous = 1e6;

/** Fits purchases (in days) and spend. */
export function fitModels({ model, states, spend, meanSpend }: FitInput): Fits {
  return {
    purchase: purchaseModel(model).fit(states),
    spend: meanSpend === null || spend === null ? null : fitSpend(spend, meanSpend),
    groups: null,
  };
}

function fitSpend(rows: SpendRows, meanSpend: number): SpendFit {
  const customers = rows.weight.reduce((sum, weight) => sum + weight, 0);
  const everybody = (warnings: readonly Warning[]): SpendFit => ({
    model: "mean",
    params: { p: 1, q: homogeneous + 1, v: meanSpend * homogeneous },
    covariance: null,
    customers,
    warnings,
  });
  if (customers < fewestSpenders) return everybody([{ code: "spend.few", details: { customers } }]);
  const fit = gammaGamma.fit(rows);
  if (!(fit.params.q > 1)) return everybody([{ code: "spend.infinite-mean", details: { q: fit.params.q } }]);
  return {
    model: "gamma-gamma",
    params: fit.params,
    covariance: fit.covariance,
    customers,
    warnings: fit.warnings.map(({ code, details }) => ({ code, details: { ...details } })),
  };
}
