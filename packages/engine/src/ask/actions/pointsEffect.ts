import { treatmentsOf, type StatedTreatment, type Treatment } from "@keepworth/decisions";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { BudgetAnswer } from "../budget/answer.ts";

/** What speaking to a member about points does: the shop's own loyalty treatment as last measured, else the library's. */
export type PointsEffect = Pick<Treatment, "cost" | "uplift" | "upliftError" | "upliftSource"> & {
  readonly stated: boolean;
  readonly channel: string | null;
};

export async function pointsEffect(
  { warehouse }: Keepworth,
  dataset: string,
  plan: BudgetAnswer | null,
): Promise<PointsEffect> {
  const stated = await warehouse.rows<StatedTreatment & { channel: string | null }>(sql`
SELECT treatment, kind, CAST(cost AS DOUBLE) AS cost, CAST(incentive AS DOUBLE) AS incentive, uplift, uplift_error,
  uplift_source, capacity, segments, role, channel
FROM treatments WHERE dataset = ${dataset} AND kind = 'loyalty-points' ORDER BY treatment LIMIT 1`);
  const { name, cost, uplift, upliftError, upliftSource } = treatmentsOf(stated).find(
    ({ kind }) => kind === "loyalty-points",
  )!;
  const planned = plan?.treatments.find(({ treatment }) => treatment === name);
  const channel = stated[0]?.channel ?? null;
  const told = { cost, channel, stated: stated.length > 0 };
  return planned?.source === "measured"
    ? { ...told, uplift: planned.uplift, upliftError: planned.upliftError, upliftSource: "measured" }
    : { ...told, uplift, upliftError, upliftSource };
}
