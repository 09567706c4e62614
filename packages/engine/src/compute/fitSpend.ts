import { gammaGamma, spendDependence } from "@keepworth/models";
import type { SpendRows } from "../run/compress.ts";
import type { Warning } from "../result.ts";
import type { SpendHistories } from "./base.ts";
import { groupRates } from "./groupRates.ts";
import type { Dependence } from "./spendScale.ts";

/** How much an order brings: Gamma-Gamma, or one mean for everybody where repeat orders are too few to fit it. */
export interface SpendFit {
  readonly model: "gamma-gamma" | "mean";
  readonly params: { readonly p: number; readonly q: number; readonly v: number };
  /** How spend goes with frequency; null where it does not, or the holdout did not gain. */
  readonly dependence: Dependence | null;
  /** Of mean spend and paid repeat days; null where there are too few. */
  readonly correlation: SpendCorrelation | null;
  readonly covariance: readonly (readonly number[])[] | null;
  /** Customers with paid repeat days. */
  readonly customers: number;
  readonly warnings: readonly Warning[];
}

type Purchases = Parameters<typeof groupRates>[0];

export interface SpendCorrelation {
  readonly pearson: number;
  readonly pearsonP: number;
  readonly spearman: number;
  readonly spearmanP: number;
}

const fewestSpenders = 10;
// Gamma-Gamma with q so large gives everybody the mean.
const homogeneous = 1e6;

/** @param histories  to hold spend against frequency by; null: it is not */
export function fitSpend(
  rows: SpendRows,
  meanSpend: number,
  purchases: Purchases,
  asOf: number,
  histories: SpendHistories | null,
): SpendFit {
  const customers = rows.weight.reduce((sum, weight) => sum + weight, 0);
  const everybody = (warnings: readonly Warning[]): SpendFit => ({
    model: "mean",
    params: { p: 1, q: homogeneous + 1, v: meanSpend * homogeneous },
    dependence: null,
    correlation: null,
    covariance: null,
    customers,
    warnings,
  });
  if (customers < fewestSpenders) return everybody([{ code: "spend.few", details: { customers } }]);
  const fit = gammaGamma.fit(rows);
  if (!(fit.params.q > 1)) return everybody([{ code: "spend.infinite-mean", details: { q: fit.params.q } }]);
  const dependent = histories && fitDependence(histories, purchases, asOf);
  const { params, covariance, warnings } = dependent ?? fit;
  return {
    model: "gamma-gamma",
    params: { p: params.p, q: params.q, v: params.v },
    correlation: correlate(rows),
    dependence: dependent && { kappa: dependent.params.kappa, reference: dependent.params.reference },
    covariance: covariance && covariance.slice(0, 3).map((row) => row.slice(0, 3)),
    customers,
    warnings: warnings.map(({ code, details }) => ({ code, details: { ...details } })),
  };
}

function correlate(rows: SpendRows): SpendCorrelation | null {
  const { pearson, spearman } = spendDependence.correlation(rows);
  if (
    pearson.coefficient === null ||
    spearman.coefficient === null ||
    pearson.p === null ||
    spearman.p === null
  )
    return null;
  return {
    pearson: pearson.coefficient,
    pearsonP: pearson.p,
    spearman: spearman.coefficient,
    spearmanP: spearman.p,
  };
}

/** Above this probability that spend only seems to go with frequency, it is not modelled. */
const seeming = 0.01;

/** null where the fit does not settle, or spend does not go with frequency. */
function fitDependence(histories: SpendHistories, purchases: Purchases, asOf: number) {
  const { spend_days, spend, weight } = histories;
  const { shape, rate } = groupRates(purchases, histories, asOf, 365);
  const fit = spendDependence.fit({ x: spend_days, spend, rate, shape, weight });
  return fit.converged && fit.params.q > 1 && fit.independence.p < seeming ? fit : null;
}
