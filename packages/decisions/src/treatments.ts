import { segmentNames, type SegmentName } from "./segments.ts";

/** What can be done for a customer; `locales` has the words. */
export const treatmentKinds = [
  "recommendation",
  "exclusive-offer",
  "early-access",
  "vip",
  "loyalty-points",
  "education",
  "support-call",
  "renewal-discount",
  "up-sell",
  "cross-sell",
  "win-back",
  "ask-referral",
  "ask-review",
  "let-go",
] as const;

export type TreatmentKind = (typeof treatmentKinds)[number];

export type TreatmentRole = "marketing" | "sales" | "service";

/**
 * What a treatment changes. staying: the chance that the customer stays; frequency: the chance of one more order in the
 * period; order-value: the chance that what is offered is bought on top; referral: the chance that a new customer comes;
 * none: nothing that is counted.
 */
export type TreatmentMoves = "staying" | "frequency" | "order-value" | "referral" | "none";

/** A condition on a customer; see `eligibility`. */
export type TreatmentCondition =
  | "known-taste"
  | "another-category"
  | "step-up"
  | "renewal-due"
  | "active"
  | "quiet"
  | "valuable"
  | "bought-lately"
  | "no-future";

export interface Treatment {
  /** Its own name; of the library's the kind. */
  readonly name: string;
  readonly kind: TreatmentKind;
  readonly role: TreatmentRole;
  readonly moves: TreatmentMoves;
  /** Paid for everybody approached, in the currency of the orders; the library's amounts are of a euro's size. */
  readonly cost: number;
  /** Given to those who act on it, as a share of one order's revenue; in [0, 1]. */
  readonly incentiveShare: number;
  /** Given to those who act on it, in money; null: `incentiveShare` of an order. */
  readonly incentive: number | null;
  /** Expected rise of the probability of what it moves, over one period; 0 to 1. */
  readonly uplift: number;
  /** Standard error of the uplift: how little is known of it. */
  readonly upliftError: number;
  /** assumed: nobody measured it here, replace it by an experiment of your own. */
  readonly upliftSource: "assumed" | "measured";
  /** RFM segments that it is meant for. */
  readonly segments: readonly SegmentName[];
  /** All of them must hold. */
  readonly conditions: readonly TreatmentCondition[];
  /** How many customers it can take in a period; null: any number. */
  readonly capacity: number | null;
}

const all = segmentNames;
const best = ["champions", "loyal"] as const;
const growing = ["potential-loyalist", "new", "promising"] as const;
const fading = ["need-attention", "about-to-sleep"] as const;
const gone = ["cannot-lose", "at-risk", "hibernating"] as const;

type Row = readonly [
  kind: TreatmentKind,
  role: TreatmentRole,
  moves: TreatmentMoves,
  cost: number,
  incentiveShare: number,
  uplift: number,
  segments: readonly SegmentName[],
  conditions: readonly TreatmentCondition[],
];

// Costs, incentives and uplifts are assumptions of this project, small on purpose; none is a finding.
const rows: readonly Row[] = [
  [
    "recommendation",
    "marketing",
    "frequency",
    0.02,
    0,
    0.01,
    all.filter((name) => name !== "lost"),
    ["known-taste"],
  ],
  ["exclusive-offer", "marketing", "frequency", 0.02, 0.1, 0.03, [...growing, ...fading], []],
  ["early-access", "marketing", "frequency", 0.02, 0, 0.015, best, ["active"]],
  ["vip", "service", "staying", 12, 0, 0.04, ["champions", "loyal", "cannot-lose"], ["valuable"]],
  ["loyalty-points", "marketing", "frequency", 0.02, 0.02, 0.02, [...best, "potential-loyalist"], ["active"]],
  ["education", "service", "staying", 0.05, 0, 0.02, growing, []],
  [
    "support-call",
    "service",
    "staying",
    8,
    0,
    0.06,
    [...best, "need-attention", "cannot-lose", "at-risk"],
    ["valuable"],
  ],
  ["renewal-discount", "sales", "staying", 0.02, 0.15, 0.08, all, ["renewal-due"]],
  ["up-sell", "sales", "order-value", 0.02, 0, 0.02, [...best, "potential-loyalist"], ["active", "step-up"]],
  [
    "cross-sell",
    "sales",
    "order-value",
    0.02,
    0,
    0.02,
    [...best, "potential-loyalist", "need-attention"],
    ["active", "another-category"],
  ],
  ["win-back", "marketing", "staying", 0.02, 0.15, 0.03, [...fading, ...gone, "lost"], ["quiet"]],
  ["ask-referral", "marketing", "referral", 0.02, 0.1, 0.02, best, ["active"]],
  ["ask-review", "marketing", "none", 0.02, 0, 0, [...best, "potential-loyalist", "new"], ["bought-lately"]],
  ["let-go", "marketing", "none", 0, 0, 0, ["about-to-sleep", "hibernating", "lost"], ["no-future"]],
];

/**
 * What can be done, for whom, at which cost and to which effect, where nothing of one's own is known: plain data. Every
 * uplift is assumed, with a standard error of half of it.
 *
 * @see docs/decisions/treatments.md
 */
export const treatmentLibrary: readonly Treatment[] = rows.map(
  ([kind, role, moves, cost, incentiveShare, uplift, segments, conditions]) => ({
    name: kind,
    kind,
    role,
    moves,
    cost,
    incentiveShare,
    incentive: null,
    uplift,
    upliftError: uplift / 2,
    upliftSource: "assumed",
    segments,
    conditions,
    capacity: null,
  }),
);

/** What giving the incentive costs the shop: an amount, or a share of an order. */
export function incentiveOf({ incentive, incentiveShare }: Treatment, orderRevenue: number): number {
  return incentive ?? incentiveShare * orderRevenue;
}
