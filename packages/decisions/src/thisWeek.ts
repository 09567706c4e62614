import { inDomain } from "./domain.ts";
import type { TreatmentRole } from "./treatments.ts";

/** What is expected, with its 90 % interval. */
export interface ExpectedGain {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Something that could be done for one customer. */
export interface WeekAction {
  readonly customer: string;
  /** The name that a person marks it by. */
  readonly action: string;
  /** What it is; the same kind from two questions is the same action. */
  readonly kind: string;
  /** What it alone brings, after its cost. */
  readonly gain: ExpectedGain;
  readonly cost: number;
  /** ISO day by which to do it. */
  readonly deadline: string;
  readonly role: TreatmentRole;
  /** The questions that it comes from. */
  readonly from: readonly string[];
  /** ISO day on which its reason arose; null: no day in particular. */
  readonly since: string | null;
  /** Actions whose gains are over- or underestimated together, as all of one treatment are. */
  readonly sharedError: string;
}

/** What a person did about an action, last. */
export interface RecordedAction {
  readonly customer: string;
  readonly action: string;
  readonly state: "done" | "skipped";
  /** ISO day. */
  readonly day: string;
}

/** Days for which an action does not come back. */
export const restDays = { done: 30, skipped: 90 } as const;

/** What is no treatment but a matter of its own: it does not stand in for another action, nor another for it. */
export const matters = [
  "payment-reminder",
  "deal-follow-up",
  "open-case",
  "late-delivery",
  "low-score",
] as const;

/** Why a customer is to be cared for now. An order that is overdue is none of `matters`: a treatment stands in for it. */
export const careMatters = [
  "open-case",
  "late-delivery",
  "low-score",
  "payment-reminder",
  "overdue-order",
] as const;

export type CareMatter = (typeof careMatters)[number];

/**
 * What matters bring, where nothing was measured: of those who would be lost (a payment that fails for good, a deal that
 * is not won, a customer who leaves) the share that is saved, with its standard error, and what doing it costs in a
 * currency of a euro's size: of an open case that it is taken first, since solving it is paid for anyway. Assumptions of
 * this project, small on purpose; none is a finding.
 */
export const assumedMatters = {
  "payment-reminder": { saved: 0.1, savedError: 0.05, cost: 0.02 },
  "deal-follow-up": { saved: 0.05, savedError: 0.025, cost: 8 },
  "open-case": { saved: 0.05, savedError: 0.025, cost: 1 },
  "late-delivery": { saved: 0.03, savedError: 0.015, cost: 0.5 },
  "low-score": { saved: 0.03, savedError: 0.015, cost: 1 },
  "overdue-order": { saved: 0.02, savedError: 0.01, cost: 0.5 },
} as const satisfies Record<
  (typeof matters)[number] | CareMatter,
  { readonly saved: number; readonly savedError: number; readonly cost: number }
>;

/** Standard deviations from the mean to either end of a 90 % interval. */
const z = 1.6449;

/**
 * What saving some of those who would be lost gains: (1 − p)·share·worth − cost.
 *
 * @param matter.stays  p: the chance that it goes well without doing anything, 0 to 1
 * @param matter.worth  what going well is worth, 0 or more
 * @throws KeepworthError "argument.domain"
 * @example matterGain({ stays: 0.4, worth: 1000 }, { saved: 0.05, savedError: 0.025, cost: 8 }).value // 22
 */
export function matterGain(
  matter: { readonly stays: number; readonly worth: number },
  effect: { readonly saved: number; readonly savedError: number; readonly cost: number },
): ExpectedGain {
  const atRisk = (1 - inDomain("stays", matter.stays, 0, 1)) * inDomain("worth", matter.worth, 0);
  const value = atRisk * inDomain("saved", effect.saved, 0, 1) - effect.cost;
  const half = z * atRisk * inDomain("savedError", effect.savedError, 0);
  return { value, low: value - half, high: value + half };
}

/**
 * Whether an action rests since a person did or skipped it: done for 30 days, skipped for 90, unless its reason arose
 * after that. Treatments stand in for one another: one that is done lets the customer's others rest too.
 *
 * @param recorded  of the same customer, the last of each action
 */
export function isResting(
  { action, kind, since }: Pick<WeekAction, "action" | "kind" | "since">,
  recorded: readonly RecordedAction[],
  today: string,
): boolean {
  const treatment = (name: string): boolean => !(matters as readonly string[]).includes(name);
  return recorded.some(({ action: marked, state, day }) => {
    const days = (Date.parse(today) - Date.parse(day)) / 86_400_000;
    if (days >= restDays[state] || (since !== null && since > day)) return false;
    return marked === action || (state === "done" && treatment(marked) && treatment(kind));
  });
}

/** A customer's place on the list. */
export interface WeekRow<A extends WeekAction> {
  readonly best: A;
  /** What else would gain, largest first; instead of `best`, not on top of it. */
  readonly also: readonly A[];
}

export interface WeekList<A extends WeekAction> {
  readonly rows: readonly WeekRow<A>[];
  /** Actions that rest since they were done or skipped. */
  readonly resting: number;
  /** Customers with something to gain whom no role has room for. */
  readonly waiting: number;
}

/**
 * One list of many: one row a customer, the largest gain first. An action that gains nothing after its cost, or rests, is
 * not on it. Where a role is full, a customer gets the best action of a role that is not.
 *
 * @param candidates  of two that are the same kind for the same customer the first stands, so the question that knows
 *   most comes first; its `from` then names both
 * @param options.today  ISO day
 * @param options.capacity  actions that a role can do. Default: any number
 */
export function weekList<A extends WeekAction>(
  candidates: Iterable<A>,
  options: {
    readonly recorded: readonly RecordedAction[];
    readonly today: string;
    readonly capacity?: Readonly<Partial<Record<TreatmentRole, number>>>;
  },
): WeekList<A> {
  const { recorded, today, capacity = {} } = options;
  const byCustomer = Map.groupBy(recorded, ({ customer }) => customer);
  let resting = 0;
  const gaining = merged(candidates).filter((one) => {
    if (!(one.gain.value > 0)) return false;
    const rests = isResting(one, byCustomer.get(one.customer) ?? [], today);
    if (rests) resting += 1;
    return !rests;
  });
  gaining.sort(byGain);
  const room = new Map(Object.entries(capacity));
  const rows = new Map<string, { best: A; also: A[] }>();
  for (const one of gaining) {
    const left = room.get(one.role) ?? Infinity;
    if (rows.has(one.customer) || left <= 0) continue;
    rows.set(one.customer, { best: one, also: [] });
    room.set(one.role, left - 1);
  }
  const everybody = new Set<string>();
  for (const one of gaining) {
    everybody.add(one.customer);
    const row = rows.get(one.customer);
    if (row && row.best !== one) row.also.push(one);
  }
  return { rows: [...rows.values()], resting, waiting: everybody.size - rows.size };
}

/** Without what two questions say of the same action. */
function merged<A extends WeekAction>(candidates: Iterable<A>): A[] {
  const found = new Map<string, A>();
  for (const one of candidates) {
    const key = JSON.stringify([one.customer, one.kind]);
    const known = found.get(key);
    if (known === undefined) found.set(key, one);
    else found.set(key, { ...known, from: [...new Set([...known.from, ...one.from])] });
  }
  return [...found.values()];
}

function byGain(a: WeekAction, b: WeekAction): number {
  return (
    b.gain.value - a.gain.value ||
    a.cost - b.cost ||
    compare(a.deadline, b.deadline) ||
    compare(a.customer, b.customer) ||
    compare(a.action, b.action)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What actions for different customers bring together. Gains add up, and so do the errors of those that are misjudged
 * together; errors of others are independent, and their squares add up.
 */
export function weekTotal(actions: Iterable<Pick<WeekAction, "gain" | "cost" | "sharedError">>): {
  readonly gain: ExpectedGain;
  readonly cost: number;
} {
  const shared = new Map<string, { below: number; above: number }>();
  let [value, cost] = [0, 0];
  for (const { gain, cost: spent, sharedError } of actions) {
    value += gain.value;
    cost += spent;
    const one = shared.get(sharedError) ?? { below: 0, above: 0 };
    one.below += gain.value - gain.low;
    one.above += gain.high - gain.value;
    shared.set(sharedError, one);
  }
  const all = [...shared.values()];
  const below = Math.hypot(...all.map((one) => one.below));
  const above = Math.hypot(...all.map((one) => one.above));
  return { gain: { value, low: value - below, high: value + above }, cost };
}
