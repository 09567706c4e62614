// Imports a file into a database file, as a process that a test may kill: node importInto.ts DATABASE FILE
import { dirname } from "node:path";
import { openDuckdb } from "@keepworth/warehouse";
import { importFile } from "../src/importFile.ts";

const [database, file] = process.argv.slice(2) as [string, string];
await using warehouse = await openDuckdb(database);
console.log("importing");
await importFile(warehouse, file, {
  importedAt: new Date("2026-11-22T12:00:00Z"),
  workDir: dirname(database),
});
console.log("imported");
