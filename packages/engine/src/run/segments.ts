import { rfmCuts, segmentRules, type Cuts, type RfmCuts } from "@keepworth/decisions";
import { join, queries, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { BaseStates } from "./compress.ts";
import { summaryTable } from "./temporary.ts";

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

/** The scores as SQL over recency_days, x and revenue. */
export function rfmSql(cuts: RfmCuts): { r: Sql; f: Sql; m: Sql } {
  const f = score(sql`x`, ">=", cuts.frequency);
  return {
    r: score(sql`recency_days`, "<=", cuts.recency),
    f,
    m: cuts.monetary === null ? f : score(sql`revenue`, ">=", cuts.monetary),
  };
}

/** The segment as SQL over the scores r, f and m. */
export function segmentSql(): Sql {
  const rules = segmentRules.map(({ segment, ...ranges }) => {
    const within = (["r", "f", "m"] as const).map((score) => {
      const [low, high] = ranges[score];
      return raw(`${score} BETWEEN ${low} AND ${high}`);
    });
    return sql`WHEN ${join(within, " AND ")} THEN ${segment}`;
  });
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
