import {
  type CustomerColumns,
  gammaGamma,
  purchaseModel,
  withCovariates,
  type PurchaseFit as FitOf,
  type PurchaseParams,
} from "@keepworth/models";
import type { BaseStates, SpendRows } from "../run/compress.ts";
import type { Warning } from "../result.ts";
import { modelWithCovariates } from "./byName.ts";
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

/** Coefficients by name: λ or the rate of leaving is multiplied by e^(coefficient·value). */
export interface Effects {
  readonly lifetime: Readonly<Record<string, number>>;
  readonly purchase: Readonly<Record<string, number>>;
  readonly standardErrors: Readonly<Record<string, number | null>>;
}

export interface Fits {
  readonly purchase: PurchaseFit;
  readonly spend: SpendFit | null;
  readonly groups: Groups | null;
  /** What covariates do; null without them. */
  readonly effects: Effects | null;
}

export interface FitInput {
  /** Purchase model by name. */
  readonly model: string;
  readonly states: Pick<BaseStates, "x" | "tx" | "T" | "weight" | "group">;
  /** By group of customers; null: they all share one set of parameters. */
  readonly covariates: Readonly<Record<string, Float64Array>> | null;
  /** The sum of ln(gap) over all customers, for models of regular buying; null where none is fitted. */
  readonly logGaps: number | null;
  readonly spend: SpendRows | null;
  /** Mean net revenue of any purchase day; null: no money, no spend model. */
  readonly meanSpend: number | null;
}

const fewestSpenders = 10;
// Gamma-Gamma with q so large gives everybody the mean.
const homogeneous = 1e6;

/** Fits purchases (in days) and spend. */
export function fitModels({ model, states, covariates, logGaps, spend, meanSpend }: FitInput): Fits {
  return {
    ...(covariates === null || states.group === null
      ? { purchase: fitPurchases(model, states, logGaps), groups: null, effects: null }
      : fitGroups(model, states, states.group, covariates)),
    spend: meanSpend === null || spend === null ? null : fitSpend(spend, meanSpend),
  };
}

/** Fits a purchase model, with the gaps between purchases where it looks at them. */
export function fitPurchases(model: string, states: CustomerColumns, logGaps: number | null): PurchaseFit {
  return purchaseModel(model).fit(states, logGaps === null ? {} : { logGaps });
}

/** Fits a model whose rates depend on covariates, and tells what that does to the parameters of each group. */
function fitGroups(
  model: string,
  states: FitInput["states"],
  group: Int32Array,
  columns: NonNullable<FitInput["covariates"]>,
): Pick<Fits, "purchase" | "groups" | "effects"> {
  const byState = mapValues(columns, (values) => Float64Array.from(group, (g) => values[g]!));
  const fit = modelWithCovariates(model).fit(states, {
    covariates: { lifetime: byState, purchase: byState },
  });
  const count = Object.values(columns)[0]!.length;
  const factors = Array.from({ length: count }, (_, g) => {
    const params = withCovariates(
      fit,
      mapValues(columns, (values) => values[g]!),
    );
    return mapValues(fit.params, (value, name) => params[name]! / value);
  });
  const { lifetime, purchase, standardErrors } = fit.covariates;
  return { purchase: fit, groups: { of: group, factors }, effects: { lifetime, purchase, standardErrors } };
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  of: (value: V, name: string) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value, name)]));
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
