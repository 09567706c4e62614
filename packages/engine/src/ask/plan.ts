import {
  assumedLevelError,
  assumedLevelYears,
  funding,
  monthsAhead,
  planArrivals,
} from "@keepworth/decisions";
import { KeepworthError, modelErrorFrom } from "@keepworth/models";
import { ComputeThread } from "../compute/thread.ts";
import type { Keepworth } from "../open.ts";
import { assumptionOf } from "./assumptionOf.ts";
import type { RunResult, Warning } from "../result.ts";
import { dayNumber, daysPerUnit } from "../run/days.ts";
import { dropTemporary, takeTemporary } from "../run/temporary.ts";
import { purchaseParams } from "./ofRun.ts";
import type { PlanAnswer, PlanAssumption } from "./plan/answer.ts";
import { backtest, backtestDay, type Backtested } from "./plan/backtest.ts";
import { budgetLines, coveredThroughout } from "./plan/budget.ts";
import { customersOf, newcomersOf, statesOf } from "./plan/customers.ts";
import { pastMonths, prepareDays, repeatsOf, wholeMonths, type PastMonth } from "./plan/history.ts";
import { groupsOf, labelsOf } from "./plan/labels.ts";
import { readPipeline } from "./plan/pipeline.ts";
import { readSubscriptions } from "./plan/subscriptions.ts";
import { sumOf, totalsOf } from "./plan/totals.ts";
import type { Which } from "./publishedRun.ts";
import { storeCustomers } from "./storedCustomers.ts";

export type * from "./plan/answer.ts";

export interface PlanOptions extends Which {
  /** Calendar months, 1 to 60. Default: the settings', 12. */
  readonly months?: number;
  /** New customers a month. Default: the settings', else as many as in the last twelve months, month by month. */
  readonly newCustomers?: number;
  /** Shares by segment, or by the channel that won a customer. Default neither. */
  readonly by?: "segment" | "channel";
  /** Whether the plan is held against what came since a third of the history ago. Default true. */
  readonly backtest?: boolean;
}

const seed = 20_260_301;

/**
 * Orders, revenue and margin by calendar month: of existing customers, of those who are to come, of open deals and of
 * running subscriptions, each counted once; what of it pays for the budget; and how such a plan did before.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "run.busy", "option.invalid"
 */
export async function plan(keepworth: Keepworth, options: PlanOptions = {}): Promise<PlanAnswer> {
  const { warehouse, settings } = keepworth;
  checkOptions(options);
  using _tables = takeTemporary(warehouse);
  await using thread = new ComputeThread();
  await using stored = await storeCustomers(keepworth, options);
  const { run } = stored;
  const months = monthsAhead(run.asOf, options.months ?? settings.plan.months);
  const settled = await prepareDays(keepworth, run);
  const missing: Warning[] = [];
  let tested: Backtested | null = null;
  let past: PastMonth[];
  try {
    const day = options.backtest === false ? null : backtestDay(settled.from, run.asOf);
    if (day !== null) tested = await backtest(warehouse, thread, settled, run, day);
    past = await pastMonths(warehouse, settled, run.asOf);
  } finally {
    await dropTemporary(warehouse);
  }
  if (options.backtest !== false && tested === null)
    missing.push({ code: "plan.backtest.short", details: {} });

  const whole = wholeMonths(past, settled.from, run.asOf);
  const told = options.newCustomers ?? settings.plan.newCustomersPerMonth;
  const arrivals = planArrivals(
    whole.map(({ month, newcomers }) => ({ month, customers: newcomers })),
    months,
    {
      planned: told,
      tested: tested ? { months: tested.backtest.months.length, ...tested.backtest.newCustomers } : undefined,
    },
  );
  const labels = await labelsOf(warehouse, stored, options.by);
  const seen = await thread.compute("historyMonths", {
    model: run.model,
    params: purchaseParams(run),
    unitDays: daysPerUnit[run.unit],
    clock: run.season,
    states: await statesOf(warehouse, run),
    asOf: dayNumber(run.asOf),
    repeats: repeatsOf(past),
  });
  const found = run.season ?? seen.season;
  const better = tested?.season ? tested.season.with < tested.season.without : run.season !== null;
  const season = better ? found : null;
  const pipeline = await readPipeline(warehouse, stored, settings, months);
  const subscriptions = await readSubscriptions(warehouse, run, settled.orders, months);
  const errors = { ...errorsOf(run), month: seen.noise };
  const computed = await thread.compute("planMonths", {
    ...(await customersOf(warehouse, stored, labels, options.by)),
    ...newcomersOf(run, arrivals, whole, months),
    season,
    months,
    deals: pipeline?.deals ?? [],
    renewals: subscriptions?.groups ?? [],
    errors,
    seed,
  });

  const lines = await budgetLines(warehouse, run, months);
  const totals = totalsOf(run, computed, months);
  const paid =
    lines.within.length > 0 && run.amounts ? funding(lines.within, totals.margins, months.length) : null;
  if (lines.within.length === 0) missing.push({ code: "plan.budget", details: {} });
  if (pipeline === null) missing.push({ code: "plan.opportunities", details: {} });
  if (subscriptions === null) missing.push({ code: "plan.subscriptions", details: {} });
  if (!run.amounts) missing.push({ code: "plan.amounts", details: {} });
  else if (!run.profit) missing.push({ code: "plan.margin", details: {} });
  const warnings: Warning[] = computed.warnings.map(({ code, details }) => ({
    code,
    details: { ...details },
  }));
  if (tested !== null && tested.backtest.best !== "plan") {
    warnings.push({ code: "plan.naiveWins", details: { rule: tested.backtest.best } });
  }
  if (arrivals.source === "mean")
    warnings.push({ code: "plan.newcomers.short", details: { months: whole.length } });
  if (arrivals.source === "stopped") warnings.push({ code: "plan.newcomers.stopped", details: {} });
  const { by } = options;
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    amounts: run.amounts,
    profit: run.profit,
    margin: run.margin,
    months: totals.months.map((month, m) => ({
      ...month,
      cost: paid === null || paid.covered[m] === null ? null : paid.cost[m]!,
      covered: paid?.covered[m] ?? null,
    })),
    total: totals.total,
    parts: totals.parts,
    by:
      by === undefined
        ? null
        : { label: by, groups: await groupsOf(warehouse, stored, by, labels, computed, run) },
    budget:
      paid === null
        ? null
        : {
            lines: paid.lines.map((line) => ({ ...line, month: months[line.month]!.month })),
            outside: lines.outside,
            cost: paid.cost.reduce((sum, cost) => sum + cost, 0),
            covered: coveredThroughout(lines.within, totals.margins, months.length),
          },
    newCustomers: {
      perMonth: arrivals.perMonth.reduce((sum, n) => sum + n, 0) / sumOf(months.map(({ share }) => share)),
      source: arrivals.source,
      levelError: arrivals.levelError,
      monthError: arrivals.monthError,
      compared: arrivals.compared,
      assumed: { error: assumedLevelError, years: assumedLevelYears },
    },
    servingShare: servingShareOf(run),
    pipeline: pipeline?.answer ?? null,
    subscriptions:
      subscriptions === null
        ? null
        : { ...subscriptions.answer, revenue: sumOf(computed.subscriptions.revenue.mean) },
    season: {
      factors: season === null ? null : [...season],
      tried: tested?.season != null,
      with: tested?.season?.with ?? null,
      without: tested?.season?.without ?? null,
    },
    errors,
    backtest: tested?.backtest ?? null,
    assumptions: assumptionsOf(run, options, settings.plan.newCustomersPerMonth, arrivals),
    missing,
    warnings,
    paths: computed.paths,
  };
}

function checkOptions({ months, newCustomers, by }: PlanOptions): void {
  const refuse = (option: string, value: unknown, expected: string) => {
    throw new KeepworthError("option.invalid", { option, value: String(value), expected });
  };
  if (months !== undefined && !(Number.isInteger(months) && months >= 1 && months <= 60))
    refuse("months", months, "1 … 60");
  if (newCustomers !== undefined && !(newCustomers >= 0 && newCustomers < Infinity))
    refuse("new-customers", newCustomers, "0, 250");
  if (by !== undefined && by !== "segment" && by !== "channel") refuse("by", by, "segment, channel");
}

/** What serving customers has cost, as a share of revenue: the margin is net of it. */
function servingShareOf({ books: { costs, customers } }: RunResult): number {
  return customers.revenue > 0 ? costs.serving / customers.revenue : 0;
}

/** What totals of this run were off by, at its holdout and earlier origins, beyond their own intervals. */
function errorsOf({ holdout }: RunResult): { orders: number; money: number } {
  if (holdout === null) return { orders: 0, money: 0 };
  const origins = holdout.origins.length > 0 ? holdout.origins : [holdout];
  const orders = modelErrorFrom(origins);
  const money = holdout.money ? modelErrorFrom([holdout.money]) : 0;
  return { orders, money: Math.max(orders, money) };
}

function assumptionsOf(
  run: RunResult,
  options: PlanOptions,
  planned: number | undefined,
  arrivals: ReturnType<typeof planArrivals>,
): PlanAssumption[] {
  const perMonth = arrivals.perMonth.reduce((sum, n) => sum + n, 0) / arrivals.perMonth.length;
  return [
    assumptionOf(run, "margin"),
    {
      name: "newCustomers",
      value: perMonth,
      source:
        options.newCustomers !== undefined
          ? "option"
          : planned !== undefined
            ? "settings"
            : arrivals.source === "none"
              ? "unknown"
              : "data",
    },
    {
      name: "newCustomersError",
      value: arrivals.levelError,
      source: arrivals.source === "planned" || arrivals.compared.years > 0 ? "data" : "default",
    },
    { name: "budgetRule", value: "priority", source: "default" },
  ];
}
