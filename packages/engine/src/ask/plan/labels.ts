import { fan } from "@keepworth/decisions";
import { queries, type Warehouse } from "@keepworth/warehouse";
import type { PlanPaths } from "../../compute/plan/input.ts";
import type { RunResult } from "../../result.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import type { PlanAnswer } from "./answer.ts";
import { sumOf } from "./totals.ts";

const mostLabels = 12;

export interface PlanLabels {
  readonly names: readonly string[];
  /** By the place of a label among all in alphabetical order. */
  readonly of: Int32Array;
}

/** The labels with the most growth, and "" for all others. */
export async function labelsOf(
  warehouse: Warehouse,
  { table }: StoredCustomers,
  by: "segment" | "channel" | undefined,
): Promise<PlanLabels> {
  if (by === undefined) return { names: [""], of: Int32Array.of(0) };
  const rows = await warehouse.rows<{ label: string; growth: number }>(
    queries.growthByLabel(warehouse.dialect, { portfolio: table, label: by }),
  );
  const names = rows.map(({ label }) => label);
  const growth = rows.map((row) => row.growth);
  const top = [...names.keys()]
    .filter((one) => names[one] !== "")
    .sort((a, b) => growth[b]! - growth[a]!)
    .slice(0, mostLabels);
  const of = Int32Array.from(names.keys(), (one) => {
    const place = top.indexOf(one);
    return place < 0 ? top.length : place;
  });
  return { names: [...top.map((one) => names[one]!), ""], of };
}

/** Margin (orders where there are no amounts) of existing customers by label; by channel, of newcomers as well. */
export async function groupsOf(
  warehouse: Warehouse,
  { table }: StoredCustomers,
  by: "segment" | "channel",
  labels: PlanLabels,
  computed: PlanPaths,
  run: RunResult,
): Promise<NonNullable<PlanAnswer["by"]>["groups"]> {
  const { paths } = computed;
  const measure = run.amounts ? ("revenue" as const) : ("orders" as const);
  const factor = run.amounts ? run.margin : 1;
  const shares = new Float64Array(labels.names.length);
  if (by === "channel") {
    const rows = await warehouse.rows<{ label: string; customers: number }>(
      queries.newcomersByLabel(warehouse.dialect, { portfolio: table, label: by, sinceDays: 365 }),
    );
    const everybody = sumOf(rows.map(({ customers }) => customers));
    for (const { label, customers } of rows) {
      const place = labels.names.indexOf(label);
      shares[place < 0 ? labels.names.length - 1 : place]! += everybody > 0 ? customers / everybody : 0;
    }
  }
  const width = computed.newcomers[measure].mean.length;
  const coming = Float64Array.from({ length: paths }, (_, path) =>
    sumOf(computed.newcomers[measure].paths.subarray(path * width, (path + 1) * width)),
  );
  const comingMean = sumOf(computed.newcomers[measure].mean);
  const groups = computed.labels.map((label, place) => ({
    name: labels.names[place]! || null,
    figures: fan(
      label.paths.map((one, path) => factor * (one + shares[place]! * coming[path]!)),
      factor * (label[measure] + shares[place]! * comingMean),
    ),
  }));
  if (by === "segment") {
    groups.push({
      name: "newcomers",
      figures: fan(
        coming.map((one) => factor * one),
        factor * comingMean,
      ),
    });
  }
  const total = sumOf(groups.map(({ figures }) => figures.mean));
  return groups
    .filter(({ figures }) => figures.mean !== 0)
    .map((group) => ({ ...group, share: total !== 0 ? group.figures.mean / total : 0 }))
    .toSorted((a, b) => Math.abs(b.figures.mean) - Math.abs(a.figures.mean));
}
