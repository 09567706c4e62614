import type { Treatment, TreatmentCondition } from "./treatments.ts";

/** What eligibility looks at. What is not known is left out; one object may be reused for many customers. */
export interface TreatmentCandidate {
  readonly segment: string;
  /** P(active now). */
  readonly pAlive: number;
  /** Days since the last order. */
  readonly recencyDays: number;
  /** Expected margin to the horizon; without amounts left out. */
  readonly growth?: number;
  /** Share of customers whose growth is smaller; 0 to 1. */
  readonly valueRank?: number;
  /** Days until a contract renews, 0 today; null: there is none. */
  readonly renewsInDays?: number | null;
  /** Whether lines of orders tell what the customer buys. */
  readonly knownTaste?: boolean;
  /** Whether there is a category that goes with what the customer buys and was never bought. */
  readonly anotherCategory?: boolean;
  /** Whether a dearer product stands above one that the customer buys. */
  readonly stepUp?: boolean;
}

/** Days before a renewal in which it is talked about. */
export const renewalWindowDays = 60;
/** Days after an order in which its buyer can still tell what it was like. */
export const reviewWindowDays = 45;
/** From this share of customers worth less on, a person's time is spent. */
export const valuableRank = 0.8;
/** From this chance of being active on, a customer is treated as one who buys. */
export const activeChance = 0.5;
/** Below this chance, no contact that costs anything is worth it. */
export const hardlyActiveChance = 0.1;

/** Each condition: true or false, or null where what it asks is not known. */
const conditions: Record<TreatmentCondition, (customer: TreatmentCandidate) => boolean | null> = {
  "known-taste": ({ knownTaste }) => knownTaste ?? null,
  "another-category": ({ anotherCategory }) => anotherCategory ?? null,
  "step-up": ({ stepUp }) => stepUp ?? null,
  "renewal-due": ({ renewsInDays }) =>
    renewsInDays === undefined
      ? null
      : renewsInDays !== null && renewsInDays >= 0 && renewsInDays <= renewalWindowDays,
  active: ({ pAlive }) => pAlive >= activeChance,
  quiet: ({ pAlive }) => pAlive < activeChance,
  valuable: ({ valueRank, growth }) =>
    valueRank === undefined ? null : valueRank >= valuableRank && (growth === undefined || growth > 0),
  "bought-lately": ({ recencyDays }) => recencyDays <= reviewWindowDays,
  // Next to no chance of being active, or a loss ahead.
  "no-future": ({ pAlive, growth }) => pAlive < hardlyActiveChance || (growth !== undefined && growth <= 0),
};

export interface Eligibility {
  readonly eligible: boolean;
  /** Why not: the segment, or conditions that do not hold. */
  readonly failed: readonly ("segment" | TreatmentCondition)[];
  /** Conditions that could not be checked; a treatment that hangs on one is not offered. */
  readonly unknown: readonly TreatmentCondition[];
}

/**
 * Whether a treatment fits a customer, and if not why.
 *
 * @example eligibility(treatmentLibrary[0]!, { segment: "loyal", pAlive: 0.9, recencyDays: 9, knownTaste: true }).eligible // true
 */
export function eligibility(treatment: Treatment, customer: TreatmentCandidate): Eligibility {
  const failed: ("segment" | TreatmentCondition)[] = [];
  const unknown: TreatmentCondition[] = [];
  if (!(treatment.segments as readonly string[]).includes(customer.segment)) failed.push("segment");
  for (const condition of treatment.conditions) {
    const holds = conditions[condition](customer);
    if (holds === null) unknown.push(condition);
    else if (!holds) failed.push(condition);
  }
  return { eligible: failed.length === 0 && unknown.length === 0, failed, unknown };
}

/** The same as a yes or no, without a list being made: for millions of customers. */
export function isEligible(treatment: Treatment, customer: TreatmentCandidate): boolean {
  return (
    (treatment.segments as readonly string[]).includes(customer.segment) &&
    treatment.conditions.every((condition) => conditions[condition](customer) === true)
  );
}
