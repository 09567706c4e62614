import { companyView } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { assumptionOf } from "./assumptionOf.ts";
import type { Figure } from "../result.ts";
import { addDays } from "../run/days.ts";
import type { AcquireAnswer, AcquireChannel } from "./keep/acquireAnswer.ts";
import { acquireOrKeep, type AcquiringCustomers } from "./keep/acquireOrKeep.ts";
import { channelCurves, paybackOf, type ChannelWorth } from "./keep/channelCurves.ts";
import { keepersOf } from "./keep/keepers.ts";
import { leadsOf } from "./keep/leads.ts";
import type { KeepAssumption } from "./keep/missing.ts";
import { responseOf } from "./keep/response.ts";
import { unpaidSpending } from "./keep/unpaid.ts";
import { winningCosts, type ChannelCost } from "./keep/winning.ts";
import { publishedRun, type Which } from "./publishedRun.ts";
import { placeCustomers, type StoredCustomers } from "./storedCustomers.ts";

export interface AcquireOptions extends Which {
  /** A year's money for winning customers and for keeping them. Default: what is spent today. */
  readonly budget?: number;
}

/**
 * What winning a customer may cost by channel and when it pays back, which past spending did not, and how to split a
 * budget over winning customers and keeping those there are.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "option.invalid", "keep.amounts"
 * @see docs/decisions/acquisition.md, docs/decisions/acquire-or-keep.md
 */
export async function acquire(keepworth: Keepworth, options: AcquireOptions = {}): Promise<AcquireAnswer> {
  const { budget } = options;
  if (budget !== undefined && !(Number.isFinite(budget) && budget >= 0)) {
    throw new KeepworthError("option.invalid", {
      option: "budget",
      value: String(budget),
      expected: "10000",
    });
  }
  await using placed = await placeCustomers(keepworth, options);
  const { run } = placed;
  if (!run.amounts) throw new KeepworthError("keep.amounts", { dataset: run.dataset });
  const who = await keepersOf(keepworth, placed);
  const winning = await winningCosts(keepworth, placed);
  const response = await responseOf(keepworth, run.dataset, who.segments);
  const customers: AcquiringCustomers = { who, winning, response };
  const curves = await channelCurves(keepworth, placed);
  const channels = winning.channels
    .map((cost) =>
      channelOf(
        cost,
        curves.find(({ channel }) => channel === cost.channel),
      ),
    )
    .toSorted((a, b) => b.won - a.won || b.customers - a.customers);
  const leads = await leadsOf(keepworth, run);
  const { unpaid, spentInAll } = await unpaidSpending(keepworth, placed, winning);
  const keepOrAcquire = await acquireOrKeep(keepworth, run, customers, {
    channels,
    leads,
    ...(budget === undefined ? {} : { budget }),
  });
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    channels,
    unpaid,
    spentInAll,
    keepOrAcquire,
    company: await companyOf(keepworth, placed),
    assumptions: [...assumptionsOf(keepworth, placed, customers), ...leads.assumptions],
    missing: missingOf(keepworth, placed, channels, keepOrAcquire.keepingSpend, leads.measuredOn),
  };
}

function channelOf(cost: ChannelCost, curve: ChannelWorth | undefined): AcquireChannel {
  const { channel, won, spent, each, source } = cost;
  const ceiling = curve?.worth ?? null;
  const net: Figure | null =
    ceiling === null || each === null
      ? null
      : { value: ceiling.value - each, low: ceiling.low - each, high: ceiling.high - each };
  return {
    channel: channel || null,
    customers: curve?.customers ?? 0,
    won,
    spent,
    cost: each,
    costSource: source,
    ceiling,
    net,
    payback:
      curve === undefined || each === null
        ? null
        : {
            payment: paybackOf(curve, each, "value"),
            // Early where customers bring much.
            low: paybackOf(curve, each, "high"),
            high: paybackOf(curve, each, "low"),
          },
    curve: [...(curve?.curve ?? [])],
  };
}

/** The last twelve months: spending on winning and on speaking to customers counts as fixed. */
async function companyOf(
  { warehouse, settings }: Keepworth,
  { run }: StoredCustomers,
): Promise<AcquireAnswer["company"]> {
  const { report } = await publishedRun({ warehouse } as Keepworth, { run: run.id });
  const year = report.years.at(-1);
  if (!year || year.customersBefore === null || !(year.customers + year.customersBefore > 0)) return null;
  const from = addDays(run.asOf, -365);
  const kept = await warehouse.rows<{ kind: string; amount: number }>(
    queries.keepingSpending(warehouse.dialect, { dataset: run.dataset, from, asOf: run.asOf }),
  );
  const { won } = await warehouse.row<{ won: number | null }>(
    queries.acquisitionSince(warehouse.dialect, { dataset: run.dataset, from, asOf: run.asOf }),
  );
  const marketing = kept.find(({ kind }) => kind === "marketing")?.amount ?? 0;
  const revenuePerCustomer = (2 * year.revenue) / (year.customers + year.customersBefore);
  const input = {
    customersBefore: year.customersBefore,
    customersAfter: year.customers,
    revenuePerCustomer,
    variableCost: 1 - run.margin,
    fixedCost: settings.keep.fixedCosts + marketing + (won ?? 0),
    taxRate: settings.keep.taxRate,
  };
  const { customersBefore, customersAfter } = input;
  return { customersBefore, customersAfter, revenuePerCustomer, ...companyView(input) };
}

function assumptionsOf(
  { settings }: Keepworth,
  { run }: StoredCustomers,
  { winning, response }: AcquiringCustomers,
): KeepAssumption[] {
  const { keep } = settings;
  const source = (value: unknown): KeepAssumption["source"] => (value === undefined ? "default" : "settings");
  const measured = response.measured.length > 0;
  return [
    assumptionOf(run, "margin"),
    assumptionOf(run, "discountRate"),
    { name: "winningCost", value: winning.each, source: winning.source },
    { name: "acquireAtMost", value: keep.acquireAtMost ?? null, source: source(keep.acquireAtMost) },
    { name: "keepWithout", value: keep.keepWithout ?? null, source: source(keep.keepWithout) },
    ...(measured
      ? [{ name: "measured", value: response.measured.join(", "), source: "data" as const }]
      : [
          {
            name: "offerReach",
            value: keep.offerReach,
            source: keep.offerReach === 0.3 ? ("default" as const) : ("settings" as const),
          },
        ]),
    { name: "fixedCosts", value: keep.fixedCosts, source: keep.fixedCosts === 0 ? "default" : "settings" },
    { name: "taxRate", value: keep.taxRate, source: keep.taxRate === 0 ? "default" : "settings" },
  ];
}

/** What is not known, and what it would change; worded under `keep.missing.<code>`. */
function missingOf(
  { settings }: Keepworth,
  { run }: StoredCustomers,
  channels: readonly AcquireChannel[],
  keepingSpend: number | null,
  leads: number,
): AcquireAnswer["missing"] {
  const unknown = channels.filter(({ cost, won }) => cost === null && won > 0);
  const endless = channels.some(({ ceiling, customers }) => ceiling === null && customers > 0);
  const nameless = channels.find(({ channel }) => channel === null);
  return [
    ...(run.profit ? [] : [{ code: "margin", details: {} }]),
    ...(unknown.length > 0 ? [{ code: "costs", details: { channels: unknown.length } }] : []),
    ...(nameless && nameless.customers > 0
      ? [{ code: "channels", details: { customers: nameless.customers } }]
      : []),
    ...(endless ? [{ code: "endless", details: {} }] : []),
    ...(keepingSpend === null ? [{ code: "keepingSpend", details: {} }] : []),
    ...(leads > 0 ? [] : [{ code: "leads", details: { conversion: settings.keep.conversion } }]),
    ...(settings.keep.fixedCosts > 0 ? [] : [{ code: "fixedCosts", details: {} }]),
  ];
}
