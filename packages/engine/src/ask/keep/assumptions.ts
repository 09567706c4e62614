import type { Keepworth } from "../../open.ts";
import { assumptionOf } from "../assumptionOf.ts";
import { customersRead } from "../inMemory.ts";
import type { Portfolio } from "../portfolio.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import type { KeepAssumption, Missing } from "./missing.ts";
import type { Keeping } from "./offers.ts";

/** What was assumed, and by whom. */
export function keepAssumptions(
  keepworth: Keepworth,
  { run, size }: Portfolio<never, never>,
  { stakes, response, places, winning, newcomer }: Keeping,
): KeepAssumption[] {
  const { keep } = keepworth.settings;
  const measured = response.measured.length > 0;
  const told = (name: keyof typeof keep, standard: unknown): KeepAssumption["source"] =>
    keep[name] === standard ? "default" : "settings";
  return [
    assumptionOf(run, "margin"),
    assumptionOf(run, "discountRate"),
    assumptionOf(run, "horizon"),
    measured
      ? { name: "measured", value: response.measured.join(", "), source: "data" }
      : { name: "offerReach", value: keep.offerReach, source: told("offerReach", 0.3) },
    { name: "offerSpeed", value: keep.offerSpeed, source: told("offerSpeed", 8) },
    { name: "contactCost", value: keep.contactCost, source: told("contactCost", 0) },
    { name: "goneBelow", value: keep.goneBelow, source: told("goneBelow", 0.1) },
    { name: "capacityBinds", value: keep.capacityBinds, source: told("capacityBinds", false) },
    ...(keep.capacityBinds
      ? [
          { name: "capacityBy", value: keep.capacityBy, source: told("capacityBy", "revenue") },
          {
            name: "replaceable",
            value: places.source === "data" ? null : (keep.replaceable ?? null),
            source: places.source,
          },
          { name: "newcomer", value: newcomer.worth?.value ?? null, source: "data" as const },
          { name: "winningCost", value: winning.each, source: winning.source },
          { name: "leadMonths", value: keep.leadMonths, source: told("leadMonths", 1) },
        ]
      : []),
    ...(stakes.cutOff === null
      ? []
      : [{ name: "longYears", value: stakes.cutOff, source: told("longYears", 10) }]),
    ...customersRead(keepworth, { size }),
  ];
}

/** What is not known, and what it would change; worded under `keep.missing.<code>`. */
export function keepMissing(
  { settings }: Keepworth,
  { run }: Pick<StoredCustomers, "run">,
  { stakes, response, winning }: Keeping,
): Missing[] {
  const { keep } = settings;
  return [
    ...(run.profit ? [] : [{ code: "margin", details: {} }]),
    ...(response.measured.length > 0 ? [] : [{ code: "response", details: { reach: keep.offerReach } }]),
    ...(stakes.served ? [] : [{ code: "serving", details: {} }]),
    ...(keep.capacityBinds ? [] : [{ code: "capacity", details: {} }]),
    ...(keep.capacityBinds && winning.each === null ? [{ code: "winning", details: {} }] : []),
    ...(stakes.cutOff === null ? [] : [{ code: "longYears", details: { years: stakes.cutOff } }]),
  ];
}
