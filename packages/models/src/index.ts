export * from "./errors.ts";
export { type Column, type Customer, type CustomerColumns } from "./customers.ts";
export { compress, type States } from "./states.ts";
export { type FitOptions, type FitResult, type FitWarning } from "./estimate/fit.ts";
export { combine, type Posterior } from "./estimate/posterior/combine.ts";
export { leavingTest } from "./estimate/againstNbd.ts";
export type { PriorName } from "./estimate/priors.ts";
export { profileInterval, type ProfileInterval } from "./estimate/profile.ts";
export { posteriorDraws } from "./estimate/posterior/posteriorDraws.ts";
export type { ChainOptions, PosteriorOptions } from "./estimate/posterior/options.ts";
export type { PosteriorChain } from "./estimate/posterior/posteriorChain.ts";
export { likelihoodRatioTest, type LikelihoodRatio } from "./estimate/likelihoodRatio.ts";
export {
  purchaseModel,
  purchaseModelNames,
  type AnyPurchaseModel,
  type PurchaseModelName,
  type PurchaseParams,
} from "./purchase/models.ts";
export type {
  Discounting,
  NextPurchase,
  PurchaseFit,
  PurchaseModel,
  Scores,
  SimulateOptions,
  Simulated,
} from "./purchase/model.ts";
export {
  distinctCovariates,
  dummies,
  fitWithCovariates,
  likelihoodRatio,
  withCovariates,
  type Cells,
  type CovariateEffects,
  type Covariates,
  type Dummies,
  type WithCovariates,
} from "./covariates/index.ts";
export type { ActiveFuture } from "./uncertainty/activeFuture.ts";
export { seeded, type Rng } from "./math/random.ts";

export * as nbd from "./purchase/nbd/index.ts";
export * as bgnbd from "./purchase/bgnbd/index.ts";
export * as mbgnbd from "./purchase/mbgnbd/index.ts";
export * as bgcnbd from "./purchase/bgcnbd/index.ts";
export * as mbgcnbd from "./purchase/mbgcnbd/index.ts";
export * as paretoNbd from "./purchase/paretoNbd/index.ts";
export * as ggomNbd from "./purchase/ggomNbd/index.ts";
export * as bgbb from "./purchase/bgbb/index.ts";
export * as paretoNbdDynamic from "./purchase/paretoNbdDynamic/index.ts";
export * as gammaGamma from "./spend/gammaGamma/index.ts";
export * as spendDependence from "./spend/dependence/index.ts";

export * as sbg from "./contract/sbg/index.ts";
export * as bdw from "./contract/bdw/index.ts";
export * as kaplanMeier from "./contract/kaplanMeier.ts";
export type { ContractData, DurationColumns, LostByPeriod } from "./contract/durations.ts";
export type { ContractModel } from "./contract/model.ts";
export { countCdf } from "./contract/intervals.ts";

export { clockStates, fitSeason, seasonClock, type SeasonClock } from "./season/index.ts";
export { dailyClock, estimateMonths, logIntensity, monthsOfHistory } from "./season/index.ts";
export { groupTotals, pool, type Pooled } from "./cohorts/index.ts";
export * from "./observation/index.ts";

export { gammaCdf } from "./uncertainty/normal.ts";
export { modelErrorFrom, type ForecastTotal } from "./uncertainty/modelError.ts";
export { parameterDraws, type ParameterDraws } from "./uncertainty/parameterDraws.ts";
export { parameterInterval, type Interval } from "./uncertainty/parameterInterval.ts";
export { futureQuantiles, type FutureTable } from "./uncertainty/futureQuantiles.ts";
export { sampleStates } from "./uncertainty/sampleStates.ts";
export { stateIntervals, type StateIntervals } from "./uncertainty/stateIntervals.ts";
export type { TotalInput } from "./uncertainty/totalAtTheFit.ts";
export { totalInterval, totalOfParts, type TotalIntervals } from "./uncertainty/totalInterval.ts";

export { relativeBias } from "./validate/accuracy.ts";
export { baselines, type Baseline } from "./validate/baselines.ts";
export { holdoutMetrics, type HoldoutMetrics } from "./validate/holdout.ts";
export { choose, type Candidate, type Choice } from "./validate/choose.ts";
export { holdoutGain, type Gain, type GainColumns } from "./validate/gain.ts";
export {
  compareModels,
  type ChoiceReason,
  type ModelComparison,
  type OutcomeColumns,
} from "./validate/compareModels.ts";
export { logScores } from "./validate/logScore.ts";
export { expectedTracking } from "./validate/tracking.ts";
