export * from "./answer.ts";
export { importFile, type ImportOptions } from "./importFile.ts";
export { listImports, undoImport, type Imported, type Place } from "./imports.ts";
export { inspect, type Inspection } from "./inspect.ts";
export { issueTable, type IssueAction, type IssueCode } from "./issues.ts";
export { moneyByMonth } from "./months.ts";
export { ordersRelation } from "./ordersRelation.ts";
export { readSummary, type Durations, type Summary, type Survivors } from "./readSummary.ts";
export { readCovariates, type Covariates } from "./readCovariates.ts";
