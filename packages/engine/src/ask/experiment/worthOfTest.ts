import { valueOfTest, type Arms } from "@keepworth/decisions";
import type { ExperimentPlan, TestedTreatment } from "./answer.ts";
import type { Outlook } from "./sight.ts";

const steps = 60;
const smallestTest = 20;

/**
 * What knowing the uplift is worth before the treatment is offered to those who are not in the test. The uplift is what
 * a test reads and what the next plan takes, so that the outcome of one customer is bought or not, worth what the
 * treatment's gain is for each point. Deciding today means treating everybody if a gain is expected, else nobody; the
 * test forgoes that on one arm.
 *
 * @returns null where the uplift is known for sure, or is worth nothing
 */
export function worthOfTest(
  { uplift, upliftError }: TestedTreatment,
  { margin, cost, rate }: Outlook,
  { eligible, arms, holdout }: { readonly eligible: number; readonly arms: Arms; readonly holdout: number },
): ExperimentPlan["value"] {
  const perPoint = uplift === 0 ? 0 : margin / uplift;
  if (!(perPoint > 0) || !(upliftError > 0)) return null;
  const mean = margin - cost;
  const of = ({ treated, holdout: left }: Arms) => {
    const customers = Math.max(0, eligible - treated - left);
    const { value } = valueOfTest({
      customers,
      mean,
      priorDeviation: perPoint * upliftError,
      deviation: perPoint * Math.sqrt(rate * (1 - rate)),
      // Two equal arms that would see as much.
      perArm: 2 / (1 / treated + 1 / left),
    });
    return { customers, worth: value, net: value - (mean > 0 ? left * mean : -treated * mean) };
  };
  let best = { customers: 0, net: 0 };
  const from = Math.min(smallestTest, eligible);
  for (let k = 0; k <= steps; k += 1) {
    const customers = Math.round(from * (eligible / from) ** (k / steps));
    const left = Math.round(customers * holdout);
    if (left < 1 || left >= customers) continue;
    const { net } = of({ treated: customers - left, holdout: left });
    if (net > best.net) best = { customers, net };
  }
  return { ...of(arms), best };
}
