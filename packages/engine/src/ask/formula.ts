import { formulaFactors, formulaSeries, simpleFormula } from "@keepworth/decisions";
import { parameterDraws, purchaseModel, type PurchaseParams } from "@keepworth/models";
import type { Keepworth } from "../open.ts";
import type { Figure, RunResult } from "../result.ts";
import type { Report } from "../run/report.ts";
import type { FormulaAnswer } from "./answers.ts";
import {
  acquisitionCost as acquisitionCostOf,
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
 * What the models expect of a customer won today: the first order and all later ones, discounted, times margin, less
 * what winning cost. The interval holds the parameters' uncertainty: it is about the mean of new customers.
 */
function newCustomer(result: RunResult, margin: number, acquisitionCost: number | null): Figure | null {
  const { spend, covariance } = result;
  if (spend === null) return null;
  const rate = ratePerUnit(result);
  if (!(rate > 0)) return null;
  const model = purchaseModel(result.model);
  const won = { x: 0, tx: 0, T: 0 };
  const value = (purchase: PurchaseParams, { p, q, v }: { p: number; q: number; v: number }) =>
    margin * ((p * v) / (q - 1)) * (1 + model.dert(purchase, won, { rate })) - (acquisitionCost ?? 0);
  const purchase = { params: purchaseParams(result), covariance };
  const spending = {
    params: spend.params as unknown as { p: number; q: number; v: number },
    covariance: spend.covariance,
  };
  const spends = parameterDraws(spending, 200, 2).draws;
  const values = parameterDraws(purchase, 200, 1)
    .draws.map((draw, i) => value(draw, spends[i]!))
    .filter((one) => Number.isFinite(one))
    .toSorted((a, b) => a - b);
  const at = (level: number) =>
    values[Math.floor(level * (values.length - 1))] ?? value(purchase.params, spending.params);
  return { value: value(purchase.params, spending.params), low: at(0.05), high: at(0.95) };
}
