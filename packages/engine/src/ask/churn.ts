import { fitness as judge } from "./churn/fitness.ts";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { horizonDays } from "../settings.ts";
import type { ChurnAnswer, ChurnAssumption, ChurnGroup, ChurnMissing, ShopChurn } from "./churn/answer.ts";
import { churnContext, type ChurnContext, type ChurnWhich } from "./churn/context.ts";
import { pipeline } from "./churn/pipeline.ts";
import { planModels, type PlanModels } from "./churn/planModels.ts";
import { shopChurn } from "./churn/shopChurn.ts";
import { subscriptionChurn } from "./churn/subscriptionChurn.ts";
import { addDays } from "../run/days.ts";
import { storeCustomers } from "./storedCustomers.ts";

export interface ChurnOptions extends ChurnWhich {
  /** What losses are told apart by. Default "plan" where there are subscriptions, else "segment". */
  readonly by?: ChurnGroup;
  /** "12m", "52w". Default: the run's, else that of the settings. */
  readonly horizon?: string;
}

/**
 * Who left, who is expected to leave within a horizon, and the money lost with them: from subscriptions, where leaving is
 * told, and from orders, where it is inferred. Customers with a running subscription are in the first part only.
 *
 * @throws KeepworthError "churn.nothing", "run.missing", "option.invalid", "subscription.interval"
 * @see docs/decisions/churn.md
 */
export async function churn(keepworth: Keepworth, options: ChurnOptions = {}): Promise<ChurnAnswer> {
  await using context = await churnContext(keepworth, options);
  const { contracts, run, asOf, dataset } = context;
  const days = options.horizon
    ? horizonDays(options.horizon)
    : (run?.result.horizonDays ?? horizonDays(keepworth.settings.horizon));
  const by = options.by ?? (contracts ? "plan" : "segment");
  const models = contracts && planModels(contracts, 1);
  const fitness = run ? await judge(keepworth, run.result) : null;
  const unfit = fitness !== null && !fitness.fits;
  const shop = run && !unfit ? await shopOf(keepworth, options, context, by, days) : null;
  return {
    dataset,
    asOf,
    currency: context.currency,
    horizonDays: days,
    until: addDays(asOf, Math.floor(days)),
    by,
    runId: run?.result.id ?? null,
    profit: context.profit,
    subscriptions:
      contracts && models
        ? subscriptionChurn(contracts, models, {
            horizonDays: days,
            by,
            margin: context.margin,
            discountRate: context.discountRate,
          })
        : null,
    shop,
    fitness,
    pipeline: unfit ? await pipeline(keepworth, { dataset, asOf, horizonDays: days }) : null,
    assumptions: [
      {
        name: "horizonDays",
        value: days,
        source: options.horizon
          ? "option"
          : keepworth.settings.given.includes("horizon")
            ? "settings"
            : "default",
      },
      ...context.assumptions,
      ...(models ? savedAssumptions(models) : []),
    ],
    missing: [...context.missing, ...missingGroup(context, by, shop)],
  };
}

/**
 * What becomes of cancellations and failed payments: begun from a default, learned from the cases that there are; and of
 * renewals, where too few have left a plan.
 */
export function savedAssumptions({ withdrawn, recovered, plans }: PlanModels): ChurnAssumption[] {
  const priors = new Set(plans.flatMap(({ fit }) => fit.prior?.retention ?? []));
  return [
    ...[...priors].map((value) => ({
      name: value < 0.85 ? "yearlyRenewals" : "shorterRenewals",
      value,
      source: "default" as const,
    })),
    {
      name: "withdrawn",
      value: withdrawn.share,
      source: withdrawn.cases >= 20 ? "data" : "default",
    },
    {
      name: "recovered",
      value: recovered.share,
      source: recovered.cases >= 20 ? "data" : "default",
    },
  ];
}

async function shopOf(
  keepworth: Keepworth,
  options: ChurnOptions,
  { contracts, run }: ChurnContext,
  by: ChurnGroup,
  days: number,
): Promise<ShopChurn> {
  await using stored = await storeCustomers(keepworth, { ...options, run: run!.result.id });
  return await shopChurn(keepworth, stored, {
    horizonDays: days,
    by: by === "plan" ? "segment" : by,
    subscribers: contracts && runningTable(contracts),
  });
}

/** The customers with a running subscription. */
export function runningTable({ table }: NonNullable<ChurnContext["contracts"]>) {
  return sql`(SELECT customer_id FROM ${table} AS t WHERE kind = 0 AND ended = CAST('9999-12-31' AS DATE)) AS running`;
}

function missingGroup(
  { contracts, run }: ChurnContext,
  by: ChurnGroup,
  shop: ShopChurn | null,
): ChurnMissing[] {
  if (by === "segment" && contracts && !run) return [{ code: "segment", details: {} }];
  const unknown = shop?.groups.find(({ name }) => name === null);
  if (by === "country" && (unknown || contracts?.label.country.names.includes("")))
    return [{ code: "country", details: {} }];
  if (by === "channel" && unknown && shop && unknown.members > 0.05 * shop.customers)
    return [{ code: "channel", details: { share: unknown.members / shop.customers } }];
  return [];
}
