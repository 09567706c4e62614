// What is a customer worth
export { simpleFormula } from "./formula.ts";
export type { FormulaFactor, FormulaInput, Lever, SimpleFormula } from "./formula.ts";
export { formulaFactors, formulaSeries } from "./formulaFactors.ts";
export type { FormulaMonth, TrailingYear } from "./formulaFactors.ts";
export { base } from "./base.ts";
export type { Base, LedgerKind, LedgerLine } from "./base.ts";
export { exactSum } from "./money.ts";
export { crossSell, growth, jointGain } from "./growth.ts";
export type { CrossSellOffer, Draws, GrowthInput } from "./growth.ts";
export { dealCounts, dealValue, winChances } from "./opportunities.ts";
export type { StageChance, StageHistory } from "./opportunities.ts";
export {
  annuity,
  cameAnyway,
  kumarPetersenLeone,
  networkingOf,
  referralsAhead,
  wonByReferral,
} from "./networking.ts";
export type { Credit, Referral } from "./networking.ts";
export { benefitsAhead, breakEvenProbability, learning, shareCut, valueOfTest } from "./learning.ts";
export type { LearningLine, Lesson, TestAndLearn } from "./learning.ts";
export { normalCdf, normalDensity, normalQuantile } from "./normal.ts";

export { classCuts, classNames, classOf, serviceLevels } from "./customerClass.ts";
export type { ClassCuts, ClassName, Potentials, ServiceLevel } from "./customerClass.ts";

// Time and money
export { continuousRate, discountFactor, meanDiscountFactor, periodicRate, perYear } from "./discount.ts";
export type { TimeUnit } from "./discount.ts";
export { yearsBetween } from "./calendar.ts";

// Who is who
export { rfmCuts, rfmScores } from "./rfm.ts";
export type { Cuts, RfmCuts, RfmScores, Score } from "./rfm.ts";
export { segmentNames, segmentOf, segmentRules } from "./segments.ts";
export type { SegmentName, SegmentRule } from "./segments.ts";

// How value is spread
export { concentration } from "./concentration.ts";
export type { Concentration } from "./concentration.ts";
export { histogram, niceEdges } from "./histogram.ts";
export type { Bin } from "./histogram.ts";
export type { Weighted } from "./weighted.ts";

// Textbook checks
export { bergerNasr, guptaLehmann, guptaLehmannFirstNow, renewalsAhead } from "./constantRetention.ts";
export type { ConstantRetention } from "./constantRetention.ts";

// What can be done
export { incentiveOf, treatmentKinds, treatmentLibrary } from "./treatments.ts";
export type {
  Treatment,
  TreatmentCondition,
  TreatmentKind,
  TreatmentMoves,
  TreatmentRole,
} from "./treatments.ts";
export { eligibility, isEligible, renewalWindowDays } from "./eligibility.ts";
export { activeChance, hardlyActiveChance, reviewWindowDays, valuableRank } from "./eligibility.ts";
export type { Eligibility, TreatmentCandidate } from "./eligibility.ts";
export { treatmentsOf, type StatedTreatment } from "./ownTreatments.ts";

// Keep, replace, acquire
export { gainOfOffer, keepVerdict, mostToOffer, worthOfStaying } from "./keepOrReplace.ts";
export type { AtStake, KeepVerdict } from "./keepOrReplace.ts";
export { bestOffer, staysAt } from "./offers.ts";
export type { BestOffer, OfferResponse } from "./offers.ts";
export { replacementCalendar, replacementValue } from "./replacement.ts";
export type { CalendarInput, CalendarPeriod, ReplacementInput } from "./replacement.ts";
export { acquisitionCeiling, paybackPayment } from "./acquisition.ts";
export { companyView } from "./companyView.ts";
export type { CompanyInput, CompanyView } from "./companyView.ts";

// Churn and renewals
export { afterIntervals, billingInterval, endedAtRenewal, intervalDays } from "./interval.ts";
export { monthlyAmount, wholeIntervals, type BillingInterval } from "./interval.ts";
export { mrrMovement, type MrrMonth, type PaidStretches } from "./mrr.ts";
export { countInterval, drawnInterval, moneyInterval, type Moments } from "./chanceInterval.ts";
export { renewalValue, staysFor } from "./renewals.ts";
export type { RenewalLaw, RenewalState, RenewalValue } from "./renewals.ts";
export { fitness, type Fitness, type FitnessInput, type FitnessReason } from "./fitness.ts";

// How to spend a budget
export { divisibleBudget, equalPerHead } from "./budget.ts";
export type { SpendingGroup, SpendingPlan } from "./budget.ts";
export { oddsFactor, sampleSize, treatmentGain, upliftAt } from "./uplift.ts";
export type { Treating } from "./uplift.ts";
export { campaignProfit } from "./campaignProfit.ts";
export type { Campaign, CampaignProfit } from "./campaignProfit.ts";
export { bestContactLevel, contactValue } from "./contactLevel.ts";
export type { Contacting } from "./contactLevel.ts";
export { greedyAllocation } from "./allocate/greedy.ts";
export { exactAllocation } from "./allocate/exact.ts";
export { conflicts, type Conflict } from "./allocate/conflicts.ts";
export { stratifiedHoldout } from "./allocate/holdout.ts";
export { smallest } from "./allocate/smallest.ts";
export type { Allocation, AllocationProblem, Prices } from "./allocate/problem.ts";
export { budgetFrontier } from "./frontier.ts";
export type { Frontier, FrontierPoint } from "./frontier.ts";
export {
  bestAcquireAndKeep,
  chanceAt,
  costsOfOneMore,
  effectOfRetention,
  equityPerProspect,
  responseThrough,
  valueKeptWith,
} from "./acquireOrKeep.ts";
export type { AcquiringAndKeeping, SpendingResponse, TwoPoints } from "./acquireOrKeep.ts";
export { splitBudget } from "./splitBudget.ts";
export type { AcquisitionChannel, BudgetSplit, SplitInput } from "./splitBudget.ts";

// What the year brings, and what it can pay for
export { monthsAhead, type PlannedMonth } from "./plan/monthsAhead.ts";
export { fan, type Fan } from "./plan/fan.ts";
export { planArrivals, type ArrivalPlan, type MonthOfArrivals } from "./plan/arrivals.ts";
export { assumedLevelError, assumedLevelYears } from "./plan/arrivals.ts";
export { addOrderPath, unitGamma, type OrderLaw } from "./plan/orderPaths.ts";
export { addDealPath, type PlannedDeal } from "./plan/dealPaths.ts";
export { addRenewalPath, expectedRenewals, type RenewalGroup } from "./plan/renewalPaths.ts";
export { funding, type BudgetLine, type FundedLine, type Funding } from "./plan/funding.ts";
export { monthlyAccuracy, monthlyCoverage, type MonthlyAccuracy } from "./plan/accuracy.ts";

// What prices do
export {
  fewestMonths,
  leastMove,
  productElasticity,
  type MonthOfSales,
  type ProductElasticity,
  type Unidentifiable,
} from "./price/elasticity.ts";
export {
  basketElasticity,
  pooledElasticity,
  type ElasticityEstimate,
  type PooledElasticity,
} from "./price/pooledElasticity.ts";
export {
  bestChange,
  breakEvenChange,
  breakEvenElasticity,
  breakEvenVolume,
  priceEffect,
  type PriceChange,
  type PriceEffect,
} from "./price/priceChange.ts";
export { segmentMovement } from "./segmentMovement.ts";
export type { SegmentFlow, SegmentMovement } from "./segmentMovement.ts";
export { groupInterval, varianceOfInterval } from "./groupInterval.ts";

// What customers like
export { dirichletWeight, normalPrior, shrunkMean, shrunkShares } from "./shrinkage.ts";
export type { ChoiceCounts, NormalPrior, PriorWeight, SpreadSums } from "./shrinkage.ts";
export * as recommend from "./recommend/index.ts";

// The loyalty programme
export { breakEvenLift, programmeProfit, type Programme } from "./loyalty/breakEvenLift.ts";
export { liability, redeemedShare, type Liability } from "./loyalty/liability.ts";
export { followPoints, type Balances, type PointEvents, type PointLives } from "./loyalty/pointLots.ts";
export { standing, type Standing, type Tier } from "./loyalty/tiers.ts";

// Experiments
export * from "./experiment/index.ts";

// What an event did to value
export * from "./effects/index.ts";

// What to improve
export * from "./improve/index.ts";
export * from "./units/index.ts";

// Care and satisfaction
export { netPromoter, type PromoterCounts } from "./satisfaction/netPromoter.ts";
export { boxOf, promoterGroup, promoterGroups, type PromoterGroup } from "./satisfaction/promoterGroup.ts";
export { scoreMean, type ScoreSums } from "./satisfaction/scoreMean.ts";
export { serviceTimes, type ServiceTimes } from "./service/serviceTimes.ts";
export { referralFactors, type ReferralGroup } from "./referralFactors.ts";
export { differenceInterval } from "./differenceInterval.ts";
export { shareInterval } from "./shareInterval.ts";

// This week
export {
  assumedMatters,
  careMatters,
  isResting,
  matterGain,
  matters,
  restDays,
  weekList,
  weekTotal,
} from "./thisWeek.ts";
export type { CareMatter, ExpectedGain, RecordedAction, WeekAction, WeekList, WeekRow } from "./thisWeek.ts";
