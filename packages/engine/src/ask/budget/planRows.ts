import { join, literal, raw, sql } from "@keepworth/warehouse";
import { inState } from "../../carried.ts";
import type { Keepworth } from "../../open.ts";
import { formulaAsText } from "../csv.ts";
import { replaced } from "../outputFile.ts";
import type { Portfolio } from "../portfolio.ts";
import { withColumns } from "../../withTable.ts";
import type { PlannedCustomer } from "./answer.ts";
import type { Pairs } from "./pairs.ts";
import type { PlanTreatment } from "./treatments.ts";

/** Pairs of customer and treatment with their ids, in the order given. */
export async function planned(
  portfolio: Pick<Portfolio<never, "segment">, "ids" | "label">,
  pairs: Pairs,
  treatments: readonly PlanTreatment[],
  who: readonly { readonly i: number; readonly j: number }[],
): Promise<PlannedCustomer[]> {
  if (who.length === 0) return [];
  const ids = await portfolio.ids(who.map(({ i }) => i));
  const { names, code } = portfolio.label.segment;
  return who.map(({ i, j }, at) => {
    const { margin, contact, paidAnyway, paidMoved } = pairs.effect(i, j);
    const cost = contact + paidAnyway + paidMoved;
    const gain = margin - cost;
    return {
      customerId: ids[at]!,
      treatment: treatments[j]!.name,
      segment: names[code[i]!]!,
      cost,
      gain,
      perUnit: cost > 0 ? gain / cost : null,
    };
  });
}

/**
 * Writes the whole plan as CSV, in the order of customer ids: customer_id, arm (treated or holdout), treatment, role,
 * channel, segment, cost, gain, and currency.
 *
 * @throws KeepworthError "output.unwritable"
 */
export async function writePlan(
  { warehouse }: Keepworth,
  { size: customers, table }: Portfolio<never, never>,
  pairs: Pairs,
  treatments: readonly PlanTreatment[],
  plan: { readonly chosen: Int16Array; readonly wouldGet: Int16Array },
  file: string,
): Promise<{ file: string; rows: number }> {
  const size = plan.chosen.reduce((sum, j, i) => sum + (j >= 0 || plan.wouldGet[i]! >= 0 ? 1 : 0), 0);
  const columns = {
    i: new Int32Array(size),
    j: new Int32Array(size),
    treated: new Int32Array(size),
    cost: new Float64Array(size),
    gain: new Float64Array(size),
  };
  for (let i = 0, row = 0; i < customers; i += 1) {
    const treated = plan.chosen[i]! >= 0;
    const j = treated ? plan.chosen[i]! : plan.wouldGet[i]!;
    if (j < 0) continue;
    const { margin, contact, paidAnyway, paidMoved } = pairs.effect(i, j);
    const cost = contact + paidAnyway + paidMoved;
    columns.i[row] = i;
    columns.j[row] = j;
    columns.treated[row] = treated ? 1 : 0;
    columns.cost[row] = cost;
    columns.gain[row] = margin - cost;
    row += 1;
  }
  const names = join(
    treatments.map(
      ({ name, role, channel }, j) =>
        sql`(${raw(String(j))}, ${literal(name)}, ${literal(role)}, ${channel === null ? raw("NULL") : literal(channel)})`,
    ),
  );
  const written = await withColumns(warehouse, columns, (chosen) =>
    inState(
      warehouse,
      sql`
SELECT t.customer_id, p.j, p.treated, t.segment, p.cost, p.gain, t.currency
FROM ${chosen} AS p JOIN ${table} AS t ON t.i = p.i ORDER BY t.customer_id`,
      planColumns,
      (all) =>
        replaced(file, (temporary) =>
          warehouse.state.run(sql`COPY (
SELECT ${formulaAsText(sql`p.customer_id`)} AS customer_id, CASE p.treated WHEN 1 THEN 'treated' ELSE 'holdout' END AS arm,
  ${formulaAsText(sql`n.name`)} AS treatment, n.role, ${formulaAsText(sql`n.channel`)} AS channel, p.segment,
  round(p.cost, 4) AS cost, round(p.gain, 4) AS gain, p.currency
FROM ${all} AS p JOIN (VALUES ${names}) AS n (j, name, role, channel) ON n.j = p.j
ORDER BY p.customer_id
) TO ${literal(temporary)} (FORMAT csv, HEADER true)`),
        ),
    ),
  );
  return { file, rows: written };
}

const planColumns = {
  customer_id: "VARCHAR",
  j: "INTEGER",
  treated: "INTEGER",
  segment: "VARCHAR",
  cost: "DOUBLE",
  gain: "DOUBLE",
  currency: "VARCHAR",
} as const;
