import { bdw, sbg } from "@keepworth/models";
import { inDomain } from "./domain.ts";

/** Who stays by their own will from renewal to renewal, and whose payment goes through. */
export interface RenewalLaw {
  readonly model: "sbg" | "bdw";
  readonly params: Readonly<Record<string, number>>;
  /** The chance that a renewal is lost because the payment failed for good. */
  readonly involuntary: number;
}

/** Where a subscription stands. */
export interface RenewalState {
  /** In the n-th period: n − 1 renewals made, before the n-th. */
  readonly n: number;
  /**
   * The chance that the subscription gets to its coming decision at all: 1, or that a cancellation is withdrawn, or that
   * a failed payment is made good. Default 1.
   */
  readonly saved?: number;
  /**
   * Of those who will leave at the coming renewal by their will, the share who would have cancelled by now: that this
   * customer has not makes it likelier that they stay. Default 0.
   */
  readonly told?: number;
}

/**
 * The probability that a subscription is still there after t more renewals; t = 1 is the next one.
 *
 * @throws KeepworthError "argument.domain", "parameters.domain"
 * @example staysFor({ model: "sbg", params: { alpha: 3.8, beta: 15.2 }, involuntary: 0 }, { n: 1 }, 1) // 0.8
 */
export function staysFor(law: RenewalLaw, state: RenewalState, t: number): number {
  const { involuntary, params } = law;
  inDomain("involuntary", involuntary, 0, 1);
  if (t === 0) return 1;
  return weight(law, state) * verbs(law).pAliveAt(params, state.n, t) * (1 - involuntary) ** t;
}

/** What the state does to every chance ahead. By Bayes: 1 − h·F have not cancelled by now, and all who stay are of them. */
function weight(law: RenewalLaw, { n, saved = 1, told = 0 }: RenewalState): number {
  inDomain("saved", saved, 0, 1);
  inDomain("told", told, 0, 1);
  if (told === 0) return saved;
  const leaves = 1 - verbs(law).pAliveAt(law.params, n, 1);
  return leaves * told < 1 ? saved / (1 - leaves * told) : saved;
}

export interface RenewalValue {
  /** P(the next renewal is made). */
  renews: number;
  /** Expected renewals ahead, discounted, the one just ahead undiscounted (DERL). */
  renewals: number;
  /** Expected margin of the coming term and all after it: amount × margin × DERL. */
  value: number;
  /** What is lost if the subscription is not renewed, times the chance of that. */
  atRisk: number;
}

/**
 * What a renewal is worth and what stands to be lost at it. Whoever renews is worth value / renews; that is lost with
 * probability 1 − renews.
 *
 * @param options.perTerm  margin of one term
 * @param options.rate  discount rate of one term: a payment a term later counts 1 / (1 + rate) as much
 * @see docs/decisions/renewals.md
 */
export function renewalValue(
  law: RenewalLaw,
  state: RenewalState,
  options: { readonly perTerm: number; readonly rate: number },
): RenewalValue {
  const { perTerm, rate } = options;
  const { n } = state;
  const gotThere = staysFor(law, { n }, 1);
  const paid = 1 - law.involuntary;
  // Σ pAlive(k)·paid^k / (1 + rate)^(k − 1) is a DERL at a rate that holds the failed payments as well.
  const ahead = paid > 0 ? paid * verbs(law).derl(law.params, n, { rate: (1 + rate) / paid - 1 }) : 0;
  const ifRenewed = gotThere > 0 ? (perTerm * ahead) / gotThere : perTerm;
  const renews = staysFor(law, state, 1);
  const renewals = weight(law, state) * ahead;
  return { renews, renewals, value: perTerm * renewals, atRisk: (1 - renews) * ifRenewed };
}

interface Verbs {
  pAliveAt(params: object, n: number, t: number): number;
  derl(params: object, n: number, discounting: { readonly rate: number }): number;
}

function verbs({ model }: RenewalLaw): Verbs {
  return (model === "sbg" ? sbg : bdw) as unknown as Verbs;
}
