import {
  chanceAt,
  costsOfOneMore,
  effectOfRetention,
  responseThrough,
  splitBudget,
  valueKeptWith,
  type AcquisitionChannel,
  type SpendingResponse,
} from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import type { AcquireChannel, AcquireOrKeep, BudgetRows } from "./acquireAnswer.ts";
import type { Leads } from "./leads.ts";
import type { Keepers } from "./keepers.ts";
import type { Response } from "./response.ts";
import type { WinningCosts } from "./winning.ts";

/** What the question "acquire or keep" needs of the customers of a run. */
export interface AcquiringCustomers {
  readonly who: Keepers;
  readonly winning: WinningCosts;
  readonly response: Response;
}

/** Acquiring against keeping with the business's own figures, and the best split of a budget over both. */
export async function acquireOrKeep(
  keepworth: Keepworth,
  run: RunResult,
  { who, winning, response: offers }: AcquiringCustomers,
  options: { readonly channels: readonly AcquireChannel[]; readonly leads: Leads; readonly budget?: number },
): Promise<AcquireOrKeep> {
  const spent = await spentOnKeeping(keepworth, run, who.active);
  const response = keepingResponse(keepworth, offers, who, spent ?? 0);
  const cost = winning.each;
  const today = spent ?? 0;
  const costPerSave =
    today > 0
      ? costsOfOneMore(
          { acquiring: { ceiling: 1, speed: 1 }, keeping: response },
          { acquire: 1, keep: today },
        ).save
      : 1 / ((response.ceiling - response.floor) * response.speed);
  return {
    retention: who.retention,
    margin: who.margin,
    keepingSpend: spent,
    keepWithout: response.floor,
    keepAtMost: response.ceiling,
    costPerAcquisition: cost,
    costPerSave,
    ratio: cost === null ? null : cost / costPerSave,
    effects: effectsOf(who.retention, run.discountRate),
    split:
      who.margin > 0
        ? splitOf(keepworth, who, response, today, { ...options, annualRate: run.discountRate })
        : null,
  };
}

/** A year's spending on keeping one customer: as told, else marketing that is not for acquisition. */
async function spentOnKeeping(
  { warehouse, settings }: Keepworth,
  run: RunResult,
  active: number,
): Promise<number | null> {
  if (settings.keep.keepingSpend !== undefined) return settings.keep.keepingSpend;
  const rows = await warehouse.rows<{ kind: string; amount: number }>(
    queries.keepingSpending(warehouse.dialect, {
      dataset: run.dataset,
      from: addDays(run.asOf, -365),
      asOf: run.asOf,
    }),
  );
  const marketing = rows.find(({ kind }) => kind === "marketing")?.amount;
  return marketing === undefined || !(active > 0) ? null : marketing / active;
}

/**
 * What money does to retention. Two points are told, or the assumption about discounts holds here too: an amount a year
 * works as a discount of that share of a year's spend, so that D1 and D4 rest on one assumption.
 */
function keepingResponse(
  { settings }: Keepworth,
  response: Response,
  { retention, spendPerYear }: Keepers,
  spent: number,
): Required<SpendingResponse> {
  const { keepWithout, keepAtMost } = settings.keep;
  const reach = response.reach.reduce((sum, one) => sum + one, 0) / response.reach.length;
  const speed = response.speed / spendPerYear;
  const reached = -reach * Math.expm1(-speed * spent);
  const floor = keepWithout ?? Math.max(0, (retention - reached) / (1 - reached));
  const ceiling = keepAtMost ?? floor + reach * (1 - floor);
  if (spent > 0 && keepWithout !== undefined && retention > floor && retention < ceiling) {
    return responseThrough({ spent, reached: retention, ceiling, floor });
  }
  return { floor, ceiling: Math.max(ceiling, floor), speed };
}

function effectsOf(retention: number, annualRate: number): AcquireOrKeep["effects"] {
  return (["points", "relative"] as const).flatMap((change) =>
    (["ahead", "now"] as const).map((firstMargin) => {
      const step = change === "points" ? 0.05 : 0.05 * retention;
      const possible = retention + step <= 1 && 1 + annualRate > retention + step;
      return {
        change,
        firstMargin,
        retention: retention + step,
        effect: possible ? effectOfRetention({ retention, change: step, annualRate, firstMargin }) : null,
      };
    }),
  );
}

/** Channels of which cost and worth are known, with a year's prospects; spending a prospect is cost × conversion. */
function splitOf(
  { settings }: Keepworth,
  who: Keepers,
  keepResponse: SpendingResponse,
  perCustomer: number,
  options: {
    readonly channels: readonly AcquireChannel[];
    readonly leads: Leads;
    readonly budget?: number;
    readonly annualRate: number;
  },
): BudgetRows | null {
  const { leads, annualRate } = options;
  const { margin, active: customers } = who;
  const known = options.channels.filter(
    ({ channel, cost, won, ceiling }) =>
      channel !== "" && cost !== null && cost > 0 && won > 0 && ceiling !== null,
  );
  const atMost = settings.keep.acquireAtMost ?? Math.min(0.95, 2 * leads.conversion);
  if (known.length === 0 || !(atMost > leads.conversion)) return null;
  const business = { keeping: keepResponse, margin, annualRate, acquiring: { ceiling: 1, speed: 1 } };
  const kept = valueKeptWith(business, perCustomer);
  const channels = known.map(({ won, cost, ceiling }): AcquisitionChannel => ({
    prospects: won / leads.conversion,
    acquiring: responseThrough({
      spent: cost! * leads.conversion,
      reached: leads.conversion,
      ceiling: atMost,
    }),
    worth: kept > 0 ? Math.max(0, ceiling!.value) / kept : 1,
  }));
  const acquiringToday = known.map(({ cost, won }) => cost! * won);
  const keepingToday = customers * perCustomer;
  const today = acquiringToday.reduce((sum, one) => sum + one, 0) + keepingToday;
  const budget = options.budget ?? today;
  const best = splitBudget({ channels, customers, keeping: keepResponse, margin, annualRate, budget });
  const equityToday = known.reduce(
    (sum, { won, cost }, i) => sum + won * (channels[i]!.worth! * kept - cost!),
    customers * (kept - margin),
  );
  return {
    budget,
    today,
    spent: best.spent,
    equityToday,
    equity: best.equity,
    rows: [
      ...known.map(({ channel, won }, i) => ({
        channel,
        today: acquiringToday[i]!,
        best: best.acquiring[i]!,
        customersToday: won,
        customers: best.won[i]!,
        marginal: best.marginal.acquiring[i]!,
      })),
      {
        channel: null,
        today: keepingToday,
        best: best.keeping,
        customersToday: customers * (chanceAt(keepResponse, perCustomer) - (keepResponse.floor ?? 0)),
        customers: best.saved,
        marginal: best.marginal.keeping,
      },
    ],
  };
}
