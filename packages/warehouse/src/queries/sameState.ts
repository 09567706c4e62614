import { identifier, sql, type Sql } from "../sql.ts";

/**
 * Where a customer of a run is in a state of a table of x, tx, age and g.
 *
 * @param t  alias of the customers: frequency, recency_days, age_days, g
 * @param s  alias of the states
 */
export function sameState(t: string, s: string): Sql {
  const [customer, state] = [identifier(t), identifier(s)];
  return sql`${state}.x = ${customer}.frequency AND ${state}.age = ${customer}.age_days
  AND ${state}.tx = ${customer}.age_days - ${customer}.recency_days AND ${state}.g = ${customer}.g`;
}
