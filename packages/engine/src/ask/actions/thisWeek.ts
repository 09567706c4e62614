import { restDays, weekList, weekTotal, type TreatmentRole } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import type { Which } from "../publishedRun.ts";
import { sharingCustomers } from "../storedCustomers.ts";
import type { ActionRow, Candidate, ThisWeekAnswer } from "./answer.ts";
import { contactFilter, type ContactFilter } from "./contactFilter.ts";
import { ownersOf } from "./owners.ts";
import { proposals, type Proposals } from "./proposals.ts";
import { recordedActions } from "./recorded.ts";
import { notSpared } from "./spared.ts";
import { writeWeek, type ReasonWriter } from "./writeWeek.ts";

export interface ThisWeekOptions extends Which {
  /** Only actions of a role. */
  readonly role?: TreatmentRole;
  /** Days that the list is for, 1 to 365. Default 7. */
  readonly within?: number;
  /** Actions that a role can do in that time. Default: any number. */
  readonly capacity?: Readonly<Partial<Record<TreatmentRole, number>>>;
  /** The most rows of the answer; totals count all. Default 20. */
  readonly limit?: number;
  /** Writes all rows to this CSV file. */
  readonly out?: string;
  /** Writes a reason in words, for the file; without it the file holds the reason's code. */
  readonly reasonText?: ReasonWriter;
  /** When actions that were done rest until. Default: the clock. */
  readonly now?: Date;
  /** Whom one may contact. Default: as their consents say; where none is known everybody, and the answer says so. */
  readonly consent?: ContactFilter;
}

/**
 * The one list that a person works from: of all that the other questions propose, for each customer the action that
 * gains most, with its reason, gain, cost, deadline, role and owner.
 *
 * @throws KeepworthError "actions.nothing", "option.invalid", "run.missing", "run.pruned", "output.unwritable"
 * @see docs/decisions/this-week.md
 */
export async function thisWeek(keepworth: Keepworth, options: ThisWeekOptions = {}): Promise<ThisWeekAnswer> {
  const { within = 7, limit = 20 } = options;
  whole("within", within, 365);
  whole("limit", limit, Number.MAX_SAFE_INTEGER);
  const which: Which = {
    ...(options.dataset === undefined ? {} : { dataset: options.dataset }),
    ...(options.run === undefined ? {} : { run: options.run }),
  };
  const found = await sharingCustomers(keepworth, () => proposals(keepworth, which, within));
  return weekOf(keepworth, found, options);
}

/** The list of what was proposed. */
export async function weekOf(
  keepworth: Keepworth,
  found: Proposals,
  options: ThisWeekOptions,
): Promise<ThisWeekAnswer> {
  const { limit = 20, role, capacity } = options;
  const { dataset, runId, asOf, currency, profit, within, until } = found;
  const today = (options.now ?? new Date()).toISOString().slice(0, 10);
  const asked = Object.values(found.sources)
    .flat()
    .filter((one) => role === undefined || one.role === role);
  const treatable = await notSpared(keepworth, dataset, {
    heldOut: found.heldOut.proposed,
    candidates: asked,
  });
  const proposed = asked.filter(treatable);
  const customers = proposed.map(({ customer }) => customer);
  const consent = options.consent ?? (await contactFilter(keepworth, dataset, customers));
  const candidates = proposed.filter((one) => consent.allows(one));
  const withheld = leftOut(proposed, candidates);
  const { rows, resting, waiting } = weekList(candidates, {
    recorded: await recordedActions(keepworth, dataset, today),
    today,
    ...(capacity ? { capacity } : {}),
  });
  const total = weekTotal(rows.map(({ best }) => best));
  const cut = options.out === undefined ? rows.slice(0, limit) : rows;
  const owners = await ownersOf(
    keepworth,
    dataset,
    cut.map(({ best }) => best),
  );
  const written = cut.map(({ best, also }) => rowOf(best, also, owners, currency));
  return {
    dataset,
    runId,
    asOf,
    currency,
    profit,
    withinDays: within,
    until,
    role: role ?? null,
    customers: rows.length,
    gain: total.gain,
    cost: total.cost,
    byRole: byRole(rows.map(({ best }) => best)),
    resting,
    waiting,
    heldOut: found.heldOut.customers,
    rows: written.slice(0, limit),
    sources: Object.entries(found.sources).map(([question, some]) => ({ question, proposals: some.length })),
    file: options.out === undefined ? null : await writeWeek(written, options.out, options.reasonText),
    assumptions: [
      { name: "withinDays", value: within, source: options.within === undefined ? "default" : "option" },
      { name: "restDone", value: restDays.done, source: "default" },
      { name: "restSkipped", value: restDays.skipped, source: "default" },
      ...found.assumptions,
    ],
    missing: [
      ...found.missing,
      ...(profit ? [] : [{ code: "actions.revenue", details: {} }]),
      ...(consent.known ? [] : [{ code: "actions.consent", details: {} }]),
      ...(withheld > 0 ? [{ code: "actions.withheld", details: { customers: withheld } }] : []),
    ],
  };
}

/** How many customers something was proposed for that they may not be contacted for. */
function leftOut(proposed: readonly Candidate[], allowed: readonly Candidate[]): number {
  const kept = new Set(allowed);
  return new Set(proposed.filter((one) => !kept.has(one)).map(({ customer }) => customer)).size;
}

function rowOf(
  best: Candidate,
  also: readonly Candidate[],
  owners: ReadonlyMap<string, string>,
  currency: string,
): ActionRow {
  const { customer: customerId, action, kind, reason, gain, cost, deadline, role, channel, from } = best;
  return {
    customerId,
    action,
    kind,
    reason,
    gain,
    cost,
    currency,
    deadline,
    role,
    owner: best.owner ?? owners.get(customerId) ?? null,
    channel,
    from: [...from],
    also: also.map((other) => ({
      action: other.action,
      kind: other.kind,
      reason: other.reason,
      gain: other.gain,
      cost: other.cost,
      deadline: other.deadline,
    })),
  };
}

function byRole(best: readonly Candidate[]): ThisWeekAnswer["byRole"] {
  const roles = ["marketing", "sales", "service"] as const;
  return roles
    .map((role) => {
      const own = best.filter((one) => one.role === role);
      const { gain, cost } = weekTotal(own);
      return { role, customers: own.length, gain: gain.value, cost };
    })
    .filter(({ customers }) => customers > 0);
}

function whole(option: string, value: number, largest: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= largest) return;
  throw new KeepworthError("option.invalid", { option, value: String(value), expected: "1, 2, 3…" });
}
