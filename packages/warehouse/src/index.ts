export { openDuckdb, type DuckdbOptions } from "./duckdb/warehouse.ts";
export { duckdbDialect } from "./duckdb/dialect.ts";
export * from "./dialect.ts";
export * from "./sql.ts";
export * from "./records.ts";
export * from "./tables.ts";
export * from "./migrate.ts";
export * from "./warehouse.ts";
export * as queries from "./queries/index.ts";
