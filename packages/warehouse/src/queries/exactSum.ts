import { sql, type Sql } from "../sql.ts";

/**
 * An aggregate or a window function: the sum of DOUBLE numbers to ten digits after the point, the same whatever the order
 * in which an engine adds them up; up to 10^28.
 *
 * @param over  what follows it as a window function
 */
export function exactSum(of: Sql, over: Sql = sql``): Sql {
  return sql`CAST(sum(CAST(${of} AS DECIMAL(38,10)))${over} AS DOUBLE)`;
}
