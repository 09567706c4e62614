import { assumedMatters, careMatters } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import { careForWeek } from "../care/forWeek.ts";
import { publishedRunOrNone, type PublishedRun, type Which } from "../publishedRun.ts";
import { recommend, type CustomerRecommendations } from "../recommend.ts";
import { renewals } from "../renewals.ts";
import type { DueOrder, RenewalsAnswer } from "../renewals/answer.ts";
import type { ActionAssumption, ActionMissing, Candidate } from "./answer.ts";
import { dealActions } from "./deals.ts";
import { keepingActions } from "./keeping.ts";
import { plannedActions, planOf } from "./planned.ts";
import { pointsActions } from "./points.ts";
import { pointsEffect } from "./pointsEffect.ts";
import { renewingActions } from "./renewing.ts";

/** Proposals of one question that are looked at: those that gain most. */
const most = 5000;
/** Customers for whom a product is looked for: the most valuable ones. */
const recommended = 5000;
/** Renewals so many days beyond the list are looked at, since one speaks to their customers before. */
const leadDays = 60;

/** What all questions propose. */
export interface Proposals {
  readonly dataset: string;
  readonly runId: number | null;
  readonly asOf: string;
  readonly currency: string;
  readonly profit: boolean;
  readonly within: number;
  readonly until: string;
  /** By the verb of the question; the one that knows most of a kind of action comes first. */
  readonly sources: Readonly<Record<string, readonly Candidate[]>>;
  /** Left alone at random by the plan: how many, and who of those for whom anything is proposed. */
  readonly heldOut: { readonly customers: number; readonly proposed: ReadonlySet<string> };
  readonly assumptions: readonly ActionAssumption[];
  readonly missing: readonly ActionMissing[];
}

/**
 * Asks every question what it proposes for the next days, largest gains first.
 *
 * @throws KeepworthError "actions.nothing", "run.missing", "run.pruned"
 */
export async function proposals(keepworth: Keepworth, which: Which, within: number): Promise<Proposals> {
  const run = await publishedRunOrNone(keepworth, which);
  const renewing = await renewalsOrNone(keepworth, which, within + leadDays);
  if (!renewing) throw new KeepworthError("actions.nothing", { dataset: which.dataset ?? "" });
  const { dataset, asOf, currency, profit } = renewing;
  const until = addDays(asOf, within);
  const told = { dataset, runId: run?.result.id ?? null, asOf, currency, profit, within, until };
  return { ...told, ...(await ofAll(keepworth, { which, run, renewing, until, within })) };
}

async function ofAll(
  keepworth: Keepworth,
  context: {
    readonly which: Which;
    readonly run: PublishedRun | null;
    readonly renewing: RenewalsAnswer;
    readonly until: string;
    readonly within: number;
  },
): Promise<Pick<Proposals, "sources" | "heldOut" | "assumptions" | "missing">> {
  const { which, run, renewing, until, within } = context;
  const wanting = renewing.missing.some(({ code }) => code === "subscriptions");
  const isReminder = ({ kind }: Candidate): boolean => kind === "payment-reminder";
  const unsubscribed: ActionMissing[] = wanting ? [{ code: "actions.subscriptions", details: {} }] : [];
  const assumed = (name: keyof typeof assumedMatters): ActionAssumption => ({
    name,
    value: assumedMatters[name].saved,
    source: "default",
  });
  const cared = await careForWeek(keepworth, run ? { run: run.result.id } : { dataset: renewing.dataset }, {
    until,
    limit: most,
    soon: renewing,
  });
  const careAssumed = careMatters
    .filter((matter) => cared.candidates.some(({ kind }) => kind === matter))
    .map((matter) => assumed(matter));
  if (!run) {
    const fromRenewals = renewingActions(renewing, until, keepworth.settings);
    const reminders = fromRenewals.some(isReminder);
    return {
      sources: { renewals: fromRenewals, care: cared.candidates },
      heldOut: { customers: 0, proposed: new Set() },
      assumptions: [
        ...(reminders ? [assumed("payment-reminder")] : []),
        ...careAssumed,
        ...mostRead(cared.assumptions),
      ],
      missing: [...unsubscribed, ...cared.missing, { code: "actions.run", details: {} }],
    };
  }
  await using planned = await planOf(keepworth, which, most);
  const { plan, heldOut, missing: unplanned } = planned;
  const discount = plan?.treatments.find(({ kind }) => kind === "renewal-discount")?.treatment;
  const fromRenewals = renewingActions(renewing, until, keepworth.settings, discount);
  const reminders = fromRenewals.some(isReminder);
  const { products, missing: unrecommended } = await productsFor(keepworth, which);
  const kept = await keepingActions(keepworth, which, { until, limit: most });
  const deals = await dealActions(keepworth, run.result, until, most);
  const effect = await pointsEffect(keepworth, run.result.dataset, plan);
  const points = run.result.amounts
    ? await pointsActions(keepworth, run.result, run.customers(), { within, limit: most, effect })
    : none;
  const overdue = new Map<string, DueOrder>(renewing.overdue.rows.map((order) => [order.customerId, order]));
  const sources = {
    renewals: fromRenewals,
    care: cared.candidates,
    potentials: deals.candidates,
    keep: kept.candidates,
    loyalty: points.candidates,
    budget: plan ? plannedActions(plan, { until, overdue, products }) : [],
  };
  const customers = Object.values(sources).flatMap((some) => some.map(({ customer }) => customer));
  return {
    sources,
    heldOut: { customers: heldOut.customers, proposed: await heldOut.among(customers) },
    assumptions: [
      ...(reminders ? [assumed("payment-reminder")] : []),
      ...careAssumed,
      ...(deals.candidates.length > 0 ? [assumed("deal-follow-up")] : []),
      ...(points.candidates.length > 0
        ? [
            {
              name: "points",
              value: effect.uplift,
              source: effect.stated ? ("data" as const) : ("default" as const),
            },
          ]
        : []),
      ...mostRead([...(plan?.assumptions ?? []), ...points.assumptions, ...cared.assumptions]),
    ],
    missing: [
      ...unsubscribed,
      ...(unplanned.length > 0 ? unplanned : kept.missing),
      ...(plan?.missing.filter(({ code }) => code === "budget.library" || code === "budget.assumed") ?? []),
      ...deals.missing,
      ...points.missing,
      ...cared.missing,
      ...unrecommended,
    ],
  };
}

/** The same customers are read for one question and another: of how many, the largest of these numbers says. */
function mostRead(assumptions: readonly ActionAssumption[]): ActionAssumption[] {
  return assumptions
    .filter(({ name }) => name === "customersRead")
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .slice(0, 1);
}

const none = { candidates: [], assumptions: [], missing: [] } as const;

async function renewalsOrNone(
  keepworth: Keepworth,
  which: Which,
  within: number,
): Promise<RenewalsAnswer | null> {
  try {
    return await renewals(keepworth, { ...which, within, limit: most });
  } catch (error) {
    if (error instanceof KeepworthError && error.code === "churn.nothing") return null;
    throw error;
  }
}

async function productsFor(
  keepworth: Keepworth,
  which: Which,
): Promise<{ products: Map<string, CustomerRecommendations>; missing: ActionMissing[] }> {
  const { customers, missing } = await recommend(keepworth, { ...which, limit: recommended });
  const unknown = missing.some(({ code }) => code === "lines");
  return {
    products: new Map(customers.map((one) => [one.customerId, one])),
    missing: unknown ? [{ code: "actions.lines", details: {} }] : [],
  };
}
