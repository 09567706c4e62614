export { keepworth } from "./keepworth.ts";
export type { Terminal } from "./terminal.ts";
export { terminalReport } from "./report/terminal.ts";
export { htmlReport } from "./report/html/page.ts";
export { cliReference, errorReference } from "./reference.ts";
