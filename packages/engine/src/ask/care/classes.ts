import { classNames, type ClassName } from "@keepworth/decisions";
import { join, raw, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { cutsOfRun } from "../potentials/potentials.ts";
import type { StoredCustomers } from "../storedCustomers.ts";

/** The class of a customer of a run as SQL over base, growth, networking and learning. */
export async function classSql(
  keepworth: Keepworth,
  stored: Pick<StoredCustomers, "run" | "table">,
): Promise<Sql> {
  const cuts = await cutsOfRun(keepworth, stored);
  const figure = (name: string) => sql`coalesce(CAST(${raw(name)} AS DOUBLE), 0)`;
  const much = (value: Sql, cut: number) => (cut === Infinity ? raw("false") : sql`${value} >= ${cut}`);
  const soFar = much(figure("base"), cuts.base);
  const ahead = much(
    sql`${figure("growth")} + greatest(0, ${figure("networking")} + ${figure("learning")})`,
    cuts.growth,
  );
  const classes: Record<ClassName, Sql> = {
    key: sql`${ahead} AND ${soFar}`,
    rising: ahead,
    past: soFar,
    everyday: raw("true"),
  };
  const names = classNames.map((name) => sql`WHEN ${classes[name]} THEN ${name}`);
  return sql`CASE ${join(names, " ")} END`;
}
