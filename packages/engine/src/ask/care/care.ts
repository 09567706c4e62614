import {
  assumedMatters,
  careMatters,
  restDays,
  weekList,
  weekTotal,
  type CareMatter,
  type WeekRow,
} from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import type { AnswerAssumption } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { contactFilter, type ContactFilter } from "../actions/contactFilter.ts";
import { ownersOf } from "../actions/owners.ts";
import { heldOutAmong } from "../actions/planned.ts";
import { recordedActions } from "../actions/recorded.ts";
import { renewingActions } from "../actions/renewing.ts";
import { notSpared } from "../actions/spared.ts";
import type { ReasonWriter } from "../actions/writeWeek.ts";
import { customersRead } from "../inMemory.ts";
import type { Which } from "../publishedRun.ts";
import { sharingCustomers, storeCustomers } from "../storedCustomers.ts";
import type { RenewalsAnswer } from "../renewals/answer.ts";
import type { CareAnswer, CareItem, CareRow, CareSummary } from "./answer.ts";
import { careContext, checkWhole, openWithin } from "./context.ts";
import { careProposals, type CareCandidate } from "./proposals.ts";
import { renewalsAhead, stakesOf, type Stakes } from "./stakes.ts";
import { writeCare } from "./writeCare.ts";

export interface CareOptions extends Which {
  /** Days that the list is for, 1 to 365. Default 7. */
  readonly within?: number;
  /** Only one matter. */
  readonly matter?: CareMatter;
  /** The most rows of the answer; totals count all. Default 20. */
  readonly limit?: number;
  /** Writes all rows to this CSV file. */
  readonly out?: string;
  /** Writes a reason in words, for the file; without it the file holds the reason's code. */
  readonly reasonText?: ReasonWriter;
  /** When matters that were done rest until. Default: the clock. */
  readonly now?: Date;
  /** Whom one may contact. Default: as their consents say; where none is known everybody, and the answer says so. */
  readonly consent?: ContactFilter;
}

/**
 * Whom to care for before they leave: customers with an open case, a late delivery, a low score, a failed payment or an
 * overdue order, by what doing something about it is expected to save, less its cost. What saves nothing after its cost
 * is not on the list, so that it holds the valuable.
 *
 * @throws KeepworthError "cluster.many", "option.invalid", "output.unwritable", and what `careContext` throws
 * @see docs/guide/care.md
 */
export async function care(keepworth: Keepworth, options: CareOptions = {}): Promise<CareAnswer> {
  const { within = 7, limit = 20 } = options;
  checkWhole("within", within, 365);
  checkWhole("limit", limit, Number.MAX_SAFE_INTEGER);
  return sharingCustomers(keepworth, async () => {
    const context = await careContext(keepworth, options, openWithin);
    const { dataset, run, asOf, currency, profit } = context;
    const until = addDays(asOf, within);
    const which: Which = run ? { run: run.result.id } : { dataset };
    await using stored = run ? await storeCustomers(keepworth, which) : null;
    const renewing = await renewalsAhead(keepworth, which);
    const stakes = await stakesOf(keepworth, stored, renewing);
    const found = await careProposals({ keepworth, context, stakes, renewing, until });
    const all = [...found.candidates, ...(await failedPayments(keepworth, stakes, renewing, until))].filter(
      ({ kind }) => options.matter === undefined || kind === options.matter,
    );
    const customers = all.map(({ customer }) => customer);
    const spared = all.some(({ kind }) => kind === "overdue-order")
      ? await heldOutAmong(keepworth, which, customers)
      : new Set<string>();
    const treatable = await notSpared(keepworth, dataset, { heldOut: spared, candidates: all });
    const today = (options.now ?? new Date()).toISOString().slice(0, 10);
    const consent = options.consent ?? (await contactFilter(keepworth, dataset, customers));
    const allowed = all.filter((one) => consent.allows(one));
    const { rows, resting } = weekList(allowed.filter(treatable), {
      recorded: await recordedActions(keepworth, dataset, today),
      today,
    });
    const best = rows.map((row) => row.best);
    const total = weekTotal(best);
    const owners = await ownersOf(
      keepworth,
      dataset,
      options.out === undefined ? best.slice(0, limit) : best,
    );
    const written = rows
      .slice(0, options.out === undefined ? limit : undefined)
      .map((row) => rowOf(row, owners, currency));
    return {
      dataset,
      runId: run?.result.id ?? null,
      asOf,
      currency,
      profit,
      withinDays: within,
      until,
      customers: rows.length,
      gain: total.gain,
      cost: total.cost,
      atRisk: await stakes.total(best.map(({ customer }) => customer)),
      byMatter: careMatters.flatMap((matter) => summaryOf(matter, best)),
      resting,
      withheld: new Set(all.filter((one) => !consent.allows(one)).map(({ customer }) => customer)).size,
      rows: written.slice(0, limit),
      file: options.out === undefined ? null : await writeCare(written, options.out, options.reasonText),
      assumptions: [
        { name: "withinDays", value: within, source: options.within === undefined ? "default" : "option" },
        { name: "restDone", value: restDays.done, source: "default" },
        { name: "restSkipped", value: restDays.skipped, source: "default" },
        ...careMatters.flatMap((matter) => assumed(matter, best)),
        ...context.assumptions,
        ...customersRead(keepworth, { size: found.customers }),
      ],
      missing: [
        ...found.missing,
        ...context.missing,
        ...(consent.known ? [] : [{ code: "actions.consent", details: {} }]),
      ],
    };
  });
}

/** As `renewals` proposes them for the week. */
async function failedPayments(
  { settings }: Keepworth,
  stakes: Stakes,
  renewing: RenewalsAnswer | null,
  until: string,
): Promise<CareCandidate[]> {
  if (!renewing) return [];
  const known = await stakes.among([]);
  return renewingActions(renewing, until, settings).flatMap((one) => {
    const stake = known.of(one.customer);
    return one.kind === "payment-reminder" && stake
      ? [
          {
            ...one,
            kind: "payment-reminder" as const,
            from: ["care", "renewals"],
            stake,
            class: null,
            segment: null,
          },
        ]
      : [];
  });
}

function rowOf(
  { best, also }: WeekRow<CareCandidate>,
  owners: ReadonlyMap<string, string>,
  currency: string,
): CareRow {
  return {
    customerId: best.customer,
    ...itemOf(best),
    class: best.class,
    segment: best.segment,
    ...best.stake,
    currency,
    role: "service",
    owner: best.owner ?? owners.get(best.customer) ?? null,
    channel: best.channel,
    also: also.map(itemOf),
  };
}

function itemOf({ kind: matter, reason, gain, cost, deadline }: CareCandidate): CareItem {
  return { matter, reason, gain, cost, deadline };
}

function summaryOf(matter: CareMatter, best: readonly CareCandidate[]): CareSummary[] {
  const own = best.filter(({ kind }) => kind === matter);
  if (own.length === 0) return [];
  const { gain, cost } = weekTotal(own);
  const atRisk = own.reduce((sum, { stake }) => sum + stake.atRisk, 0);
  return [{ matter, customers: own.length, atRisk, gain: gain.value, cost }];
}

function assumed(matter: CareMatter, best: readonly CareCandidate[]): AnswerAssumption[] {
  if (!best.some(({ kind }) => kind === matter)) return [];
  return [{ name: matter, value: assumedMatters[matter].saved, source: "default" }];
}
