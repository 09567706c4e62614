import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../open.ts";
import { runningTable, savedAssumptions } from "./churn.ts";
import { addDays } from "../run/days.ts";
import { ownersOf } from "./actions/owners.ts";
import { churnContext, type ChurnContext, type ChurnWhich } from "./churn/context.ts";
import { fitness as judge } from "./churn/fitness.ts";
import { planModels, renewalsSeen } from "./churn/planModels.ts";
import type { Renewal, RenewalsAnswer } from "./renewals/answer.ts";
import { dueOrders, overdueRule } from "./renewals/dueOrders.ts";
import { subscriptionRenewals, type SubscriptionRenewals } from "./renewals/subscriptionRenewals.ts";
import { storeCustomers } from "./storedCustomers.ts";

export interface RenewalsOptions extends ChurnWhich {
  /** Days to look ahead, 1 to 3,653. Default 60. */
  readonly within?: number;
  /** The most rows of either list; totals count all. Default 1,000. */
  readonly limit?: number;
}

/**
 * Every customer with a subscription that renews or ends within some days, by value at risk, with the day to speak, the
 * best offer and the most to offer; and shop customers whose next order is due, apart.
 *
 * @throws KeepworthError "option.invalid", "churn.nothing", "run.missing", "subscription.interval"
 * @see docs/decisions/renewals.md
 */
export async function renewals(keepworth: Keepworth, options: RenewalsOptions = {}): Promise<RenewalsAnswer> {
  const { within = 60, limit = 1000 } = options;
  whole("--within", within, 3653);
  whole("--limit", limit, Number.MAX_SAFE_INTEGER);
  await using context = await churnContext(keepworth, options);
  const { contracts, run, asOf, dataset, margin, discountRate } = context;
  const models = contracts && planModels(contracts, 1);
  const found =
    contracts && models
      ? subscriptionRenewals(contracts, models, {
          asOfDay: asOf,
          withinDays: within,
          limit,
          margin,
          discountRate,
          settings: keepworth.settings,
        })
      : null;
  const fitness = run ? await judge(keepworth, run.result) : null;
  const orders = run && fitness?.fits ? await ordersOf(keepworth, context, within, limit) : noOrders;
  const none = { value: 0, low: 0, high: 0 };
  return {
    dataset,
    asOf,
    currency: context.currency,
    withinDays: within,
    until: addDays(asOf, within),
    profit: context.profit,
    renewalsSeen: models ? renewalsSeen(models) : 0,
    total: found?.total ?? { renewals: 0, customers: 0, amount: 0, renewing: none, lost: none },
    calendar: found?.calendar ?? [],
    renewals: contracts && found ? await named(keepworth, contracts, dataset, found) : [],
    orders: orders.rows,
    ordersDue: orders.due,
    overdue: orders.overdue,
    fitness,
    assumptions: [
      { name: "withinDays", value: within, source: options.within === undefined ? "default" : "option" },
      ...context.assumptions,
      ...(models ? savedAssumptions(models) : []),
      ...offerAssumptions(keepworth),
      ...(found?.lead.some(({ known }) => known)
        ? [
            {
              name: "leadDays",
              value: Math.max(...found.lead.map(({ days }) => days)),
              source: "data" as const,
            },
          ]
        : []),
    ],
    missing: context.missing,
  };
}

const noOrders: Awaited<ReturnType<typeof dueOrders>> = {
  rows: [],
  due: 0,
  overdue: { customers: 0, growth: 0, ...overdueRule, rows: [] },
};

function offerAssumptions({ settings }: Keepworth): RenewalsAnswer["assumptions"] {
  const source = settings.given.includes("keep") ? ("settings" as const) : ("default" as const);
  return [
    { name: "offerReach", value: settings.keep.offerReach, source },
    { name: "offerSpeed", value: settings.keep.offerSpeed, source },
  ];
}

async function ordersOf(keepworth: Keepworth, context: ChurnContext, withinDays: number, limit: number) {
  const { run, contracts } = context;
  await using customers = await storeCustomers(keepworth, { run: run!.result.id });
  return await dueOrders(keepworth, customers, {
    withinDays,
    limit,
    subscribers: contracts && runningTable(contracts),
  });
}

/** Whose subscription it is, and who speaks to them: the owner where there is one. */
async function named(
  keepworth: Keepworth,
  contracts: NonNullable<ChurnContext["contracts"]>,
  dataset: string,
  { rows }: SubscriptionRenewals,
): Promise<Renewal[]> {
  const ids = await contracts.ids(rows.map(({ position }) => position));
  const owners = await ownersOf(
    keepworth,
    dataset,
    ids.map(({ customer_id: customer }) => ({ customer })),
  );
  return rows.map(({ row }, place) => {
    const { subscription_id: subscriptionId, customer_id: customerId } = ids[place]!;
    const owner = owners.get(customerId) || null;
    const contactBy = row.standing === "failing" ? "payment" : owner === null ? "email" : "owner";
    return { customerId, subscriptionId, ...row, contactBy, owner };
  });
}

function whole(option: string, value: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return;
  const top = most === Number.MAX_SAFE_INTEGER ? "" : ` ${most}`;
  throw new KeepworthError("option.invalid", { option, value: String(value), expected: `1, 2, 3 …${top}` });
}
