export {
  correlation,
  type Correlation,
  type CorrelationColumns,
  type CorrelationTest,
} from "./correlation.ts";
export {
  expectedSpend,
  moneyScale,
  spendLogScore,
  spendPerFuturePurchase,
  type FutureSpender,
} from "./expectedSpend.ts";
export { firstOrders, type FirstOrderColumns, type FirstOrders } from "./firstOrders.ts";
export { fit, logLikelihood, type DependentSpendFit } from "./fit.ts";
export { logMoment } from "./moment.ts";
export { likelihoodOf } from "./likelihood.ts";
export type { DependentSpender, DependentSpenderColumns, DependentSpendParams, RateLaw } from "./params.ts";
export { spendRates, type RateScores, type SpendRates } from "./rates.ts";
export { simulate, type SimulateOptions } from "./simulate.ts";
