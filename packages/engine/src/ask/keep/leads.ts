import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import type { KeepAssumption } from "./missing.ts";

/** How leads become customers. */
export interface Leads {
  readonly conversion: number;
  readonly months: number;
  /** Leads that it was measured on; 0: the settings' or default figures. */
  readonly measuredOn: number;
  readonly assumptions: readonly KeepAssumption[];
}

/** With fewer leads, or fewer won of them, their share and their time say little. */
const fewest = 50;
const fewestWon = 10;
/** Leads younger than this may still convert; older ones than two years tell of another time. */
const settledDays = 90;
const oldDays = 730;

/** The share of leads that convert and how long that takes: as the settings say, else as leads of the last two years did. */
export async function leadsOf(
  { warehouse, settings }: Keepworth,
  { dataset, asOf }: { readonly dataset: string; readonly asOf: string },
): Promise<Leads> {
  const { keep } = settings;
  const seen = await warehouse.row<{ leads: number; converted: number; days: number | null }>(
    queries.leadOutcomes(warehouse.dialect, {
      dataset,
      from: addDays(asOf, -oldDays),
      to: addDays(asOf, -settledDays),
      asOf,
    }),
  );
  const enough = seen.leads >= fewest && seen.converted >= fewestWon;
  const told = { conversion: keep.conversion !== 0.05, months: keep.leadMonths !== 1 };
  const useData = {
    conversion: enough && !told.conversion,
    months: enough && !told.months && seen.days !== null,
  };
  const conversion = useData.conversion ? seen.converted / seen.leads : keep.conversion;
  const months = useData.months ? seen.days! / 30.4375 : keep.leadMonths;
  const source = (name: "conversion" | "months"): KeepAssumption["source"] =>
    useData[name] ? "data" : told[name] ? "settings" : "default";
  return {
    conversion,
    months,
    measuredOn: useData.conversion || useData.months ? seen.leads : 0,
    assumptions: [
      { name: "conversion", value: conversion, source: source("conversion") },
      { name: "leadMonths", value: months, source: source("months") },
    ],
  };
}
