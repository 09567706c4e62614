export { issueTable, type IssueAction, type IssueCode } from "./issues.ts";
