import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import type { BudgetAnswer, PlannedTreatment } from "../budget/answer.ts";
import { budgetWithHoldout, type HeldOut } from "../budget.ts";
import type { Which } from "../publishedRun.ts";
import type { CustomerRecommendations } from "../recommend.ts";
import type { DueOrder } from "../renewals/answer.ts";
import type { ActionReason, Candidate, Source } from "./answer.ts";

/** What makes a plan impossible, and stands under `missing` then. */
const without: Readonly<Record<string, string>> = {
  "budget.amounts": "actions.amounts",
  "budget.treatments": "actions.treatments",
  "cluster.many": "actions.many",
};

/** The plan of treatments under the settings' budget; null where none can be made. */
export interface Planned extends AsyncDisposable {
  readonly plan: BudgetAnswer | null;
  /** Whom it leaves alone at random; to be asked about until it is disposed of. */
  readonly heldOut: HeldOut;
  readonly missing: Source["missing"];
}

export async function planOf(keepworth: Keepworth, which: Which, limit: number): Promise<Planned> {
  try {
    return { ...(await budgetWithHoldout(keepworth, { ...which, limit })), missing: [] };
  } catch (error) {
    const code = error instanceof KeepworthError ? without[error.code] : undefined;
    if (code === undefined) throw error;
    return {
      plan: null,
      heldOut: { customers: 0, among: async () => new Set() },
      missing: [{ code, details: {} }],
      [Symbol.asyncDispose]: async () => undefined,
    };
  }
}

/** Who of some customers that plan leaves alone. */
export async function heldOutAmong(
  keepworth: Keepworth,
  which: Which,
  customers: Iterable<string>,
): Promise<ReadonlySet<string>> {
  await using planned = await planOf(keepworth, which, 1);
  return await planned.heldOut.among(customers);
}

/**
 * The plan as actions: who gets which treatment, with what is known of the customer as the reason.
 *
 * @param known.until  by when: a treatment of the plan has no day of its own
 */
export function plannedActions(
  { assignments, treatments }: BudgetAnswer,
  known: {
    readonly until: string;
    readonly overdue: ReadonlyMap<string, DueOrder>;
    readonly products: ReadonlyMap<string, CustomerRecommendations>;
  },
): Candidate[] {
  const { until, overdue, products } = known;
  const byName = new Map(treatments.map((treatment) => [treatment.treatment, treatment]));
  return assignments.map(({ customerId, treatment: name, segment, cost, gain }): Candidate => {
    const treatment = byName.get(name)!;
    const due = overdue.get(customerId);
    const asked = due && (treatment.moves === "staying" || treatment.moves === "frequency");
    const product = products.get(customerId)?.products[0];
    const recommends = product && treatment.kind === "recommendation";
    const reason: ActionReason = recommends
      ? productReason(product)
      : asked
        ? { code: "actions.overdue", details: { expected: due.growth, chance: due.pActive } }
        : movesReason(treatment, segment, gain + cost);
    return {
      customer: customerId,
      action: name,
      kind: treatment.kind,
      gain: { value: gain, ...ends(treatment, gain, gain + cost) },
      cost,
      deadline: until,
      role: treatment.role,
      from: ["budget", ...(recommends ? ["recommend"] : asked ? ["renewals"] : [])],
      since: null,
      sharedError: `budget ${name}`,
      reason,
      owner: null,
      channel: treatment.channel,
    };
  });
}

/**
 * The 90 % interval of one customer's gain: as wide, for its margin, as that of all whom the plan gives the treatment.
 * So the uplift's error and that of all customers' value are in it; what this one does by chance is not.
 */
function ends(
  { gain: all, cost }: PlannedTreatment,
  gain: number,
  margin: number,
): { low: number; high: number } {
  const share = all.value + cost > 0 ? margin / (all.value + cost) : 0;
  return { low: gain - share * (all.value - all.low), high: gain + share * (all.high - all.value) };
}

function productReason(product: CustomerRecommendations["products"][number]): ActionReason {
  const { name, because, again } = product;
  if (again) return { code: "actions.product.again", details: { product: name } };
  return because
    ? { code: "actions.product.because", details: { product: name, because: because.name } }
    : { code: "actions.product", details: { product: name } };
}

const reasonOf = {
  staying: "actions.staying",
  frequency: "actions.frequency",
  "order-value": "actions.orderValue",
  referral: "actions.referral",
  none: "actions.treatment",
} as const satisfies Record<PlannedTreatment["moves"], string>;

function movesReason({ moves, uplift }: PlannedTreatment, segment: string, margin: number): ActionReason {
  return { code: reasonOf[moves], details: { segment, uplift, margin } };
}
