/** What is known of a purchase model's fit to a business. */
export interface FitnessInput {
  readonly customers: number;
  /** Root mean square and mean absolute errors of the holdout: the model's and the best naive rule's. */
  readonly holdout: {
    readonly rmse: number;
    readonly mae: number;
    readonly naiveRmse: number;
    readonly naiveMae: number;
  } | null;
  /** p of the test whether customers leave at all; null: not tested. */
  readonly leavingP: number | null;
  /** Standard deviation of order sizes over their mean; null: no money is known. */
  readonly orderSpread: number | null;
}

export interface FitnessReason {
  code: "fitness.few" | "fitness.naive" | "fitness.lumpy" | "fitness.leaving";
  details: Record<string, number>;
}

export interface Fitness {
  /** Whether a purchase model may be asked about single customers and about leaving. */
  fits: boolean;
  reasons: FitnessReason[];
}

const limits = { customers: 60, spread: 3, p: 0.05 } as const;

/**
 * Whether purchase models fit a business: they are made for many small customers who buy as they please, not for forty
 * accounts with tenders. Each reason alone is a warning; with two, the answer comes from contracts and pipeline.
 *
 * @see docs/decisions/churn.md
 */
export function fitness({ customers, holdout, leavingP, orderSpread }: FitnessInput): Fitness {
  const reasons: FitnessReason[] = [];
  if (customers < limits.customers) {
    reasons.push({ code: "fitness.few", details: { customers, least: limits.customers } });
  }
  if (holdout && holdout.rmse >= holdout.naiveRmse && holdout.mae >= holdout.naiveMae) {
    reasons.push({
      code: "fitness.naive",
      details: { modelError: holdout.rmse, naiveError: holdout.naiveRmse },
    });
  }
  if (orderSpread !== null && orderSpread > limits.spread) {
    reasons.push({ code: "fitness.lumpy", details: { spread: orderSpread } });
  }
  if (leavingP !== null && leavingP > limits.p) {
    reasons.push({ code: "fitness.leaving", details: { p: leavingP } });
  }
  return { fits: reasons.length < 2, reasons };
}
