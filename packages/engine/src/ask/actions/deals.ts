import { assumedMatters, matterGain } from "@keepworth/decisions";
import { date, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { recordFacts } from "../../run/potentials/recordFacts.ts";
import { dealsOf } from "../potentials/potentials.ts";
import type { Candidate, Source } from "./answer.ts";

/**
 * Open deals that should have closed, or will within the time, as actions of whose they are. A deal that counts for
 * nothing, since the purchase model may expect it already, is left out.
 */
export async function dealActions(
  keepworth: Keepworth,
  run: RunResult,
  until: string,
  limit: number,
): Promise<Source> {
  const records = await recordFacts(keepworth.warehouse, run.dataset);
  if (records.opportunities === 0)
    return { candidates: [], missing: [{ code: "actions.opportunities", details: {} }] };
  const { deals } = await dealsOf(keepworth, run);
  const due = deals.filter(
    ({ counts, expectedClose }) => counts && expectedClose !== null && expectedClose <= until,
  );
  const whose = await ownersOf(keepworth, run.dataset, until);
  const effect = assumedMatters["deal-follow-up"];
  const candidates = due
    .map((deal): Candidate => {
      const { opportunity, name, customer, stage, probability, worth } = deal;
      const day = deal.expectedClose!;
      const late = day <= run.asOf;
      const known = whose.get(opportunity);
      return {
        customer: customer ?? known?.account_id ?? opportunity,
        action: "deal-follow-up",
        kind: "deal-follow-up",
        gain: matterGain({ stays: probability, worth: Math.max(0, worth) }, effect),
        cost: effect.cost,
        deadline: late ? addDays(run.asOf, 1) : day,
        role: "sales",
        from: ["potentials"],
        since: day,
        sharedError: "deals",
        reason: {
          code: late ? "actions.deal.late" : "actions.deal.due",
          details: { deal: name ?? opportunity, stage, closesOn: day, worth, chance: probability },
        },
        owner: known?.owner ?? null,
        channel: null,
      };
    })
    .toSorted((a, b) => b.gain.value - a.gain.value)
    .slice(0, limit);
  return { candidates, missing: [] };
}

interface Whose {
  readonly opportunity_id: string;
  readonly account_id: string | null;
  readonly owner: string | null;
}

async function ownersOf(
  { warehouse }: Keepworth,
  dataset: string,
  until: string,
): Promise<Map<string, Whose>> {
  const rows = await warehouse.rows<Whose>(sql`
SELECT opportunity_id, account_id, owner FROM opportunities
WHERE dataset = ${dataset} AND expected_close <= ${date(until)} AND coalesce(status, 'open') = 'open'`);
  return new Map(rows.map((row) => [row.opportunity_id, row]));
}
