import { rfmCuts, segmentRules, type Cuts, type RfmCuts } from "@keepworth/decisions";
import { join, queries, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { BaseStates } from "./compress.ts";
import { summaryTable } from "./summarise.ts";

const exactUpTo = 1_000_000;

/** The limits of the RFM scores of this base. */
export async function findCuts(
  warehouse: Warehouse,
  states: BaseStates,
  customers: number,
  amounts: boolean,
): Promise<RfmCuts> {
  const { weight } = states;
  const revenue = await warehouse.columns(
    queries.revenueDistribution(warehouse.dialect, { summary: summaryTable, whole: customers > exactUpTo }),
  );
  return rfmCuts({
    recencyDays: { value: states.T.map((T, i) => T - states.tx[i]!), weight },
    frequency: { value: states.x, weight },
    monetary: amounts ? { value: revenue["value"]!, weight: revenue["weight"]! } : null,
  });
}

/** The segment as SQL over recency_days, x and revenue. */
export function segmentSql(cuts: RfmCuts): Sql {
  const r = score(sql`recency_days`, "<=", cuts.recency);
  const f = score(sql`x`, ">=", cuts.frequency);
  const m = cuts.monetary === null ? f : score(sql`revenue`, ">=", cuts.monetary);
  const within = (of: Sql, [low, high]: readonly [number, number]) =>
    sql`${of} BETWEEN ${raw(String(low))} AND ${raw(String(high))}`;
  const rules = segmentRules.map(
    (rule) =>
      sql`WHEN ${within(r, rule.r)} AND ${within(f, rule.f)} AND ${within(m, rule.m)} THEN ${rule.segment}`,
  );
  return sql`CASE ${join(rules, " ")} END`;
}

function score(value: Sql, comparison: "<=" | ">=", cuts: Cuts): Sql {
  const steps = cuts
    .map((cut, i) =>
      cut === null
        ? null
        : sql`WHEN ${value} ${raw(comparison)} ${raw(String(cut))} THEN ${raw(String(i + 2))}`,
    )
    .filter((step) => step !== null)
    .toReversed();
  return steps.length === 0 ? sql`1` : sql`(CASE ${join(steps, " ")} ELSE 1 END)`;
}
