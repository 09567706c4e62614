export * from "./answer.ts";
export { fileHash } from "./fileHash.ts";
export { importFile, type ImportOptions } from "./importFile.ts";
export { answerOf, listImports, undoImport, type Imported, type Place } from "./imports.ts";
export { importAny, importRecords, type AnyImportOptions } from "./records/importRecords.ts";
export { fileKinds, type FileKind } from "./records/recognise.ts";
export { inspect, type Inspection } from "./inspect.ts";
export { issuesTable } from "./cluster/issueRows.ts";
export { issueTable, type IssueAction, type IssueCode } from "./issues.ts";
export { preview, type Preview, type PreviewOptions } from "./preview.ts";
export { moneyByMonth } from "./months.ts";
export { ordersRelation } from "./ordersRelation.ts";
export { makeScratch } from "./read/scratch.ts";
export { readSummary, type Durations, type Summary, type Survivors } from "./readSummary.ts";
export { readCovariates, type Covariates } from "./readCovariates.ts";
export { readAssignments, type ReadAssignments } from "./readAssignments.ts";
export { plainEmail, plainPhone } from "./clean/customers.ts";
export { erasedPrefix, isErased } from "./clean/erased.ts";
export {
  changedSince,
  readCluster,
  type ClusterSource,
  type MappedTable,
  type ReadClusterOptions,
} from "./cluster/readCluster.ts";
export { proposeTables, type Proposal, type ProposedColumn, type ProposedTable } from "./cluster/propose.ts";
