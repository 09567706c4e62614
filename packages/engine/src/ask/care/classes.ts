import { classNames } from "@keepworth/decisions";
import { join, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { cutsOfRun, sides, type CustomersOfRun } from "../potentials/potentials.ts";

/** The class of a customer of a run as SQL over base, growth, networking and learning. */
export async function classSql(keepworth: Keepworth, stored: CustomersOfRun): Promise<Sql> {
  const marks = queries.classMarks(await cutsOfRun(keepworth, stored));
  const names = classNames.map((name) => {
    const { soFar, ahead } = sides[name];
    return sql`WHEN ${marks.soFar} = ${soFar} AND ${marks.ahead} = ${ahead} THEN ${name}`;
  });
  return sql`CASE ${join(names, " ")} END`;
}
