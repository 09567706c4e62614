import { normalQuantile } from "../normal.ts";
import type { Effect } from "./incremental.ts";

export interface Verdict {
  /** pays: the whole 90 % interval is above 0; loses: below; unknown: it holds 0. */
  readonly verdict: "pays" | "loses" | "unknown";
  /**
   * Customers in both arms together with whom an effect as large as was seen would be told from 0 with a chance of 80 %;
   * null where it is known already, or where no number would do.
   */
  readonly customersNeeded: number | null;
}

/** Beyond so many times the customers of the test, no test is worth proposing. */
const mostTimes = 1000;

/**
 * What an experiment says of a treatment, by its net gain for each treated customer.
 *
 * @param customers  in both arms
 */
export function verdictOf(net: Pick<Effect, "value" | "error" | "low" | "high">, customers: number): Verdict {
  if (net.low > 0) return { verdict: "pays", customersNeeded: null };
  if (net.high < 0) return { verdict: "loses", customersNeeded: null };
  const widths = (normalQuantile(0.95) + normalQuantile(0.8)) * net.error;
  const times = (widths / net.value) ** 2;
  return {
    verdict: "unknown",
    customersNeeded: times > 0 && times <= mostTimes ? Math.ceil(times * customers) : null,
  };
}
