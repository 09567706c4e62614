import type { Dialect } from "../dialect.ts";
import { duckdbDialect } from "../duckdb/dialect.ts";

/** A dialect is the same wherever it is spoken: its name is enough to send. */
export function dialectOf(name: string): Dialect {
  if (name === duckdbDialect.name) return duckdbDialect;
  throw new Error(`There is no dialect of the name ${name}.`);
}
