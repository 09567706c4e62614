import type { Treatment } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import { planTreatments } from "../budget/treatments.ts";

/**
 * How customers answer to a discount: of those who are active and would leave, the share `reach`·(1 − e^(−speed·o)) is
 * kept by a discount o. Who has left already is not reached: they must be won back.
 */
export interface Response {
  /** By segment, in the order told. */
  readonly reach: Float64Array;
  /** The ends of the sensitivity band. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly speed: number;
  /** Treatments whose measured effect it rests on; empty: an assumption. */
  readonly measured: readonly string[];
}

/** A segment's customers on average: P(active and leaves), and what they spend if they stay. */
export interface SegmentMeans {
  readonly segment: string;
  readonly leaving: number;
  readonly spend: number;
}

/** The band around an assumption: half and one and a half of it. */
const band = [0.5, 1.5] as const;
/** 90 % of a normal distribution lies within so many standard errors. */
const errors = 1.645;

/**
 * The response, from the measured effect of a discount where there is one: the reach with which the curve goes through
 * the measured point, for the segments that the treatment is meant for.
 */
export async function responseOf(
  keepworth: Keepworth,
  dataset: string,
  segments: readonly SegmentMeans[],
): Promise<Response> {
  const { offerReach, offerSpeed: speed } = keepworth.settings.keep;
  const reach = new Float64Array(segments.length).fill(offerReach);
  const low = reach.map((one) => one * band[0]);
  const high = reach.map((one) => Math.min(1, one * band[1]));
  const measured: string[] = [];
  for (const treatment of await measuredOffers(keepworth, dataset)) {
    for (const [place, { segment, leaving, spend }] of segments.entries()) {
      if (!(treatment.segments as readonly string[]).includes(segment)) continue;
      const offer = treatment.incentive === null ? treatment.incentiveShare : treatment.incentive / spend;
      const reached = -Math.expm1(-speed * offer) * leaving;
      if (!(reached > 0)) continue;
      const at = (uplift: number): number => Math.min(1, Math.max(0, uplift / reached));
      reach[place] = at(treatment.uplift);
      low[place] = at(treatment.uplift - errors * treatment.upliftError);
      high[place] = at(treatment.uplift + errors * treatment.upliftError);
      if (!measured.includes(treatment.name)) measured.push(treatment.name);
    }
  }
  return { reach, low, high, speed, measured };
}

/**
 * Treatments that give something to customers who stay, and whose effect an experiment or a record measured. Winning back
 * is none of them: it reaches those who are gone.
 */
async function measuredOffers(keepworth: Keepworth, dataset: string): Promise<Treatment[]> {
  const { treatments } = await planTreatments(keepworth, dataset);
  return treatments.filter(
    ({ kind, upliftSource, moves, incentive, incentiveShare }) =>
      upliftSource === "measured" &&
      moves === "staying" &&
      kind !== "win-back" &&
      (incentive ?? incentiveShare) > 0,
  );
}
