import { assumedMatters, matterGain, restDays, type CareMatter } from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Missing } from "../../result.ts";
import { addDays, daysBetween } from "../../run/days.ts";
import type { ActionReason, Candidate } from "../actions/answer.ts";
import { ofCustomers } from "../ofCustomers.ts";
import type { Portfolio } from "../portfolio.ts";
import { serviceOf } from "../potentials/potentials.ts";
import type { RenewalsAnswer } from "../renewals/answer.ts";
import { readOpenCases, type StillOpen } from "../service/cases.ts";
import type { CareContext } from "./context.ts";
import type { Somebody, Stake, Stakes } from "./stakes.ts";

/** Something that a customer is to be cared for about, with what may be lost. */
export interface CareCandidate extends Candidate {
  readonly kind: CareMatter;
  readonly member: number;
  readonly stake: Stake;
}

export interface CareProposals {
  /** By gain. Failed payments are not among them: renewals speak for those. */
  readonly candidates: readonly CareCandidate[];
  /** Customers with a reason and no known value. */
  readonly unvalued: number;
  readonly missing: readonly Missing[];
}

interface Told {
  readonly keepworth: Keepworth;
  readonly context: CareContext;
  readonly portfolio: Portfolio | null;
  readonly stakes: Stakes;
  /** null without a run and subscriptions. */
  readonly renewing: RenewalsAnswer | null;
  /** The last day of the list. */
  readonly until: string;
}

/** A reason to care, before what it is worth is known. */
interface Reason extends Somebody {
  readonly matter: Exclude<CareMatter, "payment-reminder">;
  readonly since: string;
  readonly deadline: string;
  readonly reason: ActionReason;
}

/**
 * Whom to care for: an open case, a late delivery, a low score or an overdue order, with what doing something about it is
 * expected to save. Deliveries and scores of the days for which something done rests are looked at, so that what was done
 * does not come back.
 */
export async function careProposals(told: Told): Promise<CareProposals> {
  const { records, reasons: cases } = await openCases(told);
  const reasons = [
    ...cases,
    ...(await lateDeliveries(told)),
    ...(await lowScores(told)),
    ...(await overdue(told)),
  ];
  const candidates: CareCandidate[] = [];
  let unvalued = 0;
  for (const { customerId, member, matter, since, deadline, reason } of reasons) {
    const stake = told.stakes.of({ customerId, member });
    if (stake === null) {
      unvalued += 1;
      continue;
    }
    const effect = assumedMatters[matter];
    candidates.push({
      customer: customerId,
      member,
      action: matter,
      kind: matter,
      stake,
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
    unvalued,
    missing: [
      ...(records > 0 ? [] : [{ code: "service.cases", details: {} }]),
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
async function openCases({ keepworth, context, portfolio, stakes, until }: Told) {
  const { open, ever } = await readOpenCases(keepworth, context, portfolio?.table ?? null);
  const named = open.filter((one): one is StillOpen & { customer_id: string } => one.customer_id !== null);
  const reasons = [...Map.groupBy(named, ({ customer_id }) => customer_id).values()].map((some): Reason => {
    const oldest = some[0]!;
    const waits = some.find(({ answered }) => answered === 0);
    const { responseHours } = serviceOf(keepworth, stakes.classOf(oldest.member) ?? "everyday");
    const due = waits ? addDays(waits.day, Math.ceil(responseHours / 24)) : until;
    const topic = oldest.topic;
    return {
      customerId: oldest.customer_id,
      member: oldest.member,
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
  return { records: ever, reasons };
}

async function lateDeliveries({ keepworth, context, portfolio, until }: Told): Promise<Reason[]> {
  const { warehouse } = keepworth;
  const { dataset, run } = context;
  if (!run) return [];
  const query = queries.lateDeliveries(warehouse.dialect, {
    ...recent(context),
    orders: await ordersRelation(warehouse, dataset),
  });
  const rows = await warehouse.rows<
    Somewhere & { order_id: string; promised: string; delivered: string | null; late: number }
  >(placed(query, portfolio));
  return rows.map((row): Reason => {
    const waits = row.delivered === null;
    return {
      customerId: row.customer_id,
      member: row.member,
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

async function lowScores({ keepworth, context, portfolio, until }: Told): Promise<Reason[]> {
  const { warehouse } = keepworth;
  const query = queries.lowScores(warehouse.dialect, recent(context));
  const rows = await warehouse.rows<
    Somewhere & { day: string; kind: string; score: number | null; scale: number | null }
  >(placed(query, portfolio));
  return rows.map(({ customer_id: customerId, member, day, kind, score, scale }): Reason => ({
    customerId,
    member,
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
async function overdue({ keepworth, context, portfolio, renewing, until }: Told): Promise<Reason[]> {
  if (!portfolio || !renewing) return [];
  const { rows, gaps } = renewing.overdue;
  const members = await membersOf(
    keepworth,
    portfolio,
    rows.map(({ customerId }) => customerId),
  );
  return rows.map(({ customerId, silentDays, usualGapDays, growth, pActive }): Reason => ({
    customerId,
    member: members.get(customerId) ?? -1,
    matter: "overdue-order",
    since: addDays(context.asOf, Math.ceil(gaps * (usualGapDays ?? 0)) - silentDays),
    deadline: until,
    reason: { code: "actions.overdue", details: { expected: growth, chance: pActive } },
  }));
}

/** Places of customers in the run. */
async function membersOf(
  { warehouse }: Keepworth,
  { table }: Portfolio,
  customers: readonly string[],
): Promise<Map<string, number>> {
  const rows = await ofCustomers(customers, (listed) =>
    warehouse.rows<{ customer_id: string; i: number }>(
      sql`SELECT customer_id, i FROM ${table} AS t WHERE customer_id IN (${listed})`,
    ),
  );
  return new Map(rows.map(({ customer_id, i }) => [customer_id, i]));
}

interface Somewhere {
  readonly customer_id: string;
  readonly member: number;
}

/** With the place of each customer in the run. */
function placed(query: Sql, portfolio: Portfolio | null): Sql {
  return portfolio === null
    ? sql`SELECT q.*, -1 AS member FROM (${query}) AS q ORDER BY q.customer_id`
    : sql`SELECT q.*, coalesce(t.i, -1) AS member FROM (${query}) AS q LEFT JOIN ${portfolio.table} AS t ON t.customer_id = q.customer_id
ORDER BY q.customer_id`;
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
