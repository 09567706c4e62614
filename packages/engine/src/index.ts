export { open, type Keepworth, type OpenOptions } from "./open.ts";
export { openTentatively } from "./openTentatively.ts";
export { parseSettings, readSettings, settingsFile, settingsSchema, type Settings } from "./settings.ts";
export { settingRules } from "./settings/brokenRule.ts";
export { readSettingsText, writeSettings, type SettingsText } from "./settings/writeSettings.ts";
export { run } from "./run/run.ts";
export { runModelNames } from "./run/options.ts";
export { type RunOptions } from "./run/options.ts";
export * from "./result.ts";
export { exportColumns } from "./exportColumns.ts";

export * from "./ask/answers.ts";
export {
  addRecord,
  recordFormKinds,
  recordForms,
  type AddRecordOptions,
  type RecordFormKind,
  type RecordValue,
} from "./ask/addRecord.ts";
export { backup } from "./ask/backup.ts";
export {
  budget,
  prepareBudget,
  type BudgetAnswer,
  type BudgetAssumption,
  type BudgetAt,
  type BudgetOptions,
  type PreparedBudget,
  type PlannedCustomer,
  type PlannedTreatment,
} from "./ask/budget.ts";
export { check } from "./ask/check.ts";
export { compare } from "./ask/compare.ts";
export { customer } from "./ask/customer.ts";
export { customers, type CustomersOptions, type CustomerWithContact } from "./ask/customers.ts";
export type { CustomersFilter } from "./ask/customersFilter.ts";
export {
  countCustomers,
  customersPage,
  type CustomersPage,
  type CustomersPageOptions,
  type OrderDay,
} from "./ask/customersPage.ts";
export { nextOrders, type NextOrdersAnswer } from "./ask/nextOrders.ts";
export { csvLine } from "./ask/csv.ts";
export { exportCustomers, type ExportOptions } from "./ask/exportCustomers.ts";
export type { FitAnswer } from "./ask/fit/answer.ts";
export { compareModels, type CompareModelsOptions } from "./ask/fit/compareModels.ts";
export { fit, fitModelNames, type FitFileOptions } from "./ask/fit/fit.ts";
export { formula, type FormulaOptions } from "./ask/formula.ts";
export * from "./ask/plan.ts";
export * from "./ask/price.ts";
export { imports, undoImport } from "./ask/imports.ts";
export { connectCluster, type ConnectOptions } from "./ask/connect/connect.ts";
export { assertOwn } from "./ask/connect/owner.ts";
export { importInto, type ImportIntoOptions } from "./ask/importInto.ts";
export { overview } from "./ask/overview.ts";
export { publishedRun, type Which } from "./ask/publishedRun.ts";
export { pruneRuns, runs } from "./ask/runs.ts";

export * as demoTruth from "./demo/relationship/truth.ts";
export { writeDemo } from "./demo/writeDemo.ts";
export { writeDemoShop } from "./demo/writeDemoShop.ts";
export { errorTable, KeepworthError, type ErrorCode, type ErrorDetails } from "@keepworth/models";
export { fileKinds, issueTable, type FileKind } from "@keepworth/sources";
export { ledger, type AccountLine, type LedgerAnswer, type PotentialName } from "./ask/potentials/ledger.ts";
export { potentials, type ClassSummary, type PotentialsAnswer } from "./ask/potentials/potentials.ts";

// Churn and renewals
export { churn, type ChurnOptions } from "./ask/churn.ts";
export * from "./ask/churn/answer.ts";
export { fitness } from "./ask/churn/fitness.ts";
export { renewals, type RenewalsOptions } from "./ask/renewals.ts";
export type { DueOrder, OverdueOrders, Renewal, RenewalsAnswer } from "./ask/renewals/answer.ts";
export { exportBalances } from "./ask/loyalty/exportBalances.ts";
export { loyalty, type Design, type LoyaltyAnswer } from "./ask/loyalty/loyalty.ts";

// Segments, preferences, recommendations
export {
  recommend,
  type CustomerRecommendations,
  type MessageWriter,
  type RecommendAnswer,
  type RecommendedProduct,
  type RecommendOptions,
} from "./ask/recommend.ts";
export type { Preference, Preferences, PriorStatement } from "./ask/preferences.ts";
export {
  segments,
  segmentsBy,
  type SegmentsAnswer,
  type SegmentsBy,
  type SegmentsOptions,
  type SegmentSummary,
} from "./ask/segments.ts";

// Experiments
export {
  assignExperiment,
  exportAssignment,
  type AssignExperimentOptions,
} from "./ask/experiment/assignExperiment.ts";
export * from "./ask/experiment/answer.ts";
export { experiments } from "./ask/experiment/listExperiments.ts";
export { newExperiment, type NewExperimentOptions } from "./ask/experiment/newExperiment.ts";
export { readExperiment, type ReadExperimentOptions } from "./ask/experiment/readExperiment.ts";
export { experiment, removeExperiment, type OfExperiment } from "./ask/experiment/showExperiment.ts";
export { testableTreatments } from "./ask/experiment/store.ts";

// A person: all that is held about them, and erasing it
export type * from "./ask/person/answer.ts";
export { erasePerson, type EraseOptions } from "./ask/person/erase.ts";
export { expire, expireAfterRun, type ExpireOptions } from "./ask/person/expire.ts";
export { exportPerson, type ExportPersonOptions } from "./ask/person/exportPerson.ts";
export type { OfPerson } from "./ask/person/findPerson.ts";
export { finishWhenFree } from "./ask/person/rewriting.ts";
export { writePerson } from "./ask/person/writePerson.ts";

// Care and satisfaction
export { careMatters } from "@keepworth/decisions";
export type * from "./ask/care/answer.ts";
export { care, type CareOptions } from "./ask/care/care.ts";
export type * from "./ask/satisfaction/answer.ts";
export { satisfaction, type SatisfactionOptions } from "./ask/satisfaction/satisfaction.ts";
export type * from "./ask/service/answer.ts";
export { service, type ServiceOptions } from "./ask/service/service.ts";

// What an event did to value
export * from "./ask/effects/answer.ts";
export { effects, knownEvents, type EffectsOptions } from "./ask/effects/effects.ts";

// What to improve, and what of each product will be asked for
export * from "./ask/improve/answer.ts";
export { improve, type ImproveOptions } from "./ask/improve/improve.ts";
export type * from "./ask/planProducts/answer.ts";
export { planProducts, type PlanProductsOptions } from "./ask/planProducts/planProducts.ts";

// This week
export type {
  ActionAssumption,
  ActionMissing,
  ActionReason,
  ActionRow,
  ThisWeekAnswer,
} from "./ask/actions/answer.ts";
export type { ContactFilter } from "./ask/actions/contactFilter.ts";
export { recordedActions, type MarkedAction } from "./ask/actions/recorded.ts";
export { markAction, type MarkAnswer, type MarkOptions } from "./ask/actions/markAction.ts";
export { thisWeek, type ThisWeekOptions } from "./ask/actions/thisWeek.ts";
export type { ReasonWriter } from "./ask/actions/writeWeek.ts";
export { keep, keepGroups, prepareKeep, type KeepOptions, type PreparedKeep } from "./ask/keep.ts";
export type { KeepAnswer, KeepCard, KeepGroup, OfferCard } from "./ask/keep/answer.ts";
export type { KeepAssumption, Missing } from "./ask/keep/missing.ts";
export { replace, type ReplaceAnswer, type ReplaceOptions, type ReplacePeriod } from "./ask/replace.ts";
export { acquire, type AcquireOptions } from "./ask/acquire.ts";
export type * from "./ask/keep/acquireAnswer.ts";
export {
  forgetKept,
  readKept,
  stampOf,
  writeKept,
  type KeptAnswer,
  type Stamp,
  type StampPart,
} from "./kept.ts";

// Accounts, sessions, tokens, the audit log
export * as people from "./people/index.ts";
export type { OpenIdConnectSettings } from "./settings/signIn.ts";
export { borrowFrom, lendTo } from "./lend.ts";

// A database that one process has open, lent to others
export { listenBeside, type Listening, type ListenOptions } from "./socket/listenBeside.ts";
export { preview } from "./ask/preview.ts";
export type { Preview, PreviewOptions } from "@keepworth/sources";
