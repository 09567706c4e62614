import type { Interval } from "@keepworth/models";
import { scoreMean } from "./scoreMean.ts";

/** Answers to how likely it is that one would recommend the shop, 0 to 10. */
export interface PromoterCounts {
  /** 9 or 10. */
  readonly promoters: number;
  /** 7 or 8. */
  readonly passives: number;
  /** 6 or less. */
  readonly detractors: number;
}

/**
 * Net promoter score: promoters less detractors in per cent of the answers, −100 to 100, with its 90 % interval from the
 * variance of a multinomial, (p + d) − (p − d)², adjusted for few answers; null without any.
 *
 * @example netPromoter({ promoters: 20, passives: 10, detractors: 10 })!.value // 25
 * @see scoreMean
 */
export function netPromoter({ promoters, passives, detractors }: PromoterCounts): Interval | null {
  const found = scoreMean(
    {
      n: promoters + passives + detractors,
      sum: promoters - detractors,
      sumOfSquares: promoters + detractors,
    },
    -1,
    1,
  );
  return found && { value: 100 * found.value, low: 100 * found.low, high: 100 * found.high };
}
