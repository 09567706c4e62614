import type { Treatment } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import { planTreatments } from "../budget/treatments.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Stakes } from "./stakes.ts";

/**
 * How customers answer to a discount: of those who are active and would leave, the share `reach`·(1 − e^(−speed·o)) is
 * kept by a discount o. Who has left already is not reached: they must be won back.
 */
export interface Response {
  /** By segment, in the order of the portfolio's names. */
  readonly reach: Float64Array;
  /** The ends of the sensitivity band. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly speed: number;
  /** Treatments whose measured effect it rests on; empty: an assumption. */
  readonly measured: readonly string[];
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
  portfolio: Portfolio<never, "segment">,
  stakes: Stakes,
): Promise<Response> {
  const { offerReach, offerSpeed: speed } = keepworth.settings.keep;
  const { names, code } = portfolio.label.segment;
  const reach = new Float64Array(names.length).fill(offerReach);
  const low = reach.map((one) => one * band[0]);
  const high = reach.map((one) => Math.min(1, one * band[1]));
  const measured: string[] = [];
  for (const treatment of await measuredOffers(keepworth, portfolio.run.dataset)) {
    for (const [segment, name] of names.entries()) {
      if (!(treatment.segments as readonly string[]).includes(name)) continue;
      const { leaving, spend } = meansOf(stakes, code, segment);
      const offer = treatment.incentive === null ? treatment.incentiveShare : treatment.incentive / spend;
      const reached = -Math.expm1(-speed * offer) * leaving;
      if (!(reached > 0)) continue;
      const at = (uplift: number): number => Math.min(1, Math.max(0, uplift / reached));
      reach[segment] = at(treatment.uplift);
      low[segment] = at(treatment.uplift - errors * treatment.upliftError);
      high[segment] = at(treatment.uplift + errors * treatment.upliftError);
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

/** Of the customers of a segment: the mean share who are active and will leave, and the mean spend. */
function meansOf({ staying, spend }: Stakes, code: Int32Array, segment: number) {
  let [count, leaving, money] = [0, 0, 0];
  for (let i = 0; i < code.length; i += 1) {
    if (code[i] !== segment) continue;
    count += 1;
    leaving += staying.pActive[i]! - staying.pStay[i]!;
    money += spend[i]!;
  }
  return { leaving: leaving / count, spend: money / count };
}
