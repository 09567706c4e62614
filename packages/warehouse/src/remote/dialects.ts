import type { Dialect } from "../dialect.ts";
import { duckdbDialect } from "../duckdb/dialect.ts";
import { trinoDialect } from "../trino/dialect.ts";

/** A dialect is the same wherever it is spoken: its name is enough to send. */
export function dialectOf(name: string): Dialect {
  const dialect = [duckdbDialect, trinoDialect].find((one) => one.name === name);
  if (dialect === undefined) throw new Error(`There is no dialect of the name ${name}.`);
  return dialect;
}
