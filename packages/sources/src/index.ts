export * from "./answer.ts";
export { importFile, type ImportOptions } from "./importFile.ts";
export { listImports, undoImport, type Imported } from "./imports.ts";
export { issueTable, type IssueAction, type IssueCode } from "./issues.ts";
export { moneyByMonth } from "./months.ts";
export { ordersRelation } from "./ordersRelation.ts";
