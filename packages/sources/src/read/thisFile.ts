import { literal, type Sql } from "@keepworth/warehouse";

/** A file's path for a reader of the engine, which takes `*`, `?` and `[…]` for patterns: this one file, whatever its name. */
export function thisFile(path: string): Sql {
  return literal(path.replace(/[*?[]/g, "[$&]"));
}
