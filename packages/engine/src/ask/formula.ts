import { formulaFactors, formulaSeries, simpleFormula } from "@keepworth/decisions";
import { parameterDraws, purchaseModel, type PurchaseParams } from "@keepworth/models";
import { paramsOf } from "../compute/groups.ts";
import { ratesOf, spendAhead } from "../compute/spendScale.ts";
import type { Keepworth } from "../open.ts";
import type { Figure, RunResult } from "../result.ts";
import { daysPerUnit } from "../run/days.ts";
import type { Report } from "../run/report.ts";
import type { FormulaAnswer } from "./answers.ts";
import {
  acquisitionCost as acquisitionCostOf,
  dependenceOf,
  purchaseParams,
  ratePerUnit,
  revenuePerOrder,
} from "./ofRun.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

export interface FormulaOptions extends Which {
  /** Each replaces what the orders say. */
  readonly orderValue?: number;
  readonly ordersPerYear?: number;
  readonly years?: number;
  readonly margin?: number;
  readonly acquisitionCost?: number;
}

/**
 * The simple formula with its factors, month by month, beside the model's answer and why they differ.
 *
 * @throws KeepworthError "run.missing", "argument.domain"
 */
export async function formula(keepworth: Keepworth, options: FormulaOptions = {}): Promise<FormulaAnswer> {
  const { result, report } = await publishedRun(keepworth, options);
  const { years } = report;
  const series = formulaSeries(years);
  const latest = years.length > 0 ? formulaFactors(years.at(-1)!) : null;
  const modelChurn = yearlyChurn(report, result);
  const margin = options.margin ?? (result.profit ? result.margin : undefined);
  const acquisitionCost = options.acquisitionCost ?? acquisitionCostOf(result);
  const answer = simpleFormula({
    orderValue: options.orderValue ?? latest?.orderValue ?? revenuePerOrder(result),
    ordersPerYear: options.ordersPerYear ?? latest?.ordersPerYear ?? result.orders / result.customers,
    ...(options.years === undefined
      ? { yearlyChurn: latest?.yearlyChurn || modelChurn }
      : { years: options.years }),
    ...(margin === undefined ? {} : { margin }),
    acquisitionCost,
  });
  return {
    runId: result.id,
    currency: result.currency,
    profit: margin !== undefined,
    ...answer,
    months: series.map(({ month, orderValue, ordersPerYear, years: lifetime, customers }) => ({
      month,
      orderValue,
      ordersPerYear,
      years: lifetime,
      customers,
    })),
    model: {
      perNewCustomer: newCustomer(result, margin ?? 1, acquisitionCost),
      perCustomer: (result.total.clv ?? 0) / result.customers,
    },
    why: [
      {
        code: "formula.churn",
        details: { churn: answer.factors.yearlyChurn, source: latest?.yearlyChurn ? "orders" : "model" },
      },
      { code: "formula.oneTime", details: { share: result.oneTimeBuyers / result.customers } },
      { code: "formula.discount", details: { discountRate: result.discountRate } },
    ],
  };
}

/** The share of active customers who leave within a year, by the model. */
function yearlyChurn({ leaving }: Report, { horizonDays }: RunResult): number {
  const lost = leaving.activeNow > 0 ? leaving.expectedLost / leaving.activeNow : 0;
  return Math.min(1, Math.max(0.001, 1 - (1 - Math.min(lost, 0.999)) ** (365.25 / horizonDays)));
}

/**
 * What the models expect of a customer won today: a first order as those before, and all later ones, discounted, times
 * margin, less what winning cost. Customers in groups count as many as these are. The interval holds the parameters'
 * uncertainty: it is about the mean of new customers.
 */
function newCustomer(result: RunResult, margin: number, acquisitionCost: number | null): Figure | null {
  const { spend, covariance } = result;
  const rate = ratePerUnit(result);
  if (spend === null || !(rate > 0)) return null;
  const purchase = { params: purchaseParams(result), covariance };
  const spending = {
    params: spend.params as unknown as Spending,
    covariance: spend.covariance,
  };
  const first = spend.firstOrder ?? perOrder(spending.params);
  const value = (params: PurchaseParams, each: Spending) =>
    margin * (first + perOrder(each) * laterOrders(result, params, rate)) - (acquisitionCost ?? 0);
  const spends = parameterDraws(spending, 200, 2).draws;
  const values = parameterDraws(purchase, 200, 1)
    .draws.filter((_, i) => spends[i]!.q > 1)
    .map((draw, i) => value(draw, spends[i]!))
    .filter((one) => Number.isFinite(one))
    .toSorted((a, b) => a - b);
  const at = (level: number) =>
    values[Math.floor(level * (values.length - 1))] ?? value(purchase.params, spending.params);
  return { value: value(purchase.params, spending.params), low: at(0.05), high: at(0.95) };
}

interface Spending {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Mean spend per order, under Gamma-Gamma. */
function perOrder({ p, q, v }: Spending): number {
  return (p * v) / (q - 1);
}

/** Discounted orders to come of a new customer, each weighed by how its spend goes with frequency. */
function laterOrders(result: RunResult, params: PurchaseParams, rate: number): number {
  const model = purchaseModel(result.model);
  const dependence = dependenceOf(result);
  const groups = result.covariates;
  const shares = groups?.customers ?? [1];
  const everybody = shares.reduce((sum, n) => sum + n, 0);
  const won = { x: Float64Array.of(0), tx: Float64Array.of(0), T: Float64Array.of(0) };
  return shares.reduce((sum, customers, g) => {
    if (customers === 0) return sum;
    const own = paramsOf(params, groups?.groups[g] ?? {});
    const orders = model.dert(own, { x: 0, tx: 0, T: 0 }, { rate });
    // Most of them come within five years.
    const horizon = (5 * 365.25) / daysPerUnit[result.unit];
    const weight =
      dependence === null ? 1 : spendAhead(ratesOf(model, own, won, horizon, rate), dependence)[0]!;
    return sum + (customers / everybody) * orders * weight;
  }, 0);
}
