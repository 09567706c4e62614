import { smallest, standing } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { join, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { AnswerAssumption, RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { withColumns } from "../../withTable.ts";
import { customersRead } from "../inMemory.ts";
import { followMembers } from "../loyalty/followMembers.ts";
import type { Candidate, Source } from "./answer.ts";
import type { PointsEffect } from "./pointsEffect.ts";

const z = 1.6449;

/** Members as columns, those of the run only. */
interface Members {
  readonly member: Int32Array;
  readonly spend: Float64Array;
  readonly active: Float64Array;
  readonly orders: Float64Array;
  readonly factor: Float64Array;
}

/**
 * Members to speak to about their points: some expire within the time, or a usual order lifts them into the next tier.
 * What is gained is one more order of those whom it moves, after its discount; who orders anyway within the time uses
 * the points, and gets the new ones, too.
 */
export async function pointsActions(
  keepworth: Keepworth,
  run: RunResult,
  customers: Sql,
  options: PointsOptions,
): Promise<PointsSource> {
  try {
    return await actionsOfMembers(keepworth, run, customers, options);
  } catch (error) {
    if (!(error instanceof KeepworthError && error.code === "cluster.many")) throw error;
    return nothing("actions.manyMembers");
  }
}

interface PointsOptions {
  readonly within: number;
  readonly limit: number;
  readonly effect: PointsEffect;
}

interface PointsSource extends Source {
  readonly assumptions: readonly AnswerAssumption[];
}

function nothing(code: string): PointsSource {
  return { candidates: [], assumptions: [], missing: [{ code, details: {} }] };
}

async function actionsOfMembers(
  keepworth: Keepworth,
  run: RunResult,
  customers: Sql,
  { within, limit, effect }: PointsOptions,
): Promise<PointsSource> {
  const rules = keepworth.settings.loyalty;
  const book = await followMembers(keepworth, run, { noticeDays: within });
  if (book.size === 0) return nothing("actions.points");
  const members = await membersOf(keepworth, run, customers);
  const kept = 1 - keepworth.settings.budget.pulledForward;
  const count = members.member.length;
  const [gain, cost] = [new Float64Array(count), new Float64Array(count)];
  const expires = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const member = members.member[row]!;
    const order = members.spend[row]!;
    const moved = effect.uplift * members.active[row]!;
    const anyway = -Math.expm1((-members.orders[row]! * within) / run.horizonDays);
    const brings = moved * kept * run.margin * order;
    const expiring = Math.min(book.expiring[member]! * rules.pointValue, order);
    const { missing } = standing(rules.tiers, book.earned[member]!);
    const earns = order * rules.pointsPerSpend * members.factor[row]!;
    const close = missing !== null && earns > 0 && missing <= earns;
    if (!(order > 0) || (!(expiring > 0) && !close)) continue;
    expires[row] = expiring > 0 ? 1 : 0;
    const paid = expiring > 0 ? (anyway + moved) * expiring : moved * earns * rules.pointValue;
    cost[row] = effect.cost + paid;
    gain[row] = brings - cost[row]!;
  }
  const places = smallest(
    gain.map((one) => (one > 0 ? -one : Infinity)),
    limit,
  ).filter((row) => gain[row]! > 0);
  const memberAt = (row: number): number => members.member[row]!;
  const ids = await idsOf(keepworth, run, Array.from(places, memberAt));
  const candidates = Array.from(places, (row): Candidate => {
    const member = members.member[row]!;
    const { next, missing } = standing(rules.tiers, book.earned[member]!);
    const half = (z * (gain[row]! + cost[row]!) * effect.upliftError) / (effect.uplift || 1);
    const day = addDays(run.asOf, expires[row] === 1 ? book.firstExpiry[member]! : within);
    return {
      customer: ids.get(member)!,
      action: expires[row] === 1 ? "points-expiring" : "next-tier",
      kind: expires[row] === 1 ? "points-expiring" : "next-tier",
      gain: { value: gain[row]!, low: gain[row]! - half, high: gain[row]! + half },
      cost: cost[row]!,
      deadline: day,
      role: "marketing",
      from: ["loyalty"],
      since: null,
      sharedError: "loyalty",
      reason:
        expires[row] === 1
          ? {
              code: "actions.pointsExpire",
              details: {
                points: book.expiring[member]!,
                worth: book.expiring[member]! * rules.pointValue,
                expireOn: day,
              },
            }
          : { code: "actions.nextTier", details: { points: missing ?? 0, tier: next ?? "" } },
      owner: null,
      channel: effect.channel,
    };
  });
  return { candidates, assumptions: customersRead(keepworth, book), missing: [] };
}

async function membersOf(
  { warehouse, settings }: Keepworth,
  { dataset, asOf }: RunResult,
  customers: Sql,
): Promise<Members> {
  const factors = Object.entries(settings.loyalty.bySegment).map(
    ([segment, factor]) => sql`WHEN c.segment = ${segment} THEN ${factor}`,
  );
  const factor = factors.length === 0 ? sql`1` : sql`CASE ${join(factors, " ")} ELSE 1 END`;
  return (await warehouse.columns(sql`
SELECT m.member, CAST(coalesce(c.expected_spend, 0) AS DOUBLE) AS spend, CAST(c.p_alive AS DOUBLE) AS active,
  CAST(c.expected_orders AS DOUBLE) AS orders, CAST(${factor} AS DOUBLE) AS factor
FROM (${queries.members(warehouse.dialect, { dataset, asOf })}) AS m JOIN ${customers} AS c ON c.customer_id = m.customer_id
ORDER BY m.member`)) as unknown as Members;
}

async function idsOf(
  { warehouse }: Keepworth,
  { dataset, asOf }: RunResult,
  wanted: readonly number[],
): Promise<Map<number, string>> {
  const rows = await withColumns(warehouse, { member: Int32Array.from(wanted) }, (members) =>
    warehouse.rows<{ member: number; customer_id: string }>(sql`
SELECT m.member, m.customer_id FROM (${queries.members(warehouse.dialect, { dataset, asOf })}) AS m
JOIN ${members} AS w ON w.member = m.member`),
  );
  return new Map(rows.map(({ member, customer_id }) => [member, customer_id]));
}
