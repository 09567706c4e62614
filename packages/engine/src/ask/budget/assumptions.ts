import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { formula } from "../formula.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import type { BudgetAnswer, BudgetAssumption } from "./answer.ts";
import type { PairAssumptions, Pairs } from "./pairs.ts";
import type { PlanTreatments } from "./treatments.ts";
import type { Worth } from "./worth.ts";

/** What the gains rest on beside the run, and where each of it comes from. */
export async function pairAssumptions(
  keepworth: Keepworth,
  { run }: Pick<StoredCustomers, "run">,
  refers: boolean,
): Promise<{ readonly values: PairAssumptions; readonly told: BudgetAssumption[] }> {
  const { pulledForward, addOnShare } = keepworth.settings.budget;
  const anyway = refers ? await cameAnywayShare(keepworth, run.dataset) : null;
  let referred = { margin: 0, first: 0 };
  if (refers && anyway) {
    const { model } = await formula(keepworth, {
      run: run.id,
      acquisitionCost: 0,
      ...(run.profit ? { margin: run.margin } : {}),
    });
    const worth = model.perNewCustomer?.value ?? 0;
    const come = 1 - Number(anyway.value);
    referred = {
      margin: Number.isFinite(worth) ? Math.max(0, worth) * come : 0,
      first: (run.spend?.firstOrder ?? 0) * run.margin * come,
    };
  }
  return {
    values: { pulledForward, addOnShare, referred },
    told: [
      { name: "pulledForward", value: pulledForward, source: source(keepworth, "pulledForward") },
      { name: "addOnShare", value: addOnShare, source: source(keepworth, "addOnShare") },
      ...(anyway ? [anyway] : []),
    ],
  };
}

/** A setting of the budget that differs from its default was told. */
function source(
  { settings }: Keepworth,
  name: "pulledForward" | "addOnShare" | "wouldHaveComeAnyway",
): "settings" | "default" {
  const standard = { pulledForward: 0.3, addOnShare: 0.5, wouldHaveComeAnyway: 0.5 };
  return settings.budget[name] === standard[name] ? "default" : "settings";
}

/** Share of referred customers who would have come anyway, from the referrals of which that is known. */
async function cameAnywayShare(keepworth: Keepworth, dataset: string): Promise<BudgetAssumption> {
  const { known, anyway } = await keepworth.warehouse.row<{ known: number; anyway: number }>(
    sql`SELECT CAST(count(*) AS INTEGER) AS known, CAST(count(CASE WHEN kind = 'anyway' THEN 1 END) AS INTEGER) AS anyway
FROM referrals WHERE dataset = ${dataset} AND kind IN ('new', 'anyway')`,
  );
  const name = "wouldHaveComeAnyway";
  if (known >= 20) return { name, value: anyway / known, source: "data" };
  return { name, value: keepworth.settings.budget.wouldHaveComeAnyway, source: source(keepworth, name) };
}

/** What is not known, and what knowing it would change. */
export function missingOf(
  { run }: Pick<StoredCustomers, "run">,
  { treatments, library }: PlanTreatments,
  worth: Worth,
  pairs: Pairs,
): BudgetAnswer["missing"] {
  const assumed = treatments.filter(({ upliftSource }) => upliftSource === "assumed").length;
  return [
    ...(run.profit ? [] : [{ code: "budget.revenue", details: {} }]),
    ...(library ? [{ code: "budget.library", details: { treatments: treatments.length } }] : []),
    ...(assumed > 0 ? [{ code: "budget.assumed", details: { assumed, treatments: treatments.length } }] : []),
    ...treatments.flatMap(({ name, uplift }, j) => {
      const planned = pairs.planned[j]!;
      const less = pairs.eligible[j]! > 0 && planned < uplift * (1 - 1e-6);
      return less ? [{ code: "budget.renewals", details: { treatment: name, uplift, planned } }] : [];
    }),
    ...(worth.bounded ? [] : [{ code: "budget.unbounded", details: {} }]),
    ...(pairs.spared > 0 ? [{ code: "budget.spared", details: { customers: pairs.spared } }] : []),
    ...(pairs.withheld > 0 ? [{ code: "budget.withheld", details: { customers: pairs.withheld } }] : []),
  ];
}
