import { assumedMatters, matterGain, restDays, type CareMatter, type ClassName } from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Missing } from "../../result.ts";
import { addDays, daysBetween } from "../../run/days.ts";
import type { ActionReason, Candidate } from "../actions/answer.ts";
import { rowsOfSome } from "../inMemory.ts";
import { serviceOf } from "../potentials/potentials.ts";
import type { RenewalsAnswer } from "../renewals/answer.ts";
import { isNamed, readOpenCases, type NamedCase } from "../service/cases.ts";
import type { CareContext } from "./context.ts";
import type { KnownStakes, Stake, Stakes } from "./stakes.ts";

/** Something that a customer is to be cared for about, with what may be lost. */
export interface CareCandidate extends Candidate {
  readonly kind: CareMatter;
  readonly stake: Stake;
  readonly class: ClassName | null;
  readonly segment: string | null;
}

export interface CareProposals {
  /** By gain. Failed payments are not among them: renewals speak for those. */
  readonly candidates: readonly CareCandidate[];
  /** Customers with a reason, and those of them with no known value. */
  readonly customers: number;
  readonly unvalued: number;
  readonly missing: readonly Missing[];
}

interface Told {
  readonly keepworth: Keepworth;
  readonly context: CareContext;
  readonly stakes: Stakes;
  /** null without a run and subscriptions. */
  readonly renewing: RenewalsAnswer | null;
  /** The last day of the list. */
  readonly until: string;
}

/** A reason to care, before what it is worth is known. */
interface Reason {
  readonly customerId: string;
  readonly matter: Exclude<CareMatter, "payment-reminder">;
  readonly since: string;
  readonly deadline: string;
  readonly reason: ActionReason;
}

/**
 * Whom to care for: an open case, a late delivery, a low score or an overdue order, with what doing something about it is
 * expected to save. Deliveries and scores of the days for which something done rests are looked at, so that what was done
 * does not come back.
 *
 * @throws KeepworthError "cluster.many" where a cluster finds too many
 */
export async function careProposals(told: Told): Promise<CareProposals> {
  const { keepworth, context, stakes } = told;
  const { open, ever } = await readOpenCases(keepworth, context);
  const others = [...(await lateDeliveries(told)), ...(await lowScores(told)), ...overdue(told)];
  const named = open.filter(isNamed);
  const known = await stakes.among([
    ...others.map(({ customerId }) => customerId),
    ...named.map(({ customer_id }) => customer_id),
  ]);
  const reasons = [...openCases(told, named, known), ...others];
  const candidates: CareCandidate[] = [];
  let unvalued = 0;
  for (const { customerId, matter, since, deadline, reason } of reasons) {
    const stake = known.of(customerId);
    if (stake === null) {
      unvalued += 1;
      continue;
    }
    const effect = assumedMatters[matter];
    candidates.push({
      customer: customerId,
      action: matter,
      kind: matter,
      stake,
      class: known.classOf(customerId),
      segment: known.segmentOf(customerId),
      gain: matterGain({ stays: 1 - stake.risk, worth: stake.worth }, effect),
      cost: effect.cost,
      deadline,
      role: "service",
      from: matter === "overdue-order" ? ["care", "renewals"] : ["care"],
      since,
      sharedError: `care ${matter}`,
      reason: { code: reason.code, details: { ...reason.details, atRisk: stake.atRisk } },
      owner: null,
      channel: null,
    });
  }
  return {
    candidates: candidates.toSorted((a, b) => b.gain.value - a.gain.value),
    customers: new Set(reasons.map(({ customerId }) => customerId)).size,
    unvalued,
    missing: [
      ...(ever > 0 ? [] : [{ code: "service.cases", details: {} }]),
      ...(unvalued > 0 ? [{ code: "care.unvalued", details: { customers: unvalued } }] : []),
    ],
  };
}

/** Of open cases, by whether somebody answered and a topic is told. */
const codes = {
  answered: { untold: "actions.openCase", told: "actions.openCase.topic" },
  waiting: { untold: "actions.openCase.unanswered", told: "actions.openCase.unanswered.topic" },
} as const;

/** One reason a customer: the newest case says since when, the oldest what about. */
function openCases(
  { keepworth, context, until }: Told,
  named: readonly NamedCase[],
  known: KnownStakes,
): Reason[] {
  return [...Map.groupBy(named, ({ customer_id }) => customer_id).values()].map((some): Reason => {
    const oldest = some[0]!;
    const waits = some.find(({ answered }) => answered === 0);
    const { responseHours } = serviceOf(keepworth, known.classOf(oldest.customer_id) ?? "everyday");
    const due = waits ? addDays(waits.day, Math.ceil(responseHours / 24)) : until;
    const topic = oldest.topic;
    return {
      customerId: oldest.customer_id,
      matter: "open-case",
      since: some.at(-1)!.day,
      deadline: within(due, context.asOf, until),
      reason: {
        code: codes[waits ? "waiting" : "answered"][topic === "" ? "untold" : "told"],
        details: {
          openDays: daysBetween(oldest.day, context.asOf),
          cases: some.length,
          ...(topic === "" ? {} : { topic }),
        },
      },
    };
  });
}

async function lateDeliveries({ keepworth, context, until }: Told): Promise<Reason[]> {
  const { warehouse } = keepworth;
  const { dataset, run } = context;
  if (!run) return [];
  const query = queries.lateDeliveries(warehouse.dialect, {
    ...recent(context),
    orders: await ordersRelation(warehouse, dataset),
  });
  const rows = await rowsOfSome<{
    customer_id: string;
    order_id: string;
    promised: string;
    delivered: string | null;
    late: number;
  }>(keepworth, query);
  return rows.map((row): Reason => {
    const waits = row.delivered === null;
    return {
      customerId: row.customer_id,
      matter: "late-delivery",
      since: row.delivered ?? row.promised,
      deadline: waits ? within(context.asOf, context.asOf, until) : until,
      reason: {
        code: waits ? "actions.late.waiting" : "actions.late",
        details: { order: row.order_id, promisedOn: row.promised, lateDays: row.late },
      },
    };
  });
}

async function lowScores({ keepworth, context, until }: Told): Promise<Reason[]> {
  const query = queries.lowScores(keepworth.warehouse.dialect, recent(context));
  const rows = await rowsOfSome<{
    customer_id: string;
    day: string;
    kind: string;
    score: number | null;
    scale: number | null;
  }>(keepworth, query);
  return rows.map(({ customer_id: customerId, day, kind, score, scale }): Reason => ({
    customerId,
    matter: "low-score",
    since: day,
    deadline: until,
    reason: {
      code:
        score === null
          ? "actions.lowScore.case"
          : kind === "nps"
            ? "actions.lowScore.nps"
            : "actions.lowScore",
      details: { saidOn: day, ...(score === null ? {} : { score, scale: scale ?? 10 }) },
    },
  }));
}

/** Customers whose order should have come: `renewals` finds them among the run's. */
function overdue({ context, renewing, until }: Told): Reason[] {
  if (!context.run || !renewing) return [];
  const { rows, gaps } = renewing.overdue;
  return rows.map(({ customerId, silentDays, usualGapDays, growth, pActive }): Reason => ({
    customerId,
    matter: "overdue-order",
    since: addDays(context.asOf, Math.ceil(gaps * (usualGapDays ?? 0)) - silentDays),
    deadline: until,
    reason: { code: "actions.overdue", details: { expected: growth, chance: pActive } },
  }));
}

/** What is older than an action rests has been done, or was left. */
function recent({ dataset, asOf }: CareContext) {
  return { dataset, asOf, since: addDays(asOf, 1 - restDays.done) };
}

/** Tomorrow at the earliest, the end of the list at the latest. */
function within(due: string, asOf: string, until: string): string {
  const tomorrow = addDays(asOf, 1);
  if (due < tomorrow) return tomorrow;
  return due < until ? due : until;
}
